import type { Change } from "../../model/change.ts";
import type { FieldChange } from "../../model/field-change.ts";
import { type Impact } from "./words/impact.ts";
/** Changes that do the same to different clients; a change that few others equal is a group of one. */
export interface ChangeGroup {
    /** At least one; all of them have the action, environment, origin and reason of the first. */
    readonly first: Change;
    /** Every change of the group, in the order in which they were given: each keeps its id and source. */
    readonly members: readonly Change[];
    /** What each member does to access: the same for all. */
    readonly impacts: readonly Impact[];
    /** What differs, as the first member shows it: `shown` makes the same of every member's. */
    readonly fields: readonly FieldChange[];
    /** Where the tokens of new clients go; null if they go nowhere, or the clients are not new. */
    readonly token: string | null;
}
/** Equal changes as groups, in the order of their first members; no change is left out. */
export declare function groupsOf(changes: readonly Change[]): readonly ChangeGroup[];
/** Each change alone, for those who want all of them whole. */
export declare function ungrouped(changes: readonly Change[]): readonly ChangeGroup[];
/** Who is changed, not yet safe to print: a client's name, or "20 clients". */
export declare function groupName({ first, members }: ChangeGroup): string;
/** Equal for two changes that do the same, whatever the reason. */
export declare function changeKey(change: Change): string;
