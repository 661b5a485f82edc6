import type { Declared, Live } from "../../model/client.ts";
import type { Ownership } from "../../model/ownership.ts";
/** What a folder path, as written, came to in the workspace. */
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
/** Whose folders the token lists: everybody's (no environments), one environment's, or it is not known. */
export type FolderEnvironment = {
    readonly kind: "any";
} | {
    readonly kind: "one";
    readonly environment: string;
} | {
    readonly kind: "unknown";
};
/** Whether any client names its role, so that the roles must be read. */
export declare function needsRoles(declared: readonly Declared[]): boolean;
/** Whether prune could delete anything: only the list of roles then tells whose role is gone, and who is spared for it. */
export declare function prunesAnything(declared: readonly Declared[], live: readonly Live[], ownership: Ownership): boolean;
/** Whose folders the token lists: `self`'s environment, where all of `self` agree on one. */
export declare function folderEnvironment(live: readonly Live[], ownership: Ownership): FolderEnvironment;
/** The folder paths, as written and none twice, that this token can resolve. */
export declare function pathsToResolve(declared: readonly Declared[], live: readonly Live[], ownership: Ownership): string[];
/** Whether the token lists the folders of this client's environment. */
export declare function listsFoldersOf(whose: FolderEnvironment, { environment }: Pick<Declared, "environment">): boolean;
