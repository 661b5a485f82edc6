import { type Pause, progressLine, type QuotaView } from "../../render/report/progress.ts";
import type { Limiter } from "../../workato/limiter/limiter.ts";
import type { System, Voice } from "../system.ts";
import type { TimedWait } from "../budget/waits.ts";
import { StatusLines } from "./status-lines.ts";
import { everyMs } from "./ticks.ts";

/** How often the lines of a terminal are renewed, in ms. */
const liveInterval = 200;
/** How often it is looked whether a log needs a line, in ms. */
const logLook = 5000;
/** How often a log gets a line, in ms; after a tenth of the work sooner, but not before `soonest`. */
const logInterval = 30_000;
const soonest = 10_000;
/** A shorter wait is over before it is read, in ms. */
const shortWait = 1000;

/** What is shown of the work in progress. */
export interface Watched {
  readonly lines: (now: Moment) => readonly string[];
  /** From 0 to 1. */
  readonly share: () => number;
}

/** What the lines say in addition to the work itself. */
export interface Moment {
  readonly pause: Pause;
  readonly quota: (limiters: readonly Limiter[]) => QuotaView;
  /** Seconds until the present wait is over; 0: there is none. */
  readonly waitSeconds: number;
}

/**
 * Shows how far a run is on stderr: lines that are renewed in place on a terminal, and elsewhere one now and then. What
 * the run writes meanwhile goes through `system`.
 */
export class Watch {
  readonly system: System;
  readonly #status: StatusLines;
  readonly #voice: Voice;
  #watched: Watched | null = null;
  #wait: TimedWait | null = null;
  #lastShown = 0;
  #lastShare = 0;

  constructor(voice: Voice, system: System) {
    this.#status = new StatusLines(system);
    this.system = this.#status.system;
    this.#voice = voice;
  }

  /** Does something that writes to a stream while the lines are not there. */
  above(write: () => void): void {
    this.#status.above(write);
  }

  /** A wait has begun; of several at once the one that ends last is shown. */
  waits(wait: TimedWait): void {
    if (wait.ms < shortWait || (this.#waiting()?.until ?? 0) > wait.until) return;
    this.#wait = wait;
    if (this.system.terminal.animates) this.#show();
  }

  /** Shows this work until it has settled. */
  async during<T>(watched: Watched, work: () => Promise<T>): Promise<T> {
    if (this.#voice.quiet) return work();
    const { clock, terminal } = this.system;
    const ended = new AbortController();
    this.#watched = watched;
    this.#lastShown = clock.monotonic();
    this.#lastShare = 0;
    const interval = terminal.animates ? liveInterval : logLook;
    const ticks = everyMs(interval, clock, ended.signal, () => this.#show());
    try {
      return await work();
    } finally {
      ended.abort();
      await ticks;
      this.#watched = null;
      this.#status.show([]);
    }
  }

  /** Renews the lines; in a log it is a line if enough has happened, or enough time has passed, since the last one. */
  #show(): void {
    const watched = this.#watched;
    if (watched === null) return;
    const { clock, err, terminal } = this.system;
    if (terminal.animates) return this.#status.show(watched.lines(this.#moment()));
    const passed = clock.monotonic() - this.#lastShown;
    const share = watched.share();
    const moved = Math.floor(share * 10) > Math.floor(this.#lastShare * 10) && passed >= soonest;
    if (share >= 1 || (!moved && passed < logInterval)) return;
    this.#lastShown = clock.monotonic();
    this.#lastShare = share;
    err(progressLine(watched.lines(this.#moment())));
  }

  #moment(): Moment {
    const wait = this.#waiting();
    const waitSeconds = wait === null ? 0 : (wait.until - this.system.clock.monotonic()) / 1000;
    return { pause: this.#pause(wait, waitSeconds), quota: quotaOf, waitSeconds };
  }

  #pause(wait: TimedWait | null, seconds: number): Pause {
    if (this.system.stop.aborted) return { kind: "stopping" };
    if (wait === null) return { kind: "none" };
    return { kind: "waiting", seconds, until: wait.clockText, why: wait.why };
  }

  #waiting(): TimedWait | null {
    return this.#wait !== null && this.#wait.until > this.system.clock.monotonic() ? this.#wait : null;
  }
}

function quotaOf(limiters: readonly Limiter[]): QuotaView {
  const budgets = limiters.map((limiter) => limiter.budget());
  const windows = new Set(limiters.map(({ rate }) => rate.windowMs));
  const [window] = windows;
  return {
    spent: budgets.reduce((sum, { spent }) => sum + spent, 0),
    limit: limiters.reduce((sum, { rate }) => sum + rate.limit, 0),
    windowSeconds: windows.size === 1 && window !== undefined ? window / 1000 : null,
    nextSeconds: budgets.length === 0 ? 0 : Math.min(...budgets.map(({ nextMs }) => nextMs)) / 1000,
  };
}
