import type { PlanOptions, WorkspacePlan, WorkspaceRef } from "../model/plan.ts";
import type { PlanProblem, Problem } from "../model/problem.ts";
/** The plan of a workspace of which only the problems are known: what is unknown is null, never zero. */
export declare function blankPlan(workspace: WorkspaceRef, options: PlanOptions, status: "refused" | "error", problems: readonly Problem[]): WorkspacePlan;
/** The status of a plan with these problems: bad input takes precedence over a refusal. */
export declare function statusOf(problems: readonly PlanProblem[]): WorkspacePlan["status"];
