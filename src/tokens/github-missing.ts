import type { GithubApi } from "../github/api.ts";
import { type GithubOwner, ownerTitle, repositoryPath } from "./github-place.ts";

/** What a 404 was about, and what to do. */
export interface Missing {
  readonly message: string;
  readonly remedy: string;
}

/** Finds out what GitHub's 404 for an owner's secrets hides: nothing there, or nothing that the token may see. Throws `GithubError`. */
export async function whyMissing(api: GithubApi, owner: GithubOwner): Promise<Missing> {
  if (owner.kind === "organization")
    return unseen(
      owner,
      "let the token write its secrets and variables (classic tokens: the scope admin:org)",
    );
  const { repository } = owner;
  if (!(await isThere(api, repositoryPath(repository), `look for ${repository}`)))
    return unseen({ kind: "repository", repository }, "let the token see the repository");
  if (owner.kind === "environment" && !(await hasEnvironment(api, owner)))
    return {
      message: `${repository} has no environment ${owner.environment}`,
      remedy: `create it in the repository's settings (Environments), or name another in the sink`,
    };
  return {
    message: `the token may not write the secrets and variables of ${ownerTitle(owner)}`,
    remedy: `let it write secrets and variables${owner.kind === "environment" ? ", and environments" : ""}, and let its user be a collaborator`,
  };
}

function unseen(owner: GithubOwner, remedy: string): Missing {
  return {
    message: `${ownerTitle(owner)} is not there, or the token may not see it`,
    remedy: `check the name; if it is right, ${remedy}`,
  };
}

function hasEnvironment(
  api: GithubApi,
  { repository, environment }: { readonly repository: string; readonly environment: string },
): Promise<boolean> {
  const path = `${repositoryPath(repository)}/environments/${encodeURIComponent(environment)}`;
  return isThere(api, path, `look for the environment ${environment} of ${repository}`);
}

/** Whoever may not look at it gets 403: then it is taken to be there. */
async function isThere(api: GithubApi, path: string, doing: string): Promise<boolean> {
  return (await api.send({ method: "GET", path, doing, also: [403, 404] })).status !== 404;
}
