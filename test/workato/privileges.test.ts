import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { privileges } from "../../src/workato/privileges.ts";

describe("a privilege", () => {
  it.each(Object.values(privileges))(
    "is named in docs/github-action.md as Workato's pages name it: %s",
    (label) => {
      expect(readFileSync("docs/github-action.md", "utf8").replaceAll(/\s+/g, " ")).toContain(label);
    },
  );
});
