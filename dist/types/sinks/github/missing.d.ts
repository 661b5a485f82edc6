import type { GithubApi } from "../../github/api.ts";
import { type GithubOwner } from "./place.ts";
/** The cause of a 404, and the remedy. */
export interface Missing {
    readonly message: string;
    readonly remedy: string;
}
/** Finds the cause of GitHub's 404 for the secrets of an owner: it does not exist, or the token has no access to it. Throws `GithubError`. */
export declare function whyMissing(api: GithubApi, owner: GithubOwner): Promise<Missing>;
