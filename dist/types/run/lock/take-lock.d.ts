import type { Clock } from "../../model/clock.ts";
import type { Here } from "./here.ts";
import { type Holder } from "./holder.ts";
import { type HolderState } from "./holder-state.ts";
import { type LockedHost } from "./lock-file.ts";
/** A lock that is held. */
export interface Lock {
    release(): Promise<void>;
}
/** Why a lock is waited for. */
export interface LockWait {
    readonly holder: Holder;
    readonly state: Exclude<HolderState, "ended">;
    /** The lock's file: without it, the lock can be taken. */
    readonly file: string;
}
/** What takes a lock. */
export interface LockRequest extends LockedHost {
    readonly here: Here;
    readonly clock: Clock;
    /** Called once for each holder that is waited for. */
    readonly onWait: (wait: LockWait) => void;
    readonly stop?: AbortSignal;
}
/**
 * Takes the lock of a host: one process at a time. Waits while another one holds it; takes over from one that ended.
 * Rejects when `stop` aborts.
 *
 * The files of a lock are numbered, and the one with the highest number counts. A process takes the lock by creating
 * the next number, which only one can do, once the holder of the current number has released it or ended. Because the
 * highest number is never removed, a process that was slow to look cannot take a number that others have passed: it
 * finds a higher one afterwards.
 */
export declare function takeLock(request: LockRequest): Promise<Lock>;
/** Takes the lock by creating a number; null if another process was faster, or the number was passed long ago. */
export declare function takeNumber(number: number, request: LockRequest): Promise<Lock | null>;
