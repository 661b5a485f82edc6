import type { Folder } from "../../model/client.ts";
import { folderPath } from "../../fields/folder-path.ts";
import type { ReadApi } from "../api.ts";
import { directChildren } from "./folders.ts";

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
  const seen = new Set<number>();
  const found = new Map<number, string>();
  const open: { readonly parent: number | null; readonly above: readonly string[] }[] = [
    { parent: null, above: [] },
  ];
  // Folders that are added meanwhile are listed, too.
  for (const [listed, { parent, above }] of open.entries()) {
    if (found.size === wanted.size || listed === mostListings) break;
    for (const [id, names] of placed(await api.readFolders(parent), parent, above)) {
      if (seen.has(id)) continue;
      seen.add(id);
      open.push({ parent: id, above: names });
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
  const below = new Map<number, readonly string[]>(
    directChildren(listing, parent).map(({ id, name }) => [id, [...above, name]]),
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
