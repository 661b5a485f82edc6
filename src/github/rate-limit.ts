import type { Answer } from "../http/exchange.ts";
import type { Clock } from "../model/clock.ts";
import { headerOf } from "../http/headers.ts";
import { saidIn } from "./words.ts";

/** The first wait where GitHub tells none, in ms: "wait for at least one minute" (Rate limits for the REST API). */
const firstWaitMs = 60_000;
const longestOwnWaitMs = 900_000;

/**
 * Milliseconds to wait where the answer is a refusal for the rate limit, else null; `nth`: the how-manyth refusal of
 * this request it is, from 1. GitHub answers 403 or 429 for the primary limit (with a reset) and for the secondary one
 * (with `Retry-After`, or only in words).
 */
export function rateLimitWait(answer: Answer, nth: number, clock: Clock): number | null {
  if (answer.status !== 403 && answer.status !== 429) return null;
  const told = toldWait(answer, clock);
  if (told !== null) return told;
  // The documents name no other sign of a secondary limit without Retry-After.
  const limited = answer.status === 429 || /secondary rate limit|abuse detection/i.test(saidIn(answer));
  return limited ? Math.min(longestOwnWaitMs, firstWaitMs * 2 ** (nth - 1)) : null;
}

function toldWait(answer: Answer, clock: Clock): number | null {
  const after = (headerOf(answer, "retry-after") ?? "").trim();
  if (/^\d+$/.test(after)) return Number(after) * 1000;
  const reset = (headerOf(answer, "x-ratelimit-reset") ?? "").trim();
  if (headerOf(answer, "x-ratelimit-remaining")?.trim() !== "0" || !/^\d+$/.test(reset)) return null;
  const there = Date.parse(headerOf(answer, "date") ?? "");
  const left = Number(reset) * 1000 - (Number.isNaN(there) ? clock.now() : there);
  // A whole second more: both times are cut to seconds.
  return Math.max(0, left) + 1000;
}
