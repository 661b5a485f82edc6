import type { Rate } from "../model/clock.ts";
/**
 * How long sending `changes` more requests takes at this rate, right after `sent` others: whole seconds, rounded up,
 * of waiting for the limit.
 */
export declare function estimate(changes: number, sent: number, rate: Rate): {
    requests: number;
    seconds: number;
};
