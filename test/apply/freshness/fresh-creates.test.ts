import { afterEach, describe, expect, it } from "vitest";
import { applyPlan } from "../../../src/apply/apply.ts";
import { planOf } from "../../plan/planning.ts";
import { type ApiServer, fastClock, json, open, serve, wireClient } from "../../support/api-server.ts";
import { declared, live } from "../../support/builders.ts";
import { outcomeLines, World } from "../../support/memory-run.ts";
import { MemorySink } from "../../support/memory-sink.ts";

const vault = { deliver_to: ["vault"], rotate_after: null };

function world(...names: readonly string[]): World {
  const one = new World();
  one.declared = names.map((name) => declared({ name, token: vault }));
  return one;
}

const many = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `client-${n + 1}`);

/** Creates a client outside this run. */
const appear = (one: World, at: number, name: string, id = 7): void =>
  one.clock.at(at, () => one.api.clients.set(id, live({ id, name })));

const lists = (one: World): number => one.api.story.filter((line) => line === "list").length;

describe("a create", () => {
  it("on a recent view costs one request", async () => {
    const one = world(...many(10));
    const report = await one.apply(10_000);
    expect(report.outcomes.every(({ status }) => status === "done")).toBe(true);
    expect(one.api.sent).toHaveLength(10);
    expect(lists(one)).toBe(0);
  });

  it("on a view older than 10 s is sent after one reading for all that wait", async () => {
    const one = world(...many(50));
    const report = await one.apply(10_001);
    expect(report.outcomes.every(({ status }) => status === "done")).toBe(true);
    expect(one.api.story[0]).toBe("list");
    expect(lists(one)).toBe(1);
    expect(one.api.sent).toHaveLength(51);
  });

  it("is never sent later than 10 s after a reading, even if each create is slow", async () => {
    const one = world(...many(200));
    one.api.latency = 4000;
    await one.apply();
    const reads = [0, ...one.api.sent.filter(({ kind }) => kind === "list").map(({ at }) => at + 4000)];
    for (const { at } of one.api.sent.filter(({ kind }) => kind === "create"))
      expect(at - Math.max(...reads.filter((read) => read <= at))).toBeLessThanOrEqual(10_000);
    expect(one.api.clients.size).toBe(200);
  });

  it("is skipped if that client was created elsewhere since, and its place is as it was", async () => {
    const one = world("a", "b");
    appear(one, 5000, "b");
    const report = await one.apply(10_001);
    expect(outcomeLines(report)).toEqual(["create a done", "create b skipped changed-since"]);
    expect(report.outcomes[1]?.error?.message).toBe(
      "a client of this name appeared after the plan was made (id 7): plan again",
    );
    expect(one.api.story).toEqual(["list", "create a"]);
    expect([...one.sink.markers.keys()]).toEqual(["-/a"]);
  });

  it("is skipped if the reading that shows that client was made for another create", async () => {
    const one = world(...many(40));
    // The last one in the order of the plan.
    appear(one, 5000, "client-9");
    expect(outcomeLines(await one.apply(10_001)).at(-1)).toBe("create client-9 skipped changed-since");
    expect(lists(one)).toBe(1);
  });

  it("is skipped if a client was renamed to that name elsewhere", async () => {
    const one = new World([live({ id: 7, name: "old" })]);
    one.declared = [declared({ name: "a", token: vault })];
    appear(one, 5000, "a");
    expect(outcomeLines(await one.apply(10_001))).toEqual(["create a skipped changed-since"]);
  });

  it("is skipped if a client appeared whose name the API treats as the same", async () => {
    const one = world("a");
    appear(one, 5000, "a ");
    expect((await one.apply(10_001)).outcomes[0]?.error?.message).toBe(
      "a client of this name appeared after the plan was made (id 7): plan again",
    );
  });

  it("is skipped if a client whose name looks the same appeared", async () => {
    const one = world("zoë", "b");
    appear(one, 5000, "ZOE\u0308 ");
    const report = await one.apply(10_001);
    expect(outcomeLines(report)).toEqual(["create b done", "create zoë skipped changed-since"]);
    expect(report.outcomes[1]?.error?.message).toContain("looks the same");
  });

  it("is not skipped for a client of another environment, or for one that the plan knew", async () => {
    const one = new World([live({ id: 8, name: "A" })]);
    one.declared = [
      declared({ name: "A" }),
      declared({ name: "a", token: vault, distinct_from: [8] }),
      declared({ name: "b", token: vault }),
    ];
    one.clock.at(5000, () => one.api.clients.set(7, live({ id: 7, name: "b", environment: "Development" })));
    expect(outcomeLines(await one.apply(10_001))).toEqual(["create a done", "create b done"]);
  });

  it("is not skipped for a client that this run made itself, whose name looks the same", async () => {
    const one = world(...many(31), "Zoe", "zoe");
    one.api.latency = 11_000;
    const report = await one.apply();
    expect(report.outcomes.every(({ status }) => status === "done")).toBe(true);
    expect(lists(one)).toBe(1);
  });

  it("whose turn comes late is compared with what is live then", async () => {
    const one = world("a", "b");
    one.api.queue = 10_001;
    appear(one, 9000, "a");
    expect(outcomeLines(await one.apply())).toEqual(["create a skipped changed-since", "create b done"]);
    expect(lists(one)).toBe(1);
  });

  it("continues if the turn after a reading always comes late: the age of the reading counts from that turn", async () => {
    const one = world("a", "b");
    one.api.queue = 61_000;
    expect(outcomeLines(await one.apply())).toEqual(["create a done", "create b done"]);
    expect(one.api.story).toEqual(["list", "create a", "create b"]);
  });

  it("is not sent if the reading fails, and its place is as it was", async () => {
    const one = world("a", "b");
    one.api.fault = ({ kind }) => (kind === "list" ? { failure: "lost" } : null);
    expect(outcomeLines(await one.apply(10_001))).toEqual(["create a failed lost", "create b failed lost"]);
    expect(one.api.story).toEqual(["list"]);
    expect(one.sink.markers.size).toBe(0);
  });

  it("is not sent after a signal that came while it was read again", async () => {
    const one = world("a");
    one.clock.at(10_050, () => one.stop.abort());
    expect(outcomeLines(await one.apply(10_001))).toEqual(["create a skipped stopped"]);
    expect(one.api.story).toEqual(["list"]);
    expect(one.sink.markers.size).toBe(0);
  });

  it("is compared with two readings if rows move between the pages of one", async () => {
    const one = world("a", "b");
    appear(one, 5000, "b");
    one.api.stable = false;
    one.api.shifted = (clients) => (lists(one) === 1 ? clients : []);
    expect(outcomeLines(await one.apply(10_001))).toEqual([
      "create a done",
      "create b skipped changed-since",
    ]);
    expect(lists(one)).toBe(2);
  });

  it("is compared with the whole list if the server gives fewer rows than requested", async () => {
    const one = world("a", "b");
    appear(one, 5000, "b");
    one.api.cap = 0;
    expect(outcomeLines(await one.apply(10_001))).toEqual([
      "create a done",
      "create b skipped changed-since",
    ]);
  });

  it("leaves its reading for the updates that come after", async () => {
    const one = new World([live({ id: 1, name: "a", role: 5 })]);
    one.declared = [declared({ name: "a" }), declared({ name: "b", token: vault })];
    expect(outcomeLines(await one.apply(61_000))).toEqual(["create b done", "update 1 done"]);
    expect(one.api.story).toEqual(["list", "create b", "update 1"]);
  });
});

