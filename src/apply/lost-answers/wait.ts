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
export async function untilCommitted(run: Run, sentAt: readonly number[], reason: WaitReason): Promise<void> {
  const left = Math.max(...sentAt) + run.timeoutMs - run.clock.monotonic();
  if (left > 0) await announcedWait(run, left, reason);
}

/** Waits this long and says so; rejects when the run is stopped. */
export async function announcedWait(
  { clock, stop, onWait }: Run,
  ms: number,
  reason: WaitReason,
): Promise<void> {
  if (!stop.aborted) onWait({ ...reason, ms, shortened: false });
  await clock.sleep(ms, stop);
}
