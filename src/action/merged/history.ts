import { realpath } from "node:fs/promises";
import path from "node:path";
import { KeywardError } from "../../model/errors.ts";
import { readBase } from "../plan-basis/base.ts";
import type { Git } from "../../git/git.ts";
import type { Checkout } from "../git.ts";
import type { ActionWorld } from "../ports.ts";
import { changedPrograms, placesOf, programCheck } from "../sink-programs.ts";
import { customerFiles } from "../plan-basis/customer-files.ts";
import { requireCheckout } from "../plan-basis/checkout.ts";

/** The history of the checkout. */
export interface History {
  /** The commit that is checked out. */
  readonly head: string;
  /** Commits from `sha` back along first parents, newest first. Throws for a shallow checkout. */
  firstParents(sha: string, most: number): Promise<readonly string[]>;
  /** Whether the first commit is an ancestor of the second one; false if the checkout lacks one of them. */
  isBefore(earlier: string, later: string): Promise<boolean>;
  /** Whether a commit changes any file that matches these pathspecs, compared with its first parent. */
  touches(sha: string, ...pathspecs: readonly string[]): Promise<boolean>;
  /** A file's text at a commit, by its path from GITHUB_WORKSPACE; null if there is none. */
  show(sha: string, file: string): Promise<string | null>;
  /** The files of the programs of sinks whose content differs between two commits, by the configurations of both. */
  changedPrograms(from: string, to: string, configs: readonly (string | null)[]): Promise<readonly string[]>;
  /** What decides whether a file may be a program of a configuration's sinks at a commit, with links followed. */
  programCheck(sha: string, config: string | null): Promise<(file: string) => boolean>;
  /** The files in which a configuration lists customers. */
  customerFiles(config: string | null): readonly string[];
  /** A new folder with the YAML files and lists of customers of a commit, with the same layout as GITHUB_WORKSPACE. */
  unpack(sha: string): Promise<string>;
}

/** The history of the checkout that holds the configuration; throws `StepFailure` if there is none. */
export async function openHistory(
  world: Pick<ActionWorld, "context" | "inputs" | "system">,
): Promise<History> {
  const { git, checkout } = await requireCheckout(world);
  const folder = await realpath(world.context.folder);
  const context = { ...world.context, folder };
  return {
    head: checkout.head,
    firstParents: (sha, most) => firstParents(git, checkout, sha, most),
    isBefore: async (earlier, later) => {
      const found = await git(["rev-list", "--max-count=1", requireSha(earlier), `^${requireSha(later)}`]);
      return found.ok && found.text === "" && earlier !== later;
    },
    touches: (sha, ...pathspecs) => touches(git, sha, pathspecs),
    show: (sha, file) => show(git, sha, path.relative(checkout.top, path.join(folder, file))),
    changedPrograms: (from, to, configs) =>
      changedPrograms(
        git,
        [requireSha(from), requireSha(to)],
        configs,
        placesOf(world, checkout.top, folder),
      ),
    programCheck: (sha, config) =>
      programCheck(git, requireSha(sha), config, placesOf(world, checkout.top, folder)),
    customerFiles: (config) => customerFiles(config, placesOf(world, checkout.top, folder)),
    unpack: async (sha) => (await readBase(git, sha, checkout, { ...world, context })).folder,
  };
}

/** The hash of the empty tree in a SHA-1 repository. */
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

async function firstParents(
  git: Git,
  { isShallow }: Checkout,
  sha: string,
  most: number,
): Promise<readonly string[]> {
  if (isShallow)
    throw new KeywardError(
      "the checkout is shallow, so the commits since the last apply are unknown",
      "set `fetch-depth: 0` for actions/checkout in the job that applies",
    );
  const text = await gitOutput(git, ["rev-list", "--first-parent", `--max-count=${most}`, requireSha(sha)]);
  return text.split("\n").filter((line) => line !== "");
}

async function touches(git: Git, sha: string, pathspecs: readonly string[]): Promise<boolean> {
  const commit = await gitOutput(git, ["rev-list", "--parents", "--max-count=1", requireSha(sha)]);
  const [, parent = emptyTree] = commit.trim().split(" ");
  const diff = ["diff", "--name-only", "--no-ext-diff", "--no-renames", "-z", parent, sha];
  return (await gitOutput(git, [...diff, "--", ...pathspecs.map((spec) => `:(top)${spec}`)])) !== "";
}

async function show(git: Git, sha: string, file: string): Promise<string | null> {
  const place = file.split(path.sep).join("/");
  // A commit cannot change a file outside the checkout.
  if (place.startsWith("../") || path.isAbsolute(file)) return null;
  // Links are followed, as keyward does when it reads the configuration.
  const follow = ["cat-file", "--batch=%(objecttype)", "--follow-symlinks"];
  const found = await gitOutput(git, follow, `${requireSha(sha)}:${place}\n`);
  // Git adds a line break to what it contains.
  if (found.startsWith("blob\n")) return found.slice("blob\n".length, -1);
  if (/ missing\n$|^(dangling|loop|notdir) /.test(found)) return null;
  throw new KeywardError(
    `${place} is not a file, or a link to a file, in the commit ${sha.slice(0, 12)}`,
    "put the configuration file into the repository",
  );
}

async function gitOutput(git: Git, args: readonly string[], input = ""): Promise<string> {
  const answer = await git(args, { input });
  if (answer.ok) return answer.text;
  throw new KeywardError(
    `git ${args[0] ?? ""} failed in the checkout: ${answer.error}`,
    "run actions/checkout with `fetch-depth: 0` before keyward, on a runner that has git",
  );
}

function requireSha(sha: string): string {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) return sha;
  throw new KeywardError(
    `${JSON.stringify(sha)} is not a commit`,
    "run the action in a GitHub Actions workflow",
  );
}
