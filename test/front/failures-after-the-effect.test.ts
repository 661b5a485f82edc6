import { setTimeout as wait } from "node:timers/promises";
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
import type { Rule } from "./server/rules.ts";

const afterEffect = (status: number): Rule => ({
  on: { call: "create" },
  act: { kind: "answer", effect: "done", status, body: { message: "the gateway gave up" } },
});

describe("a create that took effect and was answered with a failure", () => {
  it.each([404, 408, 409, 422, 425, 429, 499, 500, 502, 504, 520, 524, 598])(
    "of status %i makes one client, whose token is in its place after the next apply",
    async (status) => {
      const world = await openWorld({
        wanted: [{ name: "a" }],
        rules: [afterEffect(status)],
      });
      const run = await world.apply();
      expect([0, 3], printed(run)).toContain(run.code);
      await expectHealed(world, "a");
    },
  );

  it("since a gateway repeated it and the second was refused as taken, makes one client with its token in its place", async () => {
    const world = await openWorld({
      wanted: [{ name: "a" }],
      behaviours: { takenNames: "refused" },
      rules: [{ on: { call: "create" }, act: { kind: "repeat" } }],
    });
    const run = await world.apply();
    expect([0, 3], printed(run)).toContain(run.code);
    await expectHealed(world, "a");
  });

  it.each(["status", "success-false"] as const)(
    "since a gateway repeated it, and that a list which lags does not show yet, is healed by the next apply (%s)",
    async (refusals) => {
      const world = await openWorld({
        wanted: [{ name: "a" }],
        behaviours: { takenNames: "refused", createLag: 60_000, refusals },
        rules: [{ on: { call: "create" }, act: { kind: "repeat" } }],
      });
      const run = await world.apply();
      expect(run.code, printed(run)).toBe(3);
      expect(printed(run)).toContain("the list of clients does not show whose name it is");
      expect(world.held("a").marker).toContain("pending");
      world.front.behave({ createLag: 0 });
      await expectHealed(world, "a");
    },
  );

  it("keeps its pending marker where a list that lags hides it and the second try is refused as taken", async () => {
    const world = await openWorld({
      wanted: [{ name: "a" }],
      behaviours: { takenNames: "refused", createLag: 60_000 },
      rules: [{ on: { call: "create" }, act: { kind: "reset", effect: "done" } }],
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(3);
    expect(world.held("a").marker).toContain("pending");
    world.front.behave({ createLag: 0 });
    await expectHealed(world, "a");
  });
});

describe("a new token that was issued while the answer was a failure", () => {
  it.each([404, 408, 409, 422, 425, 429, 499, 500, 503, 520])(
    "of status %i is not lost: the next apply delivers one that works",
    async (status) => {
      const world = await openWorld({ wanted: [{ name: "a" }] });
      expect((await world.apply()).code).toBe(0);
      const answer = {
        kind: "answer",
        effect: "done",
        status,
        body: { message: "the gateway gave up" },
      } as const;
      world.front.obey([{ on: { call: "regenerate" }, act: answer }]);
      // More than a second of the world's clock: a time that happens to be a whole second is not taken for an exact one.
      await wait(150);
      const run = await world.rotate(["a"]);
      expect([0, 3], printed(run)).toContain(run.code);
      await expectHealed(world, "a");
    },
  );

  it("since a gateway repeated it is the one that is in the place", async () => {
    const world = await openWorld({ wanted: [{ name: "a" }] });
    expect((await world.apply()).code).toBe(0);
    world.front.obey([{ on: { call: "regenerate" }, act: { kind: "repeat" } }]);
    const run = await world.rotate(["a"]);
    expect(run.code, printed(run)).toBe(0);
    await expectHealed(world, "a");
  });
});

describe("a create that was refused and did nothing", () => {
  it("leaves no marker once a reading shows no such client", async () => {
    const world = await openWorld({
      wanted: [{ name: "a" }],
      rules: [
        {
          on: { call: "create" },
          act: { kind: "answer", effect: "none", status: 422, body: { message: "no" } },
        },
      ],
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(3);
    expect(outcomeOf(run)).toMatchObject({ action: "create", status: "failed", id: null });
    expect(sentBy(world, run, "create")).toHaveLength(1);
    expect(world.held("a").marker).toBeNull();
    await expectHealed(world, "a");
  });
});

describe("a create that took effect, was answered with a failure, and whose name is stored otherwise", () => {
  it.each([404, 409, 422, 425, 429, 499])(
    "of status %i is told with its client, sent once, and has its token after a pin",
    async (status) => {
      const world = await openWorld({
        wanted: [{ name: "R&D" }],
        behaviours: { names: "escaped" },
        rules: [afterEffect(status)],
      });
      const run = await world.apply();
      expect(run.code, printed(run)).toBe(3);
      const [id = 0] = living(world, "R&amp;D");
      expect(outcomeOf(run)).toMatchObject({ status: "unknown", id });
      expect(sentBy(world, run, "create")).toHaveLength(1);
      world.front.obey([]);
      expect((await world.apply()).code).toBe(4);
      world.declare({ name: "R&D", id });
      await world.apply();
      expect(world.held("R&D").token).toBe(world.front.ledger.liveToken(id)?.value);
      expectPromisesKept(world);
    },
  );

  it("beside an outsider's client of the name that was sent is not given up for that one", async () => {
    const world = await openWorld({
      wanted: [{ name: "a" }],
      behaviours: { takenNames: "made-unique" },
      rules: [
        {
          on: { call: "create" },
          act: { kind: "outsider", when: "before", acts: [{ kind: "create", name: "a" }] },
        },
        { on: { call: "create" }, act: { kind: "reset", effect: "done" } },
      ],
    });
    const run = await world.apply();
    expect(outcomeOf(run)).toMatchObject({ status: "unknown", id: living(world, "a (2)")[0] });
    expect(world.front.ledger.requestsOf("regenerate")).toEqual([]);
    expectPromisesKept(world);
  });
});
