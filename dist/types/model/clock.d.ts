/** Time, handed in: the core reads no clock of its own. */
export interface Clock {
    /** Milliseconds since 1970, for what is written down. */
    now(): number;
    /** Milliseconds that only grow, for measuring. */
    monotonic(): number;
    /** Resolves after `ms` milliseconds, or rejects with the signal's reason when it aborts first. */
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
/** So many requests in any window of so many milliseconds. */
export interface Rate {
    readonly limit: number;
    readonly windowMs: number;
}
