import type { WorkspacePlan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { numbersText, sourceText } from "../plan/plan-view.ts";
import { problemWord } from "./problem-text.ts";
import { forMarkdown } from "../safe.ts";
import { plural } from "../words.ts";

/** At most this many problems as quotations; the rest is counted. */
export function problemBlocks(
  problems: readonly Problem[],
  status: WorkspacePlan["status"],
  most: number,
): readonly (readonly string[])[] {
  const more = problems.length - most;
  const blocks = problems.slice(0, most).map((problem) => problemBlock(problem, status));
  return more > 0 ? [...blocks, [`> and ${plural(more, "more problem")}`]] : blocks;
}

/** A problem as a quotation. */
export function problemBlock(problem: Problem, status: WorkspacePlan["status"]): readonly string[] {
  const numbers = forMarkdown(numbersText(problem));
  const place = problem.source === null ? "" : ` · ${forMarkdown(sourceText(problem.source))}`;
  return [
    `> ⛔ **${problemWord(status)}:** ${forMarkdown(problem.message)} (${forMarkdown(problem.rule)})${place}`,
    ...(numbers === "" ? [] : [`> <br>${numbers}`]),
    ...(problem.way === "" ? [] : [`> <br>→ ${forMarkdown(problem.way)}`]),
  ];
}
