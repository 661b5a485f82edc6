import { describe, expect, it } from "vitest";
import { actorOf } from "../../src/audit/actor.ts";

describe("who runs keyward", () => {
  it.each([
    [
      "a job of GitHub Actions",
      {
        GITHUB_ACTIONS: "true",
        GITHUB_ACTOR: "ada",
        GITHUB_TRIGGERING_ACTOR: "grace",
        GITHUB_SHA: "c0ffee",
        GITHUB_SERVER_URL: "https://github.invalid",
        GITHUB_REPOSITORY: "acme/workato",
        GITHUB_RUN_ID: "7",
      },
      {
        system: "github-actions",
        name: "grace",
        commit: "c0ffee",
        job: "https://github.invalid/acme/workato/actions/runs/7",
      },
    ],
    [
      "one that only provides its number",
      { GITHUB_ACTIONS: "true", GITHUB_ACTOR: "ada", GITHUB_RUN_ID: "7" },
      { system: "github-actions", name: "ada", commit: null, job: "7" },
    ],
    [
      "a job of GitLab",
      {
        GITLAB_CI: "true",
        GITLAB_USER_LOGIN: "ada",
        CI_COMMIT_SHA: "c0ffee",
        CI_JOB_URL: "https://gitlab.invalid/-/jobs/7",
      },
      { system: "gitlab-ci", name: "ada", commit: "c0ffee", job: "https://gitlab.invalid/-/jobs/7" },
    ],
    [
      "a job that provides nothing",
      { CIRCLECI: "true" },
      { system: "circleci", name: null, commit: null, job: null },
    ],
  ])("is %s", (_, env, actor) => {
    expect(actorOf(env)).toEqual(actor);
  });

  it("is the user of the machine elsewhere, whatever USER contains", () => {
    const { system, name } = actorOf({ USER: "somebody-else", GITHUB_ACTOR: "stale" });
    expect(system).toBe("local");
    expect(name).not.toBe("somebody-else");
    expect(name).not.toBe("stale");
  });
});
