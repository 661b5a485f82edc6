import type { ClientValues } from "../model/client.ts";
import type { FieldName } from "../model/field-change.ts";
import { environment } from "./environment.ts";
import type { Field } from "./field.ts";
import { folders } from "./folders.ts";
import { ipAllowList } from "./ip-allow-list.ts";
import { name } from "./name.ts";
import { role } from "./role.ts";

/**
 * Every compared field of a client. A new field is added to `ClientValues` and `Declared`, to `FieldValues` and
 * `fieldNames`, to `PayloadParts`, in a file here, in this file and in the schemas: if one of these is forgotten, the
 * code does not compile, or test/fields/everywhere.test.ts fails.
 */
export const clientFields: { readonly [F in keyof ClientValues]: Field<F> } = {
  name,
  environment,
  role,
  folders,
  ip_allow_list: ipAllowList,
};

/** The compared fields in the order in which manifests and tables have them. */
export const fieldOrder: readonly FieldName[] = Object.values(clientFields).map(({ field }) => field);

/** An object with one value for each field, such as `ClientValues`, in the order of `fieldOrder`. */
export function eachField<T extends Readonly<Record<FieldName, unknown>>>(
  make: <F extends FieldName>(field: F) => T[F],
): { readonly [F in FieldName]: T[F] } {
  return {
    name: make("name"),
    environment: make("environment"),
    role: make("role"),
    folders: make("folders"),
    ip_allow_list: make("ip_allow_list"),
  };
}

/** The same as `eachField`, or null if one of the values is undefined. */
export function everyField<T extends Readonly<Record<FieldName, unknown>>>(
  make: <F extends FieldName>(field: F) => T[F] | undefined,
): { readonly [F in FieldName]: T[F] } | null {
  const values = eachField<{ readonly [F in FieldName]: T[F] | undefined }>(make);
  return isWhole<T>(values) ? values : null;
}

function isWhole<T extends Readonly<Record<FieldName, unknown>>>(values: {
  readonly [F in FieldName]: T[F] | undefined;
}): values is { readonly [F in FieldName]: T[F] } {
  return fieldOrder.every((field) => values[field] !== undefined);
}
