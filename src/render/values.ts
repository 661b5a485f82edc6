import type { Destination, FieldChange, FieldValues, FolderRef, RoleRef, TokenBlock } from "../model/plan.ts";
import { numberText } from "./words.ts";

/** How many addresses and prefixes of one list are shown before the rest is counted; JSON holds them all. */
const listed = 100;

/** A field of a change in words that are not yet safe to print. */
export type Shown =
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "moved"; readonly before: string; readonly after: string }
  | { readonly kind: "set"; readonly added: readonly string[]; readonly removed: readonly string[] };

/** What a field of a change shows; null where it shows nothing, as the environment where there are none. */
export function shown(change: FieldChange): Shown | null {
  switch (change.field) {
    case "name":
      return single(change, (name) => name);
    case "role":
      return single(change, roleText);
    case "environment":
      return single(change, (environment) => environment);
    case "folders":
      return several(change.before, change.after, folderItems, foldersText);
    case "ip_allow_list":
      return shortened(several(change.before, change.after, addressItems, addressesText));
  }
}

/** A role's name, else its id. */
export function roleText({ id, name }: RoleRef): string | null {
  if (name !== null) return name;
  return id === null ? null : `id ${id}`;
}

/** A folder's path with its id, else its id. */
export function folderText({ id, path }: FolderRef): string {
  return path === null ? String(id) : `${path} (${id})`;
}

/** Places of a token: "vault kv/workato/orders, files tokens/orders"; "nowhere" where there are none. */
export function placesText(places: readonly Destination[]): string {
  return places.length === 0 ? "nowhere" : places.map(({ sink, place }) => `${sink} ${place}`).join(", ");
}

/** What a manifest says of a token's places. */
export function deliveryText(delivery: TokenBlock["deliver_to"]): string {
  if (delivery === null) return "nothing said";
  return typeof delivery === "string" ? delivery : placesText(delivery);
}

interface Sides<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** `null` on a side means that it has no value, or (for a create or delete) that there is no such side. */
function single<T>({ before, after }: Sides<T>, words: (value: T) => string | null): Shown | null {
  const [from, to] = [before, after].map((value) => (value === null ? null : words(value)));
  if (from == null && to == null) return null;
  if (from == null) return { kind: "value", value: to ?? "" };
  return to == null ? { kind: "value", value: from } : { kind: "moved", before: from, after: to };
}

/** Two lists show what was added and removed; a list beside "all" or "every" shows both in whole. */
function several<T>(
  before: T | null,
  after: T | null,
  items: (value: T) => readonly string[] | null,
  words: (value: T) => string,
): Shown | null {
  if (before === null || after === null) {
    const value = after ?? before;
    return value === null ? null : { kind: "value", value: words(value) };
  }
  const [from, to] = [items(before), items(after)];
  if (from === null || to === null) return { kind: "moved", before: words(before), after: words(after) };
  return { kind: "set", added: minus(to, from), removed: minus(from, to) };
}

function minus(items: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return items.filter((item) => !known.has(item));
}

/** Lists of thousands stay readable: what they allow in all is told by the risks' words. */
function shortened(value: Shown | null): Shown | null {
  return value?.kind === "set" ? { ...value, added: cut(value.added), removed: cut(value.removed) } : value;
}

function cut(items: readonly string[]): readonly string[] {
  const more = items.length - listed;
  return more > 0 ? [...items.slice(0, listed), `and ${numberText(more)} more`] : items;
}

type Values = FieldValues;

function folderItems(folders: Values["folders"]): readonly string[] | null {
  return folders === "all" ? null : folders.map(folderText);
}

function foldersText(folders: Values["folders"]): string {
  if (folders === "all") return "all folders";
  return folders.length === 0 ? "no folder" : folders.map(folderText).join(", ");
}

function addressItems(addresses: Values["ip_allow_list"]): readonly string[] | null {
  return addresses.length === 0 ? null : addresses;
}

function addressesText(addresses: Values["ip_allow_list"]): string {
  return addresses.length === 0 ? "every address" : cut(addresses).join(", ");
}
