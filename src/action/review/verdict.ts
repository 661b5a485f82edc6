import type { PlanDocument, WorkspacePlan } from "../../model/plan.ts";
import type { Outcome } from "../../model/report.ts";
import { plural } from "../../render/words.ts";
import { forTerminal } from "../../render/safe.ts";
import type { ActionWorld, FailureReason } from "../ports.ts";
import type { Decision } from "./decide.ts";
import type { Merged, Reviews } from "./gather.ts";
import type { ApplyHelp } from "./help.ts";
import { showPlan } from "./outputs.ts";
import { type Halt, haltMarkdown, haltSentences, recordMarkdown } from "./tell.ts";

/** What was decided for one workspace, and on what. */
export interface Verdict extends Reviews {
  readonly plan: WorkspacePlan;
  readonly decision: Decision;
  /** Settings of the configuration that only a digest approves. */
  readonly redirections: readonly string[];
}

/** Why nothing at all is applied, told in log, summary and comments; null: every workspace can be applied. */
export async function tellHalts(
  world: ActionWorld,
  help: ApplyHelp,
  merged: Merged,
  verdicts: readonly Verdict[],
  document: PlanDocument,
): Promise<FailureReason | null> {
  const halted = verdicts.filter((verdict) => reasonOf(verdict) !== null);
  if (halted.length === 0) return null;
  const { runner, inputs } = world;
  await showPlan(world, { ...document, plans: halted.map(({ plan }) => plan) });
  for (const verdict of halted) {
    const halt = haltOf(verdict);
    const sentences = haltSentences(halt, inputs.detail).map(forTerminal);
    for (const line of sentences) runner.log(line);
    runner.annotate("error", sentences.join(" "), null);
    const markdown = haltMarkdown(halt, inputs.detail);
    await runner.summary(markdown);
    await recordAll(world, help, merged, verdict, markdown);
  }
  return halted.some((verdict) => reasonOf(verdict) === "unreviewed") ? "unreviewed" : "stale";
}

/** Tells what became of one workspace: in log, summary and the comments of the pull requests. */
export async function tellDone(
  world: ActionWorld,
  help: ApplyHelp,
  merged: Merged,
  verdict: Verdict,
  outcomes: readonly Outcome[],
): Promise<void> {
  const { runner, inputs, context } = world;
  const { name } = verdict.plan.workspace;
  const { runId, runUrl } = context;
  const markdown = recordMarkdown(
    { workspace: name, runId, runUrl, decision: verdict.decision, outcomes },
    inputs.detail,
  );
  const done = outcomes.filter(({ status }) => status === "done").length;
  const { standing } = verdict.decision;
  const left = standing.length === 0 ? "" : `; ${plural(standing.length, "change")} stood before and stay`;
  runner.log(forTerminal(`${name}: ${done} of ${plural(outcomes.length, "change")} applied${left}`));
  for (const { what, why } of verdict.unreviewed)
    runner.log(forTerminal(`${name}: nothing of ${what} was there to apply (it has no review: ${why})`));
  await runner.summary(markdown);
  await recordAll(world, help, merged, verdict, markdown);
}

function reasonOf({ decision, redirections }: Verdict): "stale" | "unreviewed" | null {
  if (redirections.length > 0) return "unreviewed";
  return decision.verdict === "apply" ? null : decision.verdict;
}

function haltOf({ plan, decision, unreviewed, redirections }: Verdict): Halt {
  return { workspace: plan.workspace.name, digest: plan.digest, decision, unreviewed, redirections };
}

/** Every merged pull request that has something to do with the workspace; a comment that fails stops nothing. */
async function recordAll(
  { runner }: ActionWorld,
  { record }: ApplyHelp,
  { pulls }: Merged,
  { plan, reviews, redirections }: Verdict,
  markdown: string,
): Promise<void> {
  const idle = new Set(
    reviews
      .filter(({ changes, token_changes }) => changes.length + token_changes.length === 0)
      .map((one) => one.pull),
  );
  for (const { pull } of pulls) {
    if (redirections.length === 0 && idle.has(pull.number)) continue;
    await record(pull.number, plan.workspace.name, markdown).catch((error: unknown) => {
      const said = error instanceof Error ? error.message : String(error);
      runner.annotate("warning", `the comment of pull request ${pull.number} was not updated: ${said}`, null);
    });
  }
}
