import { type PathFinding } from "../../schema/path-finding.ts";
/** Checks the sinks of a configuration beyond its JSON Schema. Accepts any value. */
export declare function checkSinkTable(config: unknown): Generator<PathFinding>;
