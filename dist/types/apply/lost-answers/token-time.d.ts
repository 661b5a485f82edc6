/**
 * Milliseconds by which a client shows a later token than an answer did; 0 if it shows the same token with less
 * precision (whole seconds, truncated or rounded), or if a time is missing, which is no evidence.
 */
export declare function laterBy(answered: string | null, shown: string | null): number;
/** Whether a reading is older than the answer, so that it shows an earlier token. */
export declare function isBehind(answered: string | null, shown: string | null): boolean;
