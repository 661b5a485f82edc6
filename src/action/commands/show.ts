import type { PlanDocument } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { renderCountsMarkdown } from "../../render/plan/counts-markdown.ts";
import { renderPlanMarkdown } from "../../render/plan/plan-markdown.ts";
import { renderPlanText } from "../../render/plan/text/plan-text.ts";
import { countsText } from "../../render/plan/plan-view.ts";
import type { Reader } from "../../render/markdown/reader.ts";
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
  for (const plan of document.plans) runner.log(`${plan.workspace.name}: ${countsText(plan) || plan.status}`);
  return runner.summary(renderCountsMarkdown(document, reader));
}

/** Why an incomplete plan fails the step, reported as annotations of the files and as one error line; null: the plan is complete. */
export function planFailure(
  { runner, inputs }: ActionWorld,
  document: PlanDocument,
  reader: Reader,
): FailureReason | null {
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
