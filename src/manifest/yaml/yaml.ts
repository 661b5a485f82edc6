import type { Path } from "../../schema/path-finding.ts";
import {
  badMergeSource,
  longestShown,
  otherVersion,
  parserFindings,
  tooDeep,
  type OffsetFinding,
} from "./yaml-errors.ts";
import {
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Parser,
  visit,
} from "./yaml-library.ts";
import { aliasFindings } from "./yaml-aliases.ts";
import { withoutMarks } from "./yaml-marks.ts";
import { followPath, isMergeKey, rangeStart, resolvePath, target, type Targets } from "./yaml-path.ts";
import { scalarFindings } from "./yaml-scalars.ts";
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
  /** The offsets of nodes by their paths within the node at this path, which is looked up only once. */
  offsetsIn(path: Path): (inner: Path) => number;
  /** The anchor that the value at a path came from, by an alias or a merge key; null: it is written directly. */
  anchorOf(path: Path): string | null;
  /** The node that is written at a path, neither merged nor reached through an alias; null if there is none. */
  nodeAt(path: Path): YamlNode | null;
  /** The anchors that have aliases. */
  anchors(): readonly YamlAnchor[];
  /** How a value is written, unless in quotes: null if it is quoted, spans lines or is missing. */
  writtenAt(path: Path): string | null;
}

type Doc = Document.Parsed;

/** The places of a document that was not read to its end. */
const nowhere = {
  offsetOf: () => 0,
  offsetsIn: () => () => 0,
  anchorOf: () => null,
  nodeAt: () => null,
  anchors: () => [],
  writtenAt: () => null,
};

/** The documents of a YAML 1.2 text (with merge keys), one by one; never throws because of the text's content. */
export function* readYaml(text: string): Generator<YamlDocument> {
  const options = { merge: true, prettyErrors: false, logLevel: "error" } as const;
  const marked = withoutMarks(text);
  try {
    for (const doc of new Composer(options).compose(new Parser().parse(marked))) {
      yield readDocument(doc, marked);
    }
  } catch (error) {
    // Only nesting can exhaust the stack of the parser, which otherwise collects its errors.
    if (!(error instanceof RangeError)) throw error;
    yield { value: undefined, empty: false, findings: [tooDeep], ...nowhere };
  }
}

/** The documents that are not empty: a last `---` with nothing or comments after it declares nothing. */
export function* readFilled(text: string): Generator<YamlDocument> {
  for (const document of readYaml(text)) if (!document.empty) yield document;
}

function readDocument(doc: Doc, text: string): YamlDocument {
  const targets: Targets = new Map();
  const findings = [...parserFindings(doc)];
  const sound = findings.every(({ rule }) => rule === "duplicate-key");
  // Without an anchor there is no alias, so there is nothing to count.
  if (sound && text.includes("*")) findings.push(...aliasFindings(doc, targets));
  const usable = findings.every(({ rule }) => rule === "duplicate-key");
  const { value, finding } = usable ? plain(doc) : { value: undefined, finding: null };
  const empty = findings.length === 0 && isEmpty(doc);
  if (finding !== null) findings.push(finding);
  const { explicit, version } = doc.directives.yaml;
  if (explicit === true && version !== "1.2") findings.push(otherVersion(versionOffset(doc, text)));
  // One by one: spreading 100,000 arguments would exhaust the stack.
  if (usable) for (const one of scalarFindings(doc.contents)) findings.push(one);
  return {
    value,
    empty,
    findings,
    offsetOf: (path, at = "value") => resolvePath(doc, targets, path, at).offset,
    offsetsIn: (path) => {
      const way = resolvePath(doc, targets, path, "value");
      return (inner) => followPath(way, targets, inner, "value").offset;
    },
    anchorOf: (path) => resolvePath(doc, targets, path, "value").anchor,
    nodeAt: (path) => nodeOf(path.length === 0 ? doc.contents : doc.getIn(path, true)),
    anchors: () => anchorsOf(doc, targets),
    writtenAt: (path) => writtenText(target(resolvePath(doc, targets, path, "value").node, targets), text),
  };
}

/** Where a `%YAML` line before a document is. */
function versionOffset(doc: Doc, text: string): number {
  return Math.max(0, text.lastIndexOf("%YAML", rangeStart(doc.contents) ?? text.length));
}

function writtenText(node: unknown, text: string): string | null {
  const quotes = isScalar(node) && node.type !== "PLAIN";
  if (quotes || (!isScalar(node) && !isCollection(node)) || node.range == null) return null;
  const written = text.slice(node.range[0], node.range[1]).trim();
  return written === "" || written.length > longestShown || written.includes("\n") ? null : written;
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
    // The only other error of a document without errors is a merge key that has no map.
    return {
      value: undefined,
      finding: error instanceof RangeError ? tooDeep : badMergeSource(badMerge(doc)),
    };
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
