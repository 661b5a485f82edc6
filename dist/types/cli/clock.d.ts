import type { Clock } from "../model/clock.ts";
/** The system clock. */
export declare const systemClock: Clock;
