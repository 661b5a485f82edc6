import type { Activity } from "../../model/activity.ts";
import type { Masker } from "../../http/masking.ts";
/** One page of the activity audit log. */
export interface ActivityPage {
    /** The entries that could be read, in the order of the answer. */
    readonly entries: readonly Activity[];
    /** How many entries the page contains, readable or not. */
    readonly rows: number;
    /** The id of the last entry, after which the next page begins; null if it has none. */
    readonly last: string | null;
}
/**
 * Reads a page of the activity audit log. Its documentation shows the members but no complete sample, so each fact is
 * looked for where it may be, and an entry without a time or a client is left out. Throws `WireError` if there is no list.
 */
export declare function readActivityPage(body: unknown, mask: Masker): ActivityPage;
