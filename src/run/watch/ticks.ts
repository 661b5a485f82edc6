import type { Clock } from "../../model/clock.ts";

/** Calls a function again and again, `ms` apart, until the signal aborts. */
export async function everyMs(ms: number, clock: Clock, signal: AbortSignal, act: () => void): Promise<void> {
  while (!signal.aborted) {
    await clock.sleep(ms, signal).catch(() => undefined);
    if (!signal.aborted) act();
  }
}
