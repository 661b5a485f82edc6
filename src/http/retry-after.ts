import type { Answer } from "./exchange.ts";
import { headerOf, serverTime } from "./headers.ts";

/** What is known besides the answer. */
export interface RetryAfterOptions {
  /** Milliseconds since 1970: what a date is compared with where the server sends no `Date`. */
  readonly now: number;
  /** The longest wait that a server may ask for, in milliseconds. */
  readonly longestMs: number;
}

/**
 * The wait that `Retry-After` asks for, in milliseconds and at most the longest; null where it asks for none. It is
 * a number of seconds or a date, which is compared with the server's own `Date`: the clocks may differ.
 */
export function retryAfter(
  answer: Pick<Answer, "headers">,
  { now, longestMs }: RetryAfterOptions,
): number | null {
  const text = headerOf(answer, "retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(longestMs, Number(text) * 1000);
  // Only a date with a time of day: a negative number would be read as one, too.
  const until = /\d:\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(until)) return null;
  return Math.min(longestMs, Math.max(0, until - (serverTime(answer) ?? now)));
}
