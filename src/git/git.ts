import { execFile } from "node:child_process";

/** The result of a git command; `error` is the last line that it wrote to stderr. */
export type GitAnswer =
  | { readonly ok: true; readonly text: string }
  /** `code`: its exit code; null if git did not start or did not end by itself. */
  | { readonly ok: false; readonly error: string; readonly code: number | null };

/** Options of one git command. */
export interface GitOptions {
  readonly input?: string;
  /** An index file to use instead of the checkout's. */
  readonly index?: string;
}

/** Runs git in a folder; never rejects. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitAnswer>;

/** The environment variables of a run. */
type Env = Readonly<Record<string, string | undefined>>;

/**
 * Settings of the repository that are overridden: no hooks, no file system monitor, no bare repository inside it. The
 * checkout may belong to another user, as in a container.
 */
const guarded = ["core.hooksPath=/dev/null", "core.fsmonitor=false", "safe.bareRepository=explicit"];

/** Opens git for a folder; it runs without a shell, and without the variables that may contain tokens or name another repository. */
export function gitOf(folder: string, env: Env): Git {
  return runner(folder, quietEnv(env));
}

/** The same for questions that the repository answers by itself: nothing is fetched, whatever its configuration says. */
export function localGitOf(folder: string, env: Env): Git {
  return runner(folder, { ...quietEnv(env), GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1" });
}

function runner(folder: string, env: Env): Git {
  const settings = [...guarded, "safe.directory=*"].flatMap((setting) => ["-c", setting]);
  return (args, { input = "", index } = {}) => {
    const options = {
      cwd: folder,
      env: { ...env, ...(index === undefined ? {} : { GIT_INDEX_FILE: index }) },
      maxBuffer: 256 * 1024 * 1024,
      timeout: 120_000,
    };
    return new Promise((resolve) => {
      const words = ["--no-replace-objects", ...settings, ...args];
      const child = execFile("git", words, options, (error, stdout, stderr) => {
        if (error === null) return resolve({ ok: true, text: stdout });
        const code = typeof error.code === "number" ? error.code : null;
        resolve({ ok: false, error: stderr.trim().split("\n").at(-1) || error.message, code });
      });
      child.stdin?.on("error", () => undefined).end(input);
    });
  };
}

/** Git's own variables that are kept: the user's configuration, and how a host is reached. All others, such as a hook's GIT_DIR, are about a repository. */
const keptOfGit = /^GIT_(CONFIG_|EXEC_PATH$|ASKPASS$|ALLOW_PROTOCOL$|PROTO|PROXY_|SSH|SSL_|HTTP_)/;

function quietEnv(env: Env): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(
    ([name]) =>
      !/^(INPUT_|WORKATO_|KEYWARD_)/.test(name) && (!name.startsWith("GIT_") || keptOfGit.test(name)),
  );
  return { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
}
