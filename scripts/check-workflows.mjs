// Checks the workflows of examples/ and .github/, and action.yml, against GitHub's schemas, offline, and that every action is pinned.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folders = ["examples/workflows", ".github/workflows"];
const validator = path.join(root, "node_modules", ".bin", "action-validator");

/**
 * What is newer than the validator's schema (queue: github.blog/changelog, 7 May 2026; node24: actions/runner 2.327; the
 * permission attestations: github.blog/changelog, 2 May 2024), written the old way.
 */
function asOldSchema(text) {
  return text
    .replaceAll(/^ +(?:queue: max|attestations: write)\n/gm, "")
    .replaceAll(/^( +using:) node24$/gm, "$1 node20");
}

/** Names of what is wrong with a workflow or action, as its validator and the house say it. */
function faults(text, name, folder) {
  const copy = path.join(folder, name);
  writeFileSync(copy, asOldSchema(text));
  const { status, stdout, stderr } = spawnSync(validator, [copy], { encoding: "utf8" });
  const loose = [...text.matchAll(/^\s*-?\s*uses: (?!\.)(.*)$/gm)]
    .map((match) => match[1])
    .filter((uses) => !/^\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses));
  return [
    ...(status === 0 ? [] : [`${stdout}${stderr}`.trim()]),
    ...loose.map((uses) => `not pinned by a commit and its version: ${uses}`),
  ];
}

const folder = mkdtempSync(path.join(tmpdir(), "keyward-workflows-"));
try {
  const workflows = folders.flatMap((name) =>
    readdirSync(path.join(root, name)).map((file) => `${name}/${file}`),
  );
  for (const file of ["action.yml", ...workflows]) {
    for (const fault of faults(readFileSync(path.join(root, file), "utf8"), path.basename(file), folder)) {
      console.error(`${file}: ${fault}`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
