import { describe, expect, it } from "vitest";
import { openWorld, printed, sentBy } from "./open-world.ts";
import type { Behaviours } from "./server/behaviours.ts";
import type { World } from "./world.ts";

/** A world in which somebody else changed the allow list of one of two clients. */
async function drifted(behaviours: Partial<Behaviours> = {}): Promise<World> {
  const clients = ["a", "b"].map((name) => ({ name, allowList: "192.0.2.1" }));
  const world = await openWorld({ clients, wanted: [{ name: "a" }, { name: "b" }], behaviours });
  world.front.outsider({ kind: "allow-list", name: "a", allowList: "203.0.113.5" });
  return world;
}

describe("plan --who", () => {
  it("tells who changed a drifted client, when, and from where", async () => {
    const world = await drifted();
    const run = await world.run(["plan", "--who"]);
    expect(run.code, printed(run)).toBe(0);
    expect(run.out).toMatch(/Ada Outsider|ada@example\.invalid/);
    expect(run.out).toContain("203.0.113.9");
    expect(run.out).toContain(new Date().toISOString().slice(0, 10));
  });

  it("tells the last of several changes", async () => {
    const world = await drifted();
    for (let count = 0; count < 120; count += 1) world.front.outsider({ kind: "regenerate", name: "b" });
    const run = await world.run(["plan", "--who"]);
    expect(run.code, printed(run)).toBe(0);
    expect(run.out).toMatch(/Ada Outsider|ada@example\.invalid/);
  });

  it("says in one line that the privilege is absent, and shows the plan", async () => {
    const world = await drifted({ forbidden: ["activity"] });
    const run = await world.run(["plan", "--who"]);
    expect(run.code, printed(run)).toBe(0);
    expect(run.out).toContain("1 to update");
    const lines = printed(run)
      .split("\n")
      .filter((line) => /activity/i.test(line));
    expect(lines).toHaveLength(1);
    expect(printed(run)).not.toMatch(/^error/im);
  });

  it("asks nothing where nothing drifted", async () => {
    const world = await openWorld({
      clients: [{ name: "a", allowList: "192.0.2.1" }],
      wanted: [{ name: "a" }],
    });
    const run = await world.run(["plan", "--who"]);
    expect(run.code, printed(run)).toBe(0);
    expect(sentBy(world, run, "activity")).toEqual([]);
  });
});

describe("plan without --who", () => {
  it("reads no activity log", async () => {
    const world = await drifted();
    const run = await world.run(["plan"]);
    expect(sentBy(world, run, "activity")).toEqual([]);
  });
});
