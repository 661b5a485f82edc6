import type { Words } from "../../fields/field.ts";
import { clientFields } from "../../fields/table.ts";
import type { Destination } from "../../model/change.ts";
import type { FieldChange, FieldName, FieldValues } from "../../model/field-change.ts";
import type { TokenBlock } from "../../model/plan.ts";
import { code, codes } from "./code.ts";

/** How many items of one list are shown before the rest is counted. */
const most = 30;

/** One side of a change of a field, each value as code; null if there is nothing to show. */
export function sideMarkdown<F extends FieldName>(
  { field, before, after }: FieldChange<F>,
  side: "before" | "after",
): string | null {
  return valueMarkdown(field, side === "before" ? before : after);
}

/** Null if there is nothing to show, such as the environment if there are none. */
function valueMarkdown<F extends FieldName>(field: F, value: FieldValues[F] | null): string | null {
  if (value === null) return null;
  const words: Words<FieldValues[F]> = clientFields[field].words;
  if (words.kind === "one") {
    const text = words.text(value);
    return text === null ? null : code(text);
  }
  const items = words.items(value);
  if (items === null) return words.everything;
  return items.length === 0 ? words.nothing : codes(items, most);
}

/** What an update does to a field, each value as code; null if there is nothing to show. */
export function changedMarkdown<F extends FieldName>({
  field,
  before,
  after,
}: FieldChange<F>): string | null {
  const words: Words<FieldValues[F]> = clientFields[field].words;
  const lists = words.kind === "one" ? [] : [before, after].map((side) => side && words.items(side));
  const [from, to] = lists;
  if (!from || !to) {
    const sides = [valueMarkdown(field, before), valueMarkdown(field, after)].filter((side) => side !== null);
    return sides.length === 0 ? null : sides.join(" → ");
  }
  const parts = [
    ["added", minus(to, from)],
    ["removed", minus(from, to)],
  ] as const;
  return parts
    .filter(([, items]) => items.length > 0)
    .map(([verb, items]) => `${verb} ${codes(items, most)}`)
    .join("; ");
}

/** Places of a token, as code: "`kv/workato/orders` (`vault`)". */
export function placesMarkdown(places: readonly Destination[]): string {
  if (places.length === 0) return "nowhere";
  return places.map(({ sink, place }) => `${code(place)} (${code(sink)})`).join(", ");
}

/** What a manifest declares for a token's places. */
export function deliveryMarkdown(delivery: TokenBlock["deliver_to"]): string {
  if (delivery === null) return "not specified";
  return typeof delivery === "string" ? code(delivery) : placesMarkdown(delivery);
}

function minus(items: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return items.filter((item) => !known.has(item));
}
