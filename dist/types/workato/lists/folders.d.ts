import type { Folder } from "../../model/client.ts";
import type { ReadApi } from "../api.ts";
/** The result of resolving a folder path. */
export type FolderResolution = {
    readonly kind: "found";
    readonly id: number;
}
/** `segment` is the first name that does not exist; `nearest` are the most similar names in that folder. */
 | {
    readonly kind: "missing";
    readonly segment: string;
    readonly nearest: readonly string[];
}
/** Several folders have this path; ids ascending. */
 | {
    readonly kind: "ambiguous";
    readonly ids: readonly number[];
};
/**
 * Resolves paths from the home folder, level by level, with one listing for each distinct parent (the API object caches
 * them). Names are compared in one Unicode form. Throws `ApiError` if a listing cannot be read.
 */
export declare function resolveFolderPaths(api: Pick<ReadApi, "readFolders">, paths: readonly string[]): Promise<ReadonlyMap<string, FolderResolution>>;
/**
 * The children of a folder in a listing, which may contain more. Those of the home folder, whose id is not known, are
 * those whose parent is not in the listing itself.
 */
export declare function directChildren(listing: readonly Folder[], parent: number | null): readonly Folder[];
