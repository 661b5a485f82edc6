import { lstat, stat } from "node:fs/promises";
import path from "node:path";
import { KeywardError } from "../model/errors.ts";
import type { Flags, ManifestPath } from "./options.ts";

type FindFlags = Pick<Flags, "config" | "configFrom" | "configAbove">;

/**
 * The configuration file that the flags name, or that is in the working folder, or with `configAbove` in the nearest
 * folder above it; null: none. Throws `KeywardError` if there are two in one folder, or if it is not safe to use.
 */
export async function configurationFile(
  { config: named, configFrom, configAbove }: FindFlags,
  cwd: string,
): Promise<ManifestPath | null> {
  if (configFrom !== undefined && named === undefined)
    return { shown: "keyward.yaml", absolute: path.resolve(cwd, "keyward.yaml") };
  if (named !== undefined) return { shown: named, absolute: path.resolve(cwd, named) };
  const here = await configIn(cwd, cwd);
  return here !== null || configAbove === undefined ? here : nearestAbove(cwd, configAbove.home);
}

async function configIn(folder: string, cwd: string): Promise<ManifestPath | null> {
  const found: ManifestPath[] = [];
  for (const name of ["keyward.yaml", "keyward.yml"]) {
    const absolute = path.resolve(folder, name);
    const shown = path.relative(cwd, absolute).replaceAll(path.sep, "/");
    if (await exists(absolute)) found.push({ shown, absolute });
  }
  const [first = null, second] = found;
  if (first === null || second === undefined) return first;
  throw new KeywardError(
    folder === path.resolve(cwd)
      ? "both keyward.yaml and keyward.yml exist in this folder"
      : `both ${first.shown} and ${second.shown} exist`,
    "remove one, or select one with -c",
  );
}

/**
 * Looks in each folder above, up to the root of the Git repository. Outside of a repository the home folder, the root of
 * the file system, and a shared folder for temporary files (/tmp) end the search, and are not looked into.
 */
async function nearestAbove(cwd: string, home: string): Promise<ManifestPath | null> {
  let folder = path.resolve(cwd);
  while (!(await exists(path.join(folder, ".git")))) {
    folder = path.dirname(folder);
    if (folder === path.resolve(home) || folder === path.dirname(folder)) return null;
    const { mode } = await stat(folder);
    if (isShared(mode)) return null;
    const found = await configIn(folder, cwd);
    if (found !== null) return safeFile(found, mode, cwd);
  }
  return null;
}

async function safeFile(file: ManifestPath, mode: number, cwd: string): Promise<ManifestPath> {
  const [{ uid }, { uid: user }] = await Promise.all([lstat(file.absolute), stat(cwd)]);
  const why = whyUnsafe({ owner: uid, mode }, user);
  if (why === null) return file;
  throw new KeywardError(
    `${file.shown} is the nearest configuration, but ${why}`,
    `if you trust it, name it with -c ${file.shown}, or run keyward in its folder`,
  );
}

/**
 * Why a configuration in a folder above may be controlled by another user; null: it is not. A configuration can name
 * programs to run. `mode` is that of its folder, `user` the owner of the working folder, both ids as the system has them.
 */
export function whyUnsafe(
  { owner, mode }: { readonly owner: number; readonly mode: number },
  user: number,
): string | null {
  const root = 0;
  if (isOpen(mode)) return "it is in a folder that every user may write to";
  return owner === user || owner === root ? null : "it belongs to another user than the working folder";
}

/** On Windows a mode does not tell which users may write. */
function isOpen(mode: number): boolean {
  return path.sep === "/" && (mode & 0o002) !== 0;
}

/** A folder such as /tmp: every user may write to it, and remove only their own files. */
function isShared(mode: number): boolean {
  return isOpen(mode) && (mode & 0o1000) !== 0;
}

/** The root of the Git repository that a folder is in; null: it is in none. */
export async function repositoryOf(folder: string): Promise<string | null> {
  const at = path.resolve(folder);
  if (await exists(path.join(at, ".git"))) return at;
  return at === path.dirname(at) ? null : repositoryOf(path.dirname(at));
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
