import type { Splice } from "../write/splice.ts";
import { lineStart, nextLine } from "../write/comments.ts";
import type { KeyedPair } from "./keyed-pair.ts";

/** The lines of a pair of a block map: the comments and blank lines above it, and its own with what is nested in it. */
interface Segment {
  readonly above: string;
  /** Without the indentation of its first line; ends with a line break. */
  readonly own: string;
}

/**
 * Writes the pairs of a block map in another order, each with the comments above it and at the end of its lines. A
 * comment above the pair that becomes the first one is written above the map's first line.
 */
export function blockSplices(
  text: string,
  pairs: readonly KeyedPair[],
  sorted: readonly KeyedPair[],
): readonly Splice[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const line = lineStart(text, first.start);
  const before = text.slice(line, first.start);
  if (!/^ *(?:- )?$/.test(before)) return [];
  const indent = " ".repeat(before.length);
  const segments = segmentsOf(text, pairs, indent);
  if (segments === null) return [];
  const { above, written } = joined(
    sorted.flatMap((pair) => segments.get(pair) ?? []),
    indent,
  );
  const comments = above.map((comment) => before.replace("- ", "") + comment.trimStart());
  const end = endOfSegment(text, pairs.at(-1) ?? first, indent);
  return [
    { start: line, end: line, text: comments.join("") },
    { start: first.start, end, text: written },
  ];
}

function joined(
  segments: readonly Segment[],
  indent: string,
): { readonly above: readonly string[]; readonly written: string } {
  const [first, ...rest] = segments;
  const comments = (first?.above ?? "").match(/^.*#.*\n/gm) ?? [];
  const others = rest.map(({ above, own }) => above + indent + own);
  return { above: comments, written: [first?.own ?? "", ...others].join("") };
}

/** Null if a pair does not begin its line. */
function segmentsOf(
  text: string,
  pairs: readonly KeyedPair[],
  indent: string,
): ReadonlyMap<KeyedPair, Segment> | null {
  const segments = new Map<KeyedPair, Segment>();
  for (const [index, pair] of pairs.entries()) {
    const line = lineStart(text, pair.start);
    if (index > 0 && text.slice(line, pair.start) !== indent) return null;
    const previous = pairs[index - 1];
    const from = previous === undefined ? pair.start : endOfSegment(text, previous, indent);
    const above = previous === undefined ? "" : text.slice(from, line);
    segments.set(pair, { above, own: text.slice(pair.start, endOfSegment(text, pair, indent)) });
  }
  return segments;
}

/** After the last line of a pair, and after the comments below it that are indented further than its key. */
function endOfSegment(text: string, pair: KeyedPair, indent: string): number {
  let end = pair.end > 0 && text[pair.end - 1] === "\n" ? pair.end : nextLine(text, pair.end);
  for (;;) {
    const line = text.slice(end, nextLine(text, end));
    if (!new RegExp(`^${indent} +#`).test(line)) return end;
    end = nextLine(text, end);
  }
}
