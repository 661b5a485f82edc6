import { type ProxyEnvironment } from "../http/transport.ts";
import type { OnWait } from "../model/wait.ts";
import type { Clock } from "../model/clock.ts";
import type { Secret } from "../model/token/secret.ts";
import type { GithubApi } from "./api.ts";
/** The options for GitHub's API. */
export interface GithubOptions {
    /** The value of GITHUB_API_URL: `https://api.github.com`, or an Enterprise server's with a path. */
    readonly apiUrl: string;
    readonly token: Secret;
    readonly clock: Clock;
    /** The limit for one request. */
    readonly timeoutMs: number;
    readonly userAgent: string;
    readonly proxy: ProxyEnvironment;
    /** Called when a wait before another attempt, or for a rate limit, begins. */
    readonly onWait?: OnWait | undefined;
}
/** Opens GitHub's API; nothing is sent yet. Throws `KeywardError` for an invalid or unsafe address. */
export declare function openGithub(options: GithubOptions): GithubApi;
