import { type Pause, type QuotaView } from "../../render/report/progress.ts";
import type { Limiter } from "../../workato/limiter/limiter.ts";
import type { System, Voice } from "../system.ts";
import type { TimedWait } from "../budget/waits.ts";
/** What is shown of the work in progress. */
export interface Watched {
    readonly lines: (now: Moment) => readonly string[];
    /** From 0 to 1. */
    readonly share: () => number;
}
/** What the lines say in addition to the work itself. */
export interface Moment {
    readonly pause: Pause;
    readonly quota: (limiters: readonly Limiter[]) => QuotaView;
    /** Seconds until the present wait is over; 0: there is none. */
    readonly waitSeconds: number;
}
/**
 * Shows how far a run is on stderr: lines that are renewed in place on a terminal, and elsewhere one now and then. What
 * the run writes meanwhile goes through `system`.
 */
export declare class Watch {
    #private;
    readonly system: System;
    constructor(voice: Voice, system: System);
    /** Does something that writes to a stream while the lines are not there. */
    above(write: () => void): void;
    /** A wait has begun; of several at once the one that ends last is shown. */
    waits(wait: TimedWait): void;
    /** Shows this work until it has settled. */
    during<T>(watched: Watched, work: () => Promise<T>): Promise<T>;
}
