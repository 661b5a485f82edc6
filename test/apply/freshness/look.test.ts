import { describe, expect, it } from "vitest";
import { Look, untilAttemptsExhausted } from "../../../src/apply/freshness/look.ts";
import type { Clock } from "../../../src/model/clock.ts";

/** A clock that shows this moment. */
const at = (ms: number): Clock => ({
  now: () => ms,
  monotonic: () => ms,
  sleep: () => Promise.reject(new Error("nobody sleeps here")),
});

describe("one reading of live clients", () => {
  it("is old when more than its time has passed since", () => {
    const look = new Look(5000, 10_000, true);
    expect([5000, 15_000, 15_001].map((ms) => look.isOld(at(ms)))).toEqual([false, false, true]);
  });

  it("allows a change as long as it is not old", () => {
    const look = new Look(5000, 10_000, false);
    expect([5000, 15_000, 15_001].map((ms) => look.allows(at(ms)))).toEqual([true, true, false]);
  });

  it("that was waited for allows its first change however late, and those after it for its time from then on", () => {
    const look = new Look(5000, 10_000, true);
    expect([100_000, 110_000, 110_001, 200_000].map((ms) => look.allows(at(ms)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("that was waited for is used up by its first change, also if that came in time", () => {
    const look = new Look(5000, 10_000, true);
    expect([6000, 15_000, 15_001].map((ms) => look.allows(at(ms)))).toEqual([true, true, false]);
    const last = new Look(5000, 10_000, true);
    expect([15_000, 15_001].map((ms) => last.allows(at(ms)))).toEqual([true, false]);
  });
});

describe("the attempts of one change", () => {
  it("need a recent reading, but for those after the fifth that had one", () => {
    const answers = [true, false, true, true, true, true, false, false];
    let asked = 0;
    const isFresh = untilAttemptsExhausted(() => answers[asked++] ?? false);
    expect(answers.map(() => isFresh())).toEqual([true, false, true, true, true, true, true, true]);
    expect(asked).toBe(6);
  });
});
