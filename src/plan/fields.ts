import type { ClientValues, Role } from "../model/client.ts";
import type { FieldChange, FieldName, FieldValues, FolderRef, RoleRef } from "../model/plan.ts";
import type { FolderResolution } from "./resolve.ts";

/** The names that are known for ids, so that a plan can show them. */
export interface Vocabulary {
  readonly roles: ReadonlyMap<number, string>;
  readonly folders: ReadonlyMap<number, string>;
}

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

/** The changes of these fields, with names where they are known; null: there is no such side. */
export function fieldChanges(
  fields: readonly FieldName[],
  before: ClientValues | null,
  after: ClientValues | null,
  words: Vocabulary,
): readonly FieldChange[] {
  const from = before === null ? null : shown(before, words);
  const to = after === null ? null : shown(after, words);
  return fields.map((field) => fieldChange(field, from, to));
}

function fieldChange(field: FieldName, from: FieldValues | null, to: FieldValues | null): FieldChange {
  switch (field) {
    case "name":
      return { field, before: from?.name ?? null, after: to?.name ?? null };
    case "role":
      return { field, before: from?.role ?? null, after: to?.role ?? null };
    case "folders":
      return { field, before: from?.folders ?? null, after: to?.folders ?? null };
    case "environment":
      return { field, before: from?.environment ?? null, after: to?.environment ?? null };
    case "ip_allow_list":
      return { field, before: from?.ip_allow_list ?? null, after: to?.ip_allow_list ?? null };
  }
}

function shown(
  { name, environment, role, folders, ip_allow_list }: ClientValues,
  words: Vocabulary,
): FieldValues {
  return {
    name,
    environment,
    ip_allow_list,
    role: roleRef(role, words),
    folders: folderRefs(folders, words),
  };
}

function roleRef(id: number | null, { roles }: Vocabulary): RoleRef {
  return { id, name: id === null ? null : (roles.get(id) ?? null) };
}

function folderRefs(folders: ClientValues["folders"], words: Vocabulary): "all" | readonly FolderRef[] {
  if (folders === "all") return "all";
  return folders.map((id) => ({ id, path: words.folders.get(id) ?? null }));
}
