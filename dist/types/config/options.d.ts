import type { TokenDefaults } from "../model/client.ts";
import type { Rate } from "../model/clock.ts";
import type { Ownership, RunLimits } from "../model/ownership.ts";
import type { Note } from "../model/plan.ts";
import type { ShardPart } from "../model/shard.ts";
import type { Policy } from "../policy/policy.ts";
import type { SinkOptions } from "../sinks/sink-options.ts";
/** A manifest path: as the user wrote it (for messages) and absolute (for reading). */
export interface ManifestPath {
    readonly shown: string;
    readonly absolute: string;
    /** The folder of one customer's manifests, which may be missing as long as this folder exists (absolute); by default, it must exist. */
    readonly optionalIn?: string;
}
/** One workspace of the configuration, complete. The API token itself is read from the environment only when a command calls the API. */
export interface WorkspaceOptions extends Ownership {
    /** The name of its entry in the configuration, with a customer's id behind it: `partners/1199`. */
    readonly name: string;
    /** A managed user id, or `E` and an external id; null: the token's own workspace. */
    readonly customer: string | null;
    /** An origin: `https://app.jp.workato.com`, or `http://127.0.0.1:PORT`. Null only if no host was given. */
    readonly host: string | null;
    /** The variable that holds the API token. */
    readonly tokenVariable: string;
    readonly manifests: readonly ManifestPath[];
    readonly prune: boolean;
    readonly rate: Rate;
    /** The rate of the lists of customers' workspaces, which have a quota of their own. */
    readonly listRate: Rate;
    /** Null: the rate limit is this process's own. */
    readonly sharedRate: SharedRate | null;
}
/** Through which Redis a rate limit is shared with other processes and machines. */
export interface SharedRate {
    /** The variable that holds its URL. */
    readonly variable: string;
    /** What one process may use by itself if Redis cannot be reached; null: nothing. */
    readonly ownShare: Rate | null;
}
/** The customers of an entry as its configuration gives them. */
export type Customers = {
    readonly kind: "listed";
    readonly ids: readonly string[];
}
/** Every customer of the partner, as the API lists them. */
 | {
    readonly kind: "all";
} | {
    readonly kind: "file";
    readonly file: ManifestPath;
};
/** One entry of the configuration: a workspace, or the workspaces of its customers. */
export interface WorkspaceEntry {
    /** What holds for each of them; its name is that of the entry. */
    readonly options: WorkspaceOptions;
    /** Null: the token's own workspace. */
    readonly customers: Customers | null;
}
/** An entry of the configuration; its customers may be known only to the API. */
export interface SelectedEntry extends WorkspaceEntry {
    readonly selected: boolean;
}
/** The complete options of a run, from the configuration file, the environment and the flags. */
export interface Options {
    /** The configuration file; null: there is none. */
    readonly config: ManifestPath | null;
    /** The selected workspaces, in the order of the configuration; with a shard only those in it, which may be none. */
    readonly workspaces: readonly WorkspaceOptions[];
    /** The other workspaces of the configuration: the places that their manifests use are taken. */
    readonly others: readonly WorkspaceOptions[];
    /** The shard that the workspaces are of; null: all that were selected. */
    readonly part: ShardPart | null;
    /** All entries of the configuration: the workspaces, or those that have customers. */
    readonly entries: readonly SelectedEntry[];
    /** The files that list customers, absolute. */
    readonly customerFiles: readonly string[];
    /** Whether the user selected the workspaces (or there is only one); commands that make changes require it. */
    readonly chosen: boolean;
    /** The absolute folder of the configuration file (without one, the working folder): no defaults of manifests are read above it. */
    readonly folder: string;
    readonly limits: RunLimits;
    /** The limits that a flag replaced, as written: recorded in the plan's options. */
    readonly limitFlags: Readonly<Partial<Record<keyof RunLimits, string>>>;
    readonly sinks: readonly SinkOptions[];
    readonly tokens: TokenDefaults;
    readonly policies: readonly Policy[];
    /** What the configuration says in a form that is easily misread. */
    readonly notes: readonly Note[];
    /** The timeout of a request in ms. */
    readonly timeoutMs: number;
    /** The absolute folder of `--tokens-to`, or null if it was not given. */
    readonly tokensTo: string | null;
}
/** The global flags as the command line gives them; an absent flag was not given. */
export interface Flags {
    readonly config?: string;
    /** The absolute path of a file to read instead, whose relative paths are resolved against the folder of `config`. */
    readonly configFrom?: string;
    /** The configuration is also looked for in the folders above the working folder, below this home folder; by default it is not. */
    readonly configAbove?: {
        readonly home: string;
    };
    /** The absolute path of a second, valid configuration, of which only the policies apply, in addition. */
    readonly policiesFrom?: string;
    readonly workspace?: readonly string[];
    /** Whether `workspace` holds names only: a customer's id may contain what is a pattern elsewhere. */
    readonly exactWorkspaces?: boolean;
    readonly allWorkspaces?: boolean;
    readonly shard?: string;
    readonly host?: string;
    readonly manifests?: readonly string[];
    readonly rateLimit?: string;
    readonly timeout?: string;
    readonly tokensTo?: string;
    readonly maxCreates?: string;
    readonly maxUpdates?: string;
    readonly maxDeletes?: string;
    readonly maxRotations?: string;
    readonly maxCustomersChanged?: string;
}
