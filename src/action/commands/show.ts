import type { PlanDocument, WorkspacePlan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { namesText } from "../../render/plan/customer-counts.ts";
import { renderCountsMarkdown } from "../../render/plan/counts-markdown.ts";
import { renderPlanMarkdown } from "../../render/plan/plan-markdown.ts";
import { renderPlanText } from "../../render/plan/text/plan-text.ts";
import { totalsText } from "../../render/plan/totals.ts";
import { planGroups } from "../plan-groups.ts";
import { countsText } from "../../render/plan/plan-view.ts";
import type { Reader } from "../../render/markdown/reader.ts";
import { plural } from "../../render/words.ts";
import { endsRun, isUnreadCustomer } from "../../run/left-out.ts";
import { wayText } from "../../render/problems/way.ts";
import { plainStyle } from "../../render/style.ts";
import { annotateProblems } from "../annotations.ts";
import { fail, firstOf } from "../failure.ts";
import type { ActionWorld, FailureReason } from "../ports.ts";

/** The room for one plan in a summary, in bytes; the rest of the summary is small. */
const summaryRoom = { limit: 900_000, size: (text: string) => Buffer.byteLength(text) };

/** Writes a plan to the log and the job summary: in full, or only its counts with `detail: counts`. */
export async function showPlan(
  { runner, inputs }: ActionWorld,
  document: PlanDocument,
  reader: Reader,
): Promise<void> {
  if (inputs.detail === "full") {
    runner.log(renderPlanText(document, plainStyle, "whole"));
    return runner.summary(renderPlanMarkdown(document, reader, summaryRoom));
  }
  for (const { name, plans } of planGroups(document.plans, inputs.workspaces))
    runner.log(`${name}: ${groupCounts(plans)}`);
  return runner.summary(renderCountsMarkdown(document, reader));
}

/** Customers are counted together: an id may be a name, too. */
function groupCounts(plans: readonly WorkspacePlan[]): string {
  const [first] = plans;
  return plans.length === 1 && first !== undefined
    ? countsText(first) || first.status
    : totalsText({ plans });
}

/** Why an incomplete plan fails the step, reported as annotations of the files and as one error line; null: the plan is complete. */
export function planFailure(
  { runner, inputs }: ActionWorld,
  document: PlanDocument,
  reader: Reader,
): FailureReason | null {
  const goesOn = document.problems.length === 0 && !endsRun(document.plans);
  if (goesOn) return warnUnread({ runner, inputs }, document.plans.filter(isUnreadCustomer));
  const bad = document.plans.filter(({ status }) => status !== "ok");
  const problems = [...document.problems, ...bad.flatMap((plan) => plan.problems)];
  const [first] = problems;
  if (first === undefined) return null;
  const reason = reasonFor(document);
  // Findings are about files of the repository: everyone who can read the log can read them too.
  const open = inputs.detail === "full" || reason === "invalid";
  if (open)
    annotateProblems(
      runner,
      problems.filter(({ source }) => source !== null),
      reader,
    );
  if (!open)
    return fail(
      runner,
      reason,
      `${reason}: ${ruleWords(problems)}`,
      "the plan file (output `plan-file`) has the details, which the input `detail: counts` hides here",
    );
  return fail(runner, reason, firstOf(problems), wayText(first, reader));
}

/** One customer of thousands that cannot be read must not keep the others from being planned and applied. */
function warnUnread(
  { runner, inputs }: Pick<ActionWorld, "runner" | "inputs">,
  unread: readonly WorkspacePlan[],
): null {
  if (unread.length > 0)
    runner.annotate("warning", `${unreadText(unread, inputs)}; the others are planned`, null);
  return null;
}

/** The failure of a step that left out customers that could not be read; null: there are none. */
export function unreadFailure(
  { runner, inputs }: Pick<ActionWorld, "runner" | "inputs">,
  unread: readonly WorkspacePlan[],
): FailureReason | null {
  if (unread.length === 0) return null;
  const way = "fix the reason, or remove them from the configuration; then run this job again";
  return fail(runner, "incomplete", unreadText(unread, inputs), way);
}

function unreadText(
  unread: readonly WorkspacePlan[],
  { detail }: Pick<ActionWorld["inputs"], "detail">,
): string {
  const count = `${plural(unread.length, "customer")} could not be read and ${unread.length === 1 ? "is" : "are"} left out`;
  if (detail === "counts") return count;
  const why = unread[0]?.problems[0]?.message ?? "see the job summary";
  return `${count}: ${namesText(unread, 5)} (${why})`;
}

/** Why the problems of a plan fail the step. */
function reasonFor({ problems, plans }: PlanDocument): FailureReason {
  if (problems.length > 0) return problemReason(problems);
  return plans.some(({ status }) => status === "error") ? "error" : "refused";
}

/** Findings have a line in a file; everything else that ends a command is an error. */
export function problemReason(problems: readonly Problem[]): FailureReason {
  return problems.some(({ source }) => source !== null) ? "invalid" : "error";
}

function ruleWords(problems: readonly Problem[]): string {
  return [...new Set(problems.map(({ rule }) => rule))].join(", ");
}
