import { KeywardError } from "../../model/errors.ts";
import type { PlanDocument, WorkspacePlan } from "../../model/plan.ts";
import type { WorkspaceReport } from "../../model/report.ts";
import { fail } from "../failure.ts";
import { outputPlan } from "../commands/plan-outputs.ts";
import type { ActionWorld, FailureReason } from "../ports.ts";
import { planFailure, showPlan } from "../commands/show.ts";
import { gatherMerged, touchesManifests } from "./gather.ts";
import type { ApplyHelp } from "./help.ts";
import { applyFailure, emptyReport, planFile, writeReport } from "./report.ts";
import { failureLine, recordMarkdown } from "./tell.ts";

/** By hand: applies exactly the plan whose digest a person approved, or nothing. */
export async function applyByDigest(world: ActionWorld, help: ApplyHelp): Promise<FailureReason | null> {
  const { inputs, keyward, runner } = world;
  // Without a digest nothing is applied: no place, and no program, of a token has to be asked.
  const noSinks = inputs.digest === null;
  const { document } = await keyward.plan({ workspaces: inputs.workspaces, out: planFile(world), noSinks });
  await outputPlan(runner, document, planFile(world));
  await showPlan(world, document);
  const failed = planFailure(world, document);
  if (failed !== null) return failed;
  const plan = onlyPlan(document);
  if (inputs.digest === plan.digest) return applyReviewedPlan(world, help, plan);
  const { name } = plan.workspace;
  const digest = plan.digest ?? "(none)";
  const stale = inputs.digest !== null;
  const why = stale
    ? `nothing was applied: the plan of ${name} is no longer the one that was approved; its digest is now ${digest}`
    : `nothing was applied: an apply by hand needs the digest of the plan that it applies, and that of ${name} is ${digest}`;
  const way = "read the plan in the job summary, and run this workflow again with that digest";
  return fail(runner, stale ? "stale" : "unreviewed", why, way);
}

function onlyPlan({ plans }: PlanDocument): WorkspacePlan {
  const [plan, ...others] = plans;
  if (plan !== undefined && others.length === 0) return plan;
  throw new KeywardError(
    `a digest is of one workspace's plan, and ${plans.length} workspaces were planned`,
    "name one with the input `workspace`",
  );
}

/** The fresh plan's own file says what is applied, so that it is what the digest was compared with. */
async function applyReviewedPlan(
  world: ActionWorld,
  help: ApplyHelp,
  plan: WorkspacePlan,
): Promise<FailureReason | null> {
  const { keyward, runner, inputs } = world;
  const pending = plan.changes !== null && plan.changes.length > 0;
  const ended = pending
    ? await keyward.apply({ workspaces: [plan.workspace.name], reviewed: planFile(world) })
    : { code: 0, report: null, document: null };
  const result: WorkspaceReport = ended.report?.results[0] ?? emptyReport(plan);
  const failure = applyFailure(ended.code);
  const begun = ended.report !== null || failure === null;
  if (begun) {
    await writeReport(world, [result]);
    await tell(world, help, plan, result);
  }
  if (failure === null) return null;
  const problem = inputs.detail === "full" ? ended.document?.problems[0] : undefined;
  const said = begun ? failureLine(result, inputs.detail) : (problem?.message ?? "the apply was not started");
  return fail(runner, failure, said, problem?.way ?? "run the workflow again with the digest of a new plan");
}

async function tell(
  world: ActionWorld,
  help: ApplyHelp,
  { workspace }: WorkspacePlan,
  { outcomes }: WorkspaceReport,
): Promise<void> {
  const { runner, inputs, context } = world;
  const { runId, runUrl } = context;
  const record = { workspace: workspace.name, runId, runUrl, decision: null, outcomes };
  const markdown = recordMarkdown(record, inputs.detail);
  await runner.summary(markdown);
  try {
    const { pulls } = await gatherMerged(context, [workspace.name], help);
    for (const { pull, commits } of pulls) {
      if (await touchesManifests(help.history, commits))
        await help.record(pull.number, workspace.name, markdown);
    }
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    runner.annotate("warning", `${error.message}: the record is in the job summary only`, null);
  }
}
