import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { pageText, projectFolder } from "../support/pages.ts";

/** Files whose names in capitals are codes of errors. */
const withErrorCodes = ["http/connection-error.ts", "manifest/yaml/yaml-errors.ts", "cli/output.ts"];
/** Names in capitals that are no variables of the environment. */
const others = ["GITHUB_KEYWARD_PROBE", "KEYWARD_PROBE", "EAI_AGAIN", "ERR_STREAM_DESTROYED"];

/** The names in src that look like those of environment variables. */
function namesInSource(): ReadonlySet<string> {
  const root = path.join(projectFolder, "src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => name.endsWith(".ts") && !withErrorCodes.includes(name));
  const texts = files.map((name) => readFileSync(path.join(root, name), "utf8"));
  const found = texts.flatMap((text) => [
    ...text.matchAll(/"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)"|env\["([A-Z]+)"\]|\b(GITHUB_[A-Z]+): [a-z]/g),
  ]);
  return new Set(found.map(([, quoted, read, taken]) => quoted ?? read ?? taken ?? ""));
}

const documented = new Set(
  [...pageText("docs/variables.md").matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name]) => name ?? ""),
);

describe("docs/variables.md", () => {
  it("has every variable that keyward reads", () => {
    const names = [...namesInSource()].filter((name) => !others.includes(name) && !name.startsWith("INPUT_"));
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !documented.has(name)).sort()).toEqual([]);
  });

  it("has no variable that keyward does not read", () => {
    const source = [
      ...namesInSource(),
      "BUILDKITE",
      "CIRCLECI",
      "HOME",
      "LANG",
      "TMPDIR",
      "WORKATO_",
      "KEYWARD_",
    ];
    // Node reads it itself.
    const read = new Set([...source, "NODE_EXTRA_CA_CERTS"]);
    expect([...documented].filter((name) => !read.has(name)).sort()).toEqual([]);
  });
});
