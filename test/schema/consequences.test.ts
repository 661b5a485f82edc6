import { describe, expect, it } from "vitest";
import { withoutConsequences } from "../../src/schema/consequences.ts";
import type { PathFinding } from "../../src/schema/path-finding.ts";

const finding = (facts: Partial<PathFinding>): PathFinding => ({
  rule: "bad-value",
  message: "",
  fix: "",
  path: [],
  at: "value",
  ...facts,
});

const lacksRole = finding({
  rule: "missing-key",
  path: ["clients", 0],
  missing: [
    ["clients", 0, "role"],
    ["defaults", "role"],
  ],
});

describe("the findings of one typo", () => {
  it("are its own alone where a key is misspelled", () => {
    const typo = finding({
      rule: "unknown-key",
      path: ["clients", 0, "rol"],
      meant: ["clients", 0, "role"],
    });
    expect(withoutConsequences([lacksRole, typo], {})).toEqual([typo]);
  });

  it("are its own alone where the default's key is misspelled", () => {
    const typo = finding({ rule: "unknown-key", path: ["defaults", "rol"], meant: ["defaults", "role"] });
    expect(withoutConsequences([lacksRole, typo], {})).toEqual([typo]);
  });

  it("are its own alone where the map of defaults is misspelled and has the key", () => {
    const typo = finding({ rule: "unknown-key", path: ["default"], meant: ["defaults"] });
    expect(withoutConsequences([lacksRole, typo], { default: { role: 1 } })).toEqual([typo]);
    expect(withoutConsequences([lacksRole, typo], { default: { folders: "all" } })).toHaveLength(2);
  });

  it("are its own alone where something else is written for the defaults", () => {
    const list = finding({ rule: "wrong-type", path: ["defaults"] });
    expect(withoutConsequences([lacksRole, list], { defaults: [] })).toEqual([list]);
  });

  it("do not hide what is wrong elsewhere", () => {
    const typo = finding({
      rule: "unknown-key",
      path: ["clients", 1, "rol"],
      meant: ["clients", 1, "role"],
    });
    const other = finding({ rule: "bad-value", path: ["clients", 0, "name"] });
    expect(withoutConsequences([lacksRole, typo, other], {})).toEqual([lacksRole, typo, other]);
  });
});
