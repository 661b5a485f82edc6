import type { PathFinding, Path } from "../../schema/path-finding.ts";
/** Words that `deliver_to` accepts instead of a list; no sink can have such a name. */
export declare const deliveryWords: readonly string[];
/** The findings of a `deliver_to` list: sinks that are not in the configuration. Accepts any value. */
export declare function checkSinks(list: unknown, path: Path, known: readonly string[]): Generator<PathFinding>;
