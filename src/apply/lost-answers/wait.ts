import type { Run } from "../apply-run.ts";

/**
 * Resolves when the server can no longer commit what was sent at the latest of these times (`Clock.monotonic`):
 * `--timeout` after it. Rejects when the run is stopped.
 */
export async function untilCommitted(
  { clock, stop, timeoutMs }: Run,
  sentAt: readonly number[],
): Promise<void> {
  const left = Math.max(...sentAt) + timeoutMs - clock.monotonic();
  if (left > 0) await clock.sleep(left, stop);
}
