import equal from "fast-deep-equal";
import type { ClientValues, Desired } from "../model/client.ts";
import { type FieldName, fieldNames } from "../model/field-change.ts";
import { clientFields, eachField } from "./table.ts";

/** The values that a manifest asks for; the role is null if it could not be resolved. */
export type Wanted = { readonly [F in FieldName]: Desired[F] | ClientValues[F] };

/** The values that a desired client asks for; an allow list that is left out means an empty one. */
export function valuesOf(desired: Wanted): ClientValues {
  return eachField<ClientValues>((field) => clientFields[field].wanted(desired[field]));
}

/** The fields in which two clients differ in meaning, in the order of `fieldNames`; both clients are canonical. */
export function differing(before: ClientValues, after: ClientValues): readonly FieldName[] {
  return fieldNames.filter((field) => !sameValue(field, before, after));
}

/** A key that two clients share exactly if all of these fields mean the same in both. */
export function valuesKey(values: ClientValues, fields: readonly FieldName[]): string {
  return JSON.stringify(fields.map((field) => keyOf(field, values)));
}

function sameValue(field: FieldName, before: ClientValues, after: ClientValues): boolean {
  // Keys of long lists are slow to compute: usually the values are identical as they are.
  return equal(before[field], after[field]) || keyOf(field, before) === keyOf(field, after);
}

function keyOf<F extends FieldName>(field: F, values: ClientValues): string {
  return clientFields[field].key(values[field]);
}
