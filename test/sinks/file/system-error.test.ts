import { describe, expect, it } from "vitest";
import { codeOf, remedy, words } from "../../../src/sinks/file/system-error.ts";

const errorOf = (code: string): Error => Object.assign(new Error(`${code}: it failed`), { code });

describe("an error of the file system", () => {
  it.each([
    ["ENOSPC", /free some space/],
    ["EDQUOT", /free some space/],
    ["EACCES", /let the user who runs keyward write/],
    ["EPERM", /let the user who runs keyward write/],
    ["EROFS", /let the user who runs keyward write/],
    ["ENOTDIR", /move away the file/],
    ["EEXIST", /move away the file/],
    ["EIO", /fix the error that the system reported/],
  ])("says what to do about %s", (code, expected) => {
    expect(remedy(errorOf(code))).toMatch(expected);
  });

  it.each([
    new Error("no code"),
    Object.assign(new Error("odd"), { code: 5 }),
    { code: "ENOSPC" },
    "ENOSPC",
    null,
  ])("has no code if it is none of the system: %o", (error) => {
    expect(codeOf(error)).toBe("");
    expect(remedy(error)).toMatch(/fix the error that the system reported/);
  });

  it("has its message, or what was thrown, as text", () => {
    expect([words(errorOf("EIO")), words("EIO")]).toEqual(["EIO: it failed", "EIO"]);
  });
});
