import type { Answer } from "./exchange.ts";
import { headerOf, serverTime } from "./headers.ts";

/** The longest wait that any server may ask for with `Retry-After`: ten minutes. */
const longestAskedWaitMs = 600_000;

/** A wait that a server asked for. */
export interface AskedWait {
  /** Milliseconds, at most ten minutes. */
  readonly ms: number;
  /** Whether the server asked for more than that. */
  readonly shortened: boolean;
}

/**
 * The wait that `Retry-After` asks for; null where it asks for none. It is a number of seconds or a date, which is
 * compared with the server's own `Date`, because the clocks may differ; `now`, in milliseconds since 1970, is used
 * where the server sends no `Date`.
 */
export function retryAfter(answer: Pick<Answer, "headers">, now: number): AskedWait | null {
  const ms = askedMs(answer, now);
  return ms === null ? null : { ms: Math.min(longestAskedWaitMs, ms), shortened: ms > longestAskedWaitMs };
}

function askedMs(answer: Pick<Answer, "headers">, now: number): number | null {
  const text = headerOf(answer, "retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  // Only a date with a time of day: a negative number would be read as one, too.
  const until = /\d:\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, until - (serverTime(answer) ?? now));
}
