import type { WorkspacePlan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import type { Style } from "../style.ts";
/** The word that a problem begins with, by the status of its plan. */
export declare function problemWord(status: WorkspacePlan["status"]): string;
/** A problem on a terminal: its message, numbers, place, and the way around it. */
export declare function problemLines(problem: Problem, status: WorkspacePlan["status"], style: Style): readonly string[];
/** Where a problem is, not yet safe to print: its place, or all of its places as far as they fit; "" if it has none. */
export declare function whereText({ source, places }: Problem): string;
