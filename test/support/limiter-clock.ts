import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, vi } from "vitest";
import { VirtualClock } from "./virtual-clock.ts";

/**
 * Lets the queue of a limiter run on timers that a `limiterClock` rings, in each test of the file: it defers its work
 * with `setTimeout`, which would otherwise happen at a later moment of the virtual time.
 */
export function withLimiterClock(): void {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());
}

/** Virtual time that passes only when no limiter has anything left to do at the present moment. */
export function limiterClock(): VirtualClock {
  return new VirtualClock(calm);
}

async function calm(): Promise<void> {
  await turn();
  while (vi.getTimerCount() > 0) {
    vi.advanceTimersByTime(1);
    await turn();
  }
}
