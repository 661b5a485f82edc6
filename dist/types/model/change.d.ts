import type { ChangedBy } from "./activity.ts";
import type { FieldChange } from "./field-change.ts";
import type { IssueTarget } from "./token/issue-target.ts";
import type { Risk } from "./risk.ts";
import type { Source } from "./source.ts";
/** What a change does, in the imperative. */
export type Action = "create" | "update" | "rotate" | "delete";
/** A place of a token: the sink's name in the configuration, and the place in it as it is shown. */
export interface Destination {
    readonly sink: string;
    readonly place: string;
}
/** Where a client's token is, and where it belongs after a change. */
export interface TokenMove {
    readonly before: readonly Destination[];
    readonly after: readonly Destination[];
}
/** What all planned changes have in common. */
interface PlannedStep {
    /** The name and environment after the change (for a delete: the current ones). */
    readonly name: string;
    readonly environment: string | null;
    /** `sha256:` and hex, over the canonical values of this change. */
    readonly digest: string;
    readonly reason: string;
    readonly origin: "pull-request" | "pre-existing" | null;
    /** What differs, in the order of `fieldNames`; every field for a create and a delete, none for a rotate. */
    readonly fields: readonly FieldChange[];
    readonly risks: readonly Risk[];
    /** Where its token goes (a create, a rotation), or moves (an update that renames); null if it stays. */
    readonly token: TokenMove | null;
    /** Who made the client differ from its manifest; null if the activity audit log does not show it; absent if it was not asked. */
    readonly changed_by?: ChangedBy | null;
}
/** A client that is to be created. */
export interface CreateChange extends PlannedStep {
    readonly action: "create";
    readonly id: null;
    readonly issue: IssueTarget;
    /** When its token is due for rotation: a duration such as `90d`, `never`, or null if not specified. */
    readonly rotate_after: string | null;
    readonly source: Source;
}
/** A live client that is to be changed to what is declared. */
export interface UpdateChange extends PlannedStep {
    readonly action: "update";
    readonly id: number;
    readonly issue: null;
    readonly source: Source;
}
/** A live client whose token is to be issued again; the earlier one then stops working. */
export interface RotateChange extends PlannedStep {
    readonly action: "rotate";
    readonly id: number;
    readonly issue: IssueTarget;
    /** keyward itself may run with this token: it is issued after every other change has ended, and then proved. */
    readonly own: boolean;
    readonly source: Source;
}
/** A live client that is to be deleted. */
export interface DeleteChange extends PlannedStep {
    readonly action: "delete";
    readonly id: number;
    readonly issue: null;
    /** Where the manifests of the base declare it; null if they do not, or nothing was compared. */
    readonly removed_from: Source | null;
    readonly source: null;
}
/** One planned step; a create and a rotation carry the target of the token that they issue. */
export type Change = CreateChange | UpdateChange | RotateChange | DeleteChange;
/** The changes of one action, in their order. */
export declare function changesOf<A extends Action>(changes: readonly Change[], action: A): readonly Extract<Change, {
    readonly action: A;
}>[];
/** The part of a change that is compared with a reviewed plan; the fresh plan alone decides where its token goes. */
export type ReviewedChange = Pick<Change, "action" | "id" | "name" | "environment" | "fields">;
export {};
