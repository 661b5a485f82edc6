import type { Change } from "../../model/change.ts";
import type { PlanDocument } from "../../model/plan.ts";
import type { Outcome } from "../../model/report.ts";

/** The outcomes of requested changes that were not started: the plan changed in the meantime, or the apply did not start. */
export function skippedOutcomes(
  requested: readonly Change[],
  { plans }: PlanDocument,
  started: boolean,
): readonly Outcome[] {
  const planned = new Set(
    started ? plans.flatMap(({ changes }) => changes ?? []).map(({ digest }) => digest) : [],
  );
  const error = started
    ? ({
        code: "moved",
        message: "the live client changed after the plan was made: run this job again",
      } as const)
    : ({
        code: "not-begun",
        message: "the apply was not started: fix the error in the log, and run this job again",
      } as const);
  return requested
    .filter(({ digest }) => !planned.has(digest))
    .map(({ action, name, environment, id }) => ({
      action,
      name,
      environment,
      id,
      status: "skipped",
      error,
    }));
}
