/** The first SIGHUP (the terminal was closed), SIGINT or SIGTERM requests a graceful stop; a second one ends the process immediately. */
export interface Signals {
    readonly stop: AbortSignal;
    /** 129, 130 or 143 after a signal, else null. */
    readonly code: () => number | null;
}
/** Starts listening for signals. */
export declare function listenForSignals(): Signals;
