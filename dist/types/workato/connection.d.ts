import type { Clock } from "../model/clock.ts";
import type { OnWait } from "../model/wait.ts";
import { KnownSecrets } from "../model/token/known-secrets.ts";
import type { Secret } from "../model/token/secret.ts";
import { type Answer } from "../http/exchange.ts";
import { type ProxyEnvironment, type Transport } from "../http/transport.ts";
import { type Call, type RequestEvent } from "./call.ts";
import { type MessageContext } from "./failure.ts";
import type { Limiter } from "./limiter/limiter.ts";
import type { ApiPaths } from "./paths.ts";
import type { RetryOptions } from "./retry.ts";
/** How to reach one workspace. */
export interface ApiOptions {
    /** An origin: `https://app.jp.workato.com`. */
    readonly host: string;
    readonly token: Secret;
    /** The same for all that share a host and a token. */
    readonly limiter: Limiter;
    /** That of the lists of customers' workspaces; by default, `limiter`. */
    readonly listLimiter?: Limiter | undefined;
    readonly clock: Clock;
    /** The most milliseconds that one attempt may take: connecting, headers and body together. */
    readonly timeoutMs: number;
    /** The paths of the endpoints; by default, those of the token's own workspace. */
    readonly paths?: ApiPaths | undefined;
    /** Connections to the host that the workspaces of one token share, and that whoever opened them closes; by default, its own. */
    readonly transport?: Transport | undefined;
    readonly userAgent: string;
    readonly proxy: ProxyEnvironment;
    /** Stops further attempts: waiting requests are `aborted`, requests in flight continue to their answer. */
    readonly stop?: AbortSignal | undefined;
    /** Abandons waiting requests and requests in flight; a mutation in flight is then `lost`. */
    readonly signal?: AbortSignal | undefined;
    /** From 0 to 1, for the length of waits. */
    readonly jitter?: () => number;
    readonly onRequest?: (event: RequestEvent) => void;
    /** What no message may contain; each issued token is added before anything else happens to it. */
    readonly secrets?: KnownSecrets;
    readonly onWait?: OnWait;
    /** Awaited right before each attempt of a mutation is sent; if it throws `KeywardError`, nothing is sent. */
    readonly beforeChange?: () => Promise<void>;
    /** Called with each issued token before anything else happens to it, so that a log can mask it. */
    readonly onToken?: (token: string) => void;
}
/** Opens the connections to a host, signed with a token. */
export declare function openWorkatoTransport(options: Pick<ApiOptions, "host" | "token" | "clock" | "timeoutMs" | "userAgent" | "proxy">, secrets: KnownSecrets): Transport;
/** What every request to one workspace goes through. */
export interface Connection {
    readonly transport: Transport;
    readonly context: MessageContext;
    readonly retry: RetryOptions;
    /** The same within the quota of the lists of customers' workspaces. */
    readonly listRetry: RetryOptions;
    /** Sends one attempt of a call; throws `ApiError` if no answer came. */
    readonly attempt: (call: Call<unknown>) => Promise<Answer>;
    /** Takes an issued token, so that no message and no log contains it. */
    readonly onToken: (token: Secret) => void;
}
/** Opens the connection to one workspace; nothing is sent yet. Throws `KeywardError` for a proxy that is not a URL. */
export declare function connectionOf(options: ApiOptions): Connection;
