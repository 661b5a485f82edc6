import { describe, expect, it } from "vitest";
import { expectPromisesKept, living, openWorld, printed } from "./open-world.ts";
import type { Rule } from "./server/rules.ts";
import type { World } from "./world.ts";

describe("a list that shifts while it is read", () => {
  const clients = ["x", "a", "b", "c"].map((name) => ({ name, allowList: "192.0.2.1" }));
  const two = { pageCap: 2, capIsTold: true };
  const shift: Rule = {
    on: { call: "list" },
    act: { kind: "outsider", when: "after", acts: [{ kind: "delete", name: "x" }] },
  };

  it("is read again, or is an error, before a pinned client is called gone", async () => {
    const world = await openWorld({ clients, behaviours: two });
    world.declare({ name: "b", id: living(world, "b")[0] ?? 0 });
    world.front.obey([shift]);
    const run = await world.apply();
    expect([0, 1], printed(run)).toContain(run.code);
    expect(printed(run)).not.toContain("no live client");
    await expectHealedList(world);
  });

  it("is read again, or is an error, before renamed_from finds nobody", async () => {
    const world = await openWorld({ clients, behaviours: two });
    world.declare({ name: "new", renamedFrom: "b", deliverTo: "none" });
    world.front.obey([shift]);
    const run = await world.apply();
    expect([0, 1], printed(run)).toContain(run.code);
    await expectHealedList(world);
    expect(living(world, "new")).toHaveLength(1);
  });

  it("is read again, or is an error, before keyward's own client is called gone", async () => {
    const world = await openWorld({ clients, behaviours: two, workspace: { self: ["b"] } });
    world.front.obey([shift]);
    world.declare({ name: "c" });
    const run = await world.apply();
    expect([0, 1], printed(run)).toContain(run.code);
    await expectHealedList(world);
  });

  async function expectHealedList(world: World): Promise<void> {
    world.front.obey([]);
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    expect(world.front.ledger.requestsOf("create")).toEqual([]);
    expectPromisesKept(world);
  }
});
