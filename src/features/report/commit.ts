import { execFile } from "node:child_process";
import type { System } from "../../run/system.ts";
import type { Commit } from "./inventory/inventory.ts";

/** No hooks and no file system monitor of the checkout run, which may belong to another user, as in a container. */
const settings = ["core.hooksPath=/dev/null", "core.fsmonitor=false", "safe.directory=*"];

/** The commit that is checked out in a folder, and whether these files or folders differ from it; null if Git cannot say. */
export async function readCommit(
  folder: string,
  files: readonly string[],
  env: System["env"],
): Promise<Commit | null> {
  const git = gitIn(folder, env);
  const head = await git(["rev-parse", "--verify", "HEAD^{commit}"]);
  if (head === null || !/^[0-9a-f]{40,64}\n$/.test(head)) return null;
  const status = await git(["--literal-pathspecs", "status", "--porcelain", "--", ...files]);
  return { id: head.trim(), modified: status === null ? null : status !== "" };
}

/** Runs git without a shell and without the variables that may contain tokens; null if it fails. */
function gitIn(cwd: string, env: System["env"]): (args: readonly string[]) => Promise<string | null> {
  const { PATH, HOME, SystemRoot } = env;
  const options = {
    cwd,
    env: { PATH, HOME, SystemRoot, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
    timeout: 30_000,
    maxBuffer: 64 * 1024 * 1024,
  };
  const always = settings.flatMap((setting) => ["-c", setting]);
  return (args) =>
    new Promise((resolve) => {
      execFile("git", [...always, ...args], options, (error, stdout) =>
        resolve(error === null ? stdout : null),
      );
    });
}
