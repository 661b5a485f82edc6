import type { Clock } from "../../model/clock.ts";
import type { Limiter } from "../../workato/limiter/limiter.ts";

/** After a signal, no wait before an attempt takes longer than this, in ms. */
const longestWaitMs = 1000;

/**
 * A limiter that waits for no slot and no pause once the signal has come, not even with what already waits: there are
 * only seconds left to delete. A 429 after that holds the requests for a second.
 */
export function unheldAfter(stop: AbortSignal, limiter: Limiter, clock: Clock): Limiter {
  let heldUntil = Number.NEGATIVE_INFINITY;
  return {
    rate: limiter.rate,
    ages: () => limiter.ages(),
    budget: () => limiter.budget(),
    untilSent: (requests) => limiter.untilSent(requests),
    schedule: async (job, signal, mayGo, onWait) => {
      let isSent = false;
      const send = (): ReturnType<typeof job> => {
        isSent = true;
        return job();
      };
      if (!stop.aborted) {
        try {
          return await limiter.schedule(send, either(stop, signal), mayGo, onWait);
        } catch (error) {
          if (isSent || !stop.aborted || signal?.aborted === true) throw error;
        }
      }
      const left = heldUntil - clock.monotonic();
      if (left > 0) await clock.sleep(left, signal).catch(() => undefined);
      // The limiter says how a request is abandoned.
      return signal?.aborted === true ? limiter.schedule(send, signal, mayGo, onWait) : send();
    },
    pause: (ms) => {
      if (!stop.aborted) return limiter.pause(ms);
      heldUntil = clock.monotonic() + Math.min(ms, longestWaitMs);
      return 0;
    },
  };
}

/** A clock whose waits end when the signal comes, and take a second at most after it. */
export function hurriedAfter(stop: AbortSignal, clock: Clock): Clock {
  return {
    now: () => clock.now(),
    monotonic: () => clock.monotonic(),
    sleep: async (ms, signal) => {
      if (stop.aborted) return clock.sleep(Math.min(ms, longestWaitMs), signal);
      await clock.sleep(ms, either(stop, signal)).catch((error: unknown) => {
        if (!stop.aborted || signal?.aborted === true) throw error;
      });
    },
  };
}

function either(stop: AbortSignal, signal: AbortSignal | undefined): AbortSignal {
  return signal === undefined ? stop : AbortSignal.any([stop, signal]);
}
