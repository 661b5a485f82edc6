import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { json, serve } from "../support/api-server.ts";
import { openSandbox, type Ran, run } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

interface LiveToken {
  readonly name: string;
  readonly tokenValue: string;
}

const names = ["client-a", "client-b", "client-c"];
const clients = manifest(
  ...names.map((name) => `{ name: ${name}, role: Integrator, folders: all, ip_allow_list: [192.0.2.1] }`),
);
const post = { method: "POST", path: "developer_api_clients$", nth: 1, count: 1 };
const regenerate = { method: "POST", path: "/regenerate$", nth: 1, count: 1 };
const taken = '{"errors":{"name":["has already been taken"]}}';

const open: { stop(): Promise<void> | void }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.stop();
});

/** A gateway that sends each create twice and passes on the second answer. */
async function repeating(url: string): Promise<string> {
  const front = await serve(async (response, seen) => {
    const { method, url: target, body } = seen;
    const ask = (): Promise<Response> =>
      fetch(`${url}${target}`, {
        method,
        headers: { authorization: "Bearer sandbox-token", "content-type": "application/json" },
        ...(body === null ? {} : { body: JSON.stringify(body) }),
      });
    if (method === "POST" && target.endsWith("developer_api_clients")) await ask();
    const answer = await ask();
    await json(await answer.json(), answer.status)(response, seen);
  });
  open.push({ stop: () => front.close() });
  return front.host;
}

async function arrange(readings: Readonly<Record<string, unknown>> = {}, through?: typeof repeating) {
  const sandbox = await openSandbox(["--rate-limit", "1000/1s"]);
  open.push(sandbox);
  await sandbox.control("POST", "readings", readings);
  const url = through === undefined ? sandbox.url : await through(sandbox.url);
  const folder = folderWith({
    "keyward.yaml": configuration({ ...sandbox, url }),
    "clients/all.yaml": clients,
  });
  open.push({ stop: folder.remove });
  const args = ["--yes", "--timeout", "1s", "--rate-limit", "1000/1s", "--format", "json"];
  const here = { cwd: folder.dir, env: testEnv };
  return {
    faults: (...faults: readonly unknown[]) => sandbox.control("POST", "faults", faults),
    apply: () => run(["apply", ...args], here),
    rotate: () => run(["rotate", ...names, ...args], here),
    posts: async () => {
      const { arrivals } = (await sandbox.control("GET", "journal")) as {
        arrivals: { method: string; path: string }[];
      };
      return arrivals.map(
        ({ method, path: to }) => `${method} ${to.replace(/^\/api\/developer_api_clients/, "")}`,
      );
    },
    live: async () => ((await sandbox.control("GET", "state")) as { clients: LiveToken[] }).clients,
    held: (name: string) => {
      const file = path.join(folder.dir, "tokens", "-", name);
      return existsSync(file) ? readFileSync(file, "utf8") : null;
    },
  };
}

type World = Awaited<ReturnType<typeof arrange>>;

/** Every client once, and its working token in its file. */
async function expectWhole({ live, held }: World): Promise<void> {
  const now = await live();
  expect(now.map(({ name }) => name).sort()).toEqual(names);
  for (const { name, tokenValue } of now) expect(held(name)).toBe(tokenValue);
}

const outcomes = ({ out }: Ran): readonly { status: string; error: { message: string } | null }[] =>
  JSON.parse(out).results[0].outcomes;

describe("a create that fails after its effect", () => {
  it.each([
    [
      "422, after a gateway sent it twice",
      { on: post, when: "after", kind: "status", status: 422, body: taken },
    ],
    ["404", { on: post, when: "after", kind: "status", status: 404 }],
    ["409", { on: post, when: "after", kind: "status", status: 409 }],
    ["499", { on: post, when: "after", kind: "status", status: 499 }],
    ["429", { on: post, when: "after", kind: "rate-limit", ms: 1000 }],
  ])("is found, and its token is issued again: %s", async (_what, fault) => {
    const world = await arrange();
    await world.faults(fault);
    const ran = await world.apply();
    expect(ran.code, ran.err + ran.out).toBe(0);
    await expectWhole(world);
    const sent = await world.posts();
    expect(sent.filter((line) => line === "POST ")).toHaveLength(3);
    // The plan, one page more because no total is told, and the look-up.
    expect(sent.filter((line) => line.startsWith("GET ?page"))).toHaveLength(3);
  });

  it("because a gateway sent each of them twice, and names are unique, is found", async () => {
    const world = await arrange({ uniqueNames: "true" }, repeating);
    const ran = await world.apply();
    expect(ran.code, ran.err + ran.out).toBe(0);
    await expectWhole(world);
    // One reading of two pages for all three, and a new token for each.
    expect(JSON.parse(ran.out).results[0].requests.total).toBe(3 + 2 + 3);
  });

  it("is reported in the server's words if it had none", async () => {
    const world = await arrange();
    await world.faults({ on: post, when: "before", kind: "status", status: 422, body: taken });
    const ran = await world.apply();
    expect(ran.code).toBe(3);
    const failed = outcomes(ran).filter(({ status }) => status === "failed");
    expect(failed.map(({ error }) => error?.message)).toEqual([
      expect.stringMatching(/answered 422: name has already been taken: correct what/),
    ]);
    await world.faults();
    expect((await world.apply()).code).toBe(0);
    await expectWhole(world);
  });
});

describe("a rotation that fails after its effect", () => {
  it.each([404, 409, 422])("says so, and the next apply heals it: %d", async (status) => {
    const world = await arrange();
    expect((await world.apply()).code).toBe(0);
    await world.faults({ on: regenerate, when: "after", kind: "status", status });
    const ran = await world.rotate();
    expect(ran.code).toBe(3);
    const [failed] = outcomes(ran).filter(({ error }) => error !== null);
    expect(failed?.error?.message).toMatch(/the earlier token no longer works.*Apply again/);
    await world.faults();
    const healed = await world.apply();
    expect(healed.code, healed.err + healed.out).toBe(0);
    expect(outcomes(healed)).toHaveLength(1);
    await expectWhole(world);
  });
});

describe("a list that does not show what was created", () => {
  it("for a while makes nothing twice: the markers name the clients", async () => {
    const world = await arrange({ createLag: 2 });
    expect((await world.apply()).code).toBe(0);
    const again = await world.apply();
    expect(again.code).toBe(4);
    expect(again.out).toMatch(/names client \d+, which is live although .* it may lag/);
    await world.apply();
    expect((await world.apply()).code).toBe(0);
    await expectWhole(world);
  });

  it("and is read again in the same run is noted with the ids", async () => {
    const world = await arrange({ createLag: 5 });
    await world.faults({ on: { ...post, nth: 2 }, when: "before", kind: "status", status: 422, body: taken });
    const ran = await world.apply();
    expect(ran.code).toBe(3);
    expect(ran.err.match(/was created as client \d+, but the list of clients read since then/g)).toHaveLength(
      2,
    );
    expect(await world.live()).toHaveLength(2);
  });
});
