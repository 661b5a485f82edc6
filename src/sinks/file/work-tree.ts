import { lstat } from "node:fs/promises";
import path from "node:path";
import { type Git, localGitOf } from "../../git/git.ts";

/** What Git does with files of a work tree. */
export type FilesInGit =
  /** `kept`: of these files, those that Git neither tracks nor ignores, so that `git add` would add them. */
  | { readonly kind: "asked"; readonly tracked: ReadonlySet<string>; readonly kept: ReadonlySet<string> }
  /** Git could not be asked. */
  | { readonly kind: "unasked"; readonly error: string };

/** The folder of the Git work tree that a folder is in, which need not exist; null: it is in none. */
export async function workTreeOf(folder: string): Promise<string | null> {
  const found = await lstat(path.join(folder, ".git")).catch(() => null);
  if (found !== null) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? null : workTreeOf(parent);
}

/**
 * Asks Git about files of a work tree by their absolute, real paths; the index is read below `folder`. What is inside
 * `.git` is never added.
 */
export async function filesInGit(
  {
    top,
    folder,
    files,
  }: { readonly top: string; readonly folder: string; readonly files: readonly string[] },
  env: Readonly<Record<string, string | undefined>>,
): Promise<FilesInGit> {
  const git = localGitOf(top, env);
  const asked = files.filter((file) => !isWithin(file, path.join(top, ".git")));
  const tracked = await trackedBelow(git, top, folder);
  if (typeof tracked === "string") return { kind: "unasked", error: tracked };
  const ignored = await ignoredOf(git, asked);
  if (typeof ignored === "string") return { kind: "unasked", error: ignored };
  const own = new Set(asked.filter((file) => tracked.has(folded(path.relative(top, file)))));
  const kept = asked.filter((file) => !own.has(file) && !ignored.has(file));
  return { kind: "asked", tracked: own, kept: new Set(kept) };
}

/** Whether a path is a folder, or in it. */
export function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return !/^\.\.([/\\]|$)/.test(relative) && !path.isAbsolute(relative);
}

/** The tracked paths in a form that ignores case, as a file system may; the error if git fails. */
async function trackedBelow(git: Git, top: string, folder: string): Promise<ReadonlySet<string> | string> {
  const below = path.relative(top, folder).split(path.sep).join("/");
  const pathspec = below === "" ? [] : ["--", `:(literal,icase)${below}`];
  const answer = await git(["ls-files", "-z", "--cached", ...pathspec]);
  return answer.ok ? new Set(answer.text.split("\0").map(folded)) : answer.error;
}

async function ignoredOf(git: Git, files: readonly string[]): Promise<ReadonlySet<string> | string> {
  const input = files.map((file) => `${file}\0`).join("");
  if (input === "") return new Set();
  const answer = await git(["check-ignore", "--verbose", "--non-matching", "-z", "--stdin"], { input });
  if (answer.ok) return ignoredIn(answer.text);
  // None of the files is ignored.
  return answer.code === 1 ? new Set() : answer.error;
}

/** The files that a pattern ignores: groups of four, of which the third is the pattern and the last is the file. */
function ignoredIn(text: string): ReadonlySet<string> {
  const words = text.split("\0");
  const files = new Set<string>();
  for (let at = 3; at < words.length; at += 4) {
    const [pattern = "", file = ""] = [words[at - 1], words[at]];
    if (pattern !== "" && !pattern.startsWith("!")) files.add(file);
  }
  return files;
}

function folded(file: string): string {
  const posix = file.split(path.sep).join("/");
  return posix.normalize("NFC").toUpperCase().toLowerCase();
}
