import type { Options } from "../config/options.ts";
import { entryOf } from "../model/customer-workspace.ts";
import { groupBy } from "../model/names.ts";
import { customerLimitProblems } from "../plan/guards/customer-limits.ts";
import type { Attempt } from "./attempt.ts";

/**
 * The attempts; where the plans of the customers of one entry together exceed a limit, the first one that changes
 * something is refused with it, and thereby the run.
 */
export function withinLimits(
  attempts: readonly Attempt[],
  { limits, part }: Pick<Options, "limits" | "part">,
): readonly Attempt[] {
  const ofCustomers = attempts.filter(({ plan }) => plan.workspace.customer !== null);
  const refused = new Map<Attempt, Attempt>();
  for (const [entry, own] of groupBy(ofCustomers, ({ plan }) => entryOf(plan.workspace))) {
    const plans = own.map(({ plan }) => plan);
    const problems = customerLimitProblems(entry, plans, { limits, shard: part?.shard ?? null });
    const first = own.find(({ plan }) => (plan.changes?.length ?? 0) > 0);
    if (first === undefined || problems.length === 0) continue;
    const { plan } = first;
    const status = plan.status === "error" ? "error" : "refused";
    refused.set(first, { ...first, plan: { ...plan, status, problems: [...problems, ...plan.problems] } });
  }
  return attempts.map((one) => refused.get(one) ?? one);
}
