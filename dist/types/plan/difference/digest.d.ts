import type { Change } from "../../model/change.ts";
import type { FieldChange } from "../../model/field-change.ts";
import { type WorkspaceRef } from "../../model/plan.ts";
/** The part of a change that its digest covers; never its reason, risks, origin or source. */
export type Digestible = Pick<Change, "action" | "id" | "name" | "environment" | "fields">;
/**
 * `sha256:` and hex over the canonical JSON (RFC 8785) of the format, the host, the customer and every create,
 * update and delete in canonical values. The order of `changes` does not matter, and rotations do not count.
 */
export declare function planDigest({ host, customer }: WorkspaceRef, changes: readonly Digestible[]): string;
/** The digest of one create, update or delete. */
export declare function changeDigest(change: Digestible): string;
/** Whether two field changes mean the same, whichever names they show for ids. */
export declare function sameField(a: FieldChange, b: FieldChange): boolean;
/** The digest of a rotation: over the client and the time of the token that is replaced. */
export declare function rotationDigest(id: number, tokenUpdatedAt: string | null): string;
