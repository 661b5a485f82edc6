import type { Ledger } from "./ledger.ts";
/** Decides whether new work may begin. */
export declare class Halt {
    #private;
    constructor(stop: AbortSignal, ledger: Ledger);
    /** Whether no new work may begin. */
    stopped(): boolean;
    /** Whether what was sent may still be looked up: not after a signal, nor once the API token is refused. */
    mayRead(): boolean;
    /**
     * Learns from a failure: after a 401, without what several machines share, or if every mutation so far was answered
     * with 403, nothing more is sent.
     */
    learn(error: unknown): void;
}
/** Runs work for each item in order, a bounded number at once; starts none once the run is halted. */
export declare function inParallel<T>(halt: Halt, items: readonly T[], work: (item: T) => Promise<void>): Promise<void>;
