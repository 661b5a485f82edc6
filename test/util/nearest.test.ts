import { describe, expect, it } from "vitest";
import { nearest } from "../../src/util/nearest.ts";

describe("the words that are probably meant", () => {
  it.each([
    ["enviroment", ["environment", "defaults"], ["environment"]],
    ["Prodution", ["Test", "Production"], ["Production"]],
    ["prd", ["prod", "test"], ["prod"]],
    ["idd", ["id", "in"], ["id"]],
    ["UK", ["uk", "us"], ["uk"]],
  ])("by %s among %j are %j", (word, known, expected) => {
    expect(nearest(word, known)).toEqual(expected);
  });

  it.each([
    ["UK", ["US", "EU"]],
    ["R1", ["R2", "R3"]],
    ["QA", ["UAT", "Dev"]],
    ["dev", ["sit", "uat"]],
    ["de", ["a", "deal"]],
  ])("by %s are not other short words: %j", (word, known) => {
    expect(nearest(word, known)).toEqual([]);
  });
});
