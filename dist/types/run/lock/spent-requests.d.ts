import type { Clock } from "../../model/clock.ts";
import type { EarlierRequests } from "../../workato/limiter/limiter.ts";
/** Whose requests share a quota, and where this machine keeps them. */
export interface SpentRequestsOptions {
    /** The folder for short-lived files, which contains that of the locks. */
    readonly temporary: string;
    /** Different for each quota: the host, and the variable that holds the token. */
    readonly quota: string;
    /** How far back requests count, in ms. */
    readonly windowMs: number;
    readonly clock: Pick<Clock, "now">;
}
/**
 * The times at which this user's earlier runs on this machine got their answers: one line of milliseconds since 1970 for
 * each, in a file of mode 0600 next to the locks. A run that begins within a window of another one then stays below the
 * limit together with it. It is only a help: where the file cannot be used, requests are sent as if there had been none.
 */
export declare function spentRequests(options: SpentRequestsOptions): EarlierRequests;
