import { userInfo } from "node:os";
import type { AuditActor } from "./audit-line.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** The variables in which a CI system names who started a job, its commit, and its address. */
interface System {
  readonly system: string;
  /** Set in every job of this system. */
  readonly mark: string;
  readonly name: readonly string[];
  readonly commit: string;
  readonly job: (env: Env) => string | undefined;
}

const systems: readonly System[] = [
  {
    system: "github-actions",
    mark: "GITHUB_ACTIONS",
    // Who started this attempt, not who started the first one.
    name: ["GITHUB_TRIGGERING_ACTOR", "GITHUB_ACTOR"],
    commit: "GITHUB_SHA",
    job: (env) => {
      const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
      return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : run;
    },
  },
  system("gitlab-ci", "GITLAB_CI", ["GITLAB_USER_LOGIN"], "CI_COMMIT_SHA", "CI_JOB_URL"),
  system("azure-pipelines", "TF_BUILD", ["BUILD_REQUESTEDFOR"], "BUILD_SOURCEVERSION", "BUILD_BUILDID"),
  system(
    "bitbucket",
    "BITBUCKET_BUILD_NUMBER",
    ["BITBUCKET_STEP_TRIGGERER_UUID"],
    "BITBUCKET_COMMIT",
    "BITBUCKET_BUILD_NUMBER",
  ),
  system("buildkite", "BUILDKITE", ["BUILDKITE_BUILD_CREATOR"], "BUILDKITE_COMMIT", "BUILDKITE_BUILD_URL"),
  system("circleci", "CIRCLECI", ["CIRCLE_USERNAME"], "CIRCLE_SHA1", "CIRCLE_BUILD_URL"),
  system("jenkins", "JENKINS_URL", ["BUILD_USER_ID"], "GIT_COMMIT", "BUILD_URL"),
];

/** Who runs keyward: according to the CI system's variables, else the user of this machine. */
export function actorOf(env: Env): AuditActor {
  const found = systems.find(({ mark }) => valueOf(env, mark) !== null);
  if (found === undefined) return { system: "local", name: localUser(), commit: null, job: null };
  const name = found.name.map((variable) => valueOf(env, variable)).find((text) => text !== null) ?? null;
  return { system: found.system, name, commit: valueOf(env, found.commit), job: found.job(env) || null };
}

function system(named: string, mark: string, name: readonly string[], commit: string, job: string): System {
  return { system: named, mark, name, commit, job: (env) => env[job] };
}

function valueOf(env: Env, variable: string): string | null {
  return env[variable]?.trim() || null;
}

/** A container may run as a user id without a name. */
function localUser(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}
