import type { Declared, Live } from "../../model/client.ts";
import type { Ownership } from "../../model/ownership.ts";
/** The result of resolving a folder path, as written, in the workspace. */
export type FolderResolution = {
    readonly kind: "found";
    readonly id: number;
} | {
    readonly kind: "missing";
    readonly segment: string;
    readonly nearest: readonly string[];
} | {
    readonly kind: "ambiguous";
    readonly ids: readonly number[];
};
/**
 * Which folders the token lists: all (no environments), those of one environment, or unknown; `customer`: those of the
 * environment that a customer's managed user id is of, which no answer of the API tells.
 */
export type FolderEnvironment = {
    readonly kind: "any";
} | {
    readonly kind: "one";
    readonly environment: string;
} | {
    readonly kind: "unknown";
} | {
    readonly kind: "customer";
};
/** Whether any client names its role, so that the roles must be read. */
export declare function needsRoles(declared: readonly Declared[]): boolean;
/** Whether prune could delete anything: then the list of roles is needed to spare clients whose role is gone. */
export declare function prunesAnything(declared: readonly Declared[], live: readonly Live[], ownership: Ownership): boolean;
/** Which folders the token lists: those of `self`'s environment, if all of `self` agree on one. `customer`: its id; null: none. */
export declare function folderEnvironment(live: readonly Live[], ownership: Ownership, customer?: string | null): FolderEnvironment;
/** The folder paths, as written and without duplicates, that this token can resolve. */
export declare function pathsToResolve(declared: readonly Declared[], live: readonly Live[], ownership: Ownership, customer?: string | null): string[];
/** Whether the token lists the folders of this client's environment. */
export declare function listsFoldersOf(whose: FolderEnvironment, { environment }: Pick<Declared, "environment">): boolean;
