import { type ListCustomers } from "./expand.ts";
import type { Flags, SelectedEntry, WorkspaceEntry, WorkspaceOptions } from "./options.ts";
/** The workspaces of a run, and the others of the configuration. */
export interface Selected {
    readonly workspaces: readonly WorkspaceOptions[];
    readonly others: readonly WorkspaceOptions[];
    /** The entries of the configuration, and whether any workspace of each is selected. */
    readonly entries: readonly SelectedEntry[];
    /** Whether the user chose them. */
    readonly chosen: boolean;
}
/** How the customers of an entry are found: for those that are selected, and for the others. */
export interface Listing {
    readonly selected: ListCustomers;
    readonly others: ListCustomers;
}
/**
 * The workspaces that the flags select, by name or pattern: the name of an entry, or of a customer's workspace such as
 * `partners/1199`. Throws `KeywardError` for a name or pattern that fits none.
 */
export declare function selectWorkspaces(entries: readonly WorkspaceEntry[], flags: Flags, listing: Listing): Promise<Selected>;
