import { execFile } from "node:child_process";
import type { Context } from "./ports.ts";

/** The result of a git command; `error` is the last line that it wrote to stderr. */
export type GitAnswer =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly error: string };

/** Options of one git command. */
export interface GitOptions {
  readonly input?: string;
  /** An index file to use instead of the checkout's. */
  readonly index?: string;
}

/** Runs git in a folder of the checkout; never rejects. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitAnswer>;

/**
 * Settings of the checkout that are overridden: no hooks, no file system monitor, no bare repository inside it. The
 * checkout may belong to another user, as in a container.
 */
const guarded = ["core.hooksPath=/dev/null", "core.fsmonitor=false", "safe.bareRepository=explicit"];

/** Opens git for a folder; it runs without a shell, and without the variables that may contain tokens. */
export function gitOf(folder: string, env: Readonly<Record<string, string | undefined>>): Git {
  const settings = [...guarded, "safe.directory=*"].flatMap((setting) => ["-c", setting]);
  return (args, { input = "", index } = {}) => {
    const options = {
      cwd: folder,
      env: { ...quietEnv(env), ...(index === undefined ? {} : { GIT_INDEX_FILE: index }) },
      maxBuffer: 256 * 1024 * 1024,
      timeout: 120_000,
    };
    return new Promise((resolve) => {
      const words = ["--no-replace-objects", ...settings, ...args];
      const child = execFile("git", words, options, (error, stdout, stderr) => {
        if (error === null) resolve({ ok: true, text: stdout });
        else resolve({ ok: false, error: stderr.trim().split("\n").at(-1) || error.message });
      });
      child.stdin?.on("error", () => undefined).end(input);
    });
  };
}

function quietEnv(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  const secret = /^(INPUT_|WORKATO_|KEYWARD_|GIT_(DIR|WORK_TREE|INDEX_FILE|EXTERNAL_DIFF)$)/;
  const kept = Object.entries(env).filter(([name]) => !secret.test(name));
  return { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
}

/** The commit that is checked out. */
export interface Checkout {
  /** The folder that holds `.git`. */
  readonly top: string;
  readonly head: string;
  readonly parents: readonly string[];
}

/** Reads the commit that is checked out; null if the folder is not in a git checkout. */
export async function readCheckout(git: Git): Promise<Checkout | null> {
  const [top, head] = [await git(["rev-parse", "--show-toplevel"]), await git(["rev-parse", "HEAD"])];
  // The commit object lists its parents even if a shallow clone does not contain them.
  const commit = await git(["cat-file", "commit", "HEAD"]);
  if (!top.ok || !head.ok || !commit.ok) return null;
  const lines = commit.text.slice(0, commit.text.indexOf("\n\n")).split("\n");
  const parents = lines.flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  return { top: top.text.replace(/\n$/, ""), head: head.text.trim(), parents };
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
