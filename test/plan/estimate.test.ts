import { describe, expect, it } from "vitest";
import { estimate } from "../../src/plan/estimate.ts";

const rate = { limit: 60, windowMs: 60_000 };
const ago = (ms: number, count: number): readonly number[] => Array.from({ length: count }, () => ms);

describe("the estimate", () => {
  it.each([
    [0, 59, 0],
    [1, 4, 0],
    [60, 0, 0],
    [61, 0, 60],
    [56, 4, 0],
    [57, 4, 60],
    [1, 60, 60],
    [200, 1, 180],
  ])("of %i changes after %i requests is %i s", (changes, sent, seconds) => {
    expect(estimate(changes, ago(0, sent), rate)).toEqual({ requests: changes, seconds });
  });

  it("takes a window of less than a second for one", () => {
    expect(estimate(3, [], { limit: 2, windowMs: 100 }).seconds).toBe(1);
  });

  it("waits no longer than for the requests that still count", () => {
    expect(estimate(1, ago(50_000, 60), rate).seconds).toBe(10);
    expect(estimate(1, ago(60_500, 60), rate).seconds).toBe(0);
    expect(estimate(21, [...ago(50_000, 40), ...ago(1000, 4)], rate).seconds).toBe(10);
    expect(estimate(57, [...ago(50_000, 40), ...ago(1000, 4)], rate).seconds).toBe(59);
    expect(estimate(61, ago(50_000, 60), rate).seconds).toBe(70);
  });

  it("counts no more requests of other runs than the limit", () => {
    expect(estimate(1, [...ago(55_000, 100), ...ago(10_000, 60)], rate).seconds).toBe(50);
  });
});
