import { describe, expect, it } from "vitest";
import { declared } from "../../support/builders.ts";
import type { ApiCall, Fault } from "../../support/memory-api.ts";
import { outcomeLines, World } from "../../support/memory-run.ts";

const vault = { deliver_to: ["vault"], rotate_after: null };

function world(...names: readonly string[]): World {
  const one = new World();
  one.declared = names.map((name) => declared({ name, token: vault }));
  return one;
}

const many = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `made-${n + 10}`);
const refused = (status: number, effectAfter?: number): Fault => ({
  failure: "status",
  status,
  ...(effectAfter === undefined ? {} : { effectAfter }),
});
const count = (one: World, kind: ApiCall["kind"]): number =>
  one.api.sent.filter((sent) => sent.kind === kind).length;

function expectWhole(one: World): void {
  const names = [...one.api.clients.values()].map(({ name }) => name).sort();
  expect(names).toEqual(one.declared.map(({ name }) => name).sort());
  for (const { id, name } of one.api.clients.values())
    expect(one.sink.tokens.get(`-/${name}`)).toBe(one.api.tokens.get(id));
}

describe("creates that were answered with an error", () => {
  it("share one reading, without a wait", async () => {
    const one = world(...many(20));
    one.api.fault = ({ kind, about, nth }) =>
      kind !== "create" || nth > 1
        ? null
        : refused(422, Number(String(about).slice(5)) % 2 === 0 ? 50 : undefined);
    const report = await one.apply();
    expect(report.outcomes.filter(({ status }) => status === "done")).toHaveLength(10);
    expect(report.outcomes.filter(({ error }) => error?.code === "http-422")).toHaveLength(10);
    expect([count(one, "create"), count(one, "list"), count(one, "regenerate")]).toEqual([20, 1, 10]);
    expect(one.clock.monotonic()).toBeLessThan(1000);
    expect([...one.sink.markers.values()].every(({ state }) => state === "held")).toBe(true);
    expect(one.sink.markers.size).toBe(10);
  });

  it.each([404, 409])(
    "are looked up again where the answer may be about their own effect and the list lags: %i",
    async (status) => {
      const one = world("made");
      one.api.fault = ({ kind, nth }) => (kind === "create" && nth === 1 ? refused(status, 50) : null);
      // The first list since does not show the client yet.
      let lists = 0;
      one.api.shifted = (rows) => (++lists === 1 ? [] : rows);
      expect(outcomeLines(await one.apply())).toEqual(["create made done"]);
      expect(one.waits.map(({ why }) => why)).toEqual([
        "its answer may have come after its effect, and a list may lag behind",
      ]);
      expectWhole(one);
    },
  );

  it("are looked up again an eighth of the time-out later, at most 5 s", async () => {
    for (const [timeoutMs, ms] of [
      [800, 100],
      [80_000, 5000],
    ] as const) {
      const one = world("made");
      one.timeoutMs = timeoutMs;
      one.api.fault = ({ kind }) => (kind === "create" ? refused(404) : null);
      expect(outcomeLines(await one.apply())).toEqual(["create made failed http-404"]);
      expect(one.waits.at(-1)).toMatchObject({
        ms,
        why: "the list did not show the client, and may lag behind",
      });
    }
  });

  it("share a reading that began after the last of them was answered", async () => {
    // At most 32 at once: the last one is sent while the list is read for the first.
    const one = world(...many(33));
    one.api.fault = ({ kind, about, nth }) => {
      if (kind !== "create" || nth > 1) return null;
      if (about === "made-10") return refused(429);
      if (about === "made-11") return refused(422);
      return about === "made-42" ? refused(422, 150) : null;
    };
    const report = await one.apply();
    expect(outcomeLines(report).filter((line) => !line.endsWith(" done"))).toEqual([
      "create made-11 failed http-422",
    ]);
    expect(count(one, "list")).toBe(2);
  });

  it("stay unknown, if an attempt before was lost, where the list fails or cannot show them", async () => {
    for (const limit of ["fails", "misses"]) {
      const one = world("lost", "other");
      one.api.fault = ({ kind, about, nth }) => {
        if (kind === "list" && nth === 3 && limit === "fails") return { failure: "status", status: 500 };
        if (kind !== "create" || about !== "lost") return null;
        return nth === 1 ? { failure: "lost" } : refused(422);
      };
      one.api.shifted = (rows) =>
        count(one, "list") === 3 ? rows.filter(({ name }) => name !== "other") : rows;
      expect(outcomeLines(await one.apply())).toEqual(["create lost unknown no-answer", "create other done"]);
      expect(one.sink.markers.get("-/lost")).toMatchObject({ state: "pending" });
    }
  });

  it("need no reading of their own if one was made since for those that were lost", async () => {
    const one = world("refused", "lost");
    one.api.fault = ({ kind, about, nth }) =>
      kind !== "create" || nth > 1 ? null : about === "lost" ? { failure: "lost" } : refused(422, 50);
    expect(outcomeLines(await one.apply())).toEqual(["create lost done", "create refused done"]);
    expect(count(one, "list")).toBe(2);
    expectWhole(one);
  });

  it("are failed with the id of the client that was made, if its new token is refused or the run is stopped", async () => {
    for (const stop of [false, true]) {
      const one = world("made");
      one.api.fault = ({ kind }) => {
        if (kind === "list" && stop) one.clock.at(one.clock.monotonic() + 10, () => one.stop.abort());
        return kind === "create" ? refused(422, 50) : kind === "regenerate" ? refused(403) : null;
      };
      const report = await one.apply();
      expect(report.outcomes).toMatchObject([{ status: stop ? "failed" : "unknown", id: 50_000 }]);
      expect(one.sink.markers.get("-/made")).toMatchObject({ state: "pending" });
    }
  });
});

