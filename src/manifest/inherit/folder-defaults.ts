import { lstat, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { ManifestPath } from "../../config/options.ts";
import type { Finding } from "../../model/finding.ts";

const names = ["defaults.yaml", "defaults.yml"] as const;

/** Whether a file of this name holds the defaults of its folder. */
export function isDefaultsName(name: string): boolean {
  return names.some((one) => one === name);
}

/**
 * Where the defaults of folders above a manifest path may be, the nearest folder first: from the folder that the path is in
 * up to `root`; only the path's own folder if that is elsewhere. The files need not exist.
 */
export async function placesAbove(manifests: ManifestPath, root: string): Promise<readonly ManifestPath[]> {
  const isFile = await stat(manifests.absolute).then(
    (found) => !found.isDirectory(),
    () => false,
  );
  const places: ManifestPath[] = [];
  let { shown, absolute } = parentOf(manifests);
  while (isWithin(absolute, root) || (isFile && places.length === 0)) {
    for (const name of names)
      places.push({ shown: path.posix.join(shown, name), absolute: path.join(absolute, name) });
    const above = parentOf({ shown, absolute });
    if (above.absolute === absolute) break;
    ({ shown, absolute } = above);
  }
  return places;
}

/** The files at these places; one that a link leads out of `root` (or of its own folder, if that is elsewhere) is a finding, and not read. */
export async function defaultsAbove(
  manifests: ManifestPath,
  root: string,
): Promise<{ readonly files: readonly ManifestPath[]; readonly findings: readonly Finding[] }> {
  const files: ManifestPath[] = [];
  const findings: Finding[] = [];
  for (const place of await placesAbove(manifests, root)) {
    const found = await lstat(place.absolute).catch(() => null);
    if (found === null || !(found.isFile() || found.isSymbolicLink())) continue;
    const folder = path.dirname(place.absolute);
    const limit = await realpath(isWithin(folder, root) ? root : folder);
    const real = await realpath(place.absolute).catch(() => place.absolute);
    if (isWithin(real, limit) || real === place.absolute) files.push(place);
    else findings.push(outside(place));
  }
  return { files, findings };
}

/** The defaults that hold for a file: those of its folder and of every folder above it. */
export interface NearestDefaults {
  /** Absolute, the nearest first; for defaults: those of the folders above. */
  readonly of: (file: ManifestPath) => readonly string[];
  readonly findings: readonly Finding[];
}

/** Puts the files of defaults in order; two in one folder are a finding. */
export function nearestDefaults(files: readonly ManifestPath[]): NearestDefaults {
  const byFolder = new Map<string, ManifestPath>();
  const findings: Finding[] = [];
  for (const file of files) {
    const folder = path.dirname(file.absolute);
    const first = byFolder.get(folder);
    if (first === undefined) byFolder.set(folder, file);
    else findings.push(twoDefaults(first, file));
  }
  const of = (file: ManifestPath): readonly string[] => {
    const found: string[] = [];
    for (let folder = path.dirname(file.absolute); ; folder = path.dirname(folder)) {
      const one = byFolder.get(folder);
      if (one !== undefined && one.absolute !== file.absolute) found.push(one.absolute);
      if (folder === path.dirname(folder)) return found;
    }
  };
  return { of, findings };
}

function parentOf({ shown, absolute }: ManifestPath): ManifestPath {
  return { shown: path.posix.join(shown, ".."), absolute: path.dirname(absolute) };
}

function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function outside({ shown }: ManifestPath): Finding {
  return {
    file: shown,
    line: 1,
    column: 1,
    rule: "defaults-outside",
    message: `${shown} is a link to a file outside the folder of the configuration, and is not read`,
    fix: "put the file itself into the folder, or remove the link",
  };
}

function twoDefaults(first: ManifestPath, second: ManifestPath): Finding {
  return {
    file: second.shown,
    line: 1,
    column: 1,
    rule: "two-defaults",
    message: `the folder has two files of defaults: ${first.shown} and ${second.shown}`,
    fix: "merge them into one of the two files",
  };
}