describe("a create whose place names a client that no list shows", () => {
  /** The place of "a" names client 7, which is not live when the run is planned. */
  function naming(state: "held" | "pending", name = "a"): World {
    const one = world("a", "b");
    const held = { state: "held", id: 7, name, environment: null, updated_at: null } as const;
    const about = { action: "create" } as const;
    const pending = { state: "pending", name, environment: null, about, previous: held } as const;
    one.sink.markers.set("-/a", state === "held" ? held : pending);
    one.api.shifted = (clients) => clients.filter(({ id }) => id !== 7);
    return one;
  }

  it("costs no further request as long as what was read for the plan is recent", async () => {
    const one = naming("held");
    expect(outcomeLines(await one.apply(10_000))).toEqual(["create a done", "create b done"]);
    expect(one.api.story).toEqual(["create a", "create b"]);
  });

  it.each(["held", "pending"] as const)(
    "reads that client again with the list, and is not sent if it is live: %s",
    async (state) => {
      const one = naming(state);
      const before = one.sink.markers.get("-/a");
      appear(one, 5000, "a");
      const report = await one.apply(10_001);
      expect(outcomeLines(report)).toEqual(["create a skipped create-hidden", "create b done"]);
      expect(report.outcomes[0]).toMatchObject({
        id: 7,
        error: {
          message: expect.stringMatching(
            /^not created again: the marker at -\/a \(vault\) names client 7,.*may lag.*own environment/,
          ),
        },
      });
      expect(one.api.story.filter((line) => line !== "create b")).toEqual(["list", "read 7"]);
      expect(one.sink.markers.get("-/a")).toEqual(before);
    },
  );

  it("says which of its places names it", async () => {
    const one = naming("held");
    one.sinks = [new MemorySink("files"), ...one.sinks];
    one.sinks[1]?.markers.set("-/a", {
      state: "held",
      id: 7,
      name: "a",
      environment: null,
      updated_at: null,
    });
    one.declared = [declared({ name: "a", token: { deliver_to: ["files", "vault"], rotate_after: null } })];
    appear(one, 5000, "a");
    expect((await one.apply(10_001)).outcomes[0]?.error?.message).toContain(
      "the marker at -/a (vault) names client 7",
    );
  });

  it("is sent if its turn after that reading comes late", async () => {
    const one = naming("held");
    one.api.queue = 61_000;
    expect(outcomeLines(await one.apply())).toEqual(["create a done", "create b done"]);
    expect(one.api.story.filter((line) => /^(?:list|read)/.test(line))).toEqual(["list", "read 7"]);
  });

  it("is sent if that client is gone", async () => {
    const one = naming("held");
    expect(outcomeLines(await one.apply(10_001))).toEqual(["create a done", "create b done"]);
    expect(one.api.story.filter((line) => line.endsWith(" 7"))).toEqual(["read 7"]);
  });

  it("is not sent if that client cannot be read", async () => {
    const one = naming("held");
    one.api.fault = ({ kind }) => (kind === "read" ? { failure: "status", status: 403 } : null);
    expect(outcomeLines(await one.apply(10_001))).toEqual(["create a failed http-403", "create b done"]);
  });

  it("does not look for a client that its marker names under another name", async () => {
    const one = naming("held", "other");
    await one.apply(10_001);
    expect(one.api.story.filter((line) => line.endsWith(" 7"))).toEqual([]);
  });
});

