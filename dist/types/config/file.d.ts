import type { Note } from "../model/plan.ts";
import type { Policy } from "../policy/policy.ts";
import type { ConfigFile } from "../schema/generated/config.ts";
import type { ManifestPath } from "./options.ts";
/** A checked configuration, and its policies, compiled. */
export interface ReadConfig {
    readonly config: ConfigFile;
    readonly policies: readonly Policy[];
    /** What is sound but easily misread. */
    readonly notes: readonly Note[];
}
/** Reads and checks a configuration file; throws `InputError` with all its findings. */
export declare function readConfig(file: ManifestPath, allowedHosts: string | undefined): Promise<ReadConfig>;
