// Figures, not tests: `npm run bench`, or some of the cases: `npm run bench -- unchanged changes`. Everything runs on this
// machine's loopback, against the built program and the sandbox. `--large` measures 100,000 clients as well; `--write` keeps the
// figures in bench/figures.json, from which `npm run generate` makes the tables of docs/performance.md.
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { figureTables } from "../scripts/docs/figure-tables.mjs";
import { cases } from "./cases/all.mjs";
import { root } from "./measure.mjs";

const options = { large: { type: "boolean", default: false }, write: { type: "boolean", default: false } };
const { values: flags, positionals } = parseArgs({ options, allowPositionals: true });

const usual = Object.keys(cases).filter((name) => name !== "large" || flags.large);
const chosen = positionals.length > 0 ? positionals : usual;
const unknown = chosen.filter((name) => !Object.hasOwn(cases, name));
if (unknown.length > 0)
  throw new Error(`there is no case ${unknown.join(", ")}: name some of ${Object.keys(cases).join(", ")}`);

const measured = {};
for (const name of chosen) {
  const rows = figuresOf(await cases[name]());
  if (rows.length > 0) measured[name] = rows;
  const { [name]: table = "not measured: redis-server was not found" } = figureTables({ cases: measured });
  console.log(`\n${name}\n\n${table}`);
}
if (flags.write) await keep(measured);

/** Other cases keep their figures. */
async function keep(fresh) {
  const file = path.join(root, "bench", "figures.json");
  const known = JSON.parse(await readFile(file, "utf8"));
  const machine = { cores: availableParallelism(), node: process.versions.node.split(".")[0] };
  const text = JSON.stringify({ machine, cases: { ...known.cases, ...fresh } }, null, 2);
  await writeFile(file, `${text}\n`);
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
