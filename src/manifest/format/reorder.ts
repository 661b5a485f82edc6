import {
  Composer,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Parser,
  visit,
  type YAMLMap,
} from "../yaml/yaml-library.ts";
import { isMergeKey } from "../yaml/yaml-path.ts";
import { type Splice, spliced } from "../write/splice.ts";
import { blockSplices } from "./reorder-block.ts";
import { flowSplices } from "./reorder-flow.ts";
import type { KeyedPair } from "./keyed-pair.ts";
import type { SchemaPlace } from "./key-order.ts";

/**
 * A text in Prettier's layout with the keys of each map in the order of the schema; keys that the schema does not name
 * come last, in their own order. A map keeps its order if it contains an anchor, since an alias must come after its
 * anchor, or a comment at a place where it could be lost.
 */
export function reorderKeys(text: string, schema: SchemaPlace): string {
  let ordered = text;
  // Each round orders the outermost maps that are not in order; no round can undo another one.
  for (let rounds = 0; rounds < mostRounds; rounds += 1) {
    const splices = [...new Composer({ merge: true }).compose(new Parser().parse(ordered))].flatMap((doc) =>
      splicesIn(doc.contents, schema, ordered),
    );
    if (splices.length === 0) return ordered;
    ordered = spliced(ordered, splices);
  }
  return ordered;
}

/** More than the schemas are deep. */
const mostRounds = 20;

function splicesIn(node: unknown, place: SchemaPlace, text: string): readonly Splice[] {
  if (isSeq(node)) return node.items.flatMap((item) => splicesIn(item, place.items(), text));
  if (!isMap(node)) return [];
  const own = orderSplices(node, place, text);
  if (own.length > 0) return own;
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) && typeof key.value === "string" ? splicesIn(value, place.member(key.value), text) : [],
  );
}

/** What brings a map into order; nothing if it is in order, or has to stay as it is. */
function orderSplices(map: YAMLMap, { keys }: SchemaPlace, text: string): readonly Splice[] {
  if (keys.length === 0 || containsAnchor(map)) return [];
  const pairs = map.items.flatMap((pair) => keyedPair(pair) ?? []);
  if (pairs.length !== map.items.length) return [];
  const ranked = pairs.filter(({ key }) => key !== null).sort((a, b) => rankOf(a, keys) - rankOf(b, keys));
  // A merge key keeps its position.
  const sorted = pairs.map((pair) => (pair.key === null ? pair : (ranked.shift() ?? pair)));
  if (sorted.every((pair, index) => pair === pairs[index])) return [];
  return map.flow === true ? flowSplices(text, map.range, pairs, sorted) : blockSplices(text, pairs, sorted);
}

function rankOf({ key }: KeyedPair, keys: readonly string[]): number {
  const at = keys.indexOf(key ?? "");
  return at === -1 ? keys.length : at;
}

function keyedPair({ key, value }: { readonly key: unknown; readonly value: unknown }): KeyedPair | null {
  if (!isScalar(key) || key.range == null || key.anchor !== undefined || key.tag !== undefined) return null;
  const range = hasRange(value) ? value.range : null;
  const name = isMergeKey(key) ? null : String(key.value);
  return { key: name, start: key.range[0], end: Math.max(range?.[1] ?? 0, key.range[1]) };
}

function hasRange(value: unknown): value is { readonly range: readonly [number, number, number] } {
  return typeof value === "object" && value !== null && "range" in value && Array.isArray(value.range);
}

function containsAnchor(map: YAMLMap): boolean {
  let found = false;
  visit(map, {
    Node(_, node) {
      if (node === map || !(isScalar(node) || isCollection(node)) || node.anchor === undefined)
        return undefined;
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}
