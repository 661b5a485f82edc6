import type { ReadApi } from "./api.ts";
/** So many folders are listed at most: beyond it a path is taken not to be known. */
export declare const mostListings = 2000;
/**
 * The paths of folders by id: the tree is listed from the home folder down, a call for each folder, until all are
 * found (the API object caches them). One that is nowhere is not in the answer. Throws `ApiError`.
 */
export declare function walkFolders(api: Pick<ReadApi, "readFolders">, wanted: ReadonlySet<number>): Promise<ReadonlyMap<number, string>>;
