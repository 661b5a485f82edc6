import type { Folder } from "../../model/client.ts";
import { nearest } from "../../util/nearest.ts";
import type { Extent, ReadApi } from "../api.ts";
import { folderNames } from "../../fields/folder-path.ts";

/** The result of resolving a folder path. */
export type FolderResolution =
  | { readonly kind: "found"; readonly id: number }
  /** `segment` is the first name that does not exist; `nearest` are the most similar names in that folder. */
  | { readonly kind: "missing"; readonly segment: string; readonly nearest: readonly string[] }
  /** Several folders have this path; ids ascending. */
  | { readonly kind: "ambiguous"; readonly ids: readonly number[] };

/** A partly resolved path: the folders that it may be in so far. */
interface Walk {
  readonly names: readonly string[];
  readonly at: readonly (number | null)[];
}

/**
 * Resolves paths from the home folder, level by level, with one listing for each distinct parent (the API object caches
 * them). Names are compared in one Unicode form. Throws `ApiError` if a listing cannot be read.
 */
export async function resolveFolderPaths(
  api: Pick<ReadApi, "readFolders">,
  paths: readonly string[],
): Promise<ReadonlyMap<string, FolderResolution>> {
  const unique = [...new Set(paths)];
  const resolved = unique.map(async (path) => [path, await resolve(api, path)] as const);
  return new Map(await Promise.all(resolved));
}

async function resolve(api: Pick<ReadApi, "readFolders">, path: string): Promise<FolderResolution> {
  let walk: Walk = { names: folderNames(path), at: [null] };
  if (walk.names.length === 0) return { kind: "missing", segment: path, nearest: [] };
  for (const name of walk.names) {
    const { children, matching } = await childrenNamed(api, walk.at, name);
    if (matching.length === 0) {
      const names = children.map((child) => child.name);
      return { kind: "missing", segment: name, nearest: nearest(name, names) };
    }
    walk = { ...walk, at: matching.map((child) => child.id) };
  }
  return ending(walk.at.filter((id) => id !== null));
}

function ending(ids: readonly number[]): FolderResolution {
  const [id, ...others] = ids;
  if (id !== undefined && others.length === 0) return { kind: "found", id };
  return { kind: "ambiguous", ids: [...ids].sort((a, b) => a - b) };
}

/** The children of folders, and those with this name; none has it only if the whole listings do not show it. */
async function childrenNamed(api: Pick<ReadApi, "readFolders">, parents: Walk["at"], name: string) {
  const within = async (extent: Extent) => {
    const children = await childrenOf(api, parents, extent);
    return { children, matching: children.filter((child) => child.name.normalize("NFC") === name) };
  };
  const shown = await within("shown");
  return shown.matching.length > 0 ? shown : within("whole");
}

async function childrenOf(
  api: Pick<ReadApi, "readFolders">,
  parents: Walk["at"],
  extent: Extent,
): Promise<readonly Folder[]> {
  const listings = parents.map(async (parent) =>
    directChildren(await api.readFolders(parent, extent), parent),
  );
  return (await Promise.all(listings)).flat();
}

/**
 * A listing may contain more than the requested direct children. Those of the home folder, whose id is not known,
 * are those whose parent is not in the listing itself.
 */
function directChildren(listing: readonly Folder[], parent: number | null): readonly Folder[] {
  if (parent !== null) return listing.filter((folder) => folder.parent_id === parent);
  const ids = new Set(listing.map((folder) => folder.id));
  return listing.filter((folder) => folder.parent_id === null || !ids.has(folder.parent_id));
}
