import type { ClientValues } from "../model/client.ts";
import type { FieldName } from "../model/field-change.ts";
import type { Field } from "./field.ts";
import type { ClientPayload, SentValues } from "./payload.ts";
/**
 * Every compared field of a client. A new one goes into `ClientValues` and `Declared`, into `FieldValues` and
 * `fieldNames`, into `PayloadParts`, into a file here, into this file and into the schemas: what is left out of these
 * does not compile, or fails test/fields/everywhere.test.ts.
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
/** The same as `eachField`, or null where one of the values is undefined. */
export declare function everyField<T extends Readonly<Record<FieldName, unknown>>>(make: <F extends FieldName>(field: F) => T[F] | undefined): {
    readonly [F in FieldName]: T[F];
} | null;
/** The whole client as create and update send it. */
export declare function clientPayload(values: SentValues, kind: "create" | "update"): ClientPayload;
