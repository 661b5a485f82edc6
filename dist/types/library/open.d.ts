import type { Prepared } from "../run/prepare.ts";
import type { System } from "../run/system.ts";
import type { Sink } from "../sinks/sink.ts";
import type { WriteApi } from "../workato/api.ts";
/** What one workspace is reached by. */
export interface OpenWorkspace {
    /** With the token of the workspace's variable, within its rate limit. */
    readonly api: WriteApi;
    /** The sinks of the configuration, by name. */
    readonly sinks: ReadonlyMap<string, Sink>;
}
/**
 * Opens the API of one of the workspaces that were loaded, and the sinks; nothing is sent yet. Throws `KeywardError` for
 * an unknown name, and where there is no host or token.
 */
export declare function openWorkspace({ options, workspaces }: Prepared, name: string, system: System): Promise<OpenWorkspace>;
