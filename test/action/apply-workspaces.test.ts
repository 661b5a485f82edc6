import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyMergedPlan } from "../../src/action/merged/apply-merged-plan.ts";
import type { ReviewDocument } from "../../src/action/review/document.ts";
import type { ApplyServices } from "../../src/action/merged/apply-services.ts";
import type { ActionWorld, ApplyRequest } from "../../src/action/ports.ts";
import type { Change } from "../../src/model/change.ts";
import type { PlanDocument, WorkspacePlan } from "../../src/model/plan.ts";
import type { WorkspaceReport } from "../../src/model/report.ts";
import { testSystem } from "../support/system.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { change, digest, home, planOf, pull, reviewed, run, sha } from "./reviewing.ts";

const hosts = { production: "https://app.jp.workato.com", staging: "https://app.workato.com" };

function planIn(name: keyof typeof hosts, changes: readonly Change[]): WorkspacePlan {
  return planOf(changes, [], { workspace: { name, host: hosts[name], customer: null } });
}

function documentOf(plans: readonly WorkspacePlan[]): PlanDocument {
  return { format: "keyward.plan/v1", keyward: "1", created_at: "2026-01-05T10:00:00Z", problems: [], plans };
}

/** One push of pull request 7, with workspaces in memory. */
async function pushed(
  fresh: readonly WorkspacePlan[],
  reviews: readonly ReviewDocument[],
  codes: Readonly<Record<string, number>> = {},
) {
  const asked: ApplyRequest[] = [];
  const outputs: Record<string, string> = {};
  const records: string[] = [];
  const annotations: string[] = [];
  const temporary = temporaryFolder("keyward-runner-");
  const services: ApplyServices = {
    history: {
      head: sha("c7"),
      firstParents: async () => [sha("c7"), sha("c6")],
      isBefore: async () => false,
      touches: async (_, ...pathspecs) => !pathspecs.includes(".github"),
      show: async (_, file) =>
        file === "keyward.yaml" ? "version: 1\nworkspaces: { production: {}, staging: {} }\n" : null,
      changedPrograms: async () => [],
      programCheck: async () => () => false,
      customerFiles: () => [],
      unpack: async () => temporary,
    },
    finder: {
      successfulRuns: async () => [run({ event: "push", headBranch: "main", headSha: sha("c6") })],
      changesSince: async () => ({ status: "identical", files: [], complete: true }),
      reportedRuns: async () => new Set(),
      pullsOf: async () => [pull()],
      planRuns: async () => ({ runs: [run()], timeline: { baseSince: 0, overlapping: [] } }),
      review: async (_, __, { name }) => {
        const review = reviews.find(({ workspace }) => workspace.name === name);
        return review === undefined ? { why: "there is none" } : { review };
      },
    },
    record: async (number, workspace, markdown) => {
      records.push(`${number} ${workspace}: ${/keyward (.+)$/.exec(markdown.split("\n")[0] ?? "")?.[1]}`);
    },
  };
  const planNamed = (names: readonly string[]) =>
    documentOf(fresh.filter(({ workspace }) => names.length === 0 || names.includes(workspace.name)));
  const world: ActionWorld = {
    inputs: {
      command: "apply",
      config: null,
      workspaces: [],
      comment: true,
      digest: null,
      applyPreExisting: false,
      failOnChanges: false,
      detail: "full",
    },
    context: {
      event: "push",
      owner: "acme",
      repository: "access",
      defaultBranch: "main",
      isPublic: false,
      sha: sha("c7"),
      ref: "refs/heads/main",
      before: sha("c6"),
      runId: 9,
      runUrl: "https://github.invalid/acme/access/actions/runs/9",
      workflowPath: home.workflowPath,
      pull: null,
      folder: temporary,
      temporary,
    },
    runner: {
      output: async (name, value) => void (outputs[name] = value),
      summary: async () => {},
      annotate: (_, message) => void annotations.push(message),
      mask: () => {},
      log: () => {},
    },
    github: null,
    keyward: {
      plan: async ({ workspaces }) => ({ code: 0, document: planNamed(workspaces) }),
      apply: async (ask) => {
        asked.push(ask);
        const document = planNamed(ask.workspaces);
        const code = codes[ask.workspaces.join()] ?? 0;
        const results = document.plans.map((plan) => resultOf(plan, ask.only ?? []));
        return { code, document, report: code === 1 ? null : { format: "keyward.report/v1", results } };
      },
    },
    system: testSystem().system,
  };
  const reason = await applyMergedPlan(world, services);
  const report = outputs["report-file"];
  const results: readonly WorkspaceReport[] =
    report === undefined ? [] : JSON.parse(readFileSync(report, "utf8")).results;
  return { reason, asked, records, annotations, reported: results.map(({ workspace }) => workspace.name) };
}

function resultOf({ workspace, changes }: WorkspacePlan, only: readonly string[]): WorkspaceReport {
  const made = (changes ?? []).filter((one) => only.includes(one.digest));
  return {
    workspace,
    outcomes: made.map(({ action, name, environment, id }) => ({
      action,
      name,
      environment,
      id,
      status: "done",
      error: null,
    })),
    requests: { total: made.length, retried: 0, rate_limited: 0 },
    seconds: 0,
  };
}

describe("an apply of several workspaces", () => {
  const production = planIn("production", [change(1)]);
  const staging = planIn("staging", [change(2)]);

  it("applies each by its own review", async () => {
    const ended = await pushed([production, staging], [reviewed(production), reviewed(staging)]);
    expect(ended.reason).toBeNull();
    expect(ended.asked).toEqual([
      { workspaces: ["production"], only: [digest(1)] },
      { workspaces: ["staging"], only: [digest(2)] },
    ]);
    expect(ended.records).toEqual([
      "7 production: applied 1 change to `production`",
      "7 staging: applied 1 change to `staging`",
    ]);
    expect(ended.reported).toEqual(["production", "staging"]);
  });

  it("does not apply a pre-existing change because another workspace has the same one in its review", async () => {
    const same = planIn("staging", [change(1, { origin: "pre-existing" })]);
    const ended = await pushed([production, same], [reviewed(production), reviewed(planIn("staging", []))]);
    expect(ended.reason).toBeNull();
    expect(ended.asked).toEqual([{ workspaces: ["production"], only: [digest(1)] }]);
    expect(ended.records).toEqual(["7 production: applied 1 change to `production`"]);
  });

  it.each([
    ["is stale", [reviewed(production), reviewed(planIn("staging", []))], "stale"],
    ["has no review", [reviewed(production)], "unreviewed"],
  ])("applies none if one %s", async (_, reviews, reason) => {
    const ended = await pushed([production, staging], reviews);
    expect(ended).toMatchObject({ reason, asked: [], reported: [] });
    expect(ended.records).toEqual([`7 staging: applied nothing to \`staging\` (${reason})`]);
  });

  it("stops at the first that cannot start", async () => {
    const reviews = [reviewed(production), reviewed(staging)];
    const ended = await pushed([production, staging], reviews, { production: 1 });
    expect(ended.reason).toBe("error");
    expect(ended.asked.map(({ workspaces }) => workspaces.join())).toEqual(["production"]);
    expect(ended.annotations).toHaveLength(1);
  });

  it("continues after one that was incomplete", async () => {
    const reviews = [reviewed(production), reviewed(staging)];
    const ended = await pushed([production, staging], reviews, { production: 3 });
    expect(ended.reason).toBe("incomplete");
    expect(ended.reported).toEqual(["production", "staging"]);
  });
});
