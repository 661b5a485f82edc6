import { type PathFinding } from "../../schema/path-finding.ts";
/** Checks a configuration beyond its JSON Schema: hosts, templates, sinks, policies, second names and the requirements of prune. Accepts any value. */
export declare function checkConfig(config: unknown, allowedHosts: string | undefined): Generator<PathFinding>;
