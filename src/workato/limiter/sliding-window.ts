import type { Clock, Rate } from "../../model/clock.ts";
import { type Budget, msUntilSent } from "./budget.ts";
import { type EarlierRequests, heldBack, type Limiter, maxConcurrent, stopped } from "./limiter.ts";
import { Bottleneck } from "./queue.ts";

const noEarlier: EarlierRequests = { ages: [], answered: () => {} };

/** Makes an exact sliding window; all users of the same host and token share one. Requests of earlier runs hold slots, too. */
export function createLimiter(rate: Rate, clock: Clock, earlier = noEarlier): Limiter {
  return new SlidingWindow(rate, clock, earlier);
}

/**
 * Bottleneck holds the queue and the free slots (its reservoir). A slot is returned one window after the
 * *answer* came: the server counted the request before it answered, so whatever takes the slot next arrives more
 * than a window later. At all times: free + taken + withheld = limit.
 */
class SlidingWindow implements Limiter {
  readonly rate: Rate;
  readonly #clock: Clock;
  readonly #queue: Bottleneck;
  /** When slots come back, ascending. */
  readonly #returns: number[];
  readonly #answered: () => void;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #withheld = 0;
  /** Jobs under way: each holds a slot, which comes back a window after its end. */
  #active = 0;
  #total = 0;
  #waiting = 0;
  #pendingWake: { readonly until: number; readonly end: AbortController } | null = null;

  constructor(rate: Rate, clock: Clock, { ages, answered }: EarlierRequests) {
    this.rate = rate;
    this.#clock = clock;
    this.#answered = answered;
    const now = clock.monotonic();
    const returns = ages.map((age) => now + this.#spacing() - age).filter((at) => at > now);
    this.#returns = returns.sort((a, b) => a - b).slice(-rate.limit);
    this.#queue = new Bottleneck({ reservoir: rate.limit - this.#returns.length, maxConcurrent });
  }

  ages(): readonly number[] {
    const now = this.#clock.monotonic();
    return this.#returns.filter((at) => at > now).map((at) => this.#spacing() - (at - now));
  }

  schedule<T>(job: () => Promise<T>, signal?: AbortSignal, mayGo: () => boolean = () => true): Promise<T> {
    if (signal?.aborted) return Promise.reject(stopped());
    return new Promise<T>((resolve, reject) => {
      const place = this.#enter(() => reject(stopped()), signal);
      const run = async (): Promise<void> => {
        await this.#untilResumed(signal);
        if (!place.leave()) return this.#giveBack(0);
        if (!mayGo()) {
          reject(heldBack());
          return this.#giveBack(0);
        }
        this.#active += 1;
        this.#total += 1;
        await job().then(resolve, reject);
        this.#answered();
        this.#active -= 1;
        this.#giveBack(this.#spacing());
      };
      this.#queue.schedule(run).catch(reject);
    });
  }

  pause(ms: number): number {
    const now = this.#clock.monotonic();
    const added = Math.max(0, ms - Math.max(0, this.#pausedUntil - now));
    this.#pausedUntil = Math.max(this.#pausedUntil, now + ms);
    this.#settle();
    return added;
  }

  budget(): Budget {
    return {
      spent: this.#active + this.#returns.filter((at) => at > this.#clock.monotonic()).length,
      nextMs: this.untilSent(1),
      total: this.#total,
    };
  }

  untilSent(requests: number): number {
    const now = this.#clock.monotonic();
    const held = { returns: this.#returns, active: this.#active, pausedUntil: this.#pausedUntil };
    return msUntilSent(requests, this.rate, { ...held, now, spacing: this.#spacing() });
  }

  /** A position in the queue; `leave` returns whether it was still held. */
  #enter(giveUp: () => void, signal: AbortSignal | undefined): { leave: () => boolean } {
    let held = true;
    const leave = (): boolean => {
      if (!held) return false;
      held = false;
      signal?.removeEventListener("abort", abandon);
      this.#waiting -= 1;
      this.#settle();
      return true;
    };
    const abandon = (): void => {
      if (leave()) giveUp();
    };
    signal?.addEventListener("abort", abandon, { once: true });
    this.#waiting += 1;
    this.#settle();
    return { leave };
  }

  /** A job that Bottleneck had already released when the pause began. */
  async #untilResumed(signal: AbortSignal | undefined): Promise<void> {
    for (let left = this.#pauseLeft(); left > 0 && !signal?.aborted; left = this.#pauseLeft()) {
      await this.#clock.sleep(Math.ceil(left), signal).catch(() => {});
    }
  }

  #pauseLeft(): number {
    return this.#pausedUntil - this.#clock.monotonic();
  }

  /** A window and a margin: the clocks of two machines may differ in speed by 500 ppm, and timers by milliseconds. */
  #spacing(): number {
    return this.rate.windowMs + Math.max(2, this.rate.windowMs / 2000);
  }

  #giveBack(after: number): void {
    if (after === 0) void this.#queue.incrementReservoir(1);
    else this.#returns.push(this.#clock.monotonic() + after);
    this.#settle();
  }

  /** Updates the free slots to this moment, and wakes up again at the next moment that changes them. */
  #settle(): void {
    const now = this.#clock.monotonic();
    const withhold = this.#withholdAt(now);
    let freed = this.#withheld - withhold;
    this.#withheld = withhold;
    while ((this.#returns[0] ?? Number.POSITIVE_INFINITY) <= now) {
      this.#returns.shift();
      freed += 1;
    }
    if (freed !== 0) void this.#queue.incrementReservoir(freed);
    this.#wakeAt(this.#waiting === 0 ? Number.POSITIVE_INFINITY : this.#nextMoment(now), now);
  }

  #withholdAt(now: number): number {
    if (now < this.#pausedUntil) return this.rate.limit;
    return now < this.#pausedUntil + this.rate.windowMs ? Math.floor(this.rate.limit / 2) : 0;
  }

  #nextMoment(now: number): number {
    const turns = [this.#pausedUntil, this.#pausedUntil + this.rate.windowMs].filter((turn) => turn > now);
    return Math.min(this.#returns[0] ?? Number.POSITIVE_INFINITY, ...turns);
  }

  /** Keeps at most one timer, and none if no request waits: an idle limiter does not keep the process alive. */
  #wakeAt(until: number, now: number): void {
    if (this.#pendingWake?.until === until) return;
    this.#pendingWake?.end.abort();
    this.#pendingWake = null;
    if (until === Number.POSITIVE_INFINITY) return;
    const pendingWake = { until, end: new AbortController() };
    this.#pendingWake = pendingWake;
    const wake = (): void => {
      if (this.#pendingWake === pendingWake) this.#pendingWake = null;
      this.#settle();
    };
    this.#clock.sleep(Math.ceil(until - now), pendingWake.end.signal).then(wake, () => {});
  }
}
