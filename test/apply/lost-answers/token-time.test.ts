import { describe, expect, it } from "vitest";
import { isBehind, laterBy } from "../../../src/apply/lost-answers/token-time.ts";

const at = (seconds: string): string => `2026-06-01T00:00:${seconds}Z`;

describe("whether a client shows a later token than an answer did", () => {
  it.each([
    ["the same", "12.427", "12.427", 0],
    ["an earlier one", "12.427", "12.426", 0],
    ["one that is later by a millisecond", "12.427", "12.428", 1],
    ["the same, cut off to seconds", "12.427", "12", 0],
    ["the same, rounded up to seconds", "12.600", "13", 0],
    ["a later second", "12.427", "13", 573],
    ["the same, told more precisely than the answer", "12", "12.999", 0],
    ["a later one beside an answer in seconds", "12", "13.001", 1001],
    ["the next of two in seconds", "12", "13", 1000],
  ])("%s", (_what, answered, shown, later) => {
    expect(laterBy(at(answered), at(shown))).toBe(later);
  });

  it("cannot be known if a time is missing or invalid", () => {
    expect([laterBy(null, at("12")), laterBy(at("12"), null), laterBy(at("12"), "soon")]).toEqual([0, 0, 0]);
  });

  it("compares moments, whatever their offset", () => {
    expect(laterBy("2026-06-01T00:00:12.427Z", "2026-05-31T16:00:12.427-08:00")).toBe(0);
  });
});

describe("whether a reading is older than an answer", () => {
  it.each([
    ["12.427", "11.999", true],
    ["12.427", "12", false],
    ["12.427", "12.427", false],
    ["12.427", "40.000", false],
  ])("answered %s, shown %s: %s", (answered, shown, behind) => {
    expect(isBehind(at(answered), at(shown))).toBe(behind);
  });

  it("cannot be known if a time is missing", () => {
    expect([isBehind(null, at("12")), isBehind(at("12"), null), isBehind(null, null)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
