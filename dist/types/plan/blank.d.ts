import type { PlanOptions, WorkspacePlan, WorkspaceRef } from "../model/plan.ts";
import type { PlanProblem, Problem } from "../model/problem.ts";
/** The plan of a workspace of which nothing is known but what is wrong: null where nothing is known, never zero. */
export declare function blankPlan(workspace: WorkspaceRef, options: PlanOptions, status: "refused" | "error", problems: readonly Problem[]): WorkspacePlan;
/** The status of a plan with these problems: bad input goes before a refusal. */
export declare function statusOf(problems: readonly PlanProblem[]): WorkspacePlan["status"];
