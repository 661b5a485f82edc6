import type { Options } from "../config/options.ts";
import { entryOf } from "../model/customer-workspace.ts";
import { groupBy } from "../model/names.ts";
import type { WorkspacePlan } from "../model/plan.ts";
import { customerLimitProblems } from "../plan/guards/customer-limits.ts";
import { allowedOverCustomers, type CustomerLimits } from "../plan/guards/shard-limits.ts";
import { oldestDue } from "../plan/rotation/due-customers.ts";
import type { Attempt } from "./attempt.ts";

/**
 * The attempts; where the plans of the customers of one entry together exceed a limit, the first one that changes
 * something is refused with it, and thereby the run. Tokens that are due are rotated as far as the limit allows.
 */
export function withinLimits(
  attempts: readonly Attempt[],
  { limits, part }: Pick<Options, "limits" | "part">,
): readonly Attempt[] {
  const ofCustomers = attempts.filter(({ plan }) => plan.workspace.customer !== null);
  const changed = new Map<Attempt, WorkspacePlan>();
  for (const [entry, own] of groupBy(ofCustomers, ({ plan }) => entryOf(plan.workspace))) {
    const plans = planned(entry, own, { limits, shard: part?.shard ?? null });
    for (const [index, one] of own.entries()) {
      const plan = plans[index];
      if (plan !== undefined && plan !== one.plan) changed.set(one, plan);
    }
  }
  return attempts.map((one) => {
    const plan = changed.get(one);
    return plan === undefined ? one : { ...one, plan };
  });
}

/** The plans of the customers of one entry, in their order. */
function planned(entry: string, own: readonly Attempt[], over: CustomerLimits): readonly WorkspacePlan[] {
  const allowed = allowedOverCustomers(over.limits.max_customers_changed, own.length, over.shard);
  const plans = oldestDue(
    own.map(({ plan }) => plan),
    allowed?.value ?? null,
  );
  const problems = customerLimitProblems(entry, plans, over);
  const first = plans.find(({ changes }) => (changes ?? []).length > 0);
  if (first === undefined || problems.length === 0) return plans;
  const status = first.status === "error" ? "error" : "refused";
  const refused = { ...first, status, problems: [...problems, ...first.problems] } as const;
  return plans.map((plan) => (plan === first ? refused : plan));
}
