import { describe, expect, it } from "vitest";
import { expectPromisesKept, openWorld, outcomeOf, printed, sentBy } from "./open-world.ts";
import type { Call } from "./server/behaviours.ts";
import type { Rule } from "./server/rules.ts";

const statuses = [
  408, 425, 500, 501, 502, 503, 504, 505, 507, 509, 520, 521, 522, 523, 524, 525, 526, 527, 530, 598, 599,
];
const fast = { speed: 50, timeout: "30s" };

function failing(call: Call, status: number, effect: "none" | "done" = "none"): Rule {
  return {
    on: { call },
    act: { kind: "answer", effect, status, body: "<html>the network is unwell</html>" },
  };
}

describe.each(statuses)("the status %i", (status) => {
  it("of a list is asked for again", async () => {
    // A reading that is older than 10 s is read again: it must not grow so old on a busy machine.
    const world = await openWorld({
      ...fast,
      speed: 5,
      wanted: [{ name: "a" }],
      rules: [failing("list", status)],
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    expect(sentBy(world, run, "list")).toHaveLength(2);
    expectPromisesKept(world);
  });

  it.each(["none", "done"] as const)("of an update (effect: %s) is sent again", async (effect) => {
    const clients = [{ name: "a", allowList: "192.0.2.9" }];
    const world = await openWorld({
      ...fast,
      clients,
      wanted: [{ name: "a" }],
      rules: [failing("update", status, effect)],
    });
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(0);
    expect(outcomeOf(run)).toMatchObject({ action: "update", status: "done" });
    expect(sentBy(world, run, "update")).toHaveLength(2);
    expectPromisesKept(world);
  });

  it.each(["none", "done"] as const)("of a delete (effect: %s) is sent again", async (effect) => {
    const world = await openWorld({
      ...fast,
      clients: [{ name: "gitops-admin" }, { name: "kept", allowList: "192.0.2.1" }, { name: "old" }],
      wanted: [{ name: "kept" }],
      workspace: { self: ["gitops-admin"], scope: { names: ["*"] }, prune: true },
      rules: [failing("delete", status, effect)],
    });
    const run = await world.apply({}, "--prune");
    expect(run.code, printed(run)).toBe(0);
    expect(sentBy(world, run, "delete")).toHaveLength(2);
    expectPromisesKept(world);
  });
});

describe("a wait", () => {
  const tooMany = (retryAfter: string): Rule => ({
    on: { call: "list" },
    act: { kind: "answer", effect: "none", status: 429, headers: { "retry-after": retryAfter } },
  });

  it.each(["999999", "Fri, 31 Dec 2100 23:59:59 GMT"])(
    "that the server asks for (%s) ends after ten minutes",
    async (retryAfter) => {
      const world = await openWorld({
        speed: 1200,
        timeout: "400s",
        wanted: [{ name: "a" }],
        rules: [tooMany(retryAfter)],
      });
      const run = await world.apply();
      expect(run.code, printed(run)).toBe(0);
      const [first, second] = sentBy(world, run, "list");
      const waited = (second?.at ?? 0) - (first?.at ?? 0);
      expect(waited).toBeGreaterThan(590_000);
      expect(waited).toBeLessThan(900_000);
    },
  );

  it.each([
    { why: "429", rule: tooMany("30"), reason: /429|rate limit|too many requests/i },
    { why: "503", rule: failing("list", 503), reason: /503/ },
    {
      why: "a reset",
      rule: { on: { call: "list" }, act: { kind: "reset", effect: "none" } },
      reason: /connection|reset|ECONNRESET/i,
    },
  ] as const)("after $why is told with -v: what, why, until when", async ({ rule, reason }) => {
    const world = await openWorld({ ...fast, wanted: [{ name: "a" }], rules: [rule] });
    const run = await world.apply({}, "-v");
    expect(run.code, printed(run)).toBe(0);
    const line = run.err.split("\n").find((text) => /wait/i.test(text)) ?? "";
    expect(line).toMatch(reason);
    expect(line).toMatch(/\d\d:\d\d/);
  });
});
