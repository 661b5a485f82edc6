import type { Clock } from "../../model/clock.ts";
/** One reading of live clients, and until when a change that was compared with it may be sent. */
export declare class Look {
    #private;
    readonly at: number;
    /** Read at `at` (`Clock.monotonic`), old after `oldAfter` ms; `wasWaitedFor`: read for a change that had been held back. */
    constructor(at: number, oldAfter: number, wasWaitedFor: boolean);
    /** Whether it is too old to be used. */
    isOld(clock: Clock): boolean;
    /**
     * Whether a change whose turn has come may be sent based on it. If changes waited for this reading and the first
     * turn after it comes so late that it is old again, its age is counted from that turn; otherwise the run would read
     * forever and send nothing.
     */
    allows(clock: Clock): boolean;
}
/**
 * Checks at each attempt of a change whether it is fresh, until that many attempts were sent and refused: otherwise a
 * server that accepts only reads would keep the run reading forever.
 */
export declare function untilAttemptsExhausted(isFresh: () => boolean): () => boolean;
