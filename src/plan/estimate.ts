import type { Rate } from "../model/clock.ts";

/**
 * How long sending `changes` more requests takes at this rate, right after `sent` others: whole seconds, rounded up,
 * of waiting for the limit.
 */
export function estimate(changes: number, sent: number, rate: Rate): { requests: number; seconds: number } {
  if (changes === 0) return { requests: 0, seconds: 0 };
  const inWindow = sent === 0 ? 0 : ((sent - 1) % rate.limit) + 1;
  const windows = Math.floor((inWindow + changes - 1) / rate.limit);
  return { requests: changes, seconds: Math.ceil((windows * rate.windowMs) / 1000) };
}
