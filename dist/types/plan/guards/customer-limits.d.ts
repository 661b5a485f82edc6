import type { WorkspacePlan } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { type CustomerLimits } from "./shard-limits.ts";
/**
 * The objections to the plans of all customers of one entry together: a wrong line in what customers have in common
 * must not change all of them without a word. `max_deletes` as a number holds for them together, too: deletes cannot
 * be undone; a percentage is of each customer's clients.
 */
export declare function customerLimitProblems(entry: string, plans: readonly WorkspacePlan[], limits: CustomerLimits): readonly PlanProblem[];
