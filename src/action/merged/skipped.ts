import type { Change } from "../../model/change.ts";
import type { PlanDocument } from "../../model/plan.ts";
import type { Outcome } from "../../model/report.ts";

/** The outcomes of changes that were to be made and were not begun: moved meanwhile, or the run never got to them. */
export function skippedOutcomes(
  requested: readonly Change[],
  { plans }: PlanDocument,
  started: boolean,
): readonly Outcome[] {
  const planned = new Set(
    started ? plans.flatMap(({ changes }) => changes ?? []).map(({ digest }) => digest) : [],
  );
  const error = started
    ? { code: "moved", message: "the live client changed while the plan was made: run this job again" }
    : {
        code: "not-begun",
        message: "the apply was not started: fix the error in the log, and run this job again",
      };
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
