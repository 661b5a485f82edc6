import { KeywardError, StaleError } from "../../model/errors.ts";
import type { ReviewedPlan, WorkspacePlan } from "../../model/plan.ts";
import { moved } from "../../plan/stale.ts";
import { renderMoved } from "../../render/plan/text/stale-text.ts";

/** Throws `StaleError` with what moved if a fresh plan is not what was reviewed; `KeywardError` for another workspace. */
export function requireUnmoved(reviewed: readonly ReviewedPlan[], fresh: readonly WorkspacePlan[]): void {
  const byName = new Map(reviewed.map((plan) => [plan.workspace.name, plan]));
  const lines = fresh.flatMap((plan) => {
    const before = byName.get(plan.workspace.name);
    if (before === undefined)
      throw new KeywardError(
        `the plan does not contain the workspace ${plan.workspace.name}`,
        "plan again, and apply that plan",
      );
    if (before.workspace.host !== plan.workspace.host) throw otherHost(before, plan);
    const found = moved(before, plan);
    return found === null
      ? []
      : [
          `${plan.workspace.name}: the plan is stale; since it was made, this changed:`,
          ...renderMoved(found),
        ];
  });
  if (lines.length > 0)
    throw new StaleError(lines.join("\n"), "nothing was changed: plan again, review it, and apply that plan");
}

function otherHost(before: ReviewedPlan, { workspace }: WorkspacePlan): KeywardError {
  return new KeywardError(
    `the plan is for ${before.workspace.host}, but ${workspace.name} is at ${workspace.host}`,
    "apply it with the configuration that it was made with",
  );
}
