import type { Change, WorkspacePlan } from "../../model/plan.ts";
import type { WorkspaceReport } from "../../model/report.ts";
import type { ActionWorld, FailureReason } from "../ports.ts";
import { configAt } from "./config-at.ts";
import { decide } from "./decide.ts";
import { gatherMerged, homeOf, type Merged, reviewer } from "./gather.ts";
import type { ApplyHelp } from "./help.ts";
import { applyFailure, emptyReport, planFailure, planFile, planOutputs, writeReport } from "./outputs.ts";
import { missedOutcomes } from "./missed.ts";
import { redirections, workspaceNames } from "./sensitive.ts";
import { type Verdict, tellDone, tellHalts } from "./verdict.ts";

/** After a push to the default branch: applies what the merged pull requests' reviews hold, or nothing at all. */
export async function applyMerged(world: ActionWorld, help: ApplyHelp): Promise<FailureReason | null> {
  const { context, inputs, keyward, runner } = world;
  const config = await configAt(context.sha, world, help.history);
  const workspaces = inputs.workspaces.length > 0 ? inputs.workspaces : workspaceNames(config);
  const merged = await gatherMerged(context, workspaces, help);
  const base = merged.base === null ? {} : { base: await help.history.unpack(merged.base) };
  const planned = await keyward.plan({ workspaces: inputs.workspaces, out: planFile(world), ...base });
  await runner.output("plan-file", planFile(world));
  await planOutputs(world, planned.document);
  const failed = await planFailure(world, planned);
  if (failed !== null) return failed;
  const before = merged.base === null ? null : await configAt(merged.base, world, help.history);
  const verdicts: Verdict[] = [];
  const reviewsOf = reviewer(merged, homeOf(context), help);
  for (const plan of planned.document.plans) {
    const found = await reviewsOf(plan.workspace);
    const decision = decide({ plan, ...found, applyStanding: inputs.applyStanding });
    verdicts.push({
      plan,
      ...found,
      decision,
      redirections: redirections(before, config, plan.workspace.name),
    });
  }
  const halted = await tellHalts(world, help, merged, verdicts, planned.document);
  return halted ?? carryOut(world, help, merged, verdicts);
}

async function carryOut(
  world: ActionWorld,
  help: ApplyHelp,
  merged: Merged,
  verdicts: readonly Verdict[],
): Promise<FailureReason | null> {
  const results: WorkspaceReport[] = [];
  let failure: FailureReason | null = null;
  for (const verdict of verdicts) {
    const ended = await applyOne(world, verdict.plan, verdict.decision.apply);
    failure ??= ended.failure;
    results.push(ended.report);
    await tellDone(world, help, merged, verdict, ended.report.outcomes);
  }
  await writeReport(world, results);
  return failure;
}

/** Applies some changes of one workspace: a change's digest is the same in every workspace, so each is applied alone. */
async function applyOne(
  { keyward }: ActionWorld,
  plan: WorkspacePlan,
  changes: readonly Change[],
): Promise<{ readonly report: WorkspaceReport; readonly failure: FailureReason | null }> {
  const heals = plan.changes?.some(({ action }) => action === "rotate") ?? false;
  if (changes.length === 0 && !heals) return { report: emptyReport(plan), failure: null };
  const only = changes.map(({ digest }) => digest);
  const { code, report, document } = await keyward.apply({ workspaces: [plan.workspace.name], only });
  const missed = missedOutcomes(changes, document, report !== null);
  const made = report?.results[0] ?? emptyReport(plan);
  const failure = applyFailure(code) ?? (missed.length > 0 ? "incomplete" : null);
  return { report: { ...made, outcomes: [...made.outcomes, ...missed] }, failure };
}
