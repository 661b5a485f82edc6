import type { GithubApi } from "../../github/api.ts";
import { type GithubOwner, ownerTitle, repositoryPath } from "./place.ts";

/** The cause of a 404, and the remedy. */
export interface Missing {
  readonly message: string;
  readonly remedy: string;
}

/** Finds the cause of GitHub's 404 for the secrets of an owner: it does not exist, or the token has no access to it. Throws `GithubError`. */
export async function whyMissing(api: GithubApi, owner: GithubOwner): Promise<Missing> {
  if (owner.kind === "organization")
    return unseen(
      owner,
      "give the token write access to its secrets and variables (classic tokens: the scope admin:org)",
    );
  const { repository } = owner;
  if (!(await isThere(api, repositoryPath(repository), `look for ${repository}`)))
    return unseen({ kind: "repository", repository }, "give the token access to the repository");
  if (owner.kind === "environment" && !(await hasEnvironment(api, owner)))
    return {
      message: `${repository} has no environment ${owner.environment}`,
      remedy: `create it in the repository's settings (Environments), or name another in the sink`,
    };
  return {
    message: `the token has no write access to the secrets and variables of ${ownerTitle(owner)}`,
    remedy: `give it write access to secrets and variables${owner.kind === "environment" ? ", and environments" : ""}, and make its user a collaborator`,
  };
}

function unseen(owner: GithubOwner, remedy: string): Missing {
  return {
    message: `${ownerTitle(owner)} does not exist, or the token has no access to it`,
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

/** A token without access gets 403: then it is assumed to exist. */
async function isThere(api: GithubApi, path: string, doing: string): Promise<boolean> {
  return (await api.send({ method: "GET", path, doing, also: [403, 404] })).status !== 404;
}
