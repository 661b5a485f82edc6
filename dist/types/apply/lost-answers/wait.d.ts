import type { Run } from "../apply-run.ts";
/** What comes after a wait for lost answers, and why it is necessary. */
export interface WaitReason {
    readonly purpose: string;
    readonly why: string;
}
/**
 * Resolves when the server can no longer commit what was sent at the latest of these times (`Clock.monotonic`):
 * `--timeout` after it. Rejects when the run is stopped.
 */
export declare function untilCommitted(run: Run, sentAt: readonly number[], reason: WaitReason): Promise<void>;
/** Waits this long and says so; rejects when the run is stopped. */
export declare function announcedWait({ clock, stop, onWait }: Run, ms: number, reason: WaitReason): Promise<void>;
