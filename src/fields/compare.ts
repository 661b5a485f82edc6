import equal from "fast-deep-equal";
import type { ClientValues, Desired } from "../model/client.ts";
import { type FieldName, fieldNames } from "../model/field-change.ts";
import { clientFields, eachField } from "./table.ts";

/** The values that a manifest may ask for: its role null where that could not be resolved. */
export type Wanted = { readonly [F in FieldName]: Desired[F] | ClientValues[F] };

/** The values that a desired client asks for, without anything else; an allow list that is left out asks for none. */
export function valuesOf(desired: Wanted): ClientValues {
  return eachField<ClientValues>((field) => clientFields[field].wanted(desired[field]));
}

/** The fields in which two clients differ in meaning, in the order of `fieldNames`; both are canonical. */
export function differing(before: ClientValues, after: ClientValues): readonly FieldName[] {
  return fieldNames.filter((field) => !sameValue(field, before, after));
}

/** A text that two clients share exactly where all of these fields mean the same in both. */
export function valuesKey(values: ClientValues, fields: readonly FieldName[]): string {
  return JSON.stringify(fields.map((field) => keyOf(field, values)));
}

function sameValue(field: FieldName, before: ClientValues, after: ClientValues): boolean {
  // Keys of long lists take a while to make: nearly always the values are the same as they stand.
  return equal(before[field], after[field]) || keyOf(field, before) === keyOf(field, after);
}

function keyOf<F extends FieldName>(field: F, values: ClientValues): string {
  return clientFields[field].key(values[field]);
}
