import type { Change } from "../../model/change.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import type { WorkspaceReport } from "../../model/report.ts";
import { withRemedy } from "../../util/with-remedy.ts";
import { fail } from "../failure.ts";
import type { ActionWorld, FailureReason } from "../ports.ts";
import type { Merged } from "./gather.ts";
import type { ApplyServices } from "./apply-services.ts";
import { skippedOutcomes } from "./skipped.ts";
import { applyFailure, emptyReport, writeReport } from "./report.ts";
import { failureLine } from "./apply-text.ts";
import { reportApplied, type Verdict } from "./verdict.ts";

/** Applies the decisions, one workspace after another; stops at the first apply that cannot start. */
export async function applyDecisions(
  world: ActionWorld,
  services: ApplyServices,
  merged: Merged,
  verdicts: readonly Verdict[],
): Promise<FailureReason | null> {
  const results: WorkspaceReport[] = [];
  let failure: FailureReason | null = null;
  for (const verdict of verdicts) {
    const one = await applyWorkspace(world, verdict.plan, verdict.decision.apply);
    results.push(one.report);
    await reportApplied(world, services, merged, verdict, one.report.outcomes);
    if (one.failure !== null)
      fail(world.runner, one.failure, failureLine(one.report, world.inputs.detail), one.way);
    failure ??= one.failure;
    if (!one.started) break;
  }
  await writeReport(world, results);
  return failure;
}

/** The result of the apply of one workspace. */
interface Applied {
  readonly report: WorkspaceReport;
  readonly failure: FailureReason | null;
  readonly way: string;
  readonly started: boolean;
}

/** Applies some changes of one workspace. Workspaces are applied separately, because equal changes have the same digest in each. */
async function applyWorkspace(
  { keyward, inputs }: ActionWorld,
  plan: WorkspacePlan,
  changes: readonly Change[],
): Promise<Applied> {
  const hasRotation = plan.changes?.some(({ action }) => action === "rotate") ?? false;
  if (changes.length === 0 && !hasRotation)
    return { report: emptyReport(plan), failure: null, way: "", started: true };
  const only = changes.map(({ digest }) => digest);
  const { code, report, document } = await keyward.apply({ workspaces: [plan.workspace.name], only });
  const skipped = skippedOutcomes(changes, document, report !== null);
  const made = report?.results[0] ?? emptyReport(plan);
  return {
    report: { ...made, outcomes: [...made.outcomes, ...skipped] },
    failure: applyFailure(code) ?? (skipped.length > 0 ? "incomplete" : null),
    way: remedyFor(document.problems[0], inputs.detail),
    started: report !== null,
  };
}

function remedyFor(
  problem: { readonly message: string; readonly way: string } | undefined,
  detail: ActionWorld["inputs"]["detail"],
): string {
  const again = "run this job again: changes that are already applied are not repeated";
  if (problem === undefined || detail === "counts") return again;
  return withRemedy(problem.message, problem.way);
}
