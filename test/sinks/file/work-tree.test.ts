import { describe, expect, it } from "vitest";
import { isWithin } from "../../../src/sinks/file/work-tree.ts";

describe("whether a path is in a folder", () => {
  it.each([
    ["/repo", true],
    ["/repo/tokens/a", true],
    ["/repo/..tokens/a", true],
    ["/repo/a../b", true],
    ["/", false],
    ["/repository", false],
    ["/other/repo", false],
  ])("is decided by whole segments: %s", (file, within) => {
    expect(isWithin(file, "/repo")).toBe(within);
  });
});
