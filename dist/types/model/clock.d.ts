/** Time is passed in: the core reads no clock of its own. */
export interface Clock {
    /** Milliseconds since 1970, for timestamps. */
    now(): number;
    /** Milliseconds that only increase, for measuring. */
    monotonic(): number;
    /** Resolves after `ms` milliseconds, or rejects with the signal's reason when it aborts first. */
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
/** At most this many requests in any window of this many milliseconds. */
export interface Rate {
    readonly limit: number;
    readonly windowMs: number;
}
