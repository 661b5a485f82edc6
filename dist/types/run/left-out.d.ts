import type { WorkspacePlan } from "../model/plan.ts";
import type { WorkspaceReport } from "../model/report.ts";
/** What decides whether a plan may be applied. */
type Judged = Pick<WorkspacePlan, "workspace" | "status">;
/**
 * Whether a run ends with its plans, because one of them is refused or could not be made. A customer of an Embedded
 * partner that cannot be read is left out instead: one of thousands, deleted by hand or locked, must not keep the others from
 * being changed.
 */
export declare function endsRun(plans: readonly Judged[]): boolean;
/** The attempts to go on with, and those of customers that could not be read. */
export declare function withoutUnread<A extends {
    readonly plan: Judged;
}>(attempts: readonly A[]): {
    readonly readable: readonly A[];
    readonly unread: readonly A[];
};
/** Whether it is the plan of a customer that could not be read. */
export declare function isUnreadCustomer({ workspace, status }: Judged): boolean;
/** The report of a customer that was left out: nothing was changed there, and why. */
export declare function leftOutReport({ workspace, problems }: WorkspacePlan): WorkspaceReport;
export {};
