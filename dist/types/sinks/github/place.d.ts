import type { GithubSinkOptions } from "../sink-options.ts";
import type { TokenSubject } from "../sink.ts";
/** The owner of a secret; `repository` is `owner/name`. */
export type GithubOwner = {
    readonly kind: "repository";
    readonly repository: string;
} | {
    readonly kind: "environment";
    readonly repository: string;
    readonly environment: string;
} | {
    readonly kind: "organization";
    readonly organization: string;
};
/** A secret of GitHub Actions. */
export interface GithubPlace {
    readonly owner: GithubOwner;
    readonly secret: string;
}
/**
 * The place of a subject's token: `acme/app/NAME`, `acme/app (environment production)/NAME` or
 * `acme (organisation)/NAME`. Filled-in values contain no slash, space or bracket.
 */
export declare function githubPlace({ owner, secret }: GithubSinkOptions, subject: TokenSubject): string;
/** The secret that a place names; null for an invalid place. */
export declare function parsePlace(place: string): GithubPlace | null;
/** One spelling of where a secret is; GitHub ignores the case of owners, repositories, environments and secrets. */
export declare function githubSpot(place: string, apiUrl: string): string;
/** The API path of an owner, below which are `/secrets` and `/variables`. */
export declare function ownerPath(owner: GithubOwner): string;
/** The path of a repository, `owner/name`. */
export declare function repositoryPath(repository: string): string;
/** The name of an owner in messages. */
export declare function ownerTitle(owner: GithubOwner): string;
/** The Actions variable that holds the marker of a secret. */
export declare function markerName(secret: string): string;
/** Why GitHub would reject a secret of this name, or null (GitHub's documentation, "Naming your secrets"). */
export declare function secretNameError(secret: string): string | null;
