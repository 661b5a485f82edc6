import { type OffsetFinding } from "./yaml-errors.ts";
import { type Document, type Scalar, type YAMLMap, type YAMLSeq } from "./yaml-library.ts";
import { type Targets } from "./yaml-path.ts";
/** A node that may have an anchor. */
export type Anchored = Scalar | YAMLMap | YAMLSeq;
/** Connects each alias with its anchor, and rejects aliases that are unresolved, circular or expand too far. */
export declare function aliasFindings(doc: Document.Parsed, targets: Targets): OffsetFinding[];
