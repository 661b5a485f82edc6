import { describe, expect, it } from "vitest";
import { readText } from "../../../src/features/report/read-words.ts";
import { unknownTexts } from "../../../src/features/report/unknown-words.ts";
import { inventoryOf } from "./reading.ts";

describe("the words of a report", () => {
  it.each([
    [2, "w0, w1"],
    [11, "w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10"],
    [5000, "w0, w1, w2, w3, w4, w5, w6, w7, w8, w9 and 4,990 more"],
  ])("name a few of %d workspaces that were not asked about", (count, names) => {
    const not_selected = Array.from({ length: count }, (_, n) => `w${n}`);
    const unknown = { code: "workspaces-not-selected", workspace: null, count, reason: null } as const;
    expect(unknownTexts({ ...inventoryOf(), not_selected, unknowns: [unknown] })).toEqual([
      `nothing was asked about the other workspaces of the configuration: ${names}`,
    ]);
  });

  it("say that a shard holds none", () => {
    expect(readText({ workspaces: [] })).toBe("there is no workspace to read");
  });
});
