import { aliasBomb, lostAlias, maxExpanded, type OffsetFinding } from "./yaml-errors.ts";
import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isPair,
  isScalar,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "./yaml-library.ts";
import { rangeStart, type Targets } from "./yaml-path.ts";

/** A node that may have an anchor. */
export type Anchored = Scalar | YAMLMap | YAMLSeq;

/** Connects each alias with its anchor, and rejects aliases that are unresolved, circular or expand too far. */
export function aliasFindings(doc: Document.Parsed, targets: Targets): OffsetFinding[] {
  const findings: OffsetFinding[] = [];
  const anchors = new Map<string, { readonly node: Anchored; size: number }>();
  const size = (node: unknown): number => {
    if (isPair(node)) return size(node.key) + size(node.value);
    if (isAlias(node)) {
      const anchor = anchors.get(node.source);
      if (anchor === undefined || Number.isNaN(anchor.size)) {
        findings.push(lostAlias(rangeStart(node) ?? 0));
        return 0;
      }
      targets.set(node, anchor.node);
      resolveDirectly(node, anchor.node);
      return anchor.size;
    }
    if (!isScalar(node) && !isCollection(node)) return 0;
    const anchor = { node, size: Number.NaN };
    if (node.anchor !== undefined) anchors.set(node.anchor, anchor);
    anchor.size = isCollection(node) ? node.items.reduce<number>((sum, item) => sum + size(item), 1) : 1;
    return anchor.size;
  };
  if (size(doc.contents) > maxExpanded) findings.push(aliasBomb(rangeStart(doc.contents) ?? 0));
  return findings;
}

/** yaml resolves an alias by visiting all aliases before it, which takes seconds if 10,000 clients merge one anchor. */
function resolveDirectly(alias: Alias, anchored: Anchored): void {
  const search = alias.resolve.bind(alias);
  alias.resolve = (doc, ctx) => (ctx?.anchors.has(anchored) ? anchored : search(doc, ctx));
}
