import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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

/** Runs git in a folder; returns what it printed, throws with what it complained about. */
export function git(folder: string, ...args: readonly string[]): string {
  return runIn(folder, "git", args);
}

/**
 * Runs git commands in a folder, one after the other up to the first that fails; returns what they printed. One shell
 * starts them all: starting a process from a test's own, which is large, costs about as much as git's work.
 */
export function gitEach(folder: string, ...commands: readonly (readonly string[])[]): string {
  const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
  const lines = commands.map((args) => ["git", ...args].map(quoted).join(" "));
  return runIn(folder, "sh", ["-ec", lines.join("\n")]);
}

function runIn(folder: string, program: string, args: readonly string[]): string {
  const env = { PATH: process.env["PATH"], ...environment };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

/** The commit of a branch, or of HEAD, as git keeps it in a repository without packed refs. */
export function commitOf(folder: string, ref: string): string {
  const text = readFileSync(path.join(folder, ".git", ref), "utf8").trim();
  const [, target] = /^ref: (.*)$/.exec(text) ?? [];
  return target === undefined ? text : commitOf(folder, target);
}

/** Makes a folder an empty repository on the branch `main`, and runs more git commands in it. */
export function initRepository(folder: string, ...more: readonly (readonly string[])[]): void {
  gitEach(folder, ["init", "-q", "--template="], ...more);
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
  initRepository(work, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
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
    gitEach(work, ["add", "-A"], ["commit", "-q", "--allow-empty", "-m", "Change"]);
    return commitOf(work, "HEAD");
  };
  let clones = 0;
  return {
    commit(branch, files, from) {
      begin(branch, from);
      writeFiles(work, files);
      return commitAll();
    },
    merge(base, head) {
      gitEach(work, ["checkout", "-q", "--detach", base], ["merge", "-q", "--no-ff", "-m", "Merge", head]);
      current = "";
      return commitOf(work, "HEAD");
    },
    checkout(sha, depth = 1) {
      const folder = path.join(home, `clone-${++clones}`);
      mkdirSync(folder);
      initRepository(
        folder,
        ["remote", "add", "origin", `file://${work}`],
        ["fetch", "-q", "--no-tags", ...(depth === 0 ? [] : [`--depth=${depth}`]), "origin", sha],
        ["checkout", "-q", "--detach", sha],
      );
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
