import path from "node:path";
import type { Git } from "../git/git.ts";

/** Longer chains of links lead nowhere. */
const mostLinks = 40;

/** A path in a commit, and every path that its links lead through, up to the file itself; paths outside the repository are left out. */
export async function linkedPaths(git: Git, sha: string, place: string): Promise<readonly string[]> {
  const passed = new Set<string>();
  let current = path.posix.normalize(place);
  for (let links = 0; links < mostLinks && !/^\.\.(\/|$)|^\/|^\.$/.test(current); links += 1) {
    passed.add(current);
    const next = await firstLink(git, sha, current);
    if (next === null) break;
    passed.add(next.link);
    current = next.target;
  }
  return [...passed];
}

/** The first part of a path that is a link in the commit, and where the whole path leads by it; null if no part is one. */
async function firstLink(
  git: Git,
  sha: string,
  place: string,
): Promise<{ readonly link: string; readonly target: string } | null> {
  const parts = place.split("/");
  for (const count of parts.keys()) {
    const link = parts.slice(0, count + 1).join("/");
    const listed = await git(["--literal-pathspecs", "ls-tree", "-z", "--full-tree", sha, "--", link]);
    const id = listed.ok ? /^120000 blob ([0-9a-f]+)\t/.exec(listed.text)?.[1] : undefined;
    if (id === undefined) continue;
    const text = await git(["cat-file", "blob", id]);
    if (!text.ok || path.posix.isAbsolute(text.text)) return null;
    const rest = parts.slice(count + 1);
    return { link, target: path.posix.join(path.posix.dirname(link), text.text, ...rest) };
  }
  return null;
}
