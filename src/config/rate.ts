import type { Rate } from "../model/clock.ts";
import { parseDuration } from "../util/duration.ts";

/** Workato's rate limit for all API-client endpoints together (workato-api reference: limits). */
export const defaultRate: Rate = { limit: 60, windowMs: 60_000 };

/** Workato's rate limit for the two lists of customers' workspaces (workato-api.md, What is documented). */
export const defaultListRate: Rate = { limit: 1000, windowMs: 60_000 };

/** A rate such as `60/60s`: a number of requests in any window of that length; null if the text is invalid. */
export function parseRate(text: string): Rate | null {
  const [, count, duration = ""] = /^([1-9]\d{0,5})\/(\w+)$/.exec(text) ?? [];
  const windowMs = parseDuration(duration);
  return count === undefined || windowMs === null ? null : { limit: Number(count), windowMs };
}
