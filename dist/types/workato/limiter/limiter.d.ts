import { ApiError } from "../../model/errors.ts";
import type { Rate } from "../../model/clock.ts";
import type { OnWait } from "../../model/wait.ts";
import type { Budget } from "./budget.ts";
/** Sends requests so that no window, as the server counts arrivals, ever contains more than the limit. */
export interface Limiter {
    readonly rate: Rate;
    /**
     * Runs the job (one attempt of one request) when a slot is free; rejects with `ApiError`: `aborted` if the
     * signal comes first, `held-back` if `mayGo` is false at its turn, which takes no slot. `onWait` receives a wait that
     * has another reason than the requests and pauses of this process.
     */
    schedule<T>(job: () => Promise<T>, signal?: AbortSignal, mayGo?: () => boolean, onWait?: OnWait): Promise<T>;
    /**
     * Holds the whole queue for `ms`: extends a pause, never shortens it; then halves the rate for one window. Returns
     * by how many milliseconds the queue is now held longer than before.
     */
    pause(ms: number): number;
    /** How long ago, in ms, each request was answered that holds a slot of the present window, those of earlier runs included. */
    ages(): readonly number[];
    /** How much of the quota is spent now. */
    budget(): Budget;
    /** Milliseconds from now until so many further requests have all had their turn, if no other is waiting. */
    untilSent(requests: number): number;
}
/** What other runs sent before this one, as far as it is known, and what they learn of this one. */
export interface EarlierRequests {
    /** How long ago each was answered, in ms, when the limiter is made. */
    readonly ages: readonly number[];
    /** Called for each request of this run that was answered. */
    readonly answered: () => void;
}
/**
 * Connections open at once. Above the documented limit of 60 requests, so that the first window is really sent at
 * once; bounded, so that a raised quota does not open a thousand sockets.
 */
export declare const maxConcurrent = 64;
/** The error of a request that was out of date when its turn came. */
export declare function heldBack(): ApiError;
/** The error of a request that was stopped before it was sent. */
export declare function stopped(): ApiError;
