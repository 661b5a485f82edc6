import type { Path } from "../../schema/path-finding.ts";
import { type OffsetFinding } from "./yaml-errors.ts";
import type { YamlAnchor, YamlNode } from "./yaml-node.ts";
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
/** The documents of a YAML 1.2 text (with merge keys), one by one; never throws because of the text's content. */
export declare function readYaml(text: string): Generator<YamlDocument>;
/** The documents that are not empty: a last `---` with nothing or comments after it declares nothing. */
export declare function readFilled(text: string): Generator<YamlDocument>;
