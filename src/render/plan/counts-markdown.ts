import type { PlanDocument, WorkspacePlan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { code } from "../markdown/code.ts";
import { headBlocks, noPlanBlocks } from "../markdown/plan-head.ts";
import { prose } from "../markdown/prose.ts";
import { type Reader, terminalReader } from "../markdown/reader.ts";
import { problemWord } from "../problems/problem-text.ts";
import { numberText } from "../words.ts";
import { byOrigin, effectsText, numbersText } from "./plan-view.ts";

/** A plan document in Markdown with numbers only, for readers who may not see the workspace: it names no client; ends with a newline. */
export function renderCountsMarkdown(document: PlanDocument, reader: Reader = terminalReader): string {
  const blocks = [
    ...noPlanBlocks(document, reader).map((block) => block.join("\n")),
    ...rules(document.problems, "error"),
    ...document.plans.flatMap((plan) => planBlocks(plan, reader)),
    "<sub>Names are not shown here (`detail: counts`).</sub>",
  ];
  return `${blocks.join("\n\n")}\n`;
}

function planBlocks(plan: WorkspacePlan, reader: Reader): readonly string[] {
  const { own, preExisting } = byOrigin(plan.changes ?? []);
  const tokens = plan.token_changes ?? [];
  const effects = reader.merge === null ? "" : effectsText([...own, ...tokens]);
  return [
    ...headBlocks(plan, reader).map((block) => block.join("\n")),
    ...(effects === "" ? [] : [`Effects on access: ${effects}.`]),
    ...(preExisting.length === 0 || reader.merge === null
      ? []
      : [`Not caused by this pull request: ${numberText(preExisting.length)} pre-existing.`]),
    ...(tokens.length === 0 ? [] : [`Token settings: ${numberText(tokens.length)} changed.`]),
    ...rules(plan.problems, plan.status),
  ];
}

/** A problem's rule and numbers: its message may name clients. */
function rules(problems: readonly Problem[], status: WorkspacePlan["status"]): readonly string[] {
  if (problems.length === 0) return [];
  const rows = problems.map((problem) => {
    const numbers = numbersText(problem);
    return `- ${code(problem.rule)}${numbers === "" ? "" : ` (${prose(numbers)})`}`;
  });
  const counted = [...new Set(rows)].map((row) => {
    const count = rows.filter((one) => one === row).length;
    return count === 1 ? row : `${row}, ${numberText(count)} times`;
  });
  return [`#### ⛔ ${problemWord(status)}`, counted.join("\n")];
}
