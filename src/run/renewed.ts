import { oldForCreates } from "../apply/freshness/fresh-creates.ts";
import type { Attempt } from "./attempt.ts";
import { requireUnmoved } from "./gate/require-unmoved.ts";
import { isUnreadCustomer } from "./left-out.ts";
import type { System } from "./system.ts";
import { KeywardError, RefusedError } from "../model/errors.ts";

/**
 * The attempts; one that is old and would create is replaced by a new one. Throws if the new one has another plan: a
 * person may have taken minutes to answer.
 */
export async function renewed(
  attempts: readonly Attempt[],
  plan: (workspace: Attempt["workspace"]) => Promise<Attempt>,
  { clock }: System,
): Promise<readonly Attempt[]> {
  const renew = async (earlier: Attempt): Promise<Attempt> => {
    const age = clock.monotonic() - (earlier.planned?.reading.readAt ?? 0);
    const old = creates(earlier) && age > oldForCreates;
    return old ? requireSame(earlier, await plan(earlier.workspace)) : earlier;
  };
  return Promise.all(attempts.map(renew));
}

function creates({ plan }: Attempt): boolean {
  return plan.changes?.some(({ action }) => action === "create") ?? false;
}

function requireSame(earlier: Attempt, again: Attempt): Attempt {
  const { status, problems } = again.plan;
  const [problem] = problems;
  if (isUnreadCustomer(again.plan)) return again;
  if (status === "error" && problem !== undefined) throw new KeywardError(problem.message, problem.way);
  if (status === "refused") throw new RefusedError(problems);
  requireUnmoved([earlier.plan], [again.plan]);
  return again;
}
