import {
  type Alias,
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Parser,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Path } from "../../schema/path-finding.ts";
import {
  aliasBomb,
  lostAlias,
  maxExpanded,
  parserFindings,
  tooDeep,
  type OffsetFinding,
} from "./yaml-errors.ts";
import type { YamlAlias, YamlAnchor, YamlNode } from "./yaml-node.ts";

/** One document of a YAML text. */
export interface YamlDocument {
  /** As plain data, anchors and merge keys resolved; undefined if the findings make that impossible. */
  readonly value: unknown;
  /** Contains only comments. */
  readonly empty: boolean;
  readonly findings: readonly OffsetFinding[];
  /** The offset of the node at a path, or of its key; of the nearest node above it if there is none. */
  offsetOf(path: Path, at?: "key" | "value"): number;
  /** The anchor that the value at a path came from, by an alias or a merge key; null: it is written directly. */
  anchorOf(path: Path): string | null;
  /** The node that is written at a path, neither merged nor reached through an alias; null if there is none. */
  nodeAt(path: Path): YamlNode | null;
  /** The anchors that have aliases. */
  anchors(): readonly YamlAnchor[];
}

type Doc = Document.Parsed;
type Anchored = Scalar | YAMLMap | YAMLSeq;
type Targets = Map<unknown, unknown>;
type Step = { readonly key: unknown; readonly value: unknown; readonly anchor?: string };
type Way = { readonly offset: number; readonly anchor: string | null };

/** The documents of a YAML 1.2 text (with merge keys), one by one; never throws because of the text's content. */
export function* readYaml(text: string): Generator<YamlDocument> {
  const options = { merge: true, prettyErrors: false, logLevel: "error" } as const;
  try {
    for (const doc of new Composer(options).compose(new Parser().parse(text))) {
      yield readDocument(doc, text);
    }
  } catch (error) {
    // Only nesting can exhaust the stack of the parser, which otherwise collects its errors.
    if (!(error instanceof RangeError)) throw error;
    const nowhere = { offsetOf: () => 0, anchorOf: () => null, nodeAt: () => null, anchors: () => [] };
    yield { value: undefined, empty: false, findings: [tooDeep], ...nowhere };
  }
}

function readDocument(doc: Doc, text: string): YamlDocument {
  const targets: Targets = new Map();
  const findings = [...parserFindings(doc, text)];
  const sound = findings.every(({ rule }) => rule === "duplicate-key");
  // Without an anchor there is no alias, so there is nothing to count.
  if (sound && text.includes("*")) findings.push(...aliasFindings(doc, targets));
  const usable = findings.every(({ rule }) => rule === "duplicate-key");
  const { value, finding } = usable ? plain(doc) : { value: undefined, finding: null };
  return {
    value,
    empty: findings.length === 0 && isEmpty(doc),
    findings: finding === null ? findings : [...findings, finding],
    offsetOf: (path, at = "value") => resolvePath(doc, targets, path, at).offset,
    anchorOf: (path) => resolvePath(doc, targets, path, "value").anchor,
    nodeAt: (path) => nodeOf(path.length === 0 ? doc.contents : doc.getIn(path, true)),
    anchors: () => anchorsOf(doc, targets),
  };
}

function nodeOf(node: unknown): YamlNode | null {
  if (!isScalar(node) && !isCollection(node) && !isAlias(node)) return null;
  if (node.range == null) return null;
  const form = isAlias(node) ? "alias" : isScalar(node) ? "scalar" : node.flow === true ? "flow" : "block";
  const items = isSeq(node) ? node.items.map(nodeOf) : [];
  const [start, end] = node.range;
  return { start, end, form, items, tagged: !isAlias(node) && node.tag !== undefined };
}

