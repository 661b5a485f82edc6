import { KeywardError } from "../../errors.ts";
import type { PlanDocument, WorkspacePlan } from "../../model/plan.ts";
import type { WorkspaceReport } from "../../model/report.ts";
import { forTerminal } from "../../render/safe.ts";
import type { ActionWorld, FailureReason } from "../ports.ts";
import { gatherMerged } from "./gather.ts";
import type { ApplyHelp } from "./help.ts";
import {
  applyFailure,
  emptyReport,
  planFailure,
  planFile,
  planOutputs,
  showPlan,
  writeReport,
} from "./outputs.ts";
import { recordMarkdown } from "./tell.ts";

/** By hand: applies exactly the plan whose digest a person approved, or nothing. */
export async function applyByHand(world: ActionWorld, help: ApplyHelp): Promise<FailureReason | null> {
  const { inputs, keyward, runner } = world;
  const planned = await keyward.plan({ workspaces: inputs.workspaces, out: planFile(world) });
  await runner.output("plan-file", planFile(world));
  await planOutputs(world, planned.document);
  const failed = await planFailure(world, planned);
  if (failed !== null) return failed;
  const plan = onlyPlan(planned.document);
  if (inputs.digest === plan.digest) return applyExactly(world, help, plan);
  await showPlan(world, planned.document);
  const stale = inputs.digest !== null;
  const why = stale
    ? `The plan of ${plan.workspace.name} is no longer the one that was approved: its digest is now ${plan.digest ?? ""}.`
    : `An apply by hand needs the digest of the plan that it applies; that of ${plan.workspace.name} is ${plan.digest ?? ""}.`;
  const way = "Nothing was applied. Read the plan above, and run this workflow again with that digest.";
  for (const line of [why, way]) runner.log(forTerminal(line));
  runner.annotate("error", `${why} ${way}`, null);
  return stale ? "stale" : "unreviewed";
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
async function applyExactly(
  world: ActionWorld,
  help: ApplyHelp,
  plan: WorkspacePlan,
): Promise<FailureReason | null> {
  const { keyward, runner } = world;
  const { name } = plan.workspace;
  const pending = plan.changes !== null && plan.changes.length > 0;
  const ended = pending
    ? await keyward.apply({ workspaces: [name], reviewed: planFile(world) })
    : { code: 0, report: null };
  const result: WorkspaceReport = ended.report?.results[0] ?? emptyReport(plan);
  if (ended.code === 0 || ended.report !== null) await writeReport(world, [result]);
  const failure = applyFailure(ended.code);
  if (ended.report !== null || failure === null) await tell(world, help, plan, result);
  else runner.annotate("error", `${name}: the apply was not begun; the log says why`, null);
  return failure;
}

async function tell(
  world: ActionWorld,
  help: ApplyHelp,
  { workspace }: WorkspacePlan,
  { outcomes }: WorkspaceReport,
): Promise<void> {
  const { runner, inputs, context } = world;
  const { runId, runUrl } = context;
  const markdown = recordMarkdown(
    { workspace: workspace.name, runId, runUrl, decision: null, outcomes },
    inputs.detail,
  );
  await runner.summary(markdown);
  try {
    const { pulls } = await gatherMerged(context, [workspace.name], help);
    for (const { pull, commits } of pulls) {
      const touched = commits.map((sha) => help.history.touches(sha, "*.yaml", "*.yml"));
      if ((await Promise.all(touched)).includes(true))
        await help.record(pull.number, workspace.name, markdown);
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    runner.annotate("warning", `the comments of the pull requests were not updated: ${said}`, null);
  }
}
