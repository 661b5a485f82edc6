import type { Change } from "../../model/change.ts";
import type { FieldChange } from "../../model/field-change.ts";
import { type WorkspacePlan, type WorkspaceRef } from "../../model/plan.ts";
/** The part of a change that its digest covers; never its reason, risks, origin or source. */
export type Digestible = Pick<Change, "action" | "id" | "name" | "environment" | "fields">;
/**
 * `sha256:` and hex over the canonical JSON (RFC 8785) of the format, the host, the customer and every create,
 * update and delete in canonical values. The order of `changes` does not matter, and rotations do not count.
 */
export declare function planDigest({ host, customer }: WorkspaceRef, changes: readonly Digestible[]): string;
/**
 * The digest of the plans of one workspace or of several customers of one entry; that of one plan is its own. It covers only
 * customers that change, so that a customer that comes or goes unchanged makes no approval stale. Null if a plan has none.
 */
export declare function digestOfAll(plans: readonly Pick<WorkspacePlan, "workspace" | "digest" | "changes">[]): string | null;
/** The digest of one create, update or delete. */
export declare function changeDigest(change: Digestible): string;
/** Whether two field changes mean the same, whichever names they show for ids. */
export declare function sameField(a: FieldChange, b: FieldChange): boolean;
/** The digest of a rotation: over the client and the time of the token that is replaced. */
export declare function rotationDigest(id: number, tokenUpdatedAt: string | null): string;
