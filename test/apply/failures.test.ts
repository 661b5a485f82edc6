import { describe, expect, it } from "vitest";
import {
  endingOf,
  errorText,
  isRefused,
  notReadEnding,
  openAfterLost,
  tookEffectEnding,
  uncheckedEnding,
  unknownAfterLost,
  withNote,
} from "../../src/apply/failures.ts";
import { ApiError, type ApiFailure, AuditError, SinkError } from "../../src/model/errors.ts";

const api = (failure: ApiFailure, status?: number): ApiError =>
  new ApiError("it failed", { failure, status: status ?? null, remedy: "look there" });
const answered = (status: number): ApiError => api("status", status);

/** `failed http-422`, and the id if there is one. */
function inShort({ status, id, ...rest }: ReturnType<typeof endingOf>): string {
  return [status, ...("error" in rest ? [rest.error.code] : []), ...(id === null ? [] : [id])].join(" ");
}

const cases: readonly (readonly [string, unknown, string])[] = [
  ["was given up before it was sent", api("aborted"), "skipped stopped 7"],
  ["was not written to the audit file", new AuditError("full"), "skipped audit 7"],
  ["was withheld without what machines share", api("redis"), "skipped redis 7"],
  ["met no answer", api("lost"), "unknown no-answer 7"],
  ["met a gateway that gave up", api("lost", 504), "unknown no-answer 7"],
  ["was answered in another shape", api("shape", 200), "failed http-200 7"],
  ["reached nobody", api("not-sent"), "failed not-sent 7"],
  ["was answered 422", answered(422), "failed http-422 7"],
  ["was refused with status 200", api("refused", 200), "failed refused 7"],
  ["could not be delivered", new SinkError("full"), "failed sink 7"],
  ["met a fault of keyward", new TypeError("undefined"), "failed error 7"],
];

describe("the outcome of a change", () => {
  it.each(cases)("that %s says so", (_what, error, expected) => {
    expect(inShort(endingOf(error, 7))).toBe(expected);
  });

  it("says in one line what failed and what to do, whatever was thrown", () => {
    expect(errorText(answered(422))).toBe("it failed: look there");
    expect(errorText(new Error("it broke"))).toBe("it broke");
    expect(errorText("it broke")).toBe("it broke");
  });

  it("gets a further sentence after one that ends, and none if it is done", () => {
    const failed = (message: string) =>
      ({ status: "failed", id: 7, error: { code: "sink", message } }) as const;
    expect(withNote(failed("It failed."), "Look there")).toEqual(failed("It failed. Look there"));
    expect(withNote(failed("It failed"), "Look there")).toEqual(failed("It failed. Look there"));
    expect(withNote({ status: "done", id: 7 }, "Look there")).toEqual({ status: "done", id: 7 });
  });

  it("is skipped where the reading before it was given up, and failed where that failed", () => {
    expect(inShort(notReadEnding(api("aborted"), null))).toBe("skipped stopped");
    expect(inShort(notReadEnding(api("redis"), 7))).toBe("skipped redis 7");
    expect(inShort(notReadEnding(api("lost"), 7))).toBe("failed lost 7");
    expect(inShort(notReadEnding(answered(500), null))).toBe("failed http-500");
    expect(inShort(notReadEnding(new Error("no"), null))).toBe("failed error");
  });
});

describe("a mutation that was answered with an error", () => {
  it("says why no reading shows whether it took effect, and how to go on with a create or a token", () => {
    expect(uncheckedEnding(new Error("It failed."), null, "v1.2 of the list is lost.")).toEqual({
      status: "failed",
      id: null,
      error: {
        code: "error",
        message:
          "It failed. Whether it took effect all the same could not be checked: v1.2 of the list is lost. Plan again: the plan shows whether the client exists",
      },
    });
    expect(uncheckedEnding(answered(422), 7, "the run ended before")).toMatchObject({
      id: 7,
      error: {
        code: "http-422",
        message: expect.stringMatching(/: the run ended before\. Apply again: a new token is issued/),
      },
    });
  });

  it.each([401, 403])("that is decided before any effect (%d) needs no reading", (status) => {
    expect(uncheckedEnding(answered(status), 7, "the run ended before")).toEqual(
      endingOf(answered(status), 7),
    );
  });

  it("has each sentence after the other where it took effect, or may still do so", () => {
    const error = new Error("It failed.");
    expect(tookEffectEnding(error, 7, "it is there")).toMatchObject({
      status: "failed",
      error: { message: "It failed. It took effect all the same: it is there" },
    });
    expect(openAfterLost(error)).toMatchObject({
      status: "unknown",
      id: null,
      error: { message: expect.stringContaining("sent again: It failed. Plan again") },
    });
    expect(unknownAfterLost(error, 7)).toMatchObject({
      status: "unknown",
      id: 7,
      error: { message: expect.stringContaining("since: It failed. Apply again") },
    });
    expect(unknownAfterLost(new Error("v1.2 failed"), 7)).toMatchObject({
      error: { message: expect.stringContaining("since: v1.2 failed. Apply again") },
    });
  });

  it.each([
    [api("refused", 200), true],
    [answered(400), true],
    [answered(422), true],
    [answered(404), false],
    [api("lost", 400), false],
    [api("not-sent"), false],
    [new Error("422"), false],
  ])("would be answered in the same way again only if Workato understood it: %s", (error, expected) => {
    expect(isRefused(error)).toBe(expected);
  });
});
