import { type PathFinding } from "../../schema/path-finding.ts";
/** What the schema cannot check of the customers of the entries. Accepts any value. */
export declare function checkCustomers(config: unknown): Generator<PathFinding>;
