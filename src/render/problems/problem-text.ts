import type { WorkspacePlan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { numbersText, sourceText } from "../plan/plan-view.ts";
import { forTerminal } from "../safe.ts";
import type { Style } from "../style.ts";

/** The word that a problem begins with, by the status of its plan. */
export function problemWord(status: WorkspacePlan["status"]): string {
  return status === "refused" ? "Refused" : "Error";
}

/** A problem on a terminal: its message, numbers, place, and the way around it. */
export function problemLines(
  problem: Problem,
  status: WorkspacePlan["status"],
  style: Style,
): readonly string[] {
  const head = `${style.bold(style.red(`${problemWord(status)}:`))} ${forTerminal(problem.message)}`;
  const numbers = forTerminal(numbersText(problem));
  return [
    `${head} ${style.dim(`[${forTerminal(problem.rule)}]`)}`,
    ...(numbers === "" ? [] : [`  ${numbers}`]),
    ...(problem.source === null ? [] : [`  ${style.dim(`at ${forTerminal(sourceText(problem.source))}`)}`]),
    ...(problem.way === "" ? [] : [`  ${style.cyan("→")} ${forTerminal(problem.way)}`]),
  ];
}
