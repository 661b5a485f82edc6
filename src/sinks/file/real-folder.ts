import { realpath } from "node:fs/promises";
import path from "node:path";

/** Where a folder really is, or will be: the links of what exists of its path are followed. */
export async function realFolderOf(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    const parent = path.dirname(folder);
    if (parent === folder) return folder;
    return path.join(await realFolderOf(parent), path.basename(folder));
  }
}

/** A place with its real path. */
export interface RealPlace {
  readonly place: string;
  readonly folder: string;
  readonly file: string;
}

/** The real paths of places, in their order; each folder is looked up once. */
export async function realPlaces(places: readonly string[]): Promise<readonly RealPlace[]> {
  const folders = [...new Set(places.map((place) => path.dirname(place)))];
  const known = new Map(
    await Promise.all(folders.map(async (folder) => [folder, await realFolderOf(folder)] as const)),
  );
  return places.map((place) => {
    const folder = known.get(path.dirname(place)) ?? path.dirname(place);
    return { place, folder, file: path.join(folder, path.basename(place)) };
  });
}
