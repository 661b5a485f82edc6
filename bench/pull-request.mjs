// A repository with a pull request that changes one client, and the variables with which a runner starts the step for it.
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { writeManifests } from "./fixtures.mjs";

/** Commits both sides into the folder `work`; resolves with the variables of the step. */
export async function pullRequest(folder, work, texts, config) {
  const git = (...args) => {
    const who = ["-c", "user.name=bench", "-c", "user.email=bench@example.invalid"];
    return execFileSync("git", [...who, ...args], { cwd: work, encoding: "utf8" }).trim();
  };
  const commit = async (manifests, message) => {
    await writeManifests(work, manifests);
    git("add", ".");
    git("commit", "-q", "-m", message);
    return git("rev-parse", "HEAD");
  };
  git("init", "-q", "-b", "main");
  await writeFile(path.join(work, "keyward.yaml"), config);
  const base = await commit(texts, "base");
  const [first, ...others] = texts;
  const head = await commit([first.replace("198.51.100.0", "203.0.113.9"), ...others], "head");
  const event = path.join(folder, "event.json");
  await writeFile(event, JSON.stringify(eventOf(base, head)));
  return {
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: "bench/clients",
    GITHUB_RUN_ID: "1",
    GITHUB_SHA: head,
    GITHUB_REF: "refs/pull/1/merge",
    GITHUB_WORKSPACE: work,
    RUNNER_TEMP: folder,
    INPUT_COMMENT: "false",
  };
}

function eventOf(base, head) {
  const repository = { full_name: "bench/clients", default_branch: "main", private: true };
  const side = (sha, ref) => ({ sha, ref, repo: { full_name: "bench/clients" } });
  return { repository, pull_request: { number: 1, base: side(base, "main"), head: side(head, "change") } };
}
