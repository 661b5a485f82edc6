import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { startBuilt } from "../support/built-cli.ts";
import { openSandbox, run, type Sandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

interface LiveToken {
  readonly name: string;
  readonly tokenValue: string;
}

interface Arrival {
  readonly method: string;
  readonly path: string;
  /** Milliseconds since the sandbox started. */
  readonly t: number;
}

const names = Array.from({ length: 12 }, (_, index) => `client-${index}`);
const clients = manifest(
  ...names.map((name) => `{ name: ${name}, role: Integrator, folders: all, ip_allow_list: [192.0.2.1] }`),
);

describe("an unreliable network or process", () => {
  const open: { stop(): Promise<void> | void }[] = [];
  afterEach(async () => {
    for (const thing of open.splice(0).reverse()) await thing.stop();
  });

  async function arrange(...faults: readonly unknown[]) {
    const sandbox: Sandbox = await openSandbox(["--rate-limit", "1000/1s"]);
    open.push(sandbox);
    await sandbox.control("POST", "faults", faults);
    const folder = folderWith({ "keyward.yaml": configuration(sandbox), "clients/all.yaml": clients });
    open.push({ stop: folder.remove });
    const args = ["apply", "--yes", "--timeout", "1s", "--rate-limit", "1000/1s", "--format", "json"];
    const here = { cwd: folder.dir, env: testEnv };
    return {
      sandbox,
      begin: () => startBuilt(args, here),
      apply: () => run(args, here),
      rotate: (name: string) => run(["rotate", name, ...args.slice(1)], here),
      live: async () => ((await sandbox.control("GET", "state")) as { clients: LiveToken[] }).clients,
      held: (name: string) => {
        const file = path.join(folder.dir, "tokens", "-", name);
        return existsSync(file) ? readFileSync(file, "utf8") : null;
      },
    };
  }

  /** Every client once, and its working token in its file. */
  async function expectWhole({ live, held }: Awaited<ReturnType<typeof arrange>>) {
    const now = await live();
    expect(now.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(now.filter(({ name, tokenValue }) => held(name) !== tokenValue).map(({ name }) => name)).toEqual(
      [],
    );
  }

  it("kill -9 at any moment of apply loses no token and creates nothing twice", async () => {
    for (const delay of [0, 20, 60, 110, 160, 210]) {
      const world = await arrange({ on: { method: "POST" }, kind: "delay", ms: 20 });
      const running = world.begin();
      await firstArrival(world.sandbox);
      await new Promise((resolve) => setTimeout(resolve, delay));
      running.child.kill("SIGKILL");
      await running.ended;
      await world.sandbox.control("POST", "faults", []);
      const healed = await world.apply();
      expect(healed.code, healed.err + healed.out).toBe(0);
      await expectWhole(world);
    }
  }, 60_000);

  it("every second answer to a create lost after it took effect: each is found, and a new token is issued", async () => {
    const lost = [2, 4, 6, 8, 10, 12].map((nth) => ({
      on: { method: "POST", path: "developer_api_clients$", nth, count: 1 },
      when: "after",
      kind: "reset",
    }));
    const world = await arrange(...lost);
    const { code, out } = await world.apply();
    expect(code, out).toBe(0);
    await expectWhole(world);
    // 12 creates, 1 look-up of 2 pages, since nothing tells that the first one is all, and 6 new tokens.
    expect(JSON.parse(out).results[0].requests.total).toBe(12 + 2 + 6);
  });

  it("a create whose answer was lost before it took effect is sent again, once, after two looks", async () => {
    const world = await arrange({ on: { method: "POST", nth: 3, count: 1 }, when: "before", kind: "reset" });
    const { code, out } = await world.apply();
    expect(code, out).toBe(0);
    await expectWhole(world);
    // 12 creates, 2 look-ups, one more page in the first, which shows that `count` is the total, and 1 create again.
    expect(JSON.parse(out).results[0].requests.total).toBe(12 + 2 + 1 + 1);
  });

  it("a connection that breaks at once while the server commits later makes no second client", async () => {
    const world = await arrange({ on: { method: "POST", nth: 3, count: 1 }, kind: "late", ms: 700 });
    const { code, out } = await world.apply();
    expect(code, out).toBe(0);
    await expectWhole(world);
  });

  it("after a proxy answers a create with 200 and HTML, keyward looks for the client", async () => {
    const world = await arrange({ on: { method: "POST", nth: 3, count: 1 }, when: "after", kind: "html" });
    expect((await world.apply()).code).toBe(0);
    await expectWhole(world);
  });

  describe("a new token whose answer breaks at once while the server issues it later", () => {
    const regenerate = { method: "POST", path: "/regenerate$" };
    const late = (ms: number) => ({ on: { ...regenerate, nth: 1, count: 1 }, kind: "late", ms });

    async function rotated(...faults: readonly unknown[]) {
      const world = await arrange();
      expect((await world.apply()).code).toBe(0);
      await world.sandbox.control("POST", "faults", faults);
      const { code, out, err } = await world.rotate("client-3");
      expect(code, err + out).toBe(0);
      expect(JSON.parse(out).results[0].outcomes).toMatchObject([{ name: "client-3", status: "done" }]);
      // No request is in progress in the sandbox any more.
      await new Promise((resolve) => setTimeout(resolve, 500));
      await expectWhole(world);
      const { arrivals } = (await world.sandbox.control("GET", "journal")) as { arrivals: Arrival[] };
      return arrivals.filter(({ path: to }) => /\/\d+(\/regenerate)?$/.test(to));
    }

    it("is asked for again when the server can no longer issue it, and the one delivered works", async () => {
      const arrivals = await rotated(late(700));
      expect(arrivals.map(({ method }) => method)).toEqual(["POST", "POST", "GET"]);
      expect((arrivals[1]?.t ?? 0) - (arrivals[0]?.t ?? 0)).toBeGreaterThan(900);
    });

    it("after the next one was, is asked for once more", async () => {
      // The next one takes effect at about 1 s and is answered 0.8 s later; in between the first takes effect.
      const slow = { on: { ...regenerate, nth: 2, count: 1 }, when: "after", kind: "delay", ms: 800 };
      const arrivals = await rotated(late(1400), slow);
      expect(arrivals.map(({ method }) => method)).toEqual(["POST", "POST", "GET", "POST", "GET"]);
    });
  });

  it("SIGTERM in the middle ends with a whole report, and the next apply finishes", async () => {
    const world = await arrange({ on: { method: "POST", nth: 4 }, when: "after", kind: "delay", ms: 300 });
    const running = world.begin();
    await firstArrival(world.sandbox, "POST");
    await new Promise((resolve) => setTimeout(resolve, 100));
    running.child.kill("SIGTERM");
    const { code, out } = await running.ended;
    const statuses: string[] = JSON.parse(out).results[0].outcomes.map(
      ({ status }: { status: string }) => status,
    );
    expect(statuses).toHaveLength(names.length);
    expect(code).toBe(statuses.every((status) => status === "done") ? 0 : 3);
    await world.sandbox.control("POST", "faults", []);
    expect((await world.apply()).code).toBe(0);
    await expectWhole(world);
  });

  it("two applies at once: the second waits, and finds nothing left to do", async () => {
    const world = await arrange({ on: { method: "POST" }, kind: "delay", ms: 50 });
    const [first, second] = [world.begin(), world.begin()];
    const ended = await Promise.all([first.ended, second.ended]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    const counts = ended.map(({ out }): number => JSON.parse(out).results[0].outcomes.length);
    expect(counts.sort((a, b) => a - b)).toEqual([0, names.length]);
    await expectWhole(world);
  });
});

/** Waits until the sandbox has seen a request. */
async function firstArrival(sandbox: Sandbox, method = "GET"): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const { arrivals } = (await sandbox.control("GET", "journal")) as { arrivals: { method: string }[] };
    if (arrivals.some((arrival) => arrival.method === method)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("nothing arrived");
}
