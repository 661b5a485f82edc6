import type { ReviewedChange } from "../model/change.ts";
import { type FieldChange } from "../model/field-change.ts";
import type { ReviewedPlan, WorkspaceRef } from "../model/plan.ts";
/** One field that the reviewed and the fresh plan change differently; null: that plan does not change it. */
export interface MovedField {
    readonly field: FieldChange["field"];
    readonly reviewed: FieldChange | null;
    readonly fresh: FieldChange | null;
}
/** Which change moved. */
type Subject = Pick<ReviewedChange, "action" | "id" | "name" | "environment">;
/** One thing that moved between a reviewed plan and the fresh one. */
export type Moved = 
/** The plan is for another host or customer. */
{
    readonly kind: "workspace";
    readonly reviewed: WorkspaceRef;
    readonly fresh: WorkspaceRef;
}
/** Reviewed, but no longer planned. */
 | ({
    readonly kind: "gone";
    readonly fields: readonly MovedField[];
} & Subject)
/** Planned now, but not reviewed. */
 | ({
    readonly kind: "new";
    readonly fields: readonly MovedField[];
} & Subject)
/** Planned in both, but differently. */
 | ({
    readonly kind: "differs";
    readonly fields: readonly MovedField[];
} & Subject)
/** The same changes with another digest: the plan file was edited, or made by another version of keyward. */
 | {
    readonly kind: "digest";
    readonly reviewed: string | null;
    readonly fresh: string | null;
};
/**
 * What moved between a reviewed plan and the one computed now, in the order of execution; null if the fresh plan is
 * what was reviewed. A reviewed plan whose changes do not match its digest was edited, and counts as moved too.
 */
export declare function moved(reviewed: ReviewedPlan, fresh: ReviewedPlan): readonly Moved[] | null;
export {};
