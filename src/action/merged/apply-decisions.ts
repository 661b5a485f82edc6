import type { Change } from "../../model/change.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import type { WorkspaceReport } from "../../model/report.ts";
import { fail } from "../failure.ts";
import type { ActionWorld, FailureReason } from "../ports.ts";
import type { Merged } from "./gather.ts";
import type { ApplyHelp } from "./help.ts";
import { missedOutcomes } from "./missed.ts";
import { applyFailure, emptyReport, writeReport } from "./report.ts";
import { failureLine } from "./tell.ts";
import { tellDone, type Verdict } from "./verdict.ts";

/** Applies what was decided, one workspace after another; the first that cannot be begun ends it. */
export async function applyDecisions(
  world: ActionWorld,
  help: ApplyHelp,
  merged: Merged,
  verdicts: readonly Verdict[],
): Promise<FailureReason | null> {
  const results: WorkspaceReport[] = [];
  let failure: FailureReason | null = null;
  for (const verdict of verdicts) {
    const one = await applyWorkspace(world, verdict.plan, verdict.decision.apply);
    results.push(one.report);
    await tellDone(world, help, merged, verdict, one.report.outcomes);
    if (one.failure !== null)
      fail(world.runner, one.failure, failureLine(one.report, world.inputs.detail), one.way);
    failure ??= one.failure;
    if (!one.begun) break;
  }
  await writeReport(world, results);
  return failure;
}

/** What became of one workspace's apply. */
interface Applied {
  readonly report: WorkspaceReport;
  readonly failure: FailureReason | null;
  readonly way: string;
  readonly begun: boolean;
}

/** Applies some changes of one workspace: a change's digest is the same in every workspace, so each is applied alone. */
async function applyWorkspace(
  { keyward, inputs }: ActionWorld,
  plan: WorkspacePlan,
  changes: readonly Change[],
): Promise<Applied> {
  const heals = plan.changes?.some(({ action }) => action === "rotate") ?? false;
  if (changes.length === 0 && !heals)
    return { report: emptyReport(plan), failure: null, way: "", begun: true };
  const only = changes.map(({ digest }) => digest);
  const { code, report, document } = await keyward.apply({ workspaces: [plan.workspace.name], only });
  const missed = missedOutcomes(changes, document, report !== null);
  const made = report?.results[0] ?? emptyReport(plan);
  return {
    report: { ...made, outcomes: [...made.outcomes, ...missed] },
    failure: applyFailure(code) ?? (missed.length > 0 ? "incomplete" : null),
    way: wayOn(document.problems[0], inputs.detail),
    begun: report !== null,
  };
}

function wayOn(
  problem: { readonly message: string; readonly way: string } | undefined,
  detail: ActionWorld["inputs"]["detail"],
): string {
  const again = "run this job again: changes that are done are not repeated";
  if (problem === undefined || detail === "counts") return again;
  return problem.way === "" ? problem.message : `${problem.message}: ${problem.way}`;
}
