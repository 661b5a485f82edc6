import type { Path } from "../../schema/path-finding.ts";
import { type Document } from "./yaml-library.ts";
/** The anchored node of each alias. */
export type Targets = Map<unknown, unknown>;
/** Where a path leads: the offset of the node (or of its key), the node, and the anchor that it came from. */
export interface Way {
    readonly offset: number;
    readonly node: unknown;
    readonly anchor: string | null;
}
/** Follows a path through a document; ends at the nearest node above it if there is none. */
export declare function resolvePath({ contents }: Document.Parsed, targets: Targets, path: Path, at: "key" | "value"): Way;
/** Follows a path from where another one led. */
export declare function followPath(from: Way, targets: Targets, path: Path, at: "key" | "value"): Way;
/** Whether a key merges a map; the parser turns a plain << into a symbol of that name, a quoted one is an ordinary key. */
export declare function isMergeKey(key: unknown): boolean;
/** The offset of a node's first character, or null. */
export declare function rangeStart(node: unknown): number | null;
/** The node that an alias refers to; any other node unchanged. */
export declare function target(node: unknown, targets: Targets): unknown;
