import pRetry from "p-retry";
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
export function withRetry<T>(
  attempt: (number: number) => Promise<T>,
  { clock, signal, pauseAfter }: RetryPolicy,
): Promise<T> {
  // p-retry's timers use the machine's clock: it counts, and the waiting is done here by the clock handed in.
  return pRetry(attempt, {
    retries: Number.POSITIVE_INFINITY,
    minTimeout: 0,
    shouldRetry: ({ error }) => {
      const pauseMs = pauseAfter(error);
      return pauseMs !== null && waited(pauseMs, clock, signal);
    },
  });
}

/** Whether the whole time has passed; false where the signal came first. */
async function waited(ms: number, clock: Clock, signal: AbortSignal | undefined): Promise<boolean> {
  if (signal?.aborted) return false;
  if (ms === 0) return true;
  return clock.sleep(ms, signal).then(
    () => true,
    () => false,
  );
}

/** How waits grow. */
export interface GrowingWait {
  readonly baseMs: number;
  readonly longestMs: number;
  /** From 0 to 1: 1 is the whole wait, 0 the half of it. */
  readonly jitter: number;
}

/** The milliseconds to wait after so many failures in a row (from 1): doubled each time, up to the longest wait. */
export function growingWait(failures: number, { baseMs, longestMs, jitter }: GrowingWait): number {
  return Math.min(longestMs, baseMs * 2 ** (failures - 1)) * (0.5 + jitter / 2);
}
