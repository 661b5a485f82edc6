import { problem } from "../../model/make-problem.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { allowedOverCustomers, type CustomerLimits, flagValue } from "./shard-limits.ts";

/**
 * The objections to the plans of all customers of one entry together: a wrong line in what customers have in common
 * must not change all of them without a word. `max_deletes` as a number holds for them together, too: deletes cannot
 * be undone; a percentage is of each customer's clients.
 */
export function customerLimitProblems(
  entry: string,
  plans: readonly WorkspacePlan[],
  limits: CustomerLimits,
): readonly PlanProblem[] {
  return [...tooManyCustomers(entry, plans, limits), ...tooManyDeletes(entry, plans, limits)];
}

function tooManyCustomers(
  entry: string,
  plans: readonly WorkspacePlan[],
  { limits, shard }: CustomerLimits,
): readonly PlanProblem[] {
  const changed = plans.filter(isChanged).length;
  const allowed = allowedOverCustomers(limits.max_customers_changed, plans.length, shard);
  if (allowed === null || changed <= allowed.value) return [];
  const fewer = shard === null ? `select fewer customers with -w ${entry}/ID` : "use fewer shards";
  const count = changed === 1 ? "1 customer" : `${changed} customers`;
  return [
    problem("max-customers-changed", {
      message: `the plan changes ${count} of ${entry}, and the limit is ${allowed.value}${allowed.why}`,
      way: `--max-customers-changed ${flagValue(changed, shard)}, or limits.max_customers_changed in keyward.yaml; or ${fewer}`,
      numbers: { planned: changed, limit: allowed.value, customers: plans.length },
    }),
  ];
}

/** A rotation that heals a lost token does not count towards any limit; one that `rotate` was asked for does. */
function isChanged({ changes, options }: WorkspacePlan): boolean {
  return (changes ?? []).some(({ action }) => action !== "rotate" || options.rotate !== undefined);
}

function tooManyDeletes(
  entry: string,
  plans: readonly WorkspacePlan[],
  { limits: { max_deletes: limit }, shard }: CustomerLimits,
): readonly PlanProblem[] {
  if (limit?.kind !== "count") return [];
  const counts = plans.map(
    ({ changes }) => (changes ?? []).filter(({ action }) => action === "delete").length,
  );
  const planned = counts.reduce((sum, count) => sum + count, 0);
  const allowed = allowedOverCustomers(limit, plans.length, shard);
  // What one customer exceeds by itself, its own plan says.
  if (allowed === null || planned <= allowed.value || counts.some((count) => count > limit.value)) return [];
  return [
    problem("max-deletes", {
      message: `${planned === 1 ? "1 delete is" : `${planned} deletes are`} planned over all customers of ${entry}, and the limit is ${allowed.value}${allowed.why}`,
      way: `--max-deletes ${flagValue(planned, shard)}, or limits.max_deletes in keyward.yaml`,
      numbers: { planned, limit: allowed.value },
    }),
  ];
}
