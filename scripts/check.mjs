// Everything but the tests: types, lint and format, generated schemas, dist. Runs all, then fails if any failed.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = (name) => path.join(root, "node_modules", ".bin", name);

const node = (...args) => ({ command: process.execPath, args });

const checks = {
  types: { command: bin("tsc"), args: [] },
  lint: { command: bin("oxlint"), args: ["--deny-warnings"] },
  format: {
    command: bin("prettier"),
    args: ["--check", "--cache", "--cache-strategy", "content", "--log-level", "warn", "."],
  },
  schemas: node("scripts/generate.mjs", "--check"),
  workflows: node("scripts/check-workflows.mjs"),
  dist: node("scripts/build.mjs", "--check"),
};

const failed = Object.entries(checks).filter(([name, { command, args }]) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${name}`);
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
