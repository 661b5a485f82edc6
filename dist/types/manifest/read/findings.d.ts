import type { Finding } from "../../model/finding.ts";
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
export declare function findingOf({ file, lines, document }: Located, finding: PathFinding): LocatedFinding;
/** A finding with its message as it would read anywhere else, until equal ones are put together. */
export type LocatedFinding = Finding & Pick<PathFinding, "general">;
/** A finding of the YAML itself with its place in the file. */
export declare function yamlFinding({ file, lines }: Located, { rule, offset, message, fix }: OffsetFinding): Finding;
/** The findings without those that only repeat another one at the same place. */
export declare function withoutRepeats<F extends Finding>(findings: readonly F[]): readonly F[];
/** Findings by file, line and column; what is wrong in the same way at several places is one finding. */
export declare function sortFindings(findings: readonly LocatedFinding[]): readonly Finding[];
