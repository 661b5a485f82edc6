import type { Finding } from "../model/finding.ts";
import type { Fault } from "../schema/fault.ts";
import type { Lines } from "./lines.ts";
import type { YamlDocument } from "./yaml.ts";
import type { YamlFault } from "./yaml-fault.ts";

/** A document and where it stands, which is all that a finding in it needs. */
export interface Located {
  readonly file: string;
  readonly lines: Lines;
  readonly document: YamlDocument;
}

/** A fault at a node as a finding with its place. */
export function findingOf({ file, lines, document }: Located, fault: Fault): Finding {
  const { rule, message, fix } = fault;
  return { file, ...lines.at(document.offsetOf(fault.path, fault.at)), rule, message, fix };
}

/** A fault of the YAML itself as a finding with its place. */
export function yamlFinding({ file, lines }: Located, { rule, offset, message, fix }: YamlFault): Finding {
  return { file, ...lines.at(offset), rule, message, fix };
}

/** Findings by file, line and column; what an anchor repeats at one place is reported once. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  const order = (a: Finding, b: Finding): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
  return [...once.values()].sort((a, b) => order(a, b) || a.line - b.line || a.column - b.column);
}
