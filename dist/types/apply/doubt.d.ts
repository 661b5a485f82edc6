import { ApiError } from "../model/errors.ts";
/**
 * What a mutation that failed may have done all the same. `none`: nothing of it reached Workato. `answered`: an answer
 * refused it, but a gateway that repeats requests may have answered so after it had taken effect: a reading made after
 * that answer decides. `lost`: no answer of Workato came, and it may still take effect.
 */
export type Doubt = "none" | "answered" | "lost";
/** What a mutation that failed in this way may have done. */
export declare function doubtOf(error: unknown): Doubt;
/** Whether no answer came, or one that says no more than none; an answer of another shape is not lost. */
export declare function isLost(error: unknown): error is ApiError;
/** Whether nothing was sent because the live state had become too old by the time of its turn. */
export declare function isHeldBack(error: unknown): error is ApiError;
/** Whether nothing was sent because the rate limit or the lock that several machines share did not allow it. */
export declare function isWithheld(error: unknown): error is ApiError;
/** Whether it, or an attempt before it, was answered with 429. */
export declare function isRateLimited(error: unknown): boolean;
/**
 * Whether a create was refused because its name is taken, perhaps by the client that it made itself. Workato has no code for
 * that: it is decided by the words.
 */
export declare function saysTaken(error: unknown): boolean;
/** Whether it was answered that the API token may not do this, which is decided before it takes effect. */
export declare function isForbidden(error: unknown): boolean;
