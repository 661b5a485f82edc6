import { setImmediate as turn, setTimeout as pause } from "node:timers/promises";
import type { Clock } from "../../src/model/clock.ts";

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/**
 * Real time, in ms, that may pass with nothing to wait for before a run counts as stuck. Meanwhile it waits for files
 * and sockets, which take as long as the machine needs: turns of the event loop measure nothing of that.
 */
const patience = 15_000;

/** Turns of the event loop in a row, before the processor is left to others between them. */
const eager = 100;

/** Time that stands still until everything waits for it, and then leaps to the next moment waited for. */
export class VirtualClock implements Clock {
  #timers: Timer[] = [];
  #elapsed = 0;
  readonly #start = Date.parse("2026-06-01T00:00:00Z");
  readonly #calm: () => Promise<unknown>;

  /** `calm` resolves once everything that can happen now has happened; by default, after one turn of the event loop. */
  constructor(calm: () => Promise<unknown> = turn) {
    this.#calm = calm;
  }

  now(): number {
    return this.#start + this.#elapsed;
  }

  monotonic(): number {
    return this.#elapsed;
  }

  /** The moment as Workato writes it. */
  iso(): string {
    return new Date(this.now()).toISOString();
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const end = (): void => reject(signal?.reason);
      const ring = (): void => {
        signal?.removeEventListener("abort", end);
        resolve();
      };
      this.#timers.push({ at: this.#elapsed + ms, ring });
      signal?.addEventListener("abort", end, { once: true });
    });
  }

  /** Does something at a moment to come. */
  at(ms: number, act: () => void): void {
    this.#timers.push({ at: ms, ring: act });
  }

  /** Lets time pass until `work` has settled. */
  async run<T>(work: Promise<T>): Promise<T> {
    let settled = false;
    const done = (): void => {
      settled = true;
    };
    work.then(done, done);
    let leapt = performance.now();
    for (let turns = 0; !settled && performance.now() - leapt < patience; turns++) {
      await (turns < eager ? this.#calm() : pause(1));
      if (settled || !this.#leap()) continue;
      turns = 0;
      leapt = performance.now();
    }
    if (!settled) throw new Error(`nothing happens any more, at ${this.#elapsed} ms`);
    return work;
  }

  #leap(): boolean {
    const next = Math.min(...this.#timers.map(({ at }) => at));
    if (this.#timers.length === 0) return false;
    this.#elapsed = Math.max(this.#elapsed, next);
    const due = this.#timers.filter(({ at }) => at <= this.#elapsed);
    this.#timers = this.#timers.filter(({ at }) => at > this.#elapsed);
    for (const { ring } of due) ring();
    return true;
  }
}
