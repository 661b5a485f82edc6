import { lstat, realpath } from "node:fs/promises";
import path from "node:path";
import type { UsedFiles } from "../../run/input/used-files.ts";
import type { Git } from "../../git/git.ts";
import type { Checkout } from "../git.ts";

/** A file that is not what the commit has at its path, and why. */
export interface Uncommitted {
  /** Relative to the checkout. */
  readonly file: string;
  readonly why: string;
}

/** What is compared, all as absolute paths. */
export interface Compared extends Pick<UsedFiles, "files" | "places"> {
  /** The folders of programs, in which no file that the commit has may be missing. */
  readonly programFolders: readonly string[];
}

/**
 * The first of these files (absolute paths) that is not, byte for byte, what the checked-out commit has at its path,
 * with links followed inside the commit; or a YAML file that the commit has where such files are looked for, or a file
 * next to a program, and the checkout lacks. Null: there is none. What a link, a nested checkout, an ignored folder, a flag of the index or a sparse
 * checkout hides is found, because only the commit and the disk are compared.
 */
export async function findUncommitted(
  git: Git,
  { top }: Checkout,
  { files, places, programFolders }: Compared,
): Promise<Uncommitted | null> {
  const named = files.map((absolute) => ({
    absolute,
    file: path.relative(top, absolute).split(path.sep).join("/"),
  }));
  const odd = named.find(({ file }) => /^\.\.(\/|$)|^\/|^[a-z]:|\n/i.test(file));
  if (odd !== undefined) return { file: odd.file, why: "it is outside the checkout" };
  const [committed, onDisk] = await Promise.all([committedHashes(git, named), hashesOnDisk(git, named)]);
  for (const [index, { file }] of named.entries()) {
    const hash = committed[index];
    if (hash === undefined) return { file, why: "the commit has no such file" };
    if (hash !== onDisk[index]) return { file, why: "it was changed after the checkout" };
  }
  return missing(git, top, { places, programFolders });
}

type Named = readonly { readonly absolute: string; readonly file: string }[];

async function committedHashes(git: Git, files: Named): Promise<readonly (string | undefined)[]> {
  const follow = ["cat-file", "--batch-check=%(objecttype) %(objectname)", "--follow-symlinks"];
  const input = files.map(({ file }) => `HEAD:${file}\n`).join("");
  const answer = await git(follow, { input });
  const lines = answer.ok ? answer.text.split("\n") : [];
  return files.map(() => {
    const line = lines.shift() ?? "";
    // The target of a link that cannot be followed is on a line of its own.
    if (/^(?:dangling|symlink|loop|notdir) \d+$/.test(line)) lines.shift();
    return /^blob ([0-9a-f]+)$/.exec(line)?.[1];
  });
}

/** By the file that a link leads to: its attributes decide how Git stores it. */
async function hashesOnDisk(git: Git, files: Named): Promise<readonly (string | undefined)[]> {
  const real = await Promise.all(files.map(({ absolute }) => realpath(absolute).catch(() => absolute)));
  const answer = await git(["hash-object", "--stdin-paths"], {
    input: real.map((file) => `${file}\n`).join(""),
  });
  return answer.ok ? answer.text.split("\n") : [];
}

/** A client whose manifest is missing would be unmanaged, and could be deleted. */
async function missing(
  git: Git,
  top: string,
  { places, programFolders }: Omit<Compared, "files">,
): Promise<Uncommitted | null> {
  const listed = await git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", "HEAD"]);
  if (!listed.ok) return { file: "the checkout", why: listed.error };
  // A place may be a link to another folder of the checkout.
  const real = await Promise.all(places.map((place) => realpath(place).catch(() => place)));
  const all = [...new Set([...places, ...real])];
  for (const file of listed.text.split("\0").filter((name) => name !== "")) {
    const absolute = path.join(top, file);
    const within = /\.ya?ml$/i.test(file) ? all : programFolders;
    if (!within.some((place) => isWithin(absolute, place))) continue;
    const exists = await lstat(absolute).then(
      () => true,
      () => false,
    );
    if (!exists) return { file, why: "it was removed after the checkout, or never checked out" };
  }
  return null;
}

/** Whether a path is a place, or in the folder that the place is. */
export function isWithin(file: string, place: string): boolean {
  return file === place || file.startsWith(place.endsWith(path.sep) ? place : place + path.sep);
}
