import type { ClientValues, Desired } from "../model/client.ts";
import { type FieldName } from "../model/field-change.ts";
/** The values that a manifest asks for; the role is null if it could not be resolved. */
export type Wanted = {
    readonly [F in FieldName]: Desired[F] | ClientValues[F];
};
/** The values that a desired client asks for; an allow list that is left out means an empty one. */
export declare function valuesOf(desired: Wanted): ClientValues;
/** The fields in which two clients differ in meaning, in the order of `fieldNames`; both clients are canonical. */
export declare function differing(before: ClientValues, after: ClientValues): readonly FieldName[];
/** A key that two clients share exactly if all of these fields mean the same in both. */
export declare function valuesKey(values: ClientValues, fields: readonly FieldName[]): string;
