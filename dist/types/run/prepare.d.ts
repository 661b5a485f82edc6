import type { Budgets } from "./budget/budgets.ts";
import { type OnlineOptions } from "./input/online-options.ts";
import type { Flags, Options, WorkspaceOptions } from "../config/options.ts";
import type { Manifests } from "../manifest/read/read.ts";
import type { Declared } from "../model/client.ts";
import type { Note } from "../model/plan.ts";
import type { Result } from "./result.ts";
import type { System, Voice } from "./system.ts";
/** A workspace of this run with what its manifests declare. */
export interface Prepared {
    readonly options: Options;
    readonly workspaces: readonly PreparedWorkspace[];
    /** The rate limits of the run. */
    readonly budgets: Budgets;
}
/** One selected workspace and its declared clients. */
export interface PreparedWorkspace {
    readonly options: WorkspaceOptions;
    readonly declared: readonly Declared[];
    /** The manifest files that were read, as shown to the user. */
    readonly files: readonly string[];
    /** What the manifests say in a form that is easily misread; with the configuration's notes in the first workspace. */
    readonly notes: readonly Note[];
    /** The folders of its customer that hold no manifest, as shown to the user: then nothing is pruned. */
    readonly missing: readonly string[];
    /** What every workspace of the configuration declares, if it could be read: the same list in each of them. */
    readonly all: readonly Neighbour[];
    /** What the manifests of another commit declare; null: nothing is compared. */
    readonly base: readonly Declared[] | null;
}
/** A workspace of the configuration, as the others know it. */
export interface Neighbour {
    readonly name: string;
    readonly customer: string | null;
    readonly declared: readonly Declared[];
}
/** Flags of every command: those of `loadOptions`, the output, and what the plan is compared with. */
export type CommandFlags = Flags & Partial<Voice> & {
    /** A folder with the files of another commit, laid out like the current one. */
    readonly base?: string;
    /** Never read a sink. */
    readonly noSinks?: boolean;
    /** Receives what the command made, as data, before it is printed. */
    readonly onResult?: (result: Result) => void;
};
/**
 * Reads configuration and manifests; throws `InputError` with the findings of every workspace. Offline but for the list
 * of a partner's customers, where the configuration says `customers: all`.
 */
export declare function prepare(flags: CommandFlags, system: System): Promise<Prepared>;
/** The same from options that were read. */
export declare function prepareWith({ options, budgets }: OnlineOptions, flags: CommandFlags, system: Pick<System, "cwd">): Promise<Prepared>;
/** Throws if a changing command does not select which of several workspaces to change. */
export declare function requireChoice(options: Options): void;
/** Throws if any selected workspace has no host or token, before any request is sent; names all of them. */
export declare function requireAccess(workspaces: readonly WorkspaceOptions[], system: Pick<System, "env">): void;
/** The same for a command that only reads: it goes on without the workspaces that it cannot reach, unless that is all of them. */
export declare function requireAnyAccess(workspaces: readonly WorkspaceOptions[], system: Pick<System, "env">): void;
/** What one workspace declares; throws `InputError` with its findings. */
export declare function readDeclared(workspace: WorkspaceOptions, options: Options): Promise<Manifests>;
