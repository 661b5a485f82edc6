import type { Words } from "../../fields/field.ts";
import { clientFields } from "../../fields/table.ts";
import type { Destination } from "../../model/change.ts";
import type { FieldChange, FieldName, FieldValues } from "../../model/field-change.ts";
import type { TokenBlock } from "../../model/plan.ts";
import { numberText } from "../words.ts";

/** A field of a change as text that is not yet safe to print. */
export type Shown =
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "moved"; readonly before: string; readonly after: string }
  | { readonly kind: "set"; readonly added: readonly string[]; readonly removed: readonly string[] };

/** What is shown for a field of a change; null if nothing is, such as the environment if there are none. */
export function shown<F extends FieldName>({ field, before, after }: FieldChange<F>): Shown | null {
  const words: Words<FieldValues[F]> = clientFields[field].words;
  return words.kind === "one" ? single({ before, after }, words.text) : several({ before, after }, words);
}

/** Places of a token: "vault kv/workato/orders, files tokens/orders"; "nowhere" if there are none. */
export function placesText(places: readonly Destination[]): string {
  return places.length === 0 ? "nowhere" : places.map(({ sink, place }) => `${sink} ${place}`).join(", ");
}

/** The sinks of several clients' places: "vault, files (a place for each client)"; "nowhere" if there are none. */
export function sinksText(places: readonly Destination[]): string {
  const sinks = [...new Set(places.map(({ sink }) => sink))];
  return sinks.length === 0 ? "nowhere" : `${sinks.join(", ")} (a place for each client)`;
}

/** What a manifest declares for a token's places. */
export function deliveryText(delivery: TokenBlock["deliver_to"]): string {
  if (delivery === null) return "not specified";
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

/** Two lists show what was added and removed; if one of them is "all" or "every", both are shown in full. */
function several<T>({ before, after }: Sides<T>, words: ListWords<T>): Shown | null {
  if (before === null || after === null) {
    const value = after ?? before;
    return value === null ? null : { kind: "value", value: listText(value, words) };
  }
  const [from, to] = [words.items(before), words.items(after)];
  if (from === null || to === null)
    return { kind: "moved", before: listText(before, words), after: listText(after, words) };
  return { kind: "set", added: cut(minus(to, from), words), removed: cut(minus(from, to), words) };
}

type ListWords<T> = Extract<Words<T>, { readonly kind: "list" }>;

function minus(items: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return items.filter((item) => !known.has(item));
}

function cut(items: readonly string[], { most }: { readonly most: number }): readonly string[] {
  const more = items.length - most;
  return more > 0 ? [...items.slice(0, most), `and ${numberText(more)} more`] : items;
}

function listText<T>(value: T, words: ListWords<T>): string {
  const items = words.items(value);
  if (items === null) return words.everything;
  return items.length === 0 ? words.nothing : cut(items, words).join(", ");
}
