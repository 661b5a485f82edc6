import { entryOf } from "../../model/customer-workspace.ts";
import { groupBy } from "../../model/names.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import { changeKey } from "./groups.ts";

/** Customers of one entry whose plans do the same: a line that all have in common is read once, not 5,000 times. */
export interface SameCustomers {
  /** The plan that is shown for all of them: ids and places in it are those of its customer. */
  readonly first: WorkspacePlan;
  /** At least one, `first` among them. */
  readonly plans: readonly WorkspacePlan[];
}

/** From here on, equal plans are one group, as equal changes are. */
const fewest = 3;

/** The plans in the order of their first ones; a plan that few others equal, or that is of no customer, is alone. */
export function sameCustomers(plans: readonly WorkspacePlan[]): readonly SameCustomers[] {
  const positions = new Map(plans.map((plan, index) => [plan, index]));
  return [...groupBy(plans, samenessOf).values()]
    .flatMap((own) => (own.length < fewest ? own.map((plan) => [plan]) : [own]))
    .flatMap((own) => own.slice(0, 1).map((first) => ({ first, plans: own })))
    .sort((a, b) => (positions.get(a.first) ?? 0) - (positions.get(b.first) ?? 0));
}

/** The part of a plan that is shown for all of a group: without what only one of its customers has. */
export function sharedPart({ first, plans }: SameCustomers): WorkspacePlan {
  if (plans.length === 1) return first;
  const notes = first.notes.filter(({ rule }) => rule !== "customer-without-manifests");
  return { ...first, notes, unmanaged: [], left_alone: [], tokens: [], estimate: null };
}

/** Equal for plans that do the same; what stays as it is, and ids, do not count. */
function samenessOf(plan: WorkspacePlan): string {
  const { workspace, changes, token_changes: tokens, notes } = plan;
  const { name, host, customer } = workspace;
  if (customer === null) return JSON.stringify([name]);
  return JSON.stringify([
    [entryOf(workspace), host, ...ownProblems(plan)],
    (changes ?? []).map((change) => [change.name, change.source, changeKey(change)]),
    (tokens ?? []).map((change) => [
      [change.name, change.environment, change.source],
      [change.after.rotate_after, change.risks],
    ]),
    notes
      .filter(({ rule }) => rule !== "customer-without-manifests")
      .map(({ rule, message }) => [rule, message]),
  ]);
}

/** The status, and the problems without a limit over all customers, which is not a problem of the one that shows it. */
function ownProblems({ status, problems }: WorkspacePlan): readonly unknown[] {
  const own = problems.filter(({ rule }) => rule !== "max-customers-changed");
  const isOnlyLimit = problems.length > 0 && own.length === 0;
  return [isOnlyLimit ? "ok" : status, ...own.map(({ rule, message }) => [rule, message])];
}
