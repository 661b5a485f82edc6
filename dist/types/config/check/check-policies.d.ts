import { type PathFinding } from "../../schema/path-finding.ts";
/** What the configuration's schema cannot check in its policies, apart from their own schemas. Takes any value. */
export declare function checkPolicies(config: unknown): Generator<PathFinding>;
