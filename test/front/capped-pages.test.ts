import { describe, expect, it } from "vitest";
import { expectPromisesKept, openWorld, printed, sentBy } from "./open-world.ts";

const names = Array.from({ length: 120 }, (_, index) => `client-${String(index).padStart(3, "0")}`);
const clients = names.map((name) => ({ name, allowList: "192.0.2.1" }));
const wanted = names.map((name) => ({ name }));

describe.each(["none", "page"] as const)("pages that are capped in silence (count: %s)", (count) => {
  it("hide no client of 120 from a plan", async () => {
    const world = await openWorld({ clients, wanted, behaviours: { pageCap: 50, count } });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    expect(world.front.ledger.requestsOf("create")).toEqual([]);
    expectPromisesKept(world);
  });

  it("hide none from a plan that creates one more", async () => {
    const world = await openWorld({
      clients,
      wanted: [...wanted, { name: "new" }],
      behaviours: { pageCap: 50, count },
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    expect(sentBy(world, run, "create")).toHaveLength(1);
    expect(sentBy(world, run, "list").length).toBeLessThanOrEqual(8);
    expectPromisesKept(world);
  });

  it("hide no role that a manifest names", async () => {
    const roles = Array.from({ length: 12 }, (_, index) => ({ id: 600 + index, name: `role ${index}` }));
    const world = await openWorld({
      roles,
      wanted: [{ name: "a", role: "role 11" }],
      behaviours: { pageCap: 5, count },
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    expectPromisesKept(world);
  });
});

describe("the list of a small workspace", () => {
  const few = { clients: clients.slice(0, 3), wanted: wanted.slice(0, 3) };

  it.each(["total", "page", "none"] as const)(
    "costs one request where nothing changes (count: %s)",
    async (count) => {
      const world = await openWorld({ ...few, behaviours: { count } });
      const run = await world.apply();
      expect(run.code, printed(run)).toBe(0);
      expect(sentBy(world, run, "list")).toHaveLength(1);
    },
  );

  it("costs no more pages before a create where the total shows that no page is capped", async () => {
    const many = { clients: clients.slice(0, 101), wanted: wanted.slice(0, 101) };
    const world = await openWorld({ clients: many.clients, wanted: [...many.wanted, { name: "new" }] });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    expect(sentBy(world, run, "list")).toHaveLength(2);
  });

  it("costs one more page before a create where none is", async () => {
    const world = await openWorld({
      ...few,
      wanted: [...few.wanted, { name: "new" }],
      behaviours: { count: "none" },
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    expect(
      sentBy(world, run, "list").map(({ path }) => new URLSearchParams(path.split("?")[1]).get("page")),
    ).toEqual(["1", "2"]);
  });
});
