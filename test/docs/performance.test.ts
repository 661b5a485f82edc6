import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { cases } from "../../bench/cases/all.mjs";
import { figureParts, figureTables } from "../../scripts/docs/figure-tables.mjs";
import { pageText, projectFolder } from "../support/pages.ts";
import { shellCommands } from "../support/shell-words.ts";

const page = pageText("docs/performance.md");
const read = (name: string) => JSON.parse(readFileSync(path.join(projectFolder, name), "utf8"));

/** The commands in the page's blocks, word by word. */
const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, text]) =>
  shellCommands(text ?? ""),
);

describe("the page about performance", () => {
  it("shows the figures of every case, and of the comparison", () => {
    const { cases: measured } = read("bench/figures.json");
    expect(new Set(Object.keys(measured))).toEqual(new Set([...Object.keys(cases), "auth0"]));
    const shown = [...page.matchAll(/^<!-- generated: (\S+) -->$/gm)].map(([, name]) => name);
    expect(new Set(shown)).toEqual(new Set(Object.keys(figureParts(read("bench/figures.json")))));
  });

  it("names scripts, files and cases that exist", () => {
    const { scripts } = read("package.json");
    const runs = commands.filter(([program, word]) => program === "npm" && word === "run");
    expect(runs.map(([, , name]) => name ?? "").filter((name) => !(name in scripts))).toEqual([]);
    const files = commands.filter(([program]) => program === "node").map(([, file]) => file ?? "");
    expect(files).toEqual(["bench/auth0.mjs"]);
    expect(files.filter((file) => !existsSync(path.join(projectFolder, file)))).toEqual([]);
    const named = runs.flatMap(([, , , , ...names]) => names);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in cases))).toEqual([]);
    for (const name of Object.keys(cases)) expect(page).toContain(name);
  });
});

describe("the tables of figures", () => {
  it("hold only the cases that were measured, and 100,000 clients next to the others", () => {
    const used = { wall: 1.234, cpu: 12.34, memory: 99.6 };
    const row = { clients: 1000, requests: 11, leastRequests: 11, leastWait: 0, plan: used, validate: used };
    const { unchanged } = figureTables({
      cases: { unchanged: [row], large: [{ ...row, clients: 100_000 }] },
    });
    expect(unchanged?.split("\n").slice(2)).toEqual([
      "| 1,000 | 11 | 11 | 0 s | 1.23 s | 12.3 s | 12.34 ms | 100 MB | 1.23 s | 12.3 s | 100 MB |",
      "| 100,000 | 11 | 11 | 0 s | 1.23 s | 12.3 s | 0.12 ms | 100 MB | 1.23 s | 12.3 s | 100 MB |",
    ]);
    expect(Object.keys(figureTables({ cases: {} }))).toEqual([]);
  });

  it("show the ratio to the least time, unless no time at all is the least", () => {
    const row = { customers: 500, requests: 501, span: 10.5, leastSpan: 10, refused: 0, cpu: 1 };
    const { customers } = figureTables({ cases: { customers: [row, { ...row, leastSpan: 0 }] } });
    expect(customers?.split("\n").slice(2)).toEqual([
      "| 500 | 501 | 10.50 s | 10 s | 1.050 | 0 | 1.00 s |",
      "| 500 | 501 | 10.50 s | 0 s |  | 0 | 1.00 s |",
    ]);
  });
});
