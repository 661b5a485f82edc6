import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { privileges } from "../../src/workato/privileges.ts";

describe("a privilege", () => {
  it.each(Object.values(privileges))("is named in the README as Workato's pages name it: %s", (label) => {
    expect(readFileSync("README.md", "utf8").replaceAll(/\s+/g, " ")).toContain(label);
  });
});
