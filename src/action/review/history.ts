import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import { KeywardError } from "../../errors.ts";

/** What the checkout knows of its past. */
export interface History {
  /** Commits from `sha` back along first parents, newest first; `until` ends them and is none of them. Throws where the checkout is cut off before. */
  firstParents(sha: string, until: string | null, most: number): Promise<readonly string[]>;
  /** The first parent; null for a first commit. */
  parentOf(sha: string): Promise<string | null>;
  /** Whether the first commit stands in the second one's past; false where the checkout does not know it. */
  isBefore(earlier: string, later: string): Promise<boolean>;
  /** Whether a commit changes anything that these pathspecs name, against its first parent. */
  touches(sha: string, ...pathspecs: readonly string[]): Promise<boolean>;
  /** A file's text at a commit; null where there is none. */
  show(sha: string, file: string): Promise<string | null>;
  /** A new folder under `temporary` with the YAML files of a commit, laid out as the checkout is. */
  unpack(sha: string): Promise<string>;
}

/** The history of a git checkout; no hook, filter or alias of it is run. */
export function gitHistory(folder: string, temporary: string): History {
  const git = (args: readonly string[], extra: Extra = {}) => runGit(folder, args, extra);
  const parents = async (sha: string): Promise<readonly string[]> => {
    const line = await git(["rev-list", "--parents", "--max-count=1", requireSha(sha)]);
    return line.trim().split(" ").slice(1);
  };
  return {
    async firstParents(sha, until, most) {
      await requireWhole(git);
      const range = until === null ? [requireSha(sha)] : [requireSha(sha), `^${requireSha(until)}`];
      const text = await git(["rev-list", "--first-parent", `--max-count=${most}`, ...range]);
      return text.split("\n").filter((line) => line !== "");
    },
    async parentOf(sha) {
      return (await parents(sha))[0] ?? null;
    },
    async isBefore(earlier, later) {
      const asked = [requireSha(earlier), `^${requireSha(later)}`];
      return git(["rev-list", "--max-count=1", ...asked]).then(
        (found) => found === "" && earlier !== later,
        () => false,
      );
    },
    async touches(sha, ...pathspecs) {
      const [parent] = await parents(sha);
      const from = parent ?? emptyTree;
      const diff = ["diff", "--name-only", "--no-ext-diff", "--no-renames", "-z", from, sha];
      return (await git([...diff, "--", ...pathspecs])) !== "";
    },
    async show(sha, file) {
      const listed = await git(["ls-tree", "--full-tree", "-z", requireSha(sha), "--", file]);
      const object = /^100\d+ blob ([0-9a-f]+)\t/.exec(listed)?.[1];
      return object === undefined ? null : git(["cat-file", "blob", object]);
    },
    async unpack(sha) {
      const target = await mkdtemp(path.join(temporary, "keyward-base-"));
      const env = { GIT_INDEX_FILE: `${target}.index` };
      await git(["read-tree", requireSha(sha)], { env });
      const files = (await git(["ls-files", "-z"], { env })).split("\0");
      const input = files.filter((file) => /\.ya?ml$/i.test(file)).join("\0");
      await git(["checkout-index", "-q", "-z", "--stdin", `--prefix=${target}${path.sep}`], { env, input });
      return target;
    },
  };
}

interface Extra {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

type Git = (args: readonly string[], extra?: Extra) => Promise<string>;

/** The tree without a file, in every repository. */
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

async function requireWhole(git: Git): Promise<void> {
  if ((await git(["rev-parse", "--is-shallow-repository"])).trim() === "false") return;
  throw new KeywardError(
    "the checkout is shallow, so that what was merged since the last apply cannot be told",
    "give actions/checkout `fetch-depth: 0` in the job that applies",
  );
}

function requireSha(sha: string): string {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) return sha;
  throw new KeywardError(
    `${JSON.stringify(sha)} is no commit`,
    "run the action in a workflow of GitHub Actions",
  );
}

function runGit(folder: string, args: readonly string[], { env, input }: Extra): Promise<string> {
  const safe = ["-c", `safe.directory=${folder}`, "-c", "core.fsmonitor=false", "-c", "core.symlinks=false"];
  const options = {
    cwd: folder,
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", ...env },
  };
  return new Promise((resolve, reject) => {
    const child = execFile("git", [...safe, ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(gitFailure(args[0] ?? "", stderr, error));
    });
    child.stdin?.on("error", () => undefined).end(input ?? "");
  });
}

function gitFailure(verb: string, stderr: string, cause: Error): KeywardError {
  const said = stderr.trim().split("\n").at(-1) ?? "";
  return new KeywardError(
    `git ${verb} failed in the checkout${said === "" ? "" : `: ${said}`}`,
    "run actions/checkout with `fetch-depth: 0` before keyward, on a runner that has git",
    { cause },
  );
}
