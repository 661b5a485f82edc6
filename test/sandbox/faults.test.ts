import { describe, expect, it } from "vitest";
import { KeywardError } from "../../src/model/errors.ts";
import { parseFault } from "../../src/sandbox/faults.ts";
import { clients, faults, payload, seedOf, type Talk, type TestResponse, talk } from "./talk.ts";

const broken = (kind: string, when: string, rest = {}): ReturnType<typeof faults> =>
  faults({ on: { method: "POST" }, when, kind, ...rest });

async function create(
  kind: string,
  when: string,
  rest = {},
): Promise<{ one: Talk; answer: TestResponse | null }> {
  const one = await talk({ faults: broken(kind, when, rest) });
  return { one, answer: await one.ask("POST", clients, payload()).catch(() => null) };
}

describe.each([
  ["before", 0],
  ["after", 1],
])("a fault %s the effect", (when, made) => {
  it("reset: the connection is reset", async () => {
    const { one, answer } = await create("reset", when);
    expect(answer).toBeNull();
    expect(one.sandbox.state.clients.size).toBe(made);
    expect(one.sandbox.journal).toMatchObject([{ method: "POST", path: clients, status: null }]);
  });

  it("status: another status, and whatever body", async () => {
    const { one, answer } = await create("status", when, { status: 502, body: "<h1>no</h1>" });
    expect([answer?.status, answer?.text]).toEqual([502, "<h1>no</h1>"]);
    expect(one.sandbox.state.clients.size).toBe(made);
    expect(one.sandbox.journal).toMatchObject([{ status: 502 }]);
  });

  it("status: 503 with a message by default", async () => {
    const { answer } = await create("status", when);
    expect([answer?.status, answer?.body]).toEqual([503, { message: "broken on purpose" }]);
  });

  it("hang: no answer comes", async () => {
    const one = await talk({ faults: broken("hang", when) });
    const { url, token, state, journal } = one.sandbox;
    const asking = new AbortController();
    const answer = fetch(`${url}${clients}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(payload()),
      signal: asking.signal,
    });
    // A later request is answered: the first had its time.
    await one.ask("GET", clients);
    await expect.poll(() => [state.clients.size, journal.length]).toEqual([made, 2]);
    asking.abort();
    await expect(answer).rejects.toThrow("abort");
    expect(journal.find(({ method }) => method === "POST")?.status).toBeNull();
  });

  it("garbage: a 200 whose JSON ends in the middle", async () => {
    const { one, answer } = await create("garbage", when);
    expect([answer?.status, answer?.body]).toEqual([200, null]);
    expect(answer?.headers.get("content-type")).toBe("application/json");
    expect(one.sandbox.state.clients.size).toBe(made);
  });

  it("html: a 200 with a login page", async () => {
    const { one, answer } = await create("html", when);
    expect(answer?.status).toBe(200);
    expect(answer?.text).toContain("<title>Sign in to the network</title>");
    expect(one.sandbox.state.clients.size).toBe(made);
  });

  it("redirect: to another host", async () => {
    const { one, answer } = await create("redirect", when, { location: "https://other.invalid/x" });
    expect([answer?.status, answer?.headers.get("location")]).toEqual([302, "https://other.invalid/x"]);
    expect(one.sandbox.state.clients.size).toBe(made);
  });

  it("delay: the effect, and its own answer later", async () => {
    const started = performance.now();
    const { one, answer } = await create("delay", when, { ms: 60 });
    expect(performance.now() - started).toBeGreaterThan(50);
    expect(answer?.body.result.name).toBe("made");
    expect(one.sandbox.state.clients.size).toBe(1);
  });

  it("late: the connection is reset at once, and the effect comes later", async () => {
    const { one, answer } = await create("late", when, { ms: 150 });
    expect(answer).toBeNull();
    expect(one.sandbox.state.clients.size).toBe(0);
    await expect.poll(() => one.sandbox.state.clients.size).toBe(1);
  });
});

describe("the requests to which a fault applies", () => {
  const statuses = async (one: Talk, times: number): Promise<number[]> => {
    const statuses: number[] = [];
    for (let i = 0; i < times; i += 1) statuses.push((await one.ask("GET", clients)).status);
    return statuses;
  };

  it("all by default", async () => {
    expect(await statuses(await talk({ faults: faults({ kind: "status" }) }), 3)).toEqual([503, 503, 503]);
  });

  it("from the nth on, count requests", async () => {
    const one = await talk({ faults: faults({ on: { nth: 2, count: 2 }, kind: "status" }) });
    expect(await statuses(one, 5)).toEqual([200, 503, 503, 200, 200]);
  });

  it("by method and by path and query, counting only those", async () => {
    const on = { method: "GET", path: "/\\d+\\?x=1$", nth: 2 };
    const one = await talk({ seed: seedOf([{ id: 7 }]), faults: faults({ on, kind: "status" }) });
    const ask = async (method: string, path: string): Promise<number> => (await one.ask(method, path)).status;
    expect(await ask("GET", `${clients}/7`)).toBe(200);
    expect(await ask("PUT", `${clients}/7?x=1`)).toBe(422);
    expect(await ask("GET", `${clients}/7?x=1`)).toBe(200);
    expect(await ask("GET", `${clients}/7?x=1`)).toBe(503);
  });

  it("the first of several that is due", async () => {
    const one = await talk({
      faults: faults(
        { on: { nth: 2, count: 1 }, kind: "status", status: 500 },
        { kind: "status", status: 502 },
      ),
    });
    expect(await statuses(one, 3)).toEqual([502, 500, 502]);
  });

  it("none that fails authentication", async () => {
    const { ask } = await talk({ faults: faults({ kind: "status" }) });
    expect((await ask("GET", clients, undefined, {})).status).toBe(401);
  });
});

describe("an invalid fault", () => {
  it.each([
    [null, "$: expected an object"],
    [{}, "$.kind: expected one of reset"],
    [{ kind: "boom" }, "$.kind: expected one of reset"],
    [{ kind: "reset", often: 1 }, "$.often: expected one of the keys on, when"],
    [{ kind: "reset", when: "during" }, "$.when: expected before or after"],
    [{ kind: "reset", on: { verb: "GET" } }, "$.on.verb: expected one of the keys method"],
    [{ kind: "reset", on: { method: 1 } }, "$.on.method: expected a string"],
    [{ kind: "reset", on: { path: "(" } }, "$.on.path: expected a regular expression"],
    [{ kind: "reset", on: { nth: 1.5 } }, "$.on.nth: expected a non-negative integer"],
    [{ kind: "status", status: "500" }, "$.status: expected a non-negative integer"],
    [{ kind: "delay", ms: -1 }, "$.ms: expected a non-negative integer"],
  ])("%j is rejected with its path", (json, message) => {
    expect(() => parseFault(json)).toThrow(KeywardError);
    expect(() => parseFault(json)).toThrow(message);
  });
});
