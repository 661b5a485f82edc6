import { describe, expect, it } from "vitest";
import { expectHealed, expectPromisesKept, expectWhole, living, openWorld, printed } from "./open-world.ts";
import { realTime, type World } from "./world.ts";

describe("a run that was killed after a create took effect", () => {
  async function killed(): Promise<World> {
    const slow = { kind: "delay", when: "after", ms: 900 } as const;
    const world = await openWorld({
      ...realTime,
      wanted: [{ name: "old" }],
      rules: [{ on: { call: "create" }, act: slow }],
    });
    const run = await world.apply({
      built: true,
      end: { signal: "SIGKILL", at: { call: "create" }, after: 100 },
    });
    expect(run.code).toBeNull();
    world.front.obey([]);
    expect(world.held("old").marker).toContain("pending");
    return world;
  }

  it("is healed by the next apply although the manifest was renamed", async () => {
    const world = await killed();
    world.declare({ name: "new", renamedFrom: "old" });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    expect(world.front.ledger.requestsOf("create")).toHaveLength(1);
    const again = await world.apply();
    expect(again.code, printed(again)).toBe(0);
    expectWhole(world, "new");
  });

  it("is healed by the next apply although the manifest was renamed and pinned", async () => {
    const world = await killed();
    world.declare({ name: "new", id: living(world, "old")[0] ?? 0 });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    const again = await world.apply();
    expect(again.code, printed(again)).toBe(0);
    expectWhole(world, "new");
  });

  it("in the middle of a rotation is healed although the manifest was renamed since", async () => {
    const world = await openWorld({ ...realTime, wanted: [{ name: "old" }] });
    expect((await world.apply()).code).toBe(0);
    const slow = { kind: "delay", when: "after", ms: 900 } as const;
    world.front.obey([{ on: { call: "regenerate" }, act: slow }]);
    const end = { signal: "SIGKILL", at: { call: "regenerate" }, after: 100 } as const;
    expect((await world.rotate(["old"], { built: true, end })).code).toBeNull();
    world.front.obey([]);
    world.declare({ name: "new", renamedFrom: "old" });
    expect((await world.apply()).code).toBe(0);
    const again = await world.apply();
    expect(again.code, printed(again)).toBe(0);
    expectWhole(world, "new");
  });

  it("is told where the manifest has another name and does not say from which", async () => {
    const world = await killed();
    world.declare({ name: "new" });
    const run = await world.apply();
    expect(printed(run)).toContain(world.held("old").file);
    expectPromisesKept(world);
  });
});

describe("a run that was killed while the server had not yet carried out its request", () => {
  const slow = { kind: "delay", when: "before", ms: 700 } as const;

  it("is followed at once by an apply that makes no second client", async () => {
    const world = await openWorld({
      ...realTime,
      wanted: [{ name: "a" }],
      rules: [{ on: { call: "create" }, act: slow }],
    });
    const end = { signal: "SIGKILL", at: { call: "create" }, after: 10 } as const;
    expect((await world.apply({ built: true, end })).code).toBeNull();
    const next = await world.apply({ built: true });
    expect([0, 3], printed(next)).toContain(next.code);
    await world.front.settled();
    await expectHealed(world, "a");
  });

  it("is followed at once by a rotation whose token the late one does not end unnoticed", async () => {
    const world = await openWorld({ ...realTime, wanted: [{ name: "a" }] });
    expect((await world.apply()).code).toBe(0);
    world.front.obey([{ on: { call: "regenerate" }, act: slow }]);
    const end = { signal: "SIGKILL", at: { call: "regenerate" }, after: 10 } as const;
    expect((await world.rotate(["a"], { built: true, end })).code).toBeNull();
    const next = await world.rotate(["a"], { built: true });
    expect([0, 3, 4], printed(next)).toContain(next.code);
    await world.front.settled();
    await expectHealed(world, "a");
  });
});

describe("a signal before the first change", () => {
  it.each(["list", "roles"] as const)("(at %s) ends the run as one that sent nothing", async (call) => {
    const slow = { kind: "delay", when: "before", ms: 300 } as const;
    const world = await openWorld({
      ...realTime,
      wanted: [{ name: "a" }],
      rules: [{ on: { call: ["list", "roles"], times: 9 }, act: slow }],
    });
    const run = await world.apply({ built: true, end: { signal: "SIGTERM", at: { call }, after: 20 } });
    expect(run.code, printed(run)).toBe(143);
    expect(printed(run)).not.toMatch(/fault in keyward|internal|bug/i);
    expect(world.front.ledger.requestsOf("create")).toEqual([]);
    expect(world.held("a").marker).toBeNull();
  });
});

describe("a temporary file with a token that a killed run left beside the places", () => {
  it("is removed by the next run", async () => {
    const world = await openWorld({ wanted: [{ name: "a" }] });
    expect((await world.apply()).code).toBe(0);
    const { token } = world.held("a");
    world.leave("tokens/-/.keyward-0123456789abcdef", token ?? "", 3_600_000);
    world.declare({ name: "a" }, { name: "b" });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    expectPromisesKept(world);
  });
});
