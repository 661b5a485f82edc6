import type { Note } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { PlanInput } from "../input.ts";
/**
 * What can be refused by the manifests alone, for a plan whose clients cannot be identified: its reader fixes it
 * together with the rest, rather than find it in the next plan.
 */
export declare function declaredProblems(input: PlanInput): {
    readonly problems: readonly PlanProblem[];
    readonly notes: readonly Note[];
};
