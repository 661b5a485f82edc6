import type { PlanProblem } from "../model/problem.ts";
import type { Change } from "../model/change.ts";
import type { PlanOptions, WorkspacePlan } from "../model/plan.ts";
import type { Identified } from "./identity/identified.ts";
import type { PlanInput } from "./input.ts";
/** What a planner decided; the rest of a plan is derived from it. */
export type Decided = Pick<WorkspacePlan, "options" | "token_changes" | "unmanaged" | "left_alone" | "tokens" | "notes"> & {
    readonly changes: readonly Change[];
    readonly problems: readonly PlanProblem[];
};
/** The plan document of what a planner decided. */
export declare function assemblePlan(input: PlanInput, identified: Identified, decided: Decided): WorkspacePlan;
/** The plan of a workspace whose clients cannot be identified safely: problems, and no changes. */
export declare function refusedPlan(input: PlanInput, options: PlanOptions, { problems, notes }: Pick<Decided, "problems" | "notes">): WorkspacePlan;
