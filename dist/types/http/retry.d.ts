import { type Answer, TransportError } from "./exchange.ts";
import type { Clock } from "../model/clock.ts";
/** Decides about another attempt and waits for it. */
export interface RetryPolicy {
    readonly clock: Clock;
    /** Ends the wait between two attempts: the last error is thrown then. */
    readonly signal?: AbortSignal | undefined;
    /** Milliseconds to wait before the next attempt after this error; null: no other attempt is made. */
    readonly pauseAfter: (error: unknown) => number | null;
}
/**
 * Makes attempts until one succeeds or the policy allows no more; `attempt` gets its number, from 1. Throws the last
 * error. A rate limiter is called within the attempt, so that every attempt passes it.
 */
export declare function withRetry<T>(attempt: (number: number) => Promise<T>, { clock, signal, pauseAfter }: RetryPolicy): Promise<T>;
/** Decides about another attempt by how the last one ended. */
export interface SendPolicy {
    readonly clock: Clock;
    /** Milliseconds to wait before the next attempt after this answer, or this lack of one; null: no other is made. */
    readonly pauseAfter: (ending: Answer | TransportError) => number | null;
}
/**
 * Sends a request until the policy accepts how it ended, and resolves with the last answer, whatever its status.
 * Throws the last `TransportError` where no answer came, and whatever else `send` throws.
 */
export declare function sendWithRetry(send: () => Promise<Answer>, { clock, pauseAfter }: SendPolicy): Promise<Answer>;
/**
 * Whether an error status says nothing about the request itself and may be gone at the next attempt: every 5xx, which
 * includes those of content delivery networks (520 to 530) and of proxies (598, 599), and the three by which a gateway
 * says that it did not wait (408, 425, 499). A mutation answered so may have taken effect.
 */
export declare function mayPass(status: number): boolean;
/** How waits grow. */
export interface GrowingWait {
    readonly baseMs: number;
    readonly longestMs: number;
    /** From 0 to 1: 1 is the whole wait, 0 the half of it. */
    readonly jitter: number;
}
/** The milliseconds to wait after so many failures in a row (from 1): doubled each time, up to the longest wait. */
export declare function growingWait(failures: number, { baseMs, longestMs, jitter }: GrowingWait): number;
