import { execFile } from "node:child_process";
import type { Context } from "./ports.ts";

/** How a call of git ended; `error` is the last line that it wrote to stderr. */
export type GitAnswer =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly error: string };

/** What one call of git is given beside its arguments. */
export interface GitOptions {
  readonly input?: string;
  /** Another index than the checkout's. */
  readonly index?: string;
}

/** Runs git in a folder of the checkout; never rejects. */
export type Git = (args: readonly string[], extra?: GitOptions) => Promise<GitAnswer>;

/**
 * What a checkout may say is not obeyed: no hook, no monitor, no repository inside of it; and its owner may be
 * another user, as in a container.
 */
const guarded = ["core.hooksPath=/dev/null", "core.fsmonitor=false", "safe.bareRepository=explicit"];

/** The git of a folder, without a shell, and without the tokens among the variables. */
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

/** Reads what is checked out; null where that is no git checkout. */
export async function readCheckout(git: Git): Promise<Checkout | null> {
  const [top, head] = [await git(["rev-parse", "--show-toplevel"]), await git(["rev-parse", "HEAD"])];
  // The commit itself tells its parents also where a shallow clone does not hold them.
  const commit = await git(["cat-file", "commit", "HEAD"]);
  if (!top.ok || !head.ok || !commit.ok) return null;
  const lines = commit.text.slice(0, commit.text.indexOf("\n\n")).split("\n");
  const parents = lines.flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  return { top: top.text.replace(/\n$/, ""), head: head.text.trim(), parents };
}

/** The commit that a pull request (or a merge queue's group) is compared with; null where the event has none. */
export function baseCommit({ event, pull, mergeGroup, sha }: Context, checkout: Checkout): string | null {
  if (event === "merge_group") return mergeGroup?.base ?? null;
  if (event !== "pull_request" || pull === null) return null;
  // GitHub's own merge commit: its first parent is newer than what the event tells of the base.
  const [first, second, ...others] = checkout.parents;
  const merged = checkout.head === sha && second === pull.head.sha && others.length === 0;
  return merged && first !== undefined ? first : pull.base.sha;
}
