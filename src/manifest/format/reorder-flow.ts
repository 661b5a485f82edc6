import type { Splice } from "../write/splice.ts";
import type { KeyedPair } from "./keyed-pair.ts";

/** Writes the pairs of a flow map in another order, each at the place of another one; none if it has comments. */
export function flowSplices(
  text: string,
  range: readonly number[] | null | undefined,
  pairs: readonly KeyedPair[],
  sorted: readonly KeyedPair[],
): readonly Splice[] {
  const [start = 0, end = 0] = range ?? [];
  if (/(?:^|\s)#/.test(text.slice(start, end))) return [];
  return pairs.map((pair, index) => {
    const other = sorted[index] ?? pair;
    return { start: pair.start, end: pair.end, text: text.slice(other.start, other.end) };
  });
}
