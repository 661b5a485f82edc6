import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { findingKinds } from "../../src/features/report/inventory/inventory.ts";
import { findingRules, noteRules, outcomeCodes, planRules } from "../../src/model/rules.ts";
import { pageText, projectFolder } from "../support/pages.ts";

/** The codes in the tables of each section of the page. */
function codesUnder(heading: string): readonly string[] {
  const section = pageText("docs/troubleshooting.md")
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`));
  return [...(section ?? "").matchAll(/^\| `([a-z][a-z0-9-]*)` /gm)].map(([, code]) => code ?? "");
}

const rulesThat = (ending: "refused" | "error"): readonly string[] =>
  Object.entries(planRules).flatMap(([rule, ends]) => (ends === ending ? [rule] : []));
const planCodes: ReadonlySet<string> = new Set(Object.keys(planRules));
const noteCodes: ReadonlySet<string> = new Set(noteRules);
const without = (codes: readonly string[], others: ReadonlySet<string>): readonly string[] =>
  codes.filter((code) => !others.has(code));

/** The text of every file of src but the one that lists the codes. */
function sources(): string {
  const root = path.join(projectFolder, "src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" });
  return files
    .filter((name) => name.endsWith(".ts") && !name.endsWith(path.join("model", "rules.ts")))
    .map((name) => readFileSync(path.join(root, name), "utf8"))
    .join("\n");
}

describe("the codes", () => {
  it("are all in use", () => {
    const text = sources();
    const codes = [...findingRules, ...noteRules, ...outcomeCodes];
    expect(codes.filter((code) => !text.includes(`"${code}"`))).toEqual([]);
  });
});

describe("docs/troubleshooting.md", () => {
  it.each([
    ["A plan is refused", rulesThat("refused")],
    ["A plan could not be made", rulesThat("error")],
    ["A file is not valid", without(findingRules, planCodes)],
    ["A plan has a note", noteRules],
    ["A change was not made", without(without(outcomeCodes, planCodes), noteCodes)],
    ["A report finds something", findingKinds.map(([code]) => code)],
  ])("has one row for each code under: %s", (heading, codes) => {
    expect([...codesUnder(heading)].sort()).toEqual([...codes].sort());
  });

  it("has a cause and a way out in every row", () => {
    const rows = [...pageText("docs/troubleshooting.md").matchAll(/^\| `[a-z-]+` +\| (.*) \| (.*) \|$/gm)];
    expect(rows.length).toBeGreaterThan(130);
    for (const [row, cause, way] of rows) expect([cause?.trim(), way?.trim()], row).not.toContain("");
  });
});
