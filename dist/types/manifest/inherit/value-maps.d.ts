import { type Path } from "../../schema/path-finding.ts";
/** A map in a document that may hold the values of clients, and its path. */
export interface ValueMap {
    readonly values: unknown;
    readonly path: Path;
}
/** The maps of a document that may hold values of clients: `defaults`, the entries, and each environment of their `in`. Accepts any value. */
export declare function valueMaps(manifest: unknown): Generator<ValueMap>;
/** The list at a path; empty if there is none. */
export declare function listAt(value: unknown, path: Path): readonly unknown[];
/** The keys of a map; none of anything else. */
export declare function keysOf(value: unknown): readonly string[];
