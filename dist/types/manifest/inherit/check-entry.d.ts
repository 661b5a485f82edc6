import { type Path, type PathFinding } from "../../schema/path-finding.ts";
/** The findings about `environment` and `environments` of an entry or of defaults. Accepts any value. */
export declare function checkEnvironments(values: unknown, path: Path): Generator<PathFinding>;
/** The findings about `in` of an entry, and about keys that cannot hold for clients in several environments. Accepts any values. */
export declare function checkIn(client: unknown, defaults: readonly unknown[], path: Path): Generator<PathFinding>;
/** The finding for an old name that is the current one. */
export declare function renamedFromItself(values: unknown, path: Path): Generator<PathFinding>;
/** The finding for `in` in defaults, where it has no meaning. */
export declare function checkDefaultsIn(defaults: unknown): Generator<PathFinding>;
