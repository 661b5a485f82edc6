import type { ReadApi } from "../api.ts";
/**
 * The paths of folders by id: the tree is listed from the home folder down, one call per folder, until all are
 * found (the API object caches them). Folders that are not found are left out. Throws `ApiError`.
 */
export declare function walkFolders(api: Pick<ReadApi, "readFolders">, wanted: ReadonlySet<number>): Promise<ReadonlyMap<number, string>>;
