import type { PlanDocument, WorkspacePlan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { byOrigin, countsText, numbersText } from "./plan-view.ts";
import { problemWord } from "../problems/problem-text.ts";
import { forMarkdown } from "../safe.ts";
import { numberText } from "../words.ts";

/** A plan document in Markdown with numbers only, for readers who may not see the workspace: it names no client; ends with a newline. */
export function renderCountsMarkdown(document: PlanDocument): string {
  const blocks = [
    ...rules(document.problems, "error"),
    ...document.plans.flatMap(planBlocks),
    "<sub>Names are not shown here (`detail: counts`).</sub>",
  ];
  return `${blocks.join("\n\n")}\n`;
}

function planBlocks(plan: WorkspacePlan): readonly string[] {
  const { own, preExisting } = byOrigin(plan.changes ?? []);
  const tokens = plan.token_changes?.length ?? 0;
  const counts = countsText(plan);
  return [
    `### ${forMarkdown(plan.workspace.name)}`,
    ...(counts === "" ? [] : [`**${counts}**`]),
    ...(preExisting.length === 0
      ? []
      : [
          `This pull request makes ${numberText(own.length)}; ${numberText(preExisting.length)} ${preExisting.length === 1 ? "is" : "are"} pre-existing.`,
        ]),
    ...(tokens === 0 ? [] : [`Where tokens go: ${numberText(tokens)} changed`]),
    ...rules(plan.problems, plan.status),
  ];
}

/** A problem's rule and numbers: its message may name clients. */
function rules(problems: readonly Problem[], status: WorkspacePlan["status"]): readonly string[] {
  const rows = problems.map((problem) => {
    const numbers = numbersText(problem);
    return `> ⛔ **${problemWord(status)}:** ${forMarkdown(problem.rule)}${numbers === "" ? "" : ` (${numbers})`}`;
  });
  const distinct = [...new Set(rows)];
  return distinct.map((row) => {
    const count = rows.filter((one) => one === row).length;
    return count === 1 ? row : `${row}, ${numberText(count)} times`;
  });
}
