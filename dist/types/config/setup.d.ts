import type { TokenDefaults } from "../model/client.ts";
import type { Note } from "../model/plan.ts";
import { type RunLimits } from "../model/ownership.ts";
import type { Policy } from "../policy/policy.ts";
import type { SinkOptions } from "../sinks/sink-options.ts";
import type { WorkspaceEntry } from "./options.ts";
/** The environment variables of a run. */
export type Env = Readonly<Record<string, string | undefined>>;
/** The settings of a configuration, before flags are applied. */
export interface Setup {
    readonly entries: readonly WorkspaceEntry[];
    readonly limits: RunLimits;
    readonly sinks: readonly SinkOptions[];
    readonly tokens: TokenDefaults;
    readonly policies: readonly Policy[];
    /** What the file says in a form that is easily misread. */
    readonly notes: readonly Note[];
}
/** The defaults without a configuration: no sinks, no policies and the default limits. */
export declare const plainSetup: Omit<Setup, "entries">;
