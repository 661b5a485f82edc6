import type { Rate } from "../model/clock.ts";

/**
 * How long sending `changes` more requests takes at this rate, after others that were answered so many milliseconds ago:
 * whole seconds, rounded up, of waiting for the limit.
 */
export function estimate(
  changes: number,
  recent: readonly number[],
  { limit, windowMs }: Rate,
): { requests: number; seconds: number } {
  if (changes === 0) return { requests: 0, seconds: 0 };
  const taken = recent
    .map((age) => Math.max(0, windowMs - age))
    .sort((a, b) => a - b)
    .slice(-limit);
  // Each slot is free now, or a window after its last request: whoever is late in the queue takes it once more.
  const slots = [...Array.from({ length: limit - taken.length }, () => 0), ...taken];
  const last = slots[(changes - 1) % limit] ?? 0;
  const windows = Math.floor((changes - 1) / limit);
  return { requests: changes, seconds: Math.ceil((last + windows * windowMs) / 1000) };
}
