import type { ReadApi } from "./api.ts";
/** What a folder path leads to. */
export type FolderResolution = {
    readonly kind: "found";
    readonly id: number;
}
/** `segment` is the first name that is not there; `nearest` are the names there that are most like it. */
 | {
    readonly kind: "missing";
    readonly segment: string;
    readonly nearest: readonly string[];
}
/** Several folders of this one path; ids ascending. */
 | {
    readonly kind: "ambiguous";
    readonly ids: readonly number[];
};
/**
 * Resolves paths from the home folder, by one listing for each distinct parent on the way (the API object caches
 * them), level by level. Names are compared in one Unicode form. Throws `ApiError` where a listing cannot be read.
 */
export declare function resolveFolderPaths(api: Pick<ReadApi, "readFolders">, paths: readonly string[]): Promise<ReadonlyMap<string, FolderResolution>>;