describe("a client that this run created and a later list does not show", () => {
  it("is noted with its id, and its create is done", async () => {
    const one = world(...many(33));
    one.api.latency = 10_001;
    one.api.shifted = (clients) => clients.filter(({ id }) => id !== 50_001);
    const report = await one.apply();
    expect(report.outcomes.every(({ status }) => status === "done")).toBe(true);
    expect(lists(one)).toBeGreaterThan(0);
    expect(one.notes).toHaveLength(1);
    expect(one.notes[0]).toMatch(/created as client 50001, .* does not show it.*keeps it from being created/);
  });

  it("is not noted if the list shows it later, or is never read again", async () => {
    const late = world(...many(65));
    late.api.latency = 10_001;
    late.api.shifted = (clients) => (lists(late) === 1 ? [] : clients);
    await late.apply();
    expect(late.notes).toEqual([]);
    const once = world("a");
    once.api.shifted = () => [];
    await once.apply();
    expect(once.notes).toEqual([]);
  });
});

describe("a create whose answer was lost, and that appears before it is sent again", () => {
  it("is looked up once more, and not made twice", async () => {
    const one = world("a");
    one.api.queue = 11_000;
    one.api.fault = ({ kind, nth }) =>
      kind === "create" && nth === 1 ? { failure: "lost", effectAfter: 50_000 } : null;
    expect(outcomeLines(await one.apply())).toEqual(["create a done"]);
    expect(one.api.story).toEqual(["list", "create a", "list", "list", "list", "list", "regenerate 50000"]);
    expect([...one.sink.tokens.values()]).toEqual([...one.api.tokens.values()].slice(-1));
    expect(one.api.clients.size).toBe(1);
  });
});

describe("a change that is refused with a 429 each time", () => {
  let server: ApiServer | null = null;
  afterEach(() => server?.close());

  it.each([
    ["create", "POST", "20", 300, [], 10],
    [
      "update",
      "PUT",
      "120",
      2000,
      [live({ role: 5, environment: "Production", folders: [26136, 26138] })],
      14,
    ],
  ])(
    "is read again before each %s, and given up in the end",
    async (action, method, wait, speed, known, attempts) => {
      const list = {
        result: {
          items: known.map(() => wireClient({ api_privilege_group_id: 5, ip_allow_list: "192.0.2.10" })),
        },
      };
      server = await serve((response, seen) =>
        seen.method === method
          ? json({ message: "too many" }, 429, { "retry-after": wait })(response, seen)
          : json(list)(response, seen),
      );
      const clock = fastClock(speed);
      const wanted = declared({ environment: "Production", folders: [26136, 26138] });
      const report = await applyPlan({
        plan: planOf([wanted], known, {
          ownership: { self: [], scope: { names: ["*"] }, environments: ["Production"] },
        }),
        api: open(server.host, { clock }),
        live: known,
        readAt: clock.monotonic(),
        sinks: new Map(),
        onOwnToken: () => undefined,
        clock,
        timeoutMs: 40_000,
        stop: new AbortController().signal,
        onStep: () => undefined,
        onWait: () => undefined,
        onNote: () => undefined,
      });
      expect(report.outcomes).toMatchObject([{ action, status: "failed", error: { code: "http-429" } }]);
      const methods = server.seen.map((seen) => (seen.method === method ? "send" : "read")).join(" ");
      expect(methods).toMatch(/^(read )*(send (read )+){4}send/);
      expect(methods.match(/send/g)).toHaveLength(attempts);
    },
  );
});
