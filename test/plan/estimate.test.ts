import { describe, expect, it } from "vitest";
import { estimate } from "../../src/plan/estimate.ts";

const rate = { limit: 60, windowMs: 60_000 };

describe("the estimate", () => {
  it.each([
    [0, 59, 0],
    [1, 4, 0],
    [60, 0, 0],
    [61, 0, 60],
    [56, 4, 0],
    [57, 4, 60],
    [1, 60, 60],
    [1, 61, 0],
    [200, 1, 180],
  ])("of %i changes after %i requests is %i s", (changes, sent, seconds) => {
    expect(estimate(changes, sent, rate)).toEqual({ requests: changes, seconds });
  });

  it("takes a window of less than a second for one", () => {
    expect(estimate(3, 0, { limit: 2, windowMs: 100 }).seconds).toBe(1);
  });
});
