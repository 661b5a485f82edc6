import { type PathFinding, type Path } from "../../schema/path-finding.ts";
import type { Fact } from "../policy.ts";
/** A pattern of a schema with its place. */
export interface PatternAt {
    readonly pattern: string;
    readonly path: Path;
}
/** A policy's schema as it can be compiled: references resolved, text in NFC. */
export interface ReadSchema {
    readonly schema: unknown;
    readonly findings: readonly PathFinding[];
    readonly patterns: readonly PatternAt[];
    /** What has to be known of a client before the schema can be applied. */
    readonly needs: ReadonlySet<Fact>;
}
/** Reads the schema at `path` of a configuration: finds all its errors, except in patterns. Accepts any value. */
export declare function readSchema(root: unknown, path: Path): ReadSchema;
