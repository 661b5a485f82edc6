import { KeywardError } from "../model/errors.ts";
/** A request to GitHub's API failed, after all retries that are allowed for it; never shows a token. */
export declare class GithubError extends KeywardError {
    /** The HTTP status; null: no complete answer came. */
    readonly status: number | null;
    /** GitHub's own message in one line, shortened and without tokens; empty if it has none. */
    readonly serverMessage: string;
    constructor(message: string, facts: {
        readonly status: number | null;
        readonly serverMessage?: string;
        readonly remedy: string;
        readonly cause?: unknown;
    });
}
