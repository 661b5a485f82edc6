import type { PlanOptions, WorkspacePlan, WorkspaceRef } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";

/** The plan of a workspace of which nothing is known but what is wrong: null where nothing is known, never zero. */
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

/** Problems of input, which end with exit code 1 and not 4. */
const inputRules: ReadonlySet<string> = new Set([
  "unknown-role",
  "ambiguous-role",
  "roles-unreadable",
  "unknown-folder",
  "ambiguous-folder",
  "folder-path-elsewhere",
]);

/** The status of a plan with these problems: bad input goes before a refusal. */
export function statusOf(problems: readonly Problem[]): WorkspacePlan["status"] {
  if (problems.length === 0) return "ok";
  return problems.some(({ rule }) => inputRules.has(rule)) ? "error" : "refused";
}
