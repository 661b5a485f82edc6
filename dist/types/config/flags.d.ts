import type { RunLimits } from "../model/ownership.ts";
import type { Flags, Options, WorkspaceOptions } from "./options.ts";
import type { WorkspaceEntry } from "./options.ts";
import type { Env } from "./setup.ts";
/** Applies the flags to the entries; throws `KeywardError` for an invalid flag. */
export declare function applyFlags(entries: readonly WorkspaceEntry[], flags: Flags, env: Env, cwd: string): readonly WorkspaceEntry[];
/** The limits after applying the flags, and the replaced limits as written. */
export declare function applyLimitFlags(limits: RunLimits, flags: Flags): Pick<Options, "limits" | "limitFlags">;
/** The milliseconds of `--timeout`; 40 s (the maximum duration of a request at the API) by default. */
export declare function timeoutFlag(text: string | undefined): number;
/** Throws `KeywardError` for a flag that fits only one workspace, if there are several. */
export declare function refuseForSeveral(workspaces: readonly WorkspaceOptions[], { host, manifests }: Flags): void;
