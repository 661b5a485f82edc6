import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { workflowToken } from "./github-pull.ts";
import { temporaryFolder } from "./temporary.ts";

const root = path.resolve(import.meta.dirname, "..", "..");
const entry = path.join(root, "dist", "action.js");

/** What a step of a workflow is given. */
export interface Step {
  /** The inputs of `with:`; the others have the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly ref?: string;
  readonly folder: string;
  readonly apiUrl: string;
  readonly runId?: number;
}

/** How a step ended. */
export interface StepRan {
  readonly code: number | null;
  readonly log: string;
  readonly err: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The annotations in the log, as the runner reads them. */
  readonly annotations: readonly string[];
  /** RUNNER_TEMP, gone when the test is over. */
  readonly temporary: string;
  readonly ms: number;
}

/** Runs the built `dist/action.js` as GitHub's runner runs a step: variables, files, the checkout as its folder. */
export async function runStep(step: Step): Promise<StepRan> {
  const temporary = temporaryFolder("keyward-step-");
  const file = (name: string, text = ""): string => {
    writeFileSync(path.join(temporary, name), text);
    return path.join(temporary, name);
  };
  const [output, summary] = [file("output"), file("summary")];
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: temporary,
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: step.apiUrl,
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_REPOSITORY: "acme/clients",
    GITHUB_WORKFLOW_REF: "acme/clients/.github/workflows/keyward.yml@refs/pull/7/merge",
    GITHUB_RUN_ID: String(step.runId ?? 1000),
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(step.payload)),
    GITHUB_SHA: step.sha,
    GITHUB_REF: step.ref ?? "refs/pull/7/merge",
    GITHUB_WORKSPACE: step.folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_STATE: file("state"),
    RUNNER_TEMP: temporary,
    ...inputVariables(step.inputs ?? {}),
    ...step.env,
  };
  const began = performance.now();
  const child = spawn(process.execPath, [entry], {
    cwd: step.folder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const text = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (text.out += chunk.toString("utf8")));
  child.stderr.on("data", (chunk: Buffer) => (text.err += chunk.toString("utf8")));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    code,
    log: text.out,
    err: text.err,
    ms: performance.now() - began,
    outputs: readOutputs(readFileSync(output, "utf8")),
    summary: readFileSync(summary, "utf8"),
    annotations: text.out.split("\n").filter((line) => /^::(error|warning|notice)[ :]/.test(line)),
    temporary,
  };
}

/** INPUT_* as the runner makes them of action.yml and `with:`. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const { inputs } = parse(readFileSync(path.join(root, "action.yml"), "utf8")) as {
    inputs: Record<string, { default?: string }>;
  };
  const unknown = Object.keys(given).find((name) => inputs[name] === undefined);
  if (unknown !== undefined) throw new Error(`action.yml has no input ${unknown}`);
  const values = Object.entries(inputs).map(([name, { default: usual = "" }]) => {
    const value = given[name] ?? usual.replace("${{ github.token }}", workflowToken);
    return [`INPUT_${name.toUpperCase().replaceAll(" ", "_")}`, value] as const;
  });
  return Object.fromEntries(values);
}

function readOutputs(text: string): Record<string, string> {
  const found = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(found.map(([, name = "", , value = ""]) => [name, value]));
}

/** Texts of files, or what a link leads to; null: removed. */
export type Files = Readonly<Record<string, string | { readonly link: string } | null>>;

/** A repository with a remote of its own, and clones of it. */
export interface Repository {
  /** Commits these files on a branch that begins where it stands, or at `from`; resolves with the commit. */
  commit(branch: string, files: Files, from?: string): string;
  /** Merges a branch into another as GitHub does for a pull request, on a ref of its own. */
  mergeRef(base: string, head: string): string;
  /** A clone with this commit checked out, as actions/checkout makes it; `depth` 0: whole. */
  checkout(sha: string, depth?: number): string;
  git(folder: string, ...args: readonly string[]): string;
  remove(): void;
}

/** Makes an empty repository. */
export function makeRepository(): Repository {
  const home = temporaryFolder("keyward-repository-");
  const [remote, work] = [path.join(home, "remote.git"), path.join(home, "work")];
  const git = (folder: string, ...args: readonly string[]): string => {
    const env = { PATH: process.env["PATH"], HOME: home, GIT_CONFIG_NOSYSTEM: "1" };
    const who = [
      "-c",
      "user.name=Ada",
      "-c",
      "user.email=ada@example.invalid",
      "-c",
      "init.defaultBranch=main",
    ];
    const { status, stdout, stderr } = spawnSync("git", [...who, ...args], {
      cwd: folder,
      env,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
    return stdout.trim();
  };
  git(home, "init", "-q", "--bare", "remote.git");
  git(remote, "config", "uploadpack.allowAnySHA1InWant", "true");
  git(home, "clone", "-q", remote, "work");
  let clones = 0;
  return {
    git,
    commit(branch, files, from) {
      const known = spawnSync("git", ["rev-parse", "-q", "--verify", branch], { cwd: work }).status === 0;
      if (known) git(work, "checkout", "-q", branch);
      else git(work, "checkout", "-q", "-b", branch, ...(from === undefined ? [] : [from]));
      for (const [name, text] of Object.entries(files)) {
        const file = path.join(work, name);
        mkdirSync(path.dirname(file), { recursive: true });
        rmSync(file, { force: true });
        if (typeof text === "string") writeFileSync(file, text);
        else if (text !== null) symlinkSync(text.link, file);
      }
      git(work, "add", "-A");
      git(work, "commit", "-q", "--allow-empty", "-m", "Change");
      git(work, "push", "-q", "origin", branch);
      return git(work, "rev-parse", "HEAD");
    },
    mergeRef(base, head) {
      git(work, "checkout", "-q", "--detach", base);
      git(work, "merge", "-q", "--no-ff", "-m", "Merge", head);
      const sha = git(work, "rev-parse", "HEAD");
      git(work, "push", "-q", "-f", "origin", `${sha}:refs/pull/7/merge`);
      return sha;
    },
    checkout(sha, depth = 1) {
      const folder = path.join(home, `clone-${++clones}`);
      git(home, "init", "-q", folder);
      git(folder, "remote", "add", "origin", `file://${remote}`);
      git(folder, "fetch", "-q", "--no-tags", ...(depth === 0 ? [] : [`--depth=${depth}`]), "origin", sha);
      git(folder, "checkout", "-q", "--detach", sha);
      return folder;
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
