import type { Clock } from "../../model/clock.ts";
/** Calls a function again and again, `ms` apart, until the signal aborts. */
export declare function everyMs(ms: number, clock: Clock, signal: AbortSignal, act: () => void): Promise<void>;
