import type { Note } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { offlinePolicyFindings } from "../../policy/offline.ts";
import type { PlanInput } from "../input.ts";
import { foreignSinkProblems } from "./place-guards.ts";

/**
 * What can be refused by the manifests alone, for a plan whose clients cannot be identified: its reader fixes it
 * together with the rest, rather than find it in the next plan.
 */
export function declaredProblems(input: PlanInput): {
  readonly problems: readonly PlanProblem[];
  readonly notes: readonly Note[];
} {
  const { policies, declared, ownership, workspace, sinkScopes } = input;
  const judged = offlinePolicyFindings(policies, declared, ownership, workspace.name);
  return {
    problems: [...foreignSinkProblems(declared, sinkScopes), ...judged.problems],
    notes: judged.notes,
  };
}
