import type { WorkspacePlan } from "../../model/plan.ts";
/** Customers of one entry whose plans do the same: a line that all have in common is read once, not 5,000 times. */
export interface SameCustomers {
    /** The plan that is shown for all of them: ids and places in it are those of its customer. */
    readonly first: WorkspacePlan;
    /** At least one, `first` among them. */
    readonly plans: readonly WorkspacePlan[];
}
/** The plans in the order of their first ones; a plan that few others equal, or that is of no customer, is alone. */
export declare function sameCustomers(plans: readonly WorkspacePlan[]): readonly SameCustomers[];
/** The part of a plan that is shown for all of a group: without what only one of its customers has. */
export declare function sharedPart({ first, plans }: SameCustomers): WorkspacePlan;
