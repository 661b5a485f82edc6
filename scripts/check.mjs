// Everything but the tests: types, lint and format, generated schemas, dist. Runs all, then fails if any failed.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = (name) => path.join(root, "node_modules", ".bin", name);

const checks = [
  ["types", bin("tsc"), []],
  ["lint", bin("oxlint"), ["--deny-warnings"]],
  ["format", bin("prettier"), ["--check", "--log-level", "warn", "."]],
  ["schemas", process.execPath, ["scripts/generate.mjs", "--check"]],
  ["workflows", process.execPath, ["scripts/check-workflows.mjs"]],
  ["dist", process.execPath, ["scripts/build.mjs", "--check"]],
];

const failed = checks.filter(([name, command, args]) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${name}`);
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
