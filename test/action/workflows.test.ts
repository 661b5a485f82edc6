import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { reportArtifact, reviewArtifact } from "../../src/action/review/trust.ts";
import { readYaml } from "../../src/manifest/yaml/yaml.ts";

const folder = path.resolve(import.meta.dirname, "..", "..", "examples", "workflows");
const files = readdirSync(folder).map(
  (name) => [name, readFileSync(path.join(folder, name), "utf8")] as const,
);

describe("the examples of workflows", () => {
  it.each(files)("%s grants no permissions to all jobs, and few to each", (_, text) => {
    const [document, ...others] = [...readYaml(text)];
    expect(others).toEqual([]);
    expect(document?.value).toMatchObject({ permissions: {} });
    const granted = [...text.matchAll(/^ +([a-z-]+): (read|write)\b/gm)].map(
      ([, what, how]) => `${what}: ${how}`,
    );
    const needed = ["actions: read", "contents: read", "issues: write", "pull-requests: write"];
    expect(granted.filter((one) => !needed.includes(one))).toEqual([]);
  });

  it.each(files)("%s cancels no apply, and never runs with secrets for a fork", (_, text) => {
    expect(text).not.toMatch(
      /cancel-in-progress: true|pull_request_target|\$\{\{ (github\.event\.|github\.head)/,
    );
  });

  it.each([
    ["plan-and-apply.yml", "production"],
    ["matrix.yml", "${{ matrix.workspace }}"],
  ])("%s uploads reviews and reports under the names that apply looks for", (name, workspace) => {
    const text = files.find(([file]) => file === name)?.[1];
    expect(text).toContain(`name: ${reviewArtifact(workspace)}\n`);
    expect(text).toContain(`name: ${reportArtifact(workspace)}\n`);
    expect(text).toContain("fetch-depth: 0");
  });
});
