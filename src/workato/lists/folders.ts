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

/** Folders by id; null: the home folder. */
type Parents = readonly (number | null)[];

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
  // Several folders may have the names so far.
  let found: readonly number[] = [];
  let parents: Parents = [null];
  for (const name of folderNames(path)) {
    const { children, matching } = await childrenNamed(api, parents, name);
    if (matching.length === 0) {
      const names = children.map((child) => child.name);
      return { kind: "missing", segment: name, nearest: nearest(name, names) };
    }
    found = matching.map((child) => child.id);
    parents = found;
  }
  return ending(path, found);
}

function ending(path: string, ids: readonly number[]): FolderResolution {
  const [id, ...others] = ids;
  // A path without names: the home folder itself has none.
  if (id === undefined) return { kind: "missing", segment: path, nearest: [] };
  if (others.length === 0) return { kind: "found", id };
  return { kind: "ambiguous", ids: [...ids].sort((a, b) => a - b) };
}

/** The children of folders, and those with this name; none has it only if the whole listings do not show it. */
async function childrenNamed(api: Pick<ReadApi, "readFolders">, parents: Parents, name: string) {
  const within = async (extent: Extent) => {
    const children = await childrenOf(api, parents, extent);
    return { children, matching: children.filter((child) => child.name.normalize("NFC") === name) };
  };
  const shown = await within("shown");
  return shown.matching.length > 0 ? shown : within("whole");
}

async function childrenOf(
  api: Pick<ReadApi, "readFolders">,
  parents: Parents,
  extent: Extent,
): Promise<readonly Folder[]> {
  const listings = parents.map(async (parent) =>
    directChildren(await api.readFolders(parent, extent), parent),
  );
  return (await Promise.all(listings)).flat();
}

/**
 * The children of a folder in a listing, which may contain more. Those of the home folder, whose id is not known, are
 * those whose parent is not in the listing itself.
 */
export function directChildren(listing: readonly Folder[], parent: number | null): readonly Folder[] {
  if (parent !== null) return listing.filter((folder) => folder.parent_id === parent);
  const ids = new Set<number | null>(listing.map((folder) => folder.id));
  return listing.filter((folder) => !ids.has(folder.parent_id));
}
