import { type PathFinding } from "../../schema/path-finding.ts";
/** The finding for a form of second names that nobody can distinguish from the first ones. Accepts any value. */
export declare function checkOverlapName(config: unknown): Generator<PathFinding>;
