import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "./temporary.ts";

/** No configuration of the machine is read, nothing is tidied up, and no write waits for the disk. */
const settings = {
  "core.fsync": "none",
  "core.hooksPath": "/dev/null",
  "gc.auto": "0",
  "maintenance.auto": "false",
  "advice.detachedHead": "false",
  "init.defaultBranch": "main",
};

const environment: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_COUNT: String(Object.keys(settings).length),
  ...Object.fromEntries(
    Object.entries(settings).flatMap(([key, value], at) => [
      [`GIT_CONFIG_KEY_${at}`, key],
      [`GIT_CONFIG_VALUE_${at}`, value],
    ]),
  ),
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.invalid",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.invalid",
};

/** Runs git in a folder; resolves with what it printed, throws with what it complained about. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = { PATH: process.env["PATH"], ...environment };
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: folder, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

/** Makes a folder an empty repository on the branch `main`. */
export function initRepository(folder: string): void {
  git(folder, "init", "-q", "--template=");
}

/** Texts of files, or what a link leads to; null: removed. */
export type Files = Readonly<Record<string, string | { readonly link: string } | null>>;

/** A repository, and clones of it. */
export interface Repository {
  /** Commits these files on a branch that begins where it stands, or at `from`; resolves with the commit. */
  commit(branch: string, files: Files, from?: string): string;
  /** Merges a branch into another as GitHub does for a pull request; resolves with the commit. */
  merge(base: string, head: string): string;
  /** A clone with this commit checked out, as actions/checkout makes it; `depth` 0: whole. */
  checkout(sha: string, depth?: number): string;
}

/** Makes an empty repository; it goes with its clones when the test has finished. */
export function makeRepository(): Repository {
  const home = temporaryFolder("keyward-repository-");
  const work = path.join(home, "work");
  mkdirSync(work);
  initRepository(work);
  git(work, "config", "uploadpack.allowAnySHA1InWant", "true");
  // An empty repository stands on it already.
  const branches = new Set(["main"]);
  let current = "main";
  const begin = (branch: string, from: string | undefined): void => {
    if (branch === current) return;
    if (branches.has(branch)) git(work, "checkout", "-q", branch);
    else git(work, "checkout", "-q", "-b", branch, ...(from === undefined ? [] : [from]));
    branches.add(branch);
    current = branch;
  };
  const commitAll = (): string => {
    git(work, "add", "-A");
    git(work, "commit", "-q", "--allow-empty", "-m", "Change");
    return git(work, "rev-parse", "HEAD");
  };
  let clones = 0;
  return {
    commit(branch, files, from) {
      begin(branch, from);
      writeFiles(work, files);
      return commitAll();
    },
    merge(base, head) {
      git(work, "checkout", "-q", "--detach", base);
      current = "";
      git(work, "merge", "-q", "--no-ff", "-m", "Merge", head);
      return git(work, "rev-parse", "HEAD");
    },
    checkout(sha, depth = 1) {
      const folder = path.join(home, `clone-${++clones}`);
      mkdirSync(folder);
      initRepository(folder);
      git(folder, "remote", "add", "origin", `file://${work}`);
      git(folder, "fetch", "-q", "--no-tags", ...(depth === 0 ? [] : [`--depth=${depth}`]), "origin", sha);
      git(folder, "checkout", "-q", "--detach", sha);
      return folder;
    },
  };
}

function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    rmSync(file, { force: true });
    if (typeof text === "string") writeFileSync(file, text);
    else if (text !== null) symlinkSync(text.link, file);
  }
}
