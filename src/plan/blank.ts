import type { PlanOptions, WorkspacePlan, WorkspaceRef } from "../model/plan.ts";
import type { PlanProblem, Problem } from "../model/problem.ts";
import { planRules } from "../model/rules.ts";

/** The plan of a workspace of which only the problems are known: what is unknown is null, never zero. */
export function blankPlan(
  workspace: WorkspaceRef,
  options: PlanOptions,
  status: "refused" | "error",
  problems: readonly Problem[],
): WorkspacePlan {
  return {
    workspace,
    status,
    digest: null,
    options,
    summary: null,
    read: null,
    estimate: null,
    changes: null,
    token_changes: null,
    unmanaged: null,
    left_alone: null,
    tokens: null,
    problems,
    notes: [],
  };
}

/** The status of a plan with these problems: bad input takes precedence over a refusal. */
export function statusOf(problems: readonly PlanProblem[]): WorkspacePlan["status"] {
  if (problems.length === 0) return "ok";
  return problems.some(({ rule }) => planRules[rule] === "error") ? "error" : "refused";
}
