import type { WorkspacePlan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { numbersText } from "../plan/plan-view.ts";
import { forTerminal } from "../safe.ts";
import type { Style } from "../style.ts";
import { placesText } from "./places.ts";

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
  // The message of a problem with many places says how many clients have it.
  const numbers = problem.places === undefined ? forTerminal(numbersText(problem)) : "";
  const where = whereText(problem);
  return [
    `${head} ${style.dim(`[${forTerminal(problem.rule)}]`)}`,
    ...(numbers === "" ? [] : [`  ${numbers}`]),
    ...(where === "" ? [] : [`  ${style.dim(`at ${forTerminal(where)}`)}`]),
    ...(problem.way === "" ? [] : [`  ${style.cyan("→")} ${forTerminal(problem.way)}`]),
  ];
}

/** Where a problem is, not yet safe to print: its place, or all of its places as far as they fit; "" if it has none. */
export function whereText({ source, places }: Problem): string {
  return placesText(places ?? (source === null ? [] : [source]));
}
