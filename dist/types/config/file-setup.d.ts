import type { ConfigFile } from "../schema/generated/config.ts";
import { type Setup } from "./setup.ts";
/** The folder of a configuration, against which its relative paths are resolved, and the working directory of the user. */
export interface ConfigLocation {
    /** Absolute. */
    readonly folder: string;
    readonly cwd: string;
    /** The folder in which the programs of sinks run; null: the working directory. */
    readonly programsIn: string | null;
    /** The text of KEYWARD_ALLOWED_HOSTS. */
    readonly allowedHosts: string | undefined;
}
/** The complete settings of a checked configuration file, except for its policies. */
export declare function fileSetup(config: ConfigFile, location: ConfigLocation): Omit<Setup, "policies" | "notes">;
