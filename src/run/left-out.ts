import type { WorkspacePlan } from "../model/plan.ts";
import type { WorkspaceReport } from "../model/report.ts";

/** What decides whether a plan may be applied. */
type Judged = Pick<WorkspacePlan, "workspace" | "status">;

/**
 * Whether a run ends with its plans, because one of them is refused or could not be made. A customer of an Embedded
 * partner that cannot be read is left out instead: one of thousands, deleted by hand or locked, must not keep the others from
 * being changed.
 */
export function endsRun(plans: readonly Judged[]): boolean {
  return (
    plans.some((plan) => plan.status !== "ok" && !isUnreadCustomer(plan)) ||
    (plans.length > 0 && plans.every(isUnreadCustomer))
  );
}

/** The attempts to go on with, and those of customers that could not be read. */
export function withoutUnread<A extends { readonly plan: Judged }>(
  attempts: readonly A[],
): { readonly readable: readonly A[]; readonly unread: readonly A[] } {
  return {
    readable: attempts.filter(({ plan }) => !isUnreadCustomer(plan)),
    unread: attempts.filter(({ plan }) => isUnreadCustomer(plan)),
  };
}

/** Whether it is the plan of a customer that could not be read. */
export function isUnreadCustomer({ workspace, status }: Judged): boolean {
  return status === "error" && workspace.customer !== null;
}

/** The report of a customer that was left out: nothing was changed there, and why. */
export function leftOutReport({ workspace, problems }: WorkspacePlan): WorkspaceReport {
  const requests = { total: 0, retried: 0, rate_limited: 0 };
  return { workspace, outcomes: [], requests, seconds: 0, problems };
}
