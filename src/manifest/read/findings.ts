import type { Finding, FindingPlace } from "../../model/finding.ts";
import type { PathFinding } from "../../schema/path-finding.ts";
import type { Lines } from "./lines.ts";
import type { YamlDocument } from "../yaml/yaml.ts";
import type { OffsetFinding } from "../yaml/yaml-errors.ts";

/** A document with its file, from which the place of a finding is computed. */
export interface Located {
  readonly file: string;
  readonly lines: Lines;
  readonly document: YamlDocument;
}

/** A finding at a node with its place in the file. */
export function findingOf({ file, lines, document }: Located, finding: PathFinding): LocatedFinding {
  const { rule, message, fix, general } = finding;
  const place = lines.at(document.offsetOf(finding.path, finding.at));
  return { file, ...place, rule, message, fix, ...(general === undefined ? {} : { general }) };
}

/** A finding with its message as it would read anywhere else, until equal ones are put together. */
export type LocatedFinding = Finding & Pick<PathFinding, "general">;

/** A finding of the YAML itself with its place in the file. */
export function yamlFinding(
  { file, lines }: Located,
  { rule, offset, message, fix }: OffsetFinding,
): Finding {
  return { file, ...lines.at(offset), rule, message, fix };
}

/** The rules of findings that say less than another finding at the same place. */
const outranked: Readonly<Record<string, readonly string[]>> = {
  "ambiguous-number": ["wrong-type", "bad-value"],
  "unknown-key": ["key-not-text", "misplaced-key"],
};

/** The findings without those that only repeat another one at the same place. */
export function withoutRepeats<F extends Finding>(findings: readonly F[]): readonly F[] {
  const place = ({ line, column }: Finding, rule: string): string => `${line}:${column} ${rule}`;
  const present = new Set(findings.map((finding) => place(finding, finding.rule)));
  return findings.filter(
    (finding) => !(outranked[finding.rule] ?? []).some((rule) => present.has(place(finding, rule))),
  );
}

/** Findings by file, line and column; what is wrong in the same way at several places is one finding. */
export function sortFindings(findings: readonly LocatedFinding[]): readonly Finding[] {
  const causes = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    const { rule, message, general = message, fix } = finding;
    const key = JSON.stringify([rule, general, fix]);
    const known = causes.get(key);
    if (known === undefined) causes.set(key, [finding]);
    else known.push(finding);
  }
  return [...causes.values()].flatMap(together).sort(byPlace);
}

/** The first of equal findings, with the places of all; an alias repeats a finding at the same place. */
function together(equal: readonly LocatedFinding[]): readonly Finding[] {
  const [first] = [...equal].sort(byPlace);
  if (first === undefined) return [];
  const all = equal.flatMap(({ places, file, line, column }) => places ?? [{ file, line, column }]);
  const places = [...new Map(all.map((place) => [JSON.stringify(place), place])).values()].sort(byPlace);
  const { general: _general, places: _places, ...finding } = first;
  return [places.length > 1 ? { ...finding, places } : finding];
}

function byPlace(a: FindingPlace, b: FindingPlace): number {
  const order = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return order || a.line - b.line || a.column - b.column;
}
