import type { Path } from "../../schema/path-finding.ts";
import { type Document, isAlias, isCollection, isMap, isScalar, isSeq } from "./yaml-library.ts";

/** The anchored node of each alias. */
export type Targets = Map<unknown, unknown>;

/** Where a path leads: the offset of the node (or of its key), the node, and the anchor that it came from. */
export interface Way {
  readonly offset: number;
  readonly node: unknown;
  readonly anchor: string | null;
}

type Step = { readonly key: unknown; readonly value: unknown; readonly anchor?: string };

/** Follows a path through a document; ends at the nearest node above it if there is none. */
export function resolvePath(
  { contents }: Document.Parsed,
  targets: Targets,
  path: Path,
  at: "key" | "value",
): Way {
  return followPath({ offset: rangeStart(contents) ?? 0, node: contents, anchor: null }, targets, path, at);
}

/** Follows a path from where another one led. */
export function followPath(from: Way, targets: Targets, path: Path, at: "key" | "value"): Way {
  let { offset, node, anchor } = from;
  let left = path.length;
  for (const step of path) {
    left -= 1;
    const found = child(target(node, targets), step, targets);
    if (found === null) return { offset, node: null, anchor };
    node = found.value;
    const wanted = at === "key" && left === 0 ? found.key : node;
    anchor = isAlias(node) ? node.source : (found.anchor ?? anchor);
    offset = rangeStart(wanted) ?? rangeStart(found.key) ?? offset;
  }
  return { offset, node, anchor };
}

/** Whether a key merges a map; the parser turns a plain << into a symbol of that name, a quoted one is an ordinary key. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && typeof key.value === "symbol";
}

/** The offset of a node's first character, or null. */
export function rangeStart(node: unknown): number | null {
  return isScalar(node) || isCollection(node) || isAlias(node) ? (node.range?.[0] ?? null) : null;
}

/** The node that an alias refers to; any other node unchanged. */
export function target(node: unknown, targets: Targets): unknown {
  return isAlias(node) ? targets.get(node) : node;
}

/** A scalar key as the plain data has it: nothing is an empty text. */
function keyText(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** One step down; in a map its own keys take precedence over merged ones, which carry the `anchor` that they came from. */
function child(node: unknown, step: string | number, targets: Targets): Step | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? null : { key: item, value: item };
  }
  if (!isMap(node)) return null;
  const name = String(step);
  for (const pair of node.items) if (isScalar(pair.key) && keyText(pair.key.value) === name) return pair;
  for (const { key, value } of node.items) {
    if (!isMergeKey(key)) continue;
    const source = target(value, targets);
    for (const merged of isSeq(source) ? source.items : [value]) {
      const found = child(target(merged, targets), step, targets);
      if (found !== null) return isAlias(merged) ? { anchor: merged.source, ...found } : found;
    }
  }
  return null;
}
