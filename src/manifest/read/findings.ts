import type { Finding } from "../../model/finding.ts";
import type { PathFinding } from "../../schema/path-finding.ts";
import type { Lines } from "./lines.ts";
import type { YamlDocument } from "./yaml.ts";
import type { OffsetFinding } from "./yaml-errors.ts";

/** A document with its file, from which the place of a finding is computed. */
export interface Located {
  readonly file: string;
  readonly lines: Lines;
  readonly document: YamlDocument;
}

/** A finding at a node with its place in the file. */
export function findingOf({ file, lines, document }: Located, finding: PathFinding): Finding {
  const { rule, message, fix } = finding;
  return { file, ...lines.at(document.offsetOf(finding.path, finding.at)), rule, message, fix };
}

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
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const place = ({ line, column }: Finding, rule: string): string => `${line}:${column} ${rule}`;
  const present = new Set(findings.map((finding) => place(finding, finding.rule)));
  return findings.filter(
    (finding) => !(outranked[finding.rule] ?? []).some((rule) => present.has(place(finding, rule))),
  );
}

/** Findings by file, line and column; a finding that an alias repeats at the same place is reported once. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  const order = (a: Finding, b: Finding): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
  return [...once.values()].sort((a, b) => order(a, b) || a.line - b.line || a.column - b.column);
}
