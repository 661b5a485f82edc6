import type { Rate } from "../model/clock.ts";

/** The least time, in seconds, that so many requests take when the window is empty at the start. */
export function estimateSeconds(requests: number, rate: Rate): number {
  if (requests <= 0) return 0;
  return (Math.floor((requests - 1) / rate.limit) * rate.windowMs) / 1000;
}
