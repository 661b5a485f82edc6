import type { WorkspacePlan } from "../../model/plan.ts";
import { type ChangeGroup } from "../plan/groups.ts";
import type { Detail } from "./detail.ts";
import type { Reader } from "./reader.ts";
/** Lines of Markdown that belong together; blocks are separated by an empty line. */
export type Block = readonly string[];
/** Who reads, and how much. */
export interface View extends Detail {
    readonly reader: Reader;
}
/** The changes of a plan as they are read: made once, since a text may be written several times until it fits. */
export interface ReadChanges {
    readonly widens: readonly ChangeGroup[];
    readonly breaks: readonly ChangeGroup[];
    /** New credentials that widen access in no other way. */
    readonly creates: readonly ChangeGroup[];
    /** Clients that only get another name: the new places of their tokens are never folded. */
    readonly renames: readonly ChangeGroup[];
    readonly others: readonly ChangeGroup[];
    /** What the compared files do not cause. */
    readonly preExisting: readonly ChangeGroup[];
}
/** Sorts and groups the changes of a plan. */
export declare function readChanges(plan: WorkspacePlan): ReadChanges;
/** What widens first, then what breaks, then new credentials and new names, which are never folded, then the rest. */
export declare function changeBlocks({ widens, breaks, creates, renames, others }: ReadChanges, plan: WorkspacePlan, view: View): readonly Block[];
/** What the compared files do not cause, apart from what they cause, and folded. */
export declare function preExistingBlocks({ preExisting }: ReadChanges, view: View): readonly Block[];
