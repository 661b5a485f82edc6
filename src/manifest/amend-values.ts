import { canonicalAddress } from "../model/address.ts";
import type { Drift } from "../model/drift.ts";
import type { FieldName } from "../model/plan.ts";
import type { ListEdit } from "./amend-list.ts";
import { addressesText, addressText } from "./entry-text.ts";
import { quoted } from "./quote.ts";

/** The value that a field is to have, as plain data. */
export function fieldValue(field: FieldName, drift: Drift, before: unknown): unknown {
  const { live, role } = drift.entry;
  switch (field) {
    case "name":
      return live.name;
    case "environment":
      return live.environment;
    case "role":
      return role.named ? role.name : role.id;
    case "folders":
    case "ip_allow_list": {
      const items = itemsOf(field, drift, before);
      return typeof items === "string"
        ? items
        : [...items.kept.filter(keeps).map(({ item }) => item), ...items.added];
    }
  }
}

/** The same as YAML on one line. */
export function valueText(field: FieldName, drift: Drift, before: unknown): string {
  const value = fieldValue(field, drift, before);
  if (field === "ip_allow_list" && Array.isArray(value)) return addressesText(value.map(String));
  return Array.isArray(value) ? `[${value.map(itemText).join(", ")}]` : itemText(value);
}

/** What becomes of a list of folders or addresses; null for other fields, and where a word takes its place. */
export function listOf(field: FieldName, drift: Drift, before: unknown): ListEdit | null {
  if (field !== "folders" && field !== "ip_allow_list") return null;
  const items = itemsOf(field, drift, before);
  if (typeof items === "string") return null;
  const text = (item: unknown) => (field === "folders" ? itemText(item) : addressText(String(item)));
  return { kept: items.kept.map(keeps), added: items.added.map(text) };
}

interface Items {
  readonly kept: readonly { readonly item: unknown; readonly stays: boolean }[];
  readonly added: readonly (string | number)[];
}

function itemsOf(field: "folders" | "ip_allow_list", drift: Drift, before: unknown): Items | "all" | "any" {
  const written: readonly unknown[] = Array.isArray(before) ? before : [];
  const { live, folders } = drift.entry;
  if (field === "ip_allow_list") {
    if (live.ip_allow_list.length === 0) return "any";
    const [said, kept] = keeping(written, addressOf, new Set(live.ip_allow_list));
    return { kept, added: live.ip_allow_list.filter((address) => !said.has(address)) };
  }
  if (folders === "all") return "all";
  const ids = new Set(folders.map(({ id }) => id));
  const [said, kept] = keeping(written, (item) => folderOf(item, drift), ids);
  // A list of ids gets ids.
  const paths = written.length === 0 || written.some((item) => typeof item === "string");
  const added = folders.filter(({ id }) => !said.has(id)).map(({ id, path }) => (paths ? (path ?? id) : id));
  return { kept, added };
}

/** Which items are kept: those that stand for a wanted value, each once. */
function keeping<T>(
  written: readonly unknown[],
  meaning: (item: unknown) => T | null,
  wanted: ReadonlySet<T>,
): readonly [ReadonlySet<T>, Items["kept"]] {
  const said = new Set<T>();
  const kept = written.map((item) => {
    const meant = meaning(item);
    const stays = meant !== null && wanted.has(meant) && !said.has(meant);
    if (stays) said.add(meant);
    return { item, stays };
  });
  return [said, kept];
}

function addressOf(item: unknown): string | null {
  return typeof item === "string" ? canonicalAddress(item) : null;
}

function folderOf(item: unknown, { folderIds }: Drift): number | null {
  if (typeof item === "number") return item;
  return typeof item === "string" ? (folderIds.get(item) ?? null) : null;
}

function keeps({ stays }: { readonly stays: boolean }): boolean {
  return stays;
}

function itemText(item: unknown): string {
  return typeof item === "number" ? String(item) : quoted(String(item));
}
