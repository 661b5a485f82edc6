import type { Rate } from "../model/clock.ts";
/**
 * What sending `changes` more requests takes at the rate, `sent` of them having gone just before: whole
 * seconds, rounded up, of waiting for the limit.
 */
export declare function estimate(changes: number, sent: number, rate: Rate): {
    requests: number;
    seconds: number;
};
