import { describe, expect, it } from "vitest";
import { doubtOf, isForbidden, isHeldBack, isLost, isRateLimited, saysTaken } from "../../src/apply/doubt.ts";
import { ApiError, type ApiFailure, AuditError } from "../../src/model/errors.ts";

const api = (failure: ApiFailure, status: number | null = null, message = "it failed"): ApiError =>
  new ApiError(message, { failure, status });

describe("a mutation that failed", () => {
  it.each([
    [api("not-sent"), "none"],
    [api("aborted"), "none"],
    [api("held-back"), "none"],
    [api("redis"), "none"],
    [new AuditError("full"), "none"],
    [api("status", 422), "answered"],
    [api("refused", 200), "answered"],
    [new TypeError("undefined"), "answered"],
    [api("lost"), "lost"],
    [api("shape", 200), "lost"],
  ])("may have taken effect, or not: %s", (error, doubt) => {
    expect(doubtOf(error)).toBe(doubt);
  });

  it("is lost only if no answer came: one of another shape is an answer", () => {
    expect([api("lost"), api("shape"), api("status", 500), new Error("no")].map(isLost)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("was held back only if its caller did not want it sent any more", () => {
    expect([api("held-back", 429), api("aborted"), new Error("no")].map(isHeldBack)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("met a rate limit if it, or an attempt before, was answered 429", () => {
    const errors = [api("status", 429), api("held-back", 429), api("status", 422), new Error("429")];
    expect(errors.map(isRateLimited)).toEqual([true, true, false, false]);
  });

  it("was forbidden if it was answered 401 or 403", () => {
    const errors = [api("status", 401), api("status", 403), api("status", 404), new Error("403")];
    expect(errors.map(isForbidden)).toEqual([true, true, false, false]);
  });

  it.each([
    ["Name has already been taken", true],
    ["a client of this name already exists", true],
    ["names that already exist are refused", true],
    ["the name is already used", true],
    ["the name is already in use", true],
    ["Duplicate name", true],
    ["the name must be unique", true],
    ["the name is not unique", true],
    ["mistaken role", false],
    ["two folders are duplicates", false],
    ["the role does not exist", false],
  ])("says whether the name is taken by its words: %s", (message, taken) => {
    expect(saysTaken(api("status", 422, message))).toBe(taken);
    expect(saysTaken(new Error(message))).toBe(false);
  });
});