function anchorsOf(doc: Doc, targets: Targets): readonly YamlAnchor[] {
  const aliases = new Map<unknown, YamlAlias[]>();
  visit(doc, {
    Alias(_, alias, path) {
      const anchored = targets.get(alias);
      const known = aliases.get(anchored) ?? [];
      aliases.set(anchored, known);
      known.push({ start: rangeStart(alias) ?? 0, mergedInto: mergedInto(path) });
    },
  });
  return [...aliases].flatMap(([anchored, all]) => {
    const node = nodeOf(anchored);
    return node === null ? [] : { start: node.start, end: node.end, aliases: all };
  });
}

/** The map into which a merge key merges the last node of this path from the root. */
function mergedInto(way: readonly unknown[]): YamlAlias["mergedInto"] {
  const at = way.findLastIndex(isPair);
  const [map, pair] = [way[at - 1], way[at]];
  if (!isMap(map) || !isPair(pair) || !isMergeKey(pair.key)) return null;
  const keys = new Set(map.items.map(({ key }) => (isScalar(key) ? String(key.value) : "")));
  return { start: rangeStart(map) ?? 0, keys };
}

function isEmpty({ contents }: Doc): boolean {
  return (
    contents === null ||
    (isScalar(contents) && contents.value === null && contents.range?.[0] === contents.range?.[1])
  );
}

function plain(doc: Doc): { value: unknown; finding: OffsetFinding | null } {
  try {
    // Aliases were counted above by their expanded size: yaml's own limit rejects the 101st use of an anchor.
    return { value: doc.toJS({ maxAliasCount: -1 }), finding: null };
  } catch (error) {
    if (error instanceof RangeError) return { value: undefined, finding: tooDeep };
    const message = error instanceof Error ? error.message : String(error);
    const finding = { rule: "yaml", offset: badMerge(doc), message, fix: "merge a map or an alias of a map" };
    return { value: undefined, finding };
  }
}

/** Where a merge key has something that cannot be merged; toJS only reports that there is one. */
function badMerge(doc: Doc): number {
  let offset = rangeStart(doc.contents) ?? 0;
  visit(doc, {
    Pair(_, { key, value }) {
      if (!isMergeKey(key) || !isScalar(value)) return undefined;
      offset = rangeStart(value) ?? offset;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Connects each alias with its anchor, and rejects aliases that are unresolved, circular or expand too far. */
function aliasFindings(doc: Doc, targets: Targets): OffsetFinding[] {
  const findings: OffsetFinding[] = [];
  const anchors = new Map<string, { readonly node: Anchored; size: number }>();
  const size = (node: unknown): number => {
    if (isPair(node)) return size(node.key) + size(node.value);
    if (isAlias(node)) {
      const anchor = anchors.get(node.source);
      if (anchor === undefined || Number.isNaN(anchor.size)) {
        findings.push(lostAlias(node.source, rangeStart(node) ?? 0));
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

function resolvePath(doc: Doc, targets: Targets, path: Path, at: "key" | "value"): Way {
  let way: Way = { offset: rangeStart(doc.contents) ?? 0, anchor: null };
  let node: unknown = doc.contents;
  for (const [index, step] of path.entries()) {
    const found = child(target(node, targets), step, targets);
    if (found === null) return way;
    node = found.value;
    const wanted = at === "key" && index === path.length - 1 ? found.key : found.value;
    const anchor = isAlias(node) ? node.source : (found.anchor ?? way.anchor);
    way = { offset: rangeStart(wanted) ?? rangeStart(found.key) ?? way.offset, anchor };
  }
  return way;
}

// The parser turns a plain << into a symbol of that name; a quoted one is an ordinary key.
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && typeof key.value === "symbol";
}

function target(node: unknown, targets: Targets): unknown {
  return isAlias(node) ? targets.get(node) : node;
}

/** One step down; in a map its own keys take precedence over merged ones, which carry the `anchor` that they came from. */
function child(node: unknown, step: string | number, targets: Targets): Step | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? null : { key: item, value: item };
  }
  if (!isMap(node)) return null;
  const own = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (own !== undefined) return own;
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

function rangeStart(node: unknown): number | null {
  return isScalar(node) || isCollection(node) || isAlias(node) ? (node.range?.[0] ?? null) : null;
}
