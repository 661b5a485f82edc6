import type { Git } from "../git/git.ts";
import type { Context } from "./ports.ts";

/** The commit that is checked out. */
export interface Checkout {
  /** The folder that holds `.git`. */
  readonly top: string;
  readonly head: string;
  readonly parents: readonly string[];
  /** Whether earlier commits may be missing. */
  readonly isShallow: boolean;
}

/** Reads the commit that is checked out; null if the folder is not in a git checkout. */
export async function readCheckout(git: Git): Promise<Checkout | null> {
  const facts = await git(["rev-parse", "--show-toplevel", "--is-shallow-repository", "HEAD"]);
  // The path comes first, and may contain line breaks.
  const [, top, shallow, head] =
    (facts.ok ? /^([\s\S]+)\n(.*)\n([0-9a-f]+)\n$/.exec(facts.text) : null) ?? [];
  if (top === undefined || head === undefined) return null;
  // The commit object lists its parents even if a shallow clone does not contain them.
  const commit = await git(["cat-file", "commit", head]);
  if (!commit.ok) return null;
  const lines = commit.text.slice(0, commit.text.indexOf("\n\n")).split("\n");
  const parents = lines.flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  return { top, head, parents, isShallow: shallow !== "false" };
}

/** The commit that a pull request (or a merge queue's group) is compared with; null if the event has none. */
export function baseCommit({ event, pull, mergeGroup, sha }: Context, checkout: Checkout): string | null {
  if (event === "merge_group") return mergeGroup?.base ?? null;
  if (event !== "pull_request" || pull === null) return null;
  // GitHub's own merge commit: its first parent is newer than the base commit in the event.
  const [first, second, ...others] = checkout.parents;
  const merged = checkout.head === sha && second === pull.head.sha && others.length === 0;
  return merged && first !== undefined ? first : pull.base.sha;
}
