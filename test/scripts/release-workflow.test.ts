import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly environment?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const text = readFileSync(path.resolve(import.meta.dirname, "../../.github/workflows/release.yml"), "utf8");
const workflow: Workflow = parse(text);
const { build, publish, announce } = workflow.jobs;

/** All that a job runs and uses, in one text. */
function content(job: Job | undefined): string {
  return (job?.steps ?? []).map(({ uses, run }) => uses ?? run ?? "").join("\n");
}

describe("the release workflow", () => {
  it("is started by the tag of a version, and by nothing else", () => {
    expect(workflow.on).toEqual({ push: { tags: ["v[0-9]+.[0-9]+.[0-9]+", "v[0-9]+.[0-9]+.[0-9]+-*"] } });
  });

  it("runs once at a time, to its end", () => {
    expect(workflow.concurrency).toEqual({ group: "release", "cancel-in-progress": false });
  });

  it("gives each job the permissions that it needs, and the workflow none", () => {
    expect(workflow.permissions).toEqual({});
    const permissions = Object.entries(workflow.jobs).map(([name, job]) => [name, job.permissions]);
    expect(Object.fromEntries(permissions)).toEqual({
      build: { contents: "read" },
      publish: { attestations: "write", contents: "read", "id-token": "write" },
      announce: { contents: "write" },
    });
  });

  it("publishes only after the build has checked the tag, the commit, the tests and the signatures", () => {
    const checks = content(build);
    for (const check of [
      "scripts/release.mjs",
      "merge-base --is-ancestor",
      ".ci/run",
      "npm audit signatures",
    ])
      expect(checks).toContain(check);
    expect(checks).not.toMatch(/npm publish|gh release/);
    expect(publish?.needs).toBe("build");
    expect(announce?.needs).toEqual(["build", "publish"]);
  });

  it("needs an approval to publish, with provenance and without a stored secret", () => {
    expect(publish?.environment).toBe("release");
    expect(content(publish)).toMatch(/npm publish \S+ .*--provenance/);
    expect(content(publish)).toContain("actions/attest-build-provenance@");
    expect(text).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|_authToken/);
  });

  it("runs no code of the repository where something can be written", () => {
    for (const job of [publish, announce])
      expect(content(job)).not.toMatch(/actions\/checkout|scripts\/|npm (?:ci|install|run|test)|\.ci\//);
    expect(content(publish)).toContain("--ignore-scripts");
  });

  it("passes no value of the event into a script, except through the environment", () => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run }) => run ?? []),
    );
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter((run) => run.includes("${{"))).toEqual([]);
  });

  it("uses actions by their commits alone", () => {
    const uses = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(4);
    expect(uses.filter((one) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one ?? ""))).toEqual(
      [],
    );
  });

  it("keeps no credentials in the folder in which packages and tests run", () => {
    const checkout = build?.steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkout?.with).toMatchObject({ "persist-credentials": false });
  });
});