describe("a create that was answered with 429", () => {
  it("is sent again only after a reading shows that it had no effect, one for all that wait", async () => {
    const one = world(...many(30));
    one.api.fault = ({ kind, nth }) => (kind === "create" && nth === 1 ? refused(429) : null);
    const report = await one.apply();
    expect(report.outcomes.every(({ status }) => status === "done")).toBe(true);
    expect([count(one, "create"), count(one, "list")]).toEqual([60, 1]);
    expectWhole(one);
  });

  it("after its effect is found by that reading, and not sent again", async () => {
    const one = world("a", "b");
    one.api.fault = ({ kind, about, nth }) =>
      kind === "create" && nth === 1 ? refused(429, about === "a" ? 50 : undefined) : null;
    expect(outcomeLines(await one.apply())).toEqual(["create a done", "create b done"]);
    expect([count(one, "create"), count(one, "list"), count(one, "regenerate")]).toEqual([3, 1, 1]);
    expectWhole(one);
  });

  it("each time is given up after ten attempts, and its place is as it was", async () => {
    const one = world("made");
    one.api.fault = ({ kind }) => (kind === "create" ? refused(429) : null);
    expect(outcomeLines(await one.apply())).toEqual(["create made failed http-429"]);
    expect([count(one, "create"), count(one, "list")]).toEqual([10, 10]);
    expect(one.sink.markers.size).toBe(0);
  });

  it("is not sent again after a signal that comes while the list is read", async () => {
    const one = world("made");
    one.api.fault = ({ kind }) => (kind === "create" ? refused(429) : null);
    one.clock.at(150, () => one.stop.abort());
    expect(outcomeLines(await one.apply())).toEqual(["create made failed http-429"]);
    expect([count(one, "create"), count(one, "list")]).toEqual([1, 1]);
  });

  it("is not sent again if that reading fails, and stays pending", async () => {
    const one = world("made");
    one.api.fault = ({ kind }) =>
      kind === "create" ? refused(429, 50) : kind === "list" ? { failure: "lost" } : null;
    const report = await one.apply();
    expect(outcomeLines(report)).toEqual(["create made failed http-429"]);
    expect(report.outcomes[0]?.error?.message).toMatch(
      /^could not create\. Whether it took effect all the same could not be checked: could not list\. Plan again/,
    );
    expect(count(one, "create")).toBe(1);
    expect(one.sink.markers.get("-/made")).toMatchObject({ state: "pending" });
    one.api.fault = () => null;
    expect(outcomeLines(await one.apply())).toEqual(["rotate 50000 done"]);
  });

  it("after its first answer was lost never has its marker taken back", async () => {
    const one = world("made");
    one.api.fault = ({ kind, nth }) =>
      kind !== "create" ? null : nth === 1 ? { failure: "lost" } : refused(429);
    expect(outcomeLines(await one.apply())).toEqual(["create made unknown no-answer"]);
    expect(one.sink.markers.get("-/made")).toMatchObject({ state: "pending" });
  });
});
