import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isPlainName, workflowsFor } from "../../../src/features/init/workflows.ts";
import { readYaml } from "../../../src/manifest/yaml/yaml.ts";
import { at } from "../../../src/util/json.ts";
import { folderWith } from "../../support/temporary.ts";

const validator = path.resolve(import.meta.dirname, "../../../node_modules/.bin/action-validator");

describe("the workflows of init", () => {
  it.each([[["default"]], [["team-a", "team_b", "staging"]]])("for %j are valid and pinned", (names) => {
    const { dir, write } = folderWith();
    for (const { name, text } of workflowsFor(names)) {
      // The validator's schema does not know `queue` yet, as in scripts/check-workflows.mjs.
      write(name, text.replaceAll(/^ +queue: max\n/gm, ""));
      execFileSync(validator, [path.join(dir, name)]);
      expect(text).not.toMatch(/\bproduction\b/);
      const uses = [...text.matchAll(/uses: (.*)$/gm)].map(([, what]) => what);
      expect(uses.length).toBeGreaterThan(0);
      for (const what of uses) expect(what).toMatch(/^\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it("for one workspace plan, apply and look for drift in it", () => {
    const [main, drift, ...others] = workflowsFor(["finance"]);
    expect([main?.name, drift?.name, others]).toEqual(["keyward.yml", "keyward-drift.yml", []]);
    expect(main?.text).toContain("name: keyward-review-finance");
    expect(main?.text.match(/workspace: finance$/gm)).toHaveLength(2);
    expect(drift?.text).toContain("workspace: finance");
  });

  it("for several workspaces are one, with a job for each", () => {
    const [main, ...others] = workflowsFor(["one", "two"]);
    expect(others).toEqual([]);
    const [document] = [...readYaml(main?.text ?? "")];
    expect(at(document?.value, "jobs", "plan", "strategy", "matrix", "workspace")).toEqual(["one", "two"]);
    expect(main?.text).toContain(`fromJSON('["one", "two"]')`);
  });

  it("need names that are plain text everywhere", () => {
    expect(["a", "team-A_1"].every(isPlainName)).toBe(true);
    for (const odd of ["", "1a", "a b", "a.b", "ä", "on", "null", "a/b", "x".repeat(64), "a\n"])
      expect(isPlainName(odd)).toBe(false);
  });
});
