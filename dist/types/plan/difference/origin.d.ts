import type { Change } from "../../model/change.ts";
import type { PlanInput } from "../input.ts";
/** The changes that the base's manifests would cause on the same live state; null if that cannot be determined. */
export type ChangesOf = (input: PlanInput) => readonly Change[] | null;
/**
 * Marks each change as caused by this change set or as pre-existing: drift, or a merge that was not applied. A change
 * whose origin cannot be determined counts as this change set's: a reviewer then sees too much rather than too little.
 */
export declare function withOrigins(changes: readonly Change[], input: PlanInput, changesOf: ChangesOf): readonly Change[];
