import type { SchemaError } from "./error.ts";
import { type Path, type PathFinding } from "./path-finding.ts";
/** A document to explain: its value, and how a value is written, unless in quotes (null: quoted, on several lines or missing). */
export interface Explained {
    readonly value: unknown;
    readonly writtenAt: (path: Path) => string | null;
}
/**
 * The errors of a generated validator as readable findings: titles, examples and known keys come from the schema.
 * If a value matches no alternative, one finding reports it instead of one for each alternative.
 */
export declare function explain(errors: readonly SchemaError[], schema: unknown, { value: document, writtenAt }: Explained): readonly PathFinding[];
