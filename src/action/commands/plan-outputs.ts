import type { PlanDocument, Summary, WorkspacePlan } from "../../model/plan.ts";
import { widening } from "../../render/plan/plan-view.ts";
import { planGroups } from "../plan-groups.ts";
import type { Runner } from "../ports.ts";

/** Writes the outputs of a plan; counts are totals over all workspaces, and empty if one of them is unknown, unless it is that of one customer among others. */
export async function outputPlan(
  runner: Runner,
  { plans, problems }: PlanDocument,
  file: string,
): Promise<void> {
  const isKnown = ({ workspace, status, changes }: WorkspacePlan): boolean =>
    changes !== null || (status === "error" && workspace.customer !== null);
  const known =
    problems.length === 0 &&
    (plans.length === 0 || plans.some(({ changes }) => changes !== null)) &&
    plans.every(isKnown);
  const sum = (count: (plan: WorkspacePlan) => number | undefined): string =>
    known ? String(plans.reduce((total, plan) => total + (count(plan) ?? 0), 0)) : "";
  const of = (key: keyof Summary) => sum(({ summary }) => summary?.[key]);
  const [group, ...others] = planGroups(plans, []);
  await outputAll(runner, {
    "has-changes": known ? String(hasChanges(plans)) : "",
    creates: of("create"),
    updates: of("update"),
    deletes: of("delete"),
    rotations: of("rotate"),
    widens: sum(widening),
    unmanaged: of("unmanaged"),
    digest: others.length === 0 ? (group?.digest ?? "") : "",
    "plan-file": plans.length === 0 ? "" : file,
  });
}

/** Whether anything would change. */
export function hasChanges(plans: readonly WorkspacePlan[]): boolean {
  return plans.some(({ changes }) => changes !== null && changes.length > 0);
}

/** Writes outputs one after another. */
async function outputAll(runner: Runner, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await runner.output(name, value);
}
