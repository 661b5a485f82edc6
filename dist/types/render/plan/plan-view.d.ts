import type { Action, Change } from "../../model/change.ts";
import type { FieldChange } from "../../model/field-change.ts";
import type { TokenChange, WorkspacePlan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
/** The sign before a change. */
export declare const signs: Readonly<Record<Action, string>>;
/** How many unmanaged or left-alone clients are listed before the rest is counted. */
export declare const listed = 20;
/** The changes of a plan in the sections in which a reviewer reads them. */
export interface Sections {
    readonly widens: readonly Change[];
    /** Deletes, rotations and everything else that breaks, and widens nothing. */
    readonly breaks: readonly Change[];
    /** Clients that only get another name, also if their tokens' places do. */
    readonly renames: readonly Change[];
    readonly rest: readonly Change[];
}
/** Sorts changes into sections; in each of them, what gives the most access comes first. */
export declare function sections(changes: readonly Change[]): Sections;
/** The changes of this change set (all, if nothing was compared), and the pre-existing ones. */
export declare function byOrigin(changes: readonly Change[]): {
    readonly own: readonly Change[];
    readonly preExisting: readonly Change[];
};
/** How many changes widen access, including changes of where tokens go. */
export declare function widening({ changes, token_changes }: WorkspacePlan): number;
/** Whether a change gives more access, or may give it. */
export declare function widensAccess(change: Risky): boolean;
/** The count line: "2 to create · 1 widens, 2 narrow access · 12 unchanged, 2 unmanaged", or that nothing changes; "" if unknown. */
export declare function countsText(plan: WorkspacePlan): string;
/** The part of the count line about what changes: "2 to create · 1 widens, 2 narrow access". */
export declare function changesText(plan: WorkspacePlan): string;
/** A change, or a client whose token's destination changes. */
type Risky = Change | TokenChange;
/** How many changes have which effect on access, each counted once for each effect: "1 widens, 2 narrow access"; "" if none has any. */
export declare function effectsText(changes: readonly Risky[]): string;
/** "3 requests, about 0 s", or null if it is unknown or nothing would be sent. */
export declare function estimateText({ estimate, changes }: WorkspacePlan): string | null;
/** A client as a list shows it, not yet safe to print: "orders (Production, id 5)", without what is unknown. */
export declare function clientText(client: Pick<Change, "name" | "environment" | "id">): string;
/** "(Production, id 5)"; "" if neither is known. */
export declare function placeText({ environment, id }: Pick<Change, "environment" | "id">): string;
/** The fields worth showing: those in the headline of a create or delete, and a new name, are left out. */
export declare function shownFields({ action, fields }: Change): readonly FieldChange[];
/** "clients/finance.yaml:7". */
export declare function sourceText({ file, line }: Source): string;
/** "planned 12, limit 5", or "" if a problem compared no numbers. */
export declare function numbersText({ numbers }: Problem): string;
/** "and 12 more: --format json lists all", or null if nothing is cut. */
export declare function moreText(count: number): string | null;
export {};
