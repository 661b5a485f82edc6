import { clientFields } from "../../fields/table.ts";
import type { Vocabulary } from "../../fields/field.ts";
import type { ClientValues, Declared, Role } from "../../model/client.ts";
import type { FieldChange, FieldName } from "../../model/field-change.ts";
import type { FolderResolution } from "../resolve/resolve.ts";

/** The names of roles that were read and of folders whose path was resolved. */
export function vocabulary(
  roles: readonly Role[] | null,
  folderPaths: ReadonlyMap<string, FolderResolution>,
): Vocabulary {
  const folders = new Map<number, string>();
  for (const [path, resolution] of folderPaths)
    if (resolution.kind === "found" && !folders.has(resolution.id)) folders.set(resolution.id, path);
  return { roles: new Map((roles ?? []).map(({ id, name }) => [id, name])), folders };
}

/** The same changes with the sources of the new values that are not written in the client's entry alone. */
export function withSources(
  fields: readonly FieldChange[],
  { declaration: { inherited } }: Pick<Declared, "declaration">,
): readonly FieldChange[] {
  if (inherited.length === 0) return fields;
  return fields.map((change) => {
    const sources = inherited
      .filter(({ field }) => field === change.field)
      .map(({ from, name, file, line }) => ({ from, name, file, line }));
    return sources.length === 0 ? change : { ...change, sources };
  });
}

/** The changes of these fields, with names if they are known; null: there is no such side. */
export function fieldChanges(
  fields: readonly FieldName[],
  before: ClientValues | null,
  after: ClientValues | null,
  words: Vocabulary,
): readonly FieldChange[] {
  return fields.map((field) => fieldChange(field, before, after, words));
}

function fieldChange<F extends FieldName>(
  field: F,
  before: ClientValues | null,
  after: ClientValues | null,
  words: Vocabulary,
): FieldChange<F> {
  const { shown } = clientFields[field];
  const side = (values: ClientValues | null) => (values === null ? null : shown(values[field], words));
  return { field, before: side(before), after: side(after) };
}
