import { type Path, type PathFinding } from "../../schema/path-finding.ts";
import type { Shape } from "./client-shape.ts";
/**
 * Assertions that pass where they seem to forbid: JSON Schema applies them only to a value that is present and of their
 * type, so `maximum` of a missing `ip_address_count` accepts every address. Each needs `required`, or `type`, with it.
 * The schema (at `path` of a configuration) has no other errors.
 */
export declare function passingMembers(root: unknown, shape: Shape, path: Path): readonly PathFinding[];
