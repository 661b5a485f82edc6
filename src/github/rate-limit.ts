import type { Answer } from "../http/exchange.ts";
import type { Clock } from "../model/clock.ts";
import { headerOf, serverTime } from "../http/headers.ts";
import { type AskedWait, retryAfter } from "../http/retry-after.ts";
import { growingWait } from "../http/retry.ts";
import { serverMessage } from "./server-message.ts";

/** The first wait if GitHub specifies none, in ms: "wait for at least one minute" (Rate limits for the REST API). */
const firstWaitMs = 60_000;
const longestOwnWaitMs = 900_000;

/**
 * How long to wait if the answer is a refusal because of the rate limit, else null; `nth`: the number of refusals
 * of this request so far, from 1. GitHub answers 403 or 429 for the primary limit (with a reset) and for the secondary one
 * (with `Retry-After`, or only in its message).
 */
export function rateLimitWait(answer: Answer, nth: number, clock: Clock): AskedWait | null {
  if (answer.status !== 403 && answer.status !== 429) return null;
  const asked = waitAskedFor(answer, clock);
  if (asked !== null) return asked;
  return answer.status === 429 || isSecondaryLimit(answer)
    ? {
        ms: growingWait(nth, { baseMs: firstWaitMs, longestMs: longestOwnWaitMs, jitter: 1 }),
        shortened: false,
      }
    : null;
}

/** Decides by the message: GitHub documents no other sign of a secondary limit in a 403 without `Retry-After`. */
function isSecondaryLimit(answer: Answer): boolean {
  return /secondary rate limit|abuse detection/i.test(serverMessage(answer));
}

function waitAskedFor(answer: Answer, clock: Clock): AskedWait | null {
  const asked = retryAfter(answer, clock.now());
  if (asked !== null) return asked;
  const [remaining, reset] = [
    headerOf(answer, "x-ratelimit-remaining"),
    headerOf(answer, "x-ratelimit-reset"),
  ];
  if (remaining?.trim() !== "0" || !/^\d{1,12}$/.test(reset?.trim() ?? "")) return null;
  const left = Number(reset) * 1000 - (serverTime(answer) ?? clock.now());
  // One more second, because both times are truncated to seconds.
  return { ms: Math.max(0, left) + 1000, shortened: false };
}
