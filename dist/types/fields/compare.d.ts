import type { ClientValues, Desired } from "../model/client.ts";
import { type FieldName } from "../model/field-change.ts";
/** The values that a manifest may ask for: its role null where that could not be resolved. */
export type Wanted = {
    readonly [F in FieldName]: Desired[F] | ClientValues[F];
};
/** The values that a desired client asks for, without anything else; an allow list that is left out asks for none. */
export declare function valuesOf(desired: Wanted): ClientValues;
/** The fields in which two clients differ in meaning, in the order of `fieldNames`; both are canonical. */
export declare function differing(before: ClientValues, after: ClientValues): readonly FieldName[];
/** A text that two clients share exactly where all of these fields mean the same in both. */
export declare function valuesKey(values: ClientValues, fields: readonly FieldName[]): string;
