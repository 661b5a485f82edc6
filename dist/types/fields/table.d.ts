import type { ClientValues } from "../model/client.ts";
import type { FieldName } from "../model/field-change.ts";
import type { Field } from "./field.ts";
/**
 * Every compared field of a client. A new field is added to `ClientValues` and `Declared`, to `FieldValues` and
 * `fieldNames`, to `PayloadParts`, in a file here, in this file and in the schemas: if one of these is forgotten, the
 * code does not compile, or test/fields/everywhere.test.ts fails.
 */
export declare const clientFields: {
    readonly [F in keyof ClientValues]: Field<F>;
};
/** The compared fields in the order in which manifests and tables have them. */
export declare const fieldOrder: readonly FieldName[];
/** An object with one value for each field, such as `ClientValues`, in the order of `fieldOrder`. */
export declare function eachField<T extends Readonly<Record<FieldName, unknown>>>(make: <F extends FieldName>(field: F) => T[F]): {
    readonly [F in FieldName]: T[F];
};
/** The same as `eachField`, or null if one of the values is undefined. */
export declare function everyField<T extends Readonly<Record<FieldName, unknown>>>(make: <F extends FieldName>(field: F) => T[F] | undefined): {
    readonly [F in FieldName]: T[F];
} | null;
