import { KeywardError } from "../../model/errors.ts";
import type { PlanDocument } from "../../model/plan.ts";
import type { ReportDocument, WorkspaceReport } from "../../model/report.ts";
import { isUnreadCustomer, leftOutReport } from "../../run/left-out.ts";
import { type PlanGroup, planGroups } from "../plan-groups.ts";
import { fail } from "../failure.ts";
import { outputPlan } from "../commands/plan-outputs.ts";
import type { ActionWorld, FailureReason } from "../ports.ts";
import { planFailure, showPlan, unreadFailure } from "../commands/show.ts";
import { gatherMerged, touchesManifests } from "./gather.ts";
import type { ApplyServices } from "./apply-services.ts";
import { applyFailure, emptyReport, planFile, writeReport } from "./report.ts";
import { failureLine, recordMarkdown, recordOutcomes } from "./record-text.ts";
import { configAt } from "../review/config-at.ts";
import { summaryReader } from "../reader.ts";
import { requireTip } from "../plan-basis/require-tip.ts";

/** Run by hand: applies exactly the plan whose digest was approved, or nothing. */
export async function applyByDigest(
  world: ActionWorld,
  services: ApplyServices,
): Promise<FailureReason | null> {
  const { context, inputs, keyward, runner } = world;
  await requireTip(context, services, await configAt(context.sha, world, services.history));
  // Without a digest nothing is applied, so no sink is read and no command of a sink is run.
  const noSinks = inputs.digest === null;
  const { document } = await keyward.plan({ workspaces: inputs.workspaces, out: planFile(world), noSinks });
  await outputPlan(runner, document, planFile(world));
  const reader = await summaryReader(world, null);
  await showPlan(world, document, reader);
  const failed = planFailure(world, document, reader);
  if (failed !== null) return failed;
  const group = onlyGroup(document, inputs.workspaces);
  if (inputs.digest !== null && inputs.digest === group.digest)
    return applyReviewedPlan(world, services, group);
  const { name } = group;
  const digest = group.digest ?? "(none)";
  const stale = inputs.digest !== null;
  const why = stale
    ? `nothing was applied: the plan of ${name} changed since it was approved; its digest is now ${digest}`
    : `nothing was applied: the input digest is missing; the digest of the plan of ${name} is ${digest}`;
  const way = "review the plan in the job summary, and run this workflow again with that digest";
  return fail(runner, stale ? "stale" : "unreviewed", why, way);
}

function onlyGroup({ plans }: PlanDocument, words: readonly string[]): PlanGroup {
  const [group, ...others] = planGroups(plans, words);
  if (group !== undefined && others.length === 0) return group;
  throw new KeywardError(
    `a digest approves the plan of one workspace entry, but ${others.length + 1} were planned`,
    "select one with the input `workspace`",
  );
}

/** Applies the file of the fresh plan, so that what is applied is what the digest was compared with. */
async function applyReviewedPlan(
  world: ActionWorld,
  services: ApplyServices,
  group: PlanGroup,
): Promise<FailureReason | null> {
  const { keyward, runner, inputs } = world;
  const pending = group.plans.some(({ changes }) => changes !== null && changes.length > 0);
  const applied = pending
    ? await keyward.apply({ workspaces: [], reviewed: planFile(world) })
    : { code: 0, report: null, document: null };
  const unread = group.plans.filter(isUnreadCustomer);
  const results = resultsOf(group, applied.report);
  const failure = applyFailure(applied.code);
  const started = applied.report !== null || failure === null;
  if (started) {
    await writeReport(world, [...results, ...unread.map(leftOutReport)]);
    await writeRecord(world, services, group, results);
  }
  if (failure === null) return unreadFailure(world, unread);
  const problem = inputs.detail === "full" ? applied.document?.problems[0] : undefined;
  const message = started
    ? failureLine(group.name, results, inputs.detail)
    : (problem?.message ?? "the apply was not started");
  return fail(
    runner,
    failure,
    message,
    problem?.way ?? "run the workflow again with the digest of a new plan",
  );
}

function resultsOf({ plans }: PlanGroup, report: ReportDocument | null): readonly WorkspaceReport[] {
  const byName = new Map((report?.results ?? []).map((result) => [result.workspace.name, result]));
  return plans
    .filter((plan) => !isUnreadCustomer(plan))
    .map((plan) => byName.get(plan.workspace.name) ?? emptyReport(plan));
}

async function writeRecord(
  world: ActionWorld,
  services: ApplyServices,
  { name }: PlanGroup,
  results: readonly WorkspaceReport[],
): Promise<void> {
  const { runner, inputs, context } = world;
  const { runId, runUrl } = context;
  const outcomes = recordOutcomes(results);
  const record = { workspace: name, runId, runUrl, decision: null, outcomes, halted: [] };
  const markdown = recordMarkdown(record, inputs.detail);
  await runner.summary(markdown);
  try {
    const { pulls } = await gatherMerged(context, [name], services);
    for (const { pull, commits } of pulls) {
      if (await touchesManifests(services.history, commits))
        await services.record(pull.number, name, markdown);
    }
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    runner.annotate("warning", `${error.message}; the record is in the job summary only`, null);
  }
}
