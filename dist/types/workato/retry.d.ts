import type { Clock } from "../model/clock.ts";
import type { OnWait } from "../model/wait.ts";
import { type Call } from "./call.ts";
import type { Limiter } from "./limiter/limiter.ts";
/** What retrying needs. */
export interface RetryOptions {
    readonly limiter: Limiter;
    readonly clock: Clock;
    /** From 0 to 1. */
    readonly jitter: () => number;
    readonly signal?: AbortSignal | undefined;
    /** Called when a wait between attempts, a pause of the whole queue, or a wait for other processes begins. */
    readonly onWait: OnWait;
}
/** Attempts of one request that a 429 refused: a separate, larger limit. */
export declare const maxRateLimited = 10;
/**
 * Makes attempts, each through the limiter, until one succeeds or the kind of call allows no more; `attempt` receives its
 * number, from 1. Throws the last `ApiError`; for a mutation of which any attempt may have taken effect: `lost`.
 */
export declare function callWithRetry<T>({ kind, doing, mayGo, rateLimited }: Pick<Call<unknown>, "kind" | "doing" | "mayGo" | "rateLimited">, options: RetryOptions, attempt: (number: number) => Promise<T>): Promise<T>;
