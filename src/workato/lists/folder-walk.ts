import type { Folder } from "../../model/client.ts";
import { folderPath } from "../../fields/folder-path.ts";
import type { ReadApi } from "../api.ts";

/** The most folders that are listed: beyond it a path counts as unknown. */
const mostListings = 2_000;

/**
 * The paths of folders by id: the tree is listed from the home folder down, one call per folder, until all are
 * found (the API object caches them). Folders that are not found are left out. Throws `ApiError`.
 */
export async function walkFolders(
  api: Pick<ReadApi, "readFolders">,
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> {
  const seen = new Map<number, readonly string[]>();
  const open: (number | null)[] = [null];
  const found = new Map<number, string>();
  for (let listed = 0; open.length > 0 && found.size < wanted.size && listed < mostListings; listed += 1) {
    const parent = open.shift() ?? null;
    const above = parent === null ? [] : (seen.get(parent) ?? []);
    for (const [id, names] of placed(await api.readFolders(parent), parent, above)) {
      if (seen.has(id)) continue;
      seen.set(id, names);
      open.push(id);
      if (wanted.has(id)) found.set(id, folderPath(names));
    }
  }
  return found;
}

/** The folders of a listing below its parent with their names from home; it may contain more than direct children. */
function placed(
  listing: readonly Folder[],
  parent: number | null,
  above: readonly string[],
): ReadonlyMap<number, readonly string[]> {
  const ids = new Set(listing.map(({ id }) => id));
  const direct = ({ parent_id }: Folder): boolean =>
    parent === null ? parent_id === null || !ids.has(parent_id) : parent_id === parent;
  const below = new Map<number, readonly string[]>(
    listing.filter(direct).map(({ id, name }) => [id, [...above, name]]),
  );
  const children = new Map<number | null, Folder[]>();
  for (const folder of listing) {
    const siblings = children.get(folder.parent_id);
    if (siblings === undefined) children.set(folder.parent_id, [folder]);
    else siblings.push(folder);
  }
  // A map is iterated in the order of insertion, including entries that are added meanwhile.
  for (const [id, names] of below) {
    for (const child of children.get(id) ?? []) {
      if (!below.has(child.id)) below.set(child.id, [...names, child.name]);
    }
  }
  return below;
}
