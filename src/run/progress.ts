import { renderProgress } from "../render/report/progress.ts";
import type { System, Voice } from "./system.ts";

/** How often a line is written if nothing can be rewritten in place, in ms. */
const plainInterval = 30_000;

/** What is known of a run in progress. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What ended last, such as a client's name. */
  readonly current: string;
}

/** Shows progress on stderr: one line rewritten in place on a terminal, otherwise a line from time to time. */
export function progressPrinter(
  estimatedSeconds: number,
  voice: Voice,
  system: System,
): (progress: Progress) => void {
  if (voice.quiet) return () => undefined;
  const started = system.clock.monotonic();
  let lastShown = started;
  return ({ done, total, current }) => {
    const elapsed = (system.clock.monotonic() - started) / 1000;
    // The first window is sent at once, so that the observed rate alone would promise too much.
    const byRate = done === 0 ? 0 : (elapsed / done) * (total - done);
    const left = Math.max(0, estimatedSeconds - elapsed, byRate);
    const line = renderProgress({ done, total, secondsLeft: Math.round(left), current });
    if (system.terminal.animates) {
      system.err(`\r\u001b[2K${line}${done === total ? "\r\u001b[2K" : ""}`);
    } else if (system.clock.monotonic() - lastShown >= plainInterval) {
      lastShown = system.clock.monotonic();
      system.err(`${line}\n`);
    }
  };
}

/** How much there is to do in one workspace. */
export interface ProgressPart {
  readonly workspace: string;
  readonly changes: number;
  readonly estimatedSeconds: number;
}

/** Shows the progress of workspaces that are changed concurrently as one; names the workspace if there are several. */
export function sharedProgress(
  parts: readonly ProgressPart[],
  voice: Voice,
  system: System,
): (workspace: string) => (progress: Progress) => void {
  const slowest = Math.max(0, ...parts.map(({ estimatedSeconds }) => estimatedSeconds));
  const print = progressPrinter(slowest, voice, system);
  const done = new Map<string, number>();
  const total = parts.reduce((sum, { changes }) => sum + changes, 0);
  return (workspace) => (progress) => {
    done.set(workspace, progress.done);
    const current = parts.length > 1 ? `${workspace}: ${progress.current}` : progress.current;
    print({ done: [...done.values()].reduce((sum, one) => sum + one, 0), total, current });
  };
}
