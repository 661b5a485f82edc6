import { stat } from "node:fs/promises";
import type { ManifestPath } from "../../config/options.ts";

/** One customer may have no folder, but the folder of all of them must exist: otherwise its name may be misspelt. */
export async function mayBeMissing({ optionalIn }: ManifestPath): Promise<boolean> {
  return optionalIn !== undefined && (await kindOf(optionalIn)) === "folder";
}

/** The paths without the folders that a customer may have, and does not have. */
export async function presentPaths(
  paths: readonly ManifestPath[],
): Promise<{ readonly present: readonly ManifestPath[]; readonly missing: readonly ManifestPath[] }> {
  const missing = new Set<ManifestPath>();
  for (const one of paths.filter(({ optionalIn }) => optionalIn !== undefined))
    if ((await kindOf(one.absolute)) === "gone" && (await mayBeMissing(one))) missing.add(one);
  return { present: paths.filter((one) => !missing.has(one)), missing: [...missing] };
}

/** What a path leads to, with links followed. */
export async function kindOf(absolute: string): Promise<"file" | "folder" | "gone"> {
  const found = await stat(absolute).catch(() => null);
  if (found === null) return "gone";
  return found.isDirectory() ? "folder" : "file";
}
