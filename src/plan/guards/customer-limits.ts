import { problem } from "../../model/make-problem.ts";
import type { RunLimits } from "../../model/ownership.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { limitValue } from "./limits.ts";

/**
 * The objections to the plans of all customers of one entry together: a wrong line in what customers have in common
 * must not change all of them without a word. `max_deletes` as a number holds for them together, too: deletes cannot
 * be undone; a percentage is of each customer's clients.
 */
export function customerLimitProblems(
  entry: string,
  plans: readonly WorkspacePlan[],
  limits: RunLimits,
): readonly PlanProblem[] {
  return [...tooManyCustomers(entry, plans, limits), ...tooManyDeletes(entry, plans, limits)];
}

function tooManyCustomers(
  entry: string,
  plans: readonly WorkspacePlan[],
  { max_customers_changed: limit }: RunLimits,
): readonly PlanProblem[] {
  const changed = plans.filter(({ changes }) => (changes?.length ?? 0) > 0).length;
  const allowed = limitValue(limit, plans.length);
  if (allowed === null || changed <= allowed) return [];
  const of = limit?.kind === "percent" ? ` (${limit.value}% of ${plans.length} customers)` : "";
  const count = changed === 1 ? "1 customer" : `${changed} customers`;
  return [
    problem("max-customers-changed", {
      message: `the plan changes ${count} of ${entry}, and the limit is ${allowed}${of}`,
      way: `--max-customers-changed ${changed} for this run, or limits.max_customers_changed in keyward.yaml; or select fewer customers with -w ${entry}/ID`,
      numbers: { planned: changed, limit: allowed, customers: plans.length },
    }),
  ];
}

function tooManyDeletes(
  entry: string,
  plans: readonly WorkspacePlan[],
  { max_deletes: limit }: RunLimits,
): readonly PlanProblem[] {
  if (limit?.kind !== "count") return [];
  const counts = plans.map(
    ({ changes }) => (changes ?? []).filter(({ action }) => action === "delete").length,
  );
  const planned = counts.reduce((sum, count) => sum + count, 0);
  // What one customer exceeds by itself, its own plan says.
  if (planned <= limit.value || counts.some((count) => count > limit.value)) return [];
  return [
    problem("max-deletes", {
      message: `${planned} deletes are planned over all customers of ${entry}, and the limit is ${limit.value}`,
      way: `--max-deletes ${planned} for this run, or limits.max_deletes in keyward.yaml`,
      numbers: { planned, limit: limit.value },
    }),
  ];
}
