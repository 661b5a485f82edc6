import type { PlanProblem, Problem } from "../../model/problem.ts";
import type { PlanRule } from "../../model/rules.ts";
/** Each cause as one problem, in the order of the first of each: equal problems of several clients become one, with all places. */
export declare function oneForEachCause(problems: readonly PlanProblem[]): readonly Problem<PlanRule>[];
