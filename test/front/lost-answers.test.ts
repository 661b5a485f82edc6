import { describe, expect, it } from "vitest";
import {
  expectHealed,
  expectPromisesKept,
  living,
  openWorld,
  outcomeOf,
  printed,
  sentBy,
} from "./open-world.ts";
import { outcomesOf } from "./promises/outcomes.ts";
import type { SeenRequest } from "./server/ledger.ts";
import type { Rule } from "./server/rules.ts";
import { realTime, type World } from "./world.ts";

describe("a create whose answer was lost and whose name is stored otherwise", () => {
  const forms = [
    { names: "escaped", name: "Q&A loader", stored: "Q&amp;A loader" },
    { names: "cut", name: "finance loader of the second quarter", stored: "finance loader of th" },
  ] as const;

  it.each(forms)("($names) is found by all but its name, and not sent again", async ({ names, name }) => {
    const world = await openWorld({
      wanted: [{ name }],
      behaviours: { names },
      rules: [{ on: { call: "create" }, act: { kind: "reset", effect: "done" } }],
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(3);
    expect(sentBy(world, run, "create")).toHaveLength(1);
    expectPromisesKept(world);
  });

  it.each(forms)(
    "($names) is refused by the next apply, also after an edit, and has its token where the pin or the name says so",
    async ({ names, name, stored }) => {
      for (const settled of ["id", "name"] as const) {
        const world = await openWorld({
          wanted: [{ name }],
          behaviours: { names },
          rules: [{ on: { call: "create" }, act: { kind: "reset", effect: "done" } }],
        });
        await world.apply();
        const allowList = ["192.0.2.2"];
        world.declare({ name, allowList });
        const refused = await world.apply();
        expect(refused.code, printed(refused)).toBe(4);
        expect(printed(refused)).toContain(`write \`name: ${JSON.stringify(stored)}\``);
        const id = living(world, stored)[0] ?? 0;
        world.declare(settled === "id" ? { name, id } : { name: stored });
        const run = settled === "id" ? await world.apply() : await world.rotate([stored]);
        expect(run.report, printed(run)).toContain('"done"');
        expect(world.held(settled === "id" ? name : stored).token).toBe(
          world.front.ledger.liveToken(id)?.value,
        );
        expect(world.front.ledger.requestsOf("create")).toHaveLength(1);
        expectPromisesKept(world);
      }
    },
  );
});

describe("a create whose answer was lost and whose client was found", () => {
  const lost: Rule = { on: { call: "create" }, act: { kind: "reset", effect: "done" } };
  const looksUp =
    ({ front }: World) =>
    ({ call }: SeenRequest): boolean =>
      call === "list" && front.ledger.requestsOf("create").length > 0;

  it("is failed or unknown with its id where its new token is refused", async () => {
    const refused = { kind: "answer", effect: "none", status: 422, body: { message: "not now" } } as const;
    const world = await openWorld({
      wanted: [{ name: "a" }],
      rules: [lost, { on: { call: "regenerate" }, act: refused }],
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(3);
    const { status, id } = outcomeOf(run);
    expect(["failed", "unknown"]).toContain(status);
    expect(id).toBe(living(world, "a")[0]);
    await expectHealed(world, "a");
  });

  it("is not called skipped where a signal ends the run before its new token", async () => {
    const slow = { kind: "delay", when: "before", ms: 3000 } as const;
    const world = await openWorld({ wanted: [{ name: "a" }], rules: [lost] });
    world.front.obey([lost, { on: { call: "list", times: 9 }, act: slow }]);
    const run = await world.apply({ end: { signal: "SIGTERM", at: looksUp(world), after: 20 } });
    expect(run.code, printed(run)).toBe(3);
    expect(["failed", "unknown"]).toContain(outcomeOf(run).status);
    await expectHealed(world, "a");
  });

  it("is not called skipped where a signal ends the run while new tokens wait for the rate limit", async () => {
    const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const rule: Rule = { ...lost, on: { call: "create", times: 8 } };
    const world = await openWorld({ wanted: names.map((name) => ({ name })), rules: [rule], limit: "14/9s" });
    const run = await world.apply({ end: { signal: "SIGTERM", at: looksUp(world), after: 100 } });
    expect(run.code, printed(run)).toBe(3);
    for (const { name, status, id } of outcomesOf(run)) {
      expect(["done", "failed", "unknown"]).toContain(status);
      expect(id).toBe(living(world, name)[0]);
    }
    for (const name of names) await expectHealed(world, name);
  });

  it.each([401, 403])(
    "is not called skipped where the next creates are refused with %i and end the run",
    async (status) => {
      const names = ["a", "b", "c", "d", "e", "f"];
      const refused = { kind: "answer", effect: "none", status, body: { message: "no" } } as const;
      const others = names
        .slice(1)
        .map((name): Rule => ({ on: { call: "create", name, times: 9 }, act: refused }));
      const first: Rule = { ...lost, on: { call: "create", name: "a" } };
      const world = await openWorld({ wanted: names.map((name) => ({ name })), rules: [first, ...others] });
      const run = await world.apply();
      expect(run.code, printed(run)).toBe(3);
      expect(outcomesOf(run).find(({ name }) => name === "a")?.status).not.toBe("skipped");
      expectPromisesKept(world);
      for (const name of names) await expectHealed(world, name);
    },
  );

  it("is not called skipped where a signal ends the run while the answer is waited for", async () => {
    const world = await openWorld({ ...realTime, wanted: [{ name: "a" }], rules: [lost] });
    const run = await world.apply({ end: { signal: "SIGTERM", at: { call: "create" }, after: 300 } });
    expect(run.code, printed(run)).toBe(3);
    expect(["failed", "unknown"]).toContain(outcomeOf(run).status);
    await expectHealed(world, "a");
  });
});

describe("a create that was lost and whose name an outsider took meanwhile", () => {
  it("ends no token of the outsider's client", async () => {
    const world = await openWorld({
      wanted: [{ name: "a" }],
      rules: [
        { on: { call: "create" }, act: { kind: "reset", effect: "none" } },
        {
          on: { call: "create" },
          act: { kind: "outsider", when: "after", acts: [{ kind: "create", name: "a" }] },
        },
      ],
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(3);
    expect(sentBy(world, run, "regenerate")).toEqual([]);
    world.front.obey([]);
    await world.apply();
    expect(world.front.ledger.requestsOf("regenerate")).toEqual([]);
    expectPromisesKept(world);
  });
});

describe("a create that was interrupted before it took effect, and whose name an outsider took since", () => {
  it("ends no token of the outsider's client, however often it is applied", async () => {
    const world = await openWorld({
      ...realTime,
      wanted: [{ name: "a" }],
      rules: [{ on: { call: "create" }, act: { kind: "reset", effect: "none" } }],
    });
    const run = await world.apply({ end: { signal: "SIGTERM", at: { call: "create" }, after: 300 } });
    expect(run.code, printed(run)).toBe(3);
    expect(world.held("a").marker).toContain("pending");
    world.front.obey([]);
    world.front.outsider({ kind: "create", name: "a" });
    const next = await world.apply();
    expect(next.code, printed(next)).toBe(0);
    expect(printed(next)).toContain("not found in any of its sinks");
    // Its values are now those that the interrupted create was sent with.
    expect((await world.apply()).code).toBe(0);
    expect(world.front.ledger.requestsOf("regenerate")).toEqual([]);
    expectPromisesKept(world);
    expect((await world.rotate(["a"])).code).toBe(0);
    expect(world.held("a").token).toBe(world.front.ledger.liveToken(living(world, "a")[0] ?? 0)?.value);
  });
});

describe("a create that is refused since an outsider took its name right before", () => {
  it.each(["status", "success-false"] as const)(
    "(%s) ends no token of the outsider's client",
    async (refusals) => {
      const world = await openWorld({
        wanted: [{ name: "a" }],
        behaviours: { takenNames: "refused", refusals },
        rules: [
          {
            on: { call: "create" },
            act: { kind: "outsider", when: "before", acts: [{ kind: "create", name: "a" }] },
          },
        ],
      });
      const run = await world.apply();
      expect(run.code, printed(run)).toBe(3);
      expect(sentBy(world, run, "regenerate")).toEqual([]);
      expect(world.held("a").token).toBeNull();
      expectPromisesKept(world);
    },
  );
});
