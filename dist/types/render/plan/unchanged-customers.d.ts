import type { WorkspacePlan } from "../../model/plan.ts";
/** The customers of one entry whose plans say nothing of their own: thousands of them are one line. */
export interface UnchangedCustomers {
    readonly entry: string;
    readonly host: string;
    readonly plans: readonly WorkspacePlan[];
}
/** The plans to show one by one, and the customers without changes, by entry. */
export declare function withoutUnchanged(plans: readonly WorkspacePlan[]): {
    readonly shown: readonly WorkspacePlan[];
    readonly unchanged: readonly UnchangedCustomers[];
};
/** "4,997 customers without changes: 49,970 clients unchanged, 12 unmanaged; 4,990 without manifests of their own". */
export declare function unchangedText({ plans }: UnchangedCustomers): string;
