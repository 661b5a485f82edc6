import { renderProgress } from "../render/report/progress.ts";
import type { System, Voice } from "./system.ts";
import type { TimedWait } from "./waits.ts";

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
class ProgressPrinter {
  readonly #estimatedSeconds: number;
  readonly #voice: Voice;
  readonly #system: System;
  readonly #started: number;
  #lastShown: number;
  #progress: Progress;
  #wait: TimedWait | null = null;

  constructor(estimatedSeconds: number, total: number, voice: Voice, system: System) {
    this.#estimatedSeconds = estimatedSeconds;
    this.#voice = voice;
    this.#system = system;
    this.#started = system.clock.monotonic();
    this.#lastShown = this.#started;
    this.#progress = { done: 0, total, current: "" };
  }

  /** A change has ended. */
  ended(progress: Progress): void {
    this.#progress = progress;
    this.#show();
  }

  /** A wait has begun; of several at once the one that ends last is shown. */
  waits(wait: TimedWait): void {
    if ((this.#waiting()?.until ?? 0) > wait.until) return;
    this.#wait = wait;
    // Without a line to rewrite, a long wait has a line of its own.
    if (this.#system.terminal.animates) this.#show();
  }

  #show(): void {
    const { clock, err, terminal } = this.#system;
    if (this.#voice.quiet) return;
    const { done, total, current } = this.#progress;
    const wait = this.#waiting();
    const waiting = wait === null ? null : { until: wait.clockText, why: wait.why };
    const secondsLeft = Math.round(this.#secondsLeft(wait));
    const line = renderProgress({ done, total, secondsLeft, current, waiting });
    if (terminal.animates) {
      err(`\r\u001b[2K${line}${done === total ? "\r\u001b[2K" : ""}`);
    } else if (clock.monotonic() - this.#lastShown >= plainInterval) {
      this.#lastShown = clock.monotonic();
      err(`${line}\n`);
    }
  }

  #waiting(): TimedWait | null {
    return this.#wait !== null && this.#wait.until > this.#system.clock.monotonic() ? this.#wait : null;
  }

  #secondsLeft(wait: TimedWait | null): number {
    const { done, total } = this.#progress;
    const now = this.#system.clock.monotonic();
    const elapsed = (now - this.#started) / 1000;
    // The first window is sent at once, so that the observed rate alone would promise too much.
    const byRate = done === 0 ? 0 : (elapsed / done) * (total - done);
    const waited = wait === null ? 0 : (wait.until - now) / 1000;
    return Math.max(0, this.#estimatedSeconds - elapsed, byRate, waited);
  }
}

/** How much there is to do in one workspace. */
export interface ProgressPart {
  readonly workspace: string;
  readonly changes: number;
  readonly estimatedSeconds: number;
}

/** The progress of several workspaces in one line. */
export interface SharedProgress {
  /** Receives the progress of one workspace. */
  readonly of: (workspace: string) => (progress: Progress) => void;
  /** Receives the waits of all. */
  readonly waits: (wait: TimedWait) => void;
}

/** Shows the progress of workspaces that are changed concurrently as one; names the workspace if there are several. */
export function sharedProgress(parts: readonly ProgressPart[], voice: Voice, system: System): SharedProgress {
  const slowest = Math.max(0, ...parts.map(({ estimatedSeconds }) => estimatedSeconds));
  const total = parts.reduce((sum, { changes }) => sum + changes, 0);
  const printer = new ProgressPrinter(slowest, total, voice, system);
  const done = new Map<string, number>();
  const of = (workspace: string) => (progress: Progress) => {
    done.set(workspace, progress.done);
    const current = parts.length > 1 ? `${workspace}: ${progress.current}` : progress.current;
    printer.ended({ done: [...done.values()].reduce((sum, one) => sum + one, 0), total, current });
  };
  return { of, waits: (wait) => printer.waits(wait) };
}
