import type { PathFinding, Path } from "../../schema/path-finding.ts";
import type { Shape } from "./client-shape.ts";
/**
 * Errors of a keyword that holds for every client, or for none: an unknown property, a wrong type, a value that no
 * client can have. `key` and `value` are valid; `path` is the schema's.
 */
export declare function vacuousKeywords(key: string, value: unknown, shape: Shape, path: Path): readonly PathFinding[];
