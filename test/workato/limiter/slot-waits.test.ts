import { describe, expect, it } from "vitest";
import type { Wait } from "../../../src/model/wait.ts";
import type { NoSlot } from "../../../src/workato/limiter/slot-store.ts";
import { SlotWaits } from "../../../src/workato/limiter/slot-waits.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";

const rate = { limit: 60, windowMs: 60_000 };

function arrange() {
  const clock = new VirtualClock();
  const waits = new SlotWaits({ rate, clock });
  const said: Wait[] = [];
  const onWait = (wait: Wait): unknown => said.push(wait);
  const begin = (why: NoSlot, ms: number, isFirst = true, pausedUntil = Number.NEGATIVE_INFINITY): void =>
    waits.begin({ kind: "wait", ms, why }, { isFirst, pausedUntil, onWait });
  return { begin, said, pass: (ms: number) => clock.run(clock.sleep(ms)) };
}

describe("a wait for a slot of a shared window", () => {
  it.each([
    [
      "forgotten",
      "Redis was started or emptied a moment ago, and requests that it no longer knows of may still count towards the rate limit",
    ],
    ["paused", "Workato answered another process with 429"],
    ["full", "other processes, or earlier runs, used all that the limit of 60/60s allows"],
  ] as const)("is announced with its reason: %s", (why, words) => {
    const { begin, said } = arrange();
    begin(why, 100_000);
    expect(said).toEqual([
      { ms: 100_000, purpose: "before the first request", why: words, shortened: false },
    ]);
  });

  it("is announced once, also where its end was estimated a little too early", async () => {
    const { begin, said, pass } = arrange();
    begin("forgotten", 100_000);
    begin("forgotten", 100_000);
    await pass(100_000);
    begin("forgotten", 2);
    expect(said).toHaveLength(1);
  });

  it("is announced again where it is extended, or another one begins", async () => {
    const { begin, said, pass } = arrange();
    begin("forgotten", 1000);
    begin("forgotten", 100_000, false);
    await pass(200_000);
    begin("paused", 5000, false);
    expect(said.map(({ ms, purpose }) => [ms, purpose])).toEqual([
      [1000, "before the first request"],
      [100_000, "before the next request"],
      [5000, "before the next request"],
    ]);
  });

  it("is not announced for what this process did and announced itself", () => {
    const { begin, said } = arrange();
    begin("full", 5000, false);
    begin("paused", 30_002, false, 30_000);
    expect(said).toEqual([]);
    begin("paused", 90_000, false, 30_000);
    expect(said).toHaveLength(1);
  });

  it("is announced for another reason than the pause of this process, as long as that one or not", () => {
    const { begin, said } = arrange();
    begin("forgotten", 30_000, false, 30_000);
    expect(said).toHaveLength(1);
  });

  it("is announced again where it is extended by a quarter of itself, and not by less", () => {
    const { begin, said } = arrange();
    begin("forgotten", 7500);
    begin("forgotten", 9999);
    expect(said).toHaveLength(1);
    begin("forgotten", 10_000);
    expect(said).toHaveLength(2);
  });
});
