import { describe, expect, it } from "vitest";
import { findShared } from "../../../src/manifest/read/shared.ts";
import type { Declared } from "../../../src/model/client.ts";
import { declared } from "../../support/builders.ts";

const entry = (name: string, clients: readonly Declared[], tokenVariable = "WORKATO_A") => ({
  options: { name, host: "https://app.jp.workato.com", tokenVariable, customer: null },
  declared: clients,
});
const here = (line: number, overrides: Partial<Declared> = {}) =>
  declared({ source: { file: "clients/b.yaml", line }, ...overrides });

describe("a client declared by two entries of one host and token", () => {
  it("is found without the network, with both places", () => {
    const [finding, ...others] = findShared([
      entry("a", [declared({ environment: "Prod" })]),
      entry("b", [here(9, { environment: "Prod" }), here(12, { name: "other" })]),
    ]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      file: "clients/b.yaml",
      line: 9,
      rule: "declared-twice",
      message:
        '`finance-loader` (Prod) is declared in the workspace entry "b" here and in "a" at clients/finance.yaml:3, but both entries are the same workspace',
    });
  });

  it("is found by its pin too, and in another Unicode form", () => {
    expect(
      findShared([entry("a", [declared({ id: 5 })]), entry("b", [here(1, { id: 5, name: "x" })])]),
    ).toHaveLength(1);
    const [composed, split] = ["caf\u00e9", "cafe\u0301"].map((name) => here(1, { name }));
    expect(findShared([entry("a", [composed ?? here(1)]), entry("b", [split ?? here(2)])])).toHaveLength(1);
  });

  it("is accepted with another token, in another environment, or within one entry", () => {
    expect(findShared([entry("a", [declared()]), entry("b", [here(1)], "WORKATO_B")])).toEqual([]);
    expect(
      findShared([
        entry("a", [declared({ environment: "Dev" })]),
        entry("b", [here(1, { environment: "Prod" })]),
      ]),
    ).toEqual([]);
    expect(findShared([entry("a", [declared({ id: 1 }), declared({ id: 2 })])])).toEqual([]);
  });
});
