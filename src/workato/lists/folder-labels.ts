import type { ReadApi } from "../api.ts";
import { walkFolders } from "./folder-walk.ts";
import { resolveFolderPaths } from "./folders.ts";

/**
 * The paths of folders by id, only of folders whose path leads to them and to no other. Throws `ApiError` if
 * a listing cannot be read.
 */
export async function unambiguousPaths(
  api: Pick<ReadApi, "readFolders">,
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> {
  const walked = await walkFolders(api, wanted);
  const resolved = await resolveFolderPaths(api, [...walked.values()]);
  return new Map(
    [...walked].filter(([id, path]) => {
      const found = resolved.get(path);
      return found?.kind === "found" && found.id === id && path.trim() !== "";
    }),
  );
}
