import { describe, expect, it } from "vitest";
import { expectPromisesKept, openWorld, printed, sentBy } from "./open-world.ts";
import type { WantedClient, World } from "./world.ts";

const inProduction: WantedClient = { name: "a", environment: "Production" };
const bound = {
  environments: true,
  tokenEnvironment: "Development",
  clients: [{ name: "x", environment: "Development" }],
  behaviours: { listBound: true },
  workspace: { environments: ["Production"] },
} as const;

/** The id of the client that keyward made first, under the name that is declared first. */
function made({ front, wanted }: World): number {
  const { lives } = front.ledger;
  return lives.find(({ by, asked }) => by === "keyward" && asked === wanted[0]?.name)?.id ?? 0;
}

describe("a client that lives and that the list does not show", () => {
  it("because the list is bound to the token's environment is refused with its id, not created again", async () => {
    const world = await openWorld({ ...bound, wanted: [inProduction] });
    expect((await world.apply()).code).toBe(0);
    const again = await world.apply();
    expect(again.code, printed(again)).toBe(4);
    expect(printed(again)).toContain(String(made(world)));
    expect(sentBy(world, again, "create")).toEqual([]);
    expect(sentBy(world, again, "read")).toHaveLength(1);
    expectPromisesKept(world);
  });

  it("because the list lags is refused, and is no change once the list shows it", async () => {
    const world = await openWorld({ wanted: [{ name: "a" }], behaviours: { createLag: 60_000 } });
    expect((await world.apply()).code).toBe(0);
    const again = await world.apply();
    expect(again.code, printed(again)).toBe(4);
    expect(printed(again)).toContain(String(made(world)));
    world.front.behave({ createLag: 0 });
    const later = await world.apply();
    expect(later.code, printed(later)).toBe(0);
    expect(sentBy(world, later, "read")).toEqual([]);
    expectPromisesKept(world);
  });

  it("is refused although its marker is pending since a new token's answer was lost", async () => {
    const world = await openWorld({ wanted: [{ name: "a" }] });
    expect((await world.apply()).code).toBe(0);
    const lost = { kind: "reset", effect: "done" } as const;
    world.front.obey([{ on: { call: "regenerate", times: 99 }, act: lost }]);
    expect((await world.rotate(["a"])).code).toBe(3);
    expect(world.held("a").marker).toContain("pending");
    world.front.obey([]);
    world.front.behave({ createLag: 3_600_000 });
    const again = await world.apply();
    expect(again.code, printed(again)).toBe(4);
    expect(sentBy(world, again, "create")).toEqual([]);
    world.front.behave({ createLag: 0 });
    expect((await world.apply()).code).toBe(0);
    expectPromisesKept(world);
  });

  it("but is gone is created again after one look", async () => {
    const world = await openWorld({ wanted: [{ name: "a" }] });
    expect((await world.apply()).code).toBe(0);
    world.front.outsider({ kind: "delete", name: "a" });
    const again = await world.apply();
    expect(again.code, printed(again)).toBe(0);
    expect(sentBy(world, again, "read", "create").map(({ call }) => call)).toEqual(["read", "create"]);
    expectPromisesKept(world);
  });

  it("is told, and a lost create of such a list is not sent again", async () => {
    const wanted = [inProduction, { name: "b", environment: "Production" }];
    const rules = [{ on: { call: "create", name: "b" }, act: { kind: "reset", effect: "done" } }] as const;
    const world = await openWorld({ ...bound, wanted, rules });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(3);
    expect(sentBy(world, run, "create")).toHaveLength(2);
    expect(printed(run)).toContain(String(made(world)));
    expectPromisesKept(world);
  });
});

describe("a name that is stored otherwise than it was sent", () => {
  const cases = [
    { names: "cut", name: "finance loader of the second quarter" },
    { names: "stripped", name: "finance/loader" },
    { names: "escaped", name: "Q&A loader" },
  ] as const;

  it.each(cases)(
    "($names) makes no further client at the next apply where nothing keeps a marker",
    async ({ names, name }) => {
      const world = await openWorld({ wanted: [{ name, deliverTo: "discard" }], behaviours: { names } });
      expect((await world.apply()).code).toBe(3);
      const again = await world.apply();
      expect(again.code, printed(again)).toBe(4);
      expect(printed(again)).toContain(String(made(world)));
      expect(world.front.ledger.requestsOf("create")).toHaveLength(1);
      expectPromisesKept(world);
    },
  );

  it.each(cases)(
    "($names) makes no further client at the next apply where a place holds its marker",
    async ({ names, name }) => {
      const world = await openWorld({ wanted: [{ name }], behaviours: { names } });
      expect((await world.apply()).code).toBe(3);
      const again = await world.apply();
      expect(again.code, printed(again)).toBe(4);
      expect(printed(again)).toContain(String(made(world)));
      expect(world.front.ledger.requestsOf("create")).toHaveLength(1);
    },
  );
});
