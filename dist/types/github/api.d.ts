/** One request to GitHub's REST API. */
export interface GithubRequest {
    readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
    /** Below the API's root: `/repos/acme/app/pulls`; all values in it are already encoded. */
    readonly path: string;
    readonly query?: Readonly<Record<string, string | number>>;
    readonly body?: unknown;
    /** For messages: "list the pull requests of a commit". */
    readonly doing: string;
    /** Statuses other than 2xx that are valid answers and not errors. */
    readonly also?: readonly number[];
    /** For requests that must not be lost: waits for a rate limit up to an hour instead of 15 minutes. */
    readonly patient?: boolean;
}
/** One answer; `json` is null if the body is empty. */
export interface GithubAnswer {
    readonly status: number;
    readonly json: unknown;
}
/** GitHub's REST API as keyward uses it. All calls throw `GithubError`, which never shows a token. */
export interface GithubApi {
    send(request: GithubRequest): Promise<GithubAnswer>;
    /** Follows `Link: rel="next"`; `items` takes the rows out of one page. Stops early when `enough` is true. */
    all<T>(request: GithubRequest, items: (json: unknown) => readonly T[], enough?: (soFar: readonly T[]) => boolean): Promise<readonly T[]>;
    /** A file such as an artifact's zip; follows the redirect to another host, without sending the token there. */
    download(request: GithubRequest): Promise<Uint8Array>;
    /** How many requests were sent. */
    readonly requests: number;
}
