import type { Clock } from "../model/clock.ts";
import type { Answer } from "../http/exchange.ts";
import { headerOf } from "./failure.ts";

/** The longest wait of keyward's own making, in milliseconds. */
export const longestWaitMs = 120_000;
const longestToldMs = 600_000;

/** The wait before the attempt after `failures` of them: doubling, jittered between half and the whole of it. */
export function growingWait(failures: number, baseMs: number, jitter: () => number): number {
  return Math.min(longestWaitMs, baseMs * 2 ** (failures - 1)) * (0.5 + jitter() / 2);
}

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
