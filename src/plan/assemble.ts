import type { PlanProblem } from "../model/problem.ts";
import type { Change } from "../model/change.ts";
import type { PlanOptions, Summary, WorkspacePlan } from "../model/plan.ts";
import { blankPlan, statusOf } from "./blank.ts";
import { planDigest } from "./difference/digest.ts";
import { estimate } from "./estimate.ts";
import type { Identified } from "./identity/identified.ts";
import type { PlanInput } from "./input.ts";
import { oneForEachCause } from "./guards/one-cause.ts";

/** What a planner decided; the rest of a plan is derived from it. */
export type Decided = Pick<
  WorkspacePlan,
  "options" | "token_changes" | "unmanaged" | "left_alone" | "tokens" | "notes"
> & { readonly changes: readonly Change[]; readonly problems: readonly PlanProblem[] };

/** The plan document of what a planner decided. */
export function assemblePlan(input: PlanInput, identified: Identified, decided: Decided): WorkspacePlan {
  const { changes } = decided;
  return {
    workspace: input.workspace,
    status: statusOf(decided.problems),
    digest: planDigest(input.workspace, changes),
    options: decided.options,
    summary: summarise(identified, changes),
    read: readOf(input),
    estimate: estimate(changes.length, input.recent, input.rate),
    changes,
    token_changes: decided.token_changes,
    unmanaged: decided.unmanaged,
    left_alone: decided.left_alone,
    tokens: decided.tokens,
    problems: oneForEachCause(decided.problems),
    notes: decided.notes,
  };
}

/** The plan of a workspace whose clients cannot be identified safely: problems, and no changes. */
export function refusedPlan(
  input: PlanInput,
  options: PlanOptions,
  { problems, notes }: Pick<Decided, "problems" | "notes">,
): WorkspacePlan {
  const status = statusOf(problems) === "error" ? "error" : "refused";
  const causes = oneForEachCause(problems);
  return { ...blankPlan(input.workspace, options, status, causes), read: readOf(input), notes };
}

function readOf({ requests, live }: PlanInput): WorkspacePlan["read"] {
  return { requests, clients: live.length };
}

function summarise({ managed, unmanaged, outOfScope }: Identified, changes: readonly Change[]): Summary {
  const counts = { create: 0, update: 0, delete: 0, rotate: 0 };
  for (const { action } of changes) counts[action] += 1;
  const touched = new Set(changes.map(({ id }) => id));
  const unchanged = managed.filter(({ live }) => !touched.has(live.id)).length;
  return { ...counts, unchanged, unmanaged: unmanaged.length, out_of_scope: outOfScope };
}
