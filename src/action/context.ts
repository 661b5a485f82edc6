import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { StepFailure } from "./failure.ts";
import { at, numberAt, textAt } from "../util/json.ts";
import type { Context, PullRequest } from "./ports.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the run and its event from the runner's variables and the event's file; throws `StepFailure` outside of GitHub Actions. */
export async function readContext(env: Env): Promise<Context> {
  const payload = await readPayload(env);
  const [owner = "", repository = ""] = required(env, "GITHUB_REPOSITORY").split("/");
  const runId = Number(required(env, "GITHUB_RUN_ID"));
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const own = `${owner}/${repository}`;
  return {
    event: required(env, "GITHUB_EVENT_NAME"),
    owner,
    repository,
    defaultBranch: textAt(payload, "repository", "default_branch") ?? "main",
    isPublic: at(payload, "repository", "private") !== true,
    sha: required(env, "GITHUB_SHA"),
    ref: env["GITHUB_REF"] ?? "",
    before: beforeOf(payload),
    runId,
    runUrl: `${server}/${own}/actions/runs/${runId}`,
    workflowPath: workflowPath(env["GITHUB_WORKFLOW_REF"] ?? "", own),
    pull: pullOf(payload, own),
    mergeGroup: groupOf(payload),
    folder: required(env, "GITHUB_WORKSPACE"),
    temporary: env["RUNNER_TEMP"] ?? tmpdir(),
  };
}

function required(env: Env, name: string): string {
  const value = env[name] ?? "";
  if (value !== "") return value;
  throw new StepFailure(
    "error",
    `the variable ${name} is not set`,
    "run this as a step of a GitHub Actions workflow, or use the command line interface, `keyward`",
  );
}

async function readPayload(env: Env): Promise<unknown> {
  const file = required(env, "GITHUB_EVENT_PATH");
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new StepFailure(
      "error",
      "the event file (GITHUB_EVENT_PATH) could not be read",
      "run this as a step of a GitHub Actions workflow",
      { cause: error },
    );
  }
}

/** For a new branch, `before` is forty zeros. */
function beforeOf(payload: unknown): string | null {
  const before = textAt(payload, "before");
  return before === null || /^0*$/.test(before) ? null : before;
}

function workflowPath(ref: string, repository: string): string {
  const path = ref.split("@")[0] ?? "";
  return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path;
}

function pullOf(payload: unknown, repository: string): PullRequest | null {
  const pull = at(payload, "pull_request");
  const number = numberAt(pull, "number");
  const [base, head] = [sideOf(pull, "base"), sideOf(pull, "head")];
  if (number === null || base === null || head === null) return null;
  // The repository of a head is null if the fork was deleted.
  const from = textAt(pull, "head", "repo", "full_name");
  return { number, base, head, fork: from?.toLowerCase() !== repository.toLowerCase() };
}

function sideOf(pull: unknown, side: "base" | "head"): PullRequest["base"] | null {
  const [sha, ref] = [textAt(pull, side, "sha"), textAt(pull, side, "ref")];
  return sha === null || ref === null ? null : { sha, ref };
}

function groupOf(payload: unknown): { readonly base: string; readonly head: string } | null {
  const [base, head] = [
    textAt(payload, "merge_group", "base_sha"),
    textAt(payload, "merge_group", "head_sha"),
  ];
  return base === null || head === null ? null : { base, head };
}
