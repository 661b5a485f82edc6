import type { Rate } from "../../model/clock.ts";

/** The quota of one host and token at one moment. */
export interface Budget {
  /** Requests that count towards the present window: of at most `Limiter.rate.limit`. */
  readonly spent: number;
  /** Milliseconds until the next request may be sent; 0: now. */
  readonly nextMs: number;
  /** All attempts that had their turn since the limiter was made. */
  readonly total: number;
}

/** Which slots of a window are taken; times by `Clock.monotonic`. */
interface Slots {
  readonly now: number;
  /** When slots come back, ascending. */
  readonly returns: readonly number[];
  /** Requests under way: each comes back after `spacing` at the earliest. */
  readonly active: number;
  readonly spacing: number;
  /** After it, half of the slots are withheld for one window. */
  readonly pausedUntil: number;
}

/** Milliseconds until so many further requests have all had their turn, if no other is waiting. */
export function msUntilSent(requests: number, rate: Rate, slots: Slots): number {
  if (requests <= 0) return 0;
  const turns = turnsOf(rate, slots);
  const last = turns[(requests - 1) % turns.length] ?? slots.now;
  const windows = Math.floor((requests - 1) / turns.length);
  return last - slots.now + windows * slots.spacing;
}

/** When each slot may be taken next, ascending. */
function turnsOf({ limit, windowMs }: Rate, slots: Slots): readonly number[] {
  const { now, returns, active, spacing, pausedUntil } = slots;
  const wholeAgain = pausedUntil + windowMs;
  const withheld = wholeAgain > now ? Math.floor(limit / 2) : 0;
  const free = Math.max(0, limit - active - returns.length);
  return [
    ...Array.from({ length: free }, () => now),
    ...returns,
    ...Array.from({ length: active }, () => now + spacing),
  ]
    .map((at, index) => Math.max(now, at, index < withheld ? wholeAgain : pausedUntil))
    .sort((a, b) => a - b);
}
