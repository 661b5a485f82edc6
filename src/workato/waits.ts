import type { Clock } from "../model/clock.ts";
import type { Answer } from "../http/exchange.ts";
import { headerOf } from "../http/headers.ts";

const longestToldMs = 600_000;

/**
 * What `Retry-After` says, in milliseconds, at most ten minutes; null where it says nothing. It comes in seconds or
 * as a date, which is compared with the server's own `Date` where there is one: the clocks may differ.
 */
export function retryAfter(answer: Answer, clock: Clock): number | null {
  const text = headerOf(answer, "retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(longestToldMs, Number(text) * 1000);
  const until = Date.parse(text);
  if (Number.isNaN(until)) return null;
  const there = Date.parse(headerOf(answer, "date") ?? "");
  const left = until - (Number.isNaN(there) ? clock.now() : there);
  return Math.min(longestToldMs, Math.max(0, left));
}
