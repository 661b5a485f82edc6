import { zipSync } from "fflate";
import type { Change, UpdateChange } from "../../src/model/change.ts";
import type { TokenChange, WorkspacePlan } from "../../src/model/plan.ts";
import { changeOf, type ChangeSample } from "../support/changes.ts";
import { type ReviewDocument, reviewOf } from "../../src/action/review/document.ts";
import type { PullFacts, RunFacts } from "../../src/action/review/facts.ts";
import type { TrustedWorkflow } from "../../src/action/review/trust.ts";

/** A commit's hash that begins with a word of hexadecimal digits. */
export function sha(word: string | number): string {
  return String(word).padEnd(40, "0");
}

/** A digest that ends with a number. */
export function digest(number: number): string {
  return `sha256:${String(number).padStart(64, "0")}`;
}

/** The repository of these tests. */
export const home: TrustedWorkflow = {
  repository: "acme/access",
  defaultBranch: "main",
  workflowPath: ".github/workflows/keyward.yml",
};

/** A change of a plan, known by the number of its digest. */
export function change(number: number, overrides: ChangeSample = {}): Change {
  const ordinary: UpdateChange = {
    action: "update",
    id: number,
    name: `client-${number}`,
    environment: null,
    digest: digest(number),
    reason: "differs from the manifest",
    origin: "pull-request",
    fields: [],
    risks: [],
    token: null,
    issue: null,
    source: { file: "clients/all.yaml", line: number },
  };
  return changeOf(ordinary, overrides);
}

/** A whole plan with these changes. */
export function planOf(
  changes: readonly Change[],
  token_changes: readonly TokenChange[] = [],
  overrides: Partial<WorkspacePlan> = {},
): WorkspacePlan {
  const count = (action: Change["action"]) => changes.filter((one) => one.action === action).length;
  return {
    workspace: { name: "production", host: "https://app.jp.workato.com", customer: null },
    status: "ok",
    digest: digest(999),
    options: { prune: false },
    summary: {
      create: count("create"),
      update: count("update"),
      delete: count("delete"),
      rotate: count("rotate"),
      unchanged: 0,
      unmanaged: 0,
      out_of_scope: 0,
    },
    read: { requests: 1, clients: 3 },
    estimate: { requests: changes.length, seconds: 0 },
    changes,
    token_changes,
    unmanaged: [],
    left_alone: [],
    tokens: [],
    problems: [],
    notes: [],
    ...overrides,
  };
}

/** The review of a plan of pull request 7. */
export function reviewed(plan: WorkspacePlan, overrides: Partial<ReviewDocument> = {}): ReviewDocument {
  const subject = {
    keyward: "0.1.0",
    repository: home.repository,
    pull: 7,
    base: sha("ba5e"),
    head: sha("4ead7"),
  };
  const review = reviewOf(plan, subject);
  if (review === null) throw new Error("the plan is not whole");
  return { ...review, ...overrides };
}

/** Pull request 7, merged. */
export function pull(overrides: Partial<PullFacts> = {}): PullFacts {
  return {
    number: 7,
    merged: true,
    mergeCommit: sha("c7"),
    createdAt: "2026-01-05T09:00:00Z",
    closedAt: "2026-01-05T10:00:00Z",
    mergedAt: "2026-01-05T10:00:00Z",
    base: { ref: "main", repository: "acme/access" },
    head: { ref: "add-client", sha: sha("4ead7"), repository: "acme/access" },
    ...overrides,
  };
}

/** The run of its plan job. */
export function run(overrides: Partial<RunFacts> = {}): RunFacts {
  return {
    id: 700,
    path: home.workflowPath,
    event: "pull_request",
    conclusion: "success",
    headSha: sha("4ead7"),
    headBranch: "add-client",
    repository: "acme/access",
    headRepository: "acme/access",
    createdAt: "2026-01-05T09:30:00Z",
    startedAt: "2026-01-05T09:30:00Z",
    pulls: [],
    ...overrides,
  };
}

/** A zip archive of files. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  );
}
