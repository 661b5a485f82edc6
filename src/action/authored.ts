import type { GithubApi } from "../github/api.ts";
import { numberAt, textAt } from "../util/json.ts";

/** Who wrote a comment or an issue, as GitHub's answers show it. */
export interface Author {
  readonly id: number | null;
  /** `User`, `Bot`, … */
  readonly type: string | null;
}

/** The author in an answer. */
export function authorOf(json: unknown): Author {
  return { id: numberAt(json, "user", "id"), type: textAt(json, "user", "type") };
}

/**
 * Returns a check for whether a text was written with this token. A GitHub App's token (such as the workflow's own)
 * writes as a bot and cannot look up its user; for any other token, the user is looked up once.
 */
export function ownAuthors(github: GithubApi, appToken: boolean): (author: Author) => Promise<boolean> {
  let ownId: Promise<number | null> | null = null;
  return async ({ id, type }) => {
    ownId ??= appToken ? Promise.resolve(null) : whoAmI(github);
    const own = await ownId;
    return own === null ? type === "Bot" : id === own;
  };
}

/** Null if the token does not belong to a user. */
async function whoAmI(github: GithubApi): Promise<number | null> {
  const answer = await github.send({
    method: "GET",
    path: "/user",
    doing: "look up the user of the github-token",
    also: [403],
  });
  return answer.status === 403 ? null : numberAt(answer.json, "id");
}
