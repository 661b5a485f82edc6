import { meaningOf } from "../../fields/field.ts";
import { clientFields } from "../../fields/table.ts";
import type { Drift } from "./drift.ts";
import type { FieldName } from "../../model/field-change.ts";
import { scalar } from "./entry-text.ts";
import { quoted } from "./quote.ts";
import type { ListEdit } from "./splice.ts";

/** The new value of the field, as plain data. */
export function fieldValue(field: FieldName, drift: Drift, before: unknown): unknown {
  const items = itemsOf(field, drift, before);
  if (items !== null) return [...items.kept.filter(keeps).map(({ item }) => item), ...items.added];
  const written = clientFields[field].written(drift.entry);
  return written !== null && "value" in written ? written.value : null;
}

/** The same as YAML on one line. */
export function valueText(field: FieldName, drift: Drift, before: unknown): string {
  const value = fieldValue(field, drift, before);
  return Array.isArray(value) ? `[${value.map(itemText).join(", ")}]` : itemText(value);
}

/** How a list of folders or addresses changes; null for other fields, and if a word replaces it. */
export function listOf(field: FieldName, drift: Drift, before: unknown): ListEdit | null {
  const items = itemsOf(field, drift, before);
  return items === null ? null : { kept: items.kept.map(keeps), added: items.added.map(scalar) };
}

interface Items {
  readonly kept: readonly { readonly item: unknown; readonly stays: boolean }[];
  readonly added: readonly (string | number)[];
}

/** Null if the new value is not a list. */
function itemsOf(field: FieldName, { entry, meanings }: Drift, before: unknown): Items | null {
  const { written, meant } = clientFields[field];
  const items = written(entry);
  if (items === null || "value" in items) return null;
  const old: readonly unknown[] = Array.isArray(before) ? before : [];
  const [covered, kept] = keeping(old, (item) => meant(item, meanings), new Set(items.map(meaningOf)));
  const missing = items.filter((item) => !covered.has(meaningOf(item)));
  // A list of ids gets ids.
  const ids = old.length > 0 && old.every((item) => typeof item !== "string");
  return { kept, added: missing.map((item) => (ids ? meaningOf(item) : item.value)) };
}

/** Which items are kept: those that mean wanted values only, and at least one that no earlier item means. */
function keeping<T>(
  written: readonly unknown[],
  meaning: (item: unknown) => readonly T[],
  wanted: ReadonlySet<T>,
): readonly [ReadonlySet<T>, Items["kept"]] {
  const covered = new Set<T>();
  const kept = written.map((item) => {
    const meant = meaning(item);
    const stays = meant.every((one) => wanted.has(one)) && meant.some((one) => !covered.has(one));
    if (stays) for (const one of meant) covered.add(one);
    return { item, stays };
  });
  return [covered, kept];
}

function keeps({ stays }: { readonly stays: boolean }): boolean {
  return stays;
}

function itemText(item: unknown): string {
  return typeof item === "number" ? scalar(item) : quoted(String(item));
}
