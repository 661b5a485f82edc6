// Figures, not tests: `npm run bench [CASE …]`. Everything runs on this machine's loopback, against the built program and the
// sandbox. `--large` measures 100,000 clients as well; `--write` keeps the figures in bench/figures.json, from which
// `npm run generate` makes the tables of docs/performance.md.
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { figureTables } from "../scripts/docs/figure-tables.mjs";
import { changes, customers, sharedByProcesses } from "./cases/limited.mjs";
import { planStep, startUp } from "./cases/start-up.mjs";
import { unchanged, withPolicies } from "./cases/unchanged.mjs";
import { manyWorkspaces } from "./cases/workspaces.mjs";
import { root } from "./measure.mjs";

const options = { large: { type: "boolean", default: false }, write: { type: "boolean", default: false } };
const { values: flags, positionals } = parseArgs({ options, allowPositionals: true });

async function inTurn(...measures) {
  const rows = [];
  for (const measure of measures) rows.push(await measure());
  return rows;
}

/** The rows of each case. */
const cases = {
  "start-up": startUp,
  "plan-step": () =>
    inTurn(
      () => planStep(100),
      () => planStep(1_000),
    ),
  unchanged: () => inTurn(...[100, 1_000, 10_000].map((count) => () => unchanged(count))),
  large: () => inTurn(() => unchanged(100_000, { times: 1 })),
  policies: () => inTurn(() => withPolicies(10_000)),
  changes: () =>
    inTurn(
      () => changes("create", 200, { live: false, args: ["apply"] }),
      () => changes("rotate", 200, { live: true, args: ["rotate", "--all", "--max-rotations", "200"] }),
    ),
  workspaces: () => inTurn(() => manyWorkspaces(100, 100)),
  customers: () =>
    inTurn(
      () => customers(500, 20),
      () => customers(5_000, 20),
    ),
  redis: async () => (await inTurn(() => sharedByProcesses(4, 125))).filter((row) => row !== null),
};

const file = path.join(root, "bench", "figures.json");
const known = existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : { cases: {} };
const usual = Object.keys(cases).filter((name) => name !== "large" || flags.large);
const chosen = positionals.length > 0 ? positionals : usual;
const unknown = chosen.filter((name) => !Object.hasOwn(cases, name));
if (unknown.length > 0)
  throw new Error(`there is no case ${unknown.join(", ")}: write ${Object.keys(cases).join(", ")}`);

const machine = { cores: availableParallelism(), node: process.versions.node.split(".")[0] };
const measured = {};
for (const name of chosen) {
  measured[name] = figuresOf(await cases[name]());
  const { [name]: table } = figureTables({ machine, cases: { [name]: measured[name] } });
  console.log(`\n${name}\n\n${table}`);
}
if (flags.write) {
  const all = { machine, cases: { ...known.cases, ...measured } };
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
}

/** The figures alone: no output of a process, and no more digits than they are worth. */
function figuresOf(value) {
  if (typeof value === "number") return Number(value.toPrecision(4));
  if (Array.isArray(value)) return value.map(figuresOf);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(
    ([key]) => !["first", "stdout", "stderr", "status"].includes(key),
  );
  return Object.fromEntries(kept.map(([key, held]) => [key, figuresOf(held)]));
}
