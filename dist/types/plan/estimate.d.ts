import type { Rate } from "../model/clock.ts";
/**
 * How long sending `changes` more requests takes at this rate, after others that were answered so many milliseconds ago:
 * whole seconds, rounded up, of waiting for the limit.
 */
export declare function estimate(changes: number, recent: readonly number[], { limit, windowMs }: Rate): {
    requests: number;
    seconds: number;
};
