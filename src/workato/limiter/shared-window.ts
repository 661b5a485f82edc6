import { ApiError, KeywardError } from "../../model/errors.ts";
import type { Clock, Rate } from "../../model/clock.ts";
import type { OnWait } from "../../model/wait.ts";
import { type Budget, msUntilSent } from "./budget.ts";
import { heldBack, type Limiter, maxConcurrent, stopped } from "./limiter.ts";
import { Bottleneck } from "./queue.ts";
import type { Slot, SlotStore } from "./slot-store.ts";
import { SlotWaits } from "./slot-waits.ts";

/** What a shared window works with. */
export interface SharedWindowOptions {
  readonly rate: Rate;
  readonly store: SlotStore;
  readonly clock: Clock;
  /** What this process may use by itself for the rest of the run once the store cannot be reached; null: nothing. */
  readonly ownShare: Limiter | null;
  /** Called once, when the own share is used from now on. */
  readonly onOwnShare: (error: KeywardError) => void;
}

/** A slot that was asked for longer ago than this, in ms, is given back: the process was held, and the slot may have come back. */
const mostDelay = 1000;

/** Makes a limiter whose window is shared with other processes and machines. */
export function createSharedLimiter(options: SharedWindowOptions): Limiter {
  return new SharedWindow(options);
}

/** What a request was scheduled with. */
interface Scheduled {
  readonly signal: AbortSignal | undefined;
  readonly mayGo: () => boolean;
  readonly onWait: OnWait;
}

class SharedWindow implements Limiter {
  readonly rate: Rate;
  readonly #options: SharedWindowOptions;
  readonly #queue = new Bottleneck({ maxConcurrent });
  readonly #waits: SlotWaits;
  /** Requests take their slots one after another, in their order. */
  #turn: Promise<unknown> = Promise.resolve();
  /** When requests of this process were answered, ascending. */
  #answers: readonly number[] = [];
  /** Requests under way. */
  #active = 0;
  #total = 0;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  /** Used from the moment on when the store could not be reached. */
  #own: Limiter | null = null;

  constructor(options: SharedWindowOptions) {
    this.rate = options.rate;
    this.#options = options;
    this.#waits = new SlotWaits(options);
  }

  /** What other processes spend is not known: this is what this one did. */
  budget(): Budget {
    return { spent: this.ages().length + this.#active, nextMs: this.untilSent(1), total: this.#total };
  }

  untilSent(requests: number): number {
    const { clock } = this.#options;
    const now = clock.monotonic();
    const { windowMs: spacing } = this.rate;
    const returns = this.#answers.map((at) => at + spacing).filter((at) => at > now);
    const slots = { now, returns, active: this.#active, spacing, pausedUntil: this.#pausedUntil };
    return msUntilSent(requests, this.rate, slots);
  }

  schedule<T>(
    job: () => Promise<T>,
    signal?: AbortSignal,
    mayGo: () => boolean = () => true,
    onWait: OnWait = () => {},
  ): Promise<T> {
    if (signal?.aborted) return Promise.reject(stopped());
    const scheduled = { signal, mayGo, onWait };
    return new Promise<T>((resolve, reject) => {
      const abandon = (): void => reject(stopped());
      const keep = (): void => signal?.removeEventListener("abort", abandon);
      signal?.addEventListener("abort", abandon, { once: true });
      const run = async (): Promise<void> => {
        const slot = await this.#inTurn(() => this.#take(scheduled)).finally(keep);
        // A request that has begun is never abandoned here: its answer may hold a token.
        resolve(await this.#run(slot, job, scheduled));
      };
      this.#queue.schedule(run).catch(reject);
    });
  }

  pause(ms: number): number {
    const { clock, store } = this.#options;
    const now = clock.monotonic();
    const added = Math.max(0, ms - Math.max(0, this.#pausedUntil - now));
    this.#pausedUntil = Math.max(this.#pausedUntil, now + ms);
    this.#own?.pause(ms);
    // Before the next slot is taken. If the store cannot be reached, taking that slot finds it out.
    this.#inTurn(() => store.pause(ms)).catch(() => {});
    return added;
  }

  ages(): readonly number[] {
    const now = this.#options.clock.monotonic();
    this.#answers = this.#answers.filter((at) => now - at < this.rate.windowMs);
    return [...this.#answers.map((at) => now - at), ...(this.#own?.ages() ?? [])];
  }

  async #run<T>(slot: Slot | "own-share", job: () => Promise<T>, scheduled: Scheduled): Promise<T> {
    const { signal, mayGo } = scheduled;
    if (slot === "own-share") return this.#scheduleOwn(job, scheduled);
    if (signal?.aborted || !mayGo()) {
      await slot.giveBack().catch(() => {});
      throw signal?.aborted ? stopped() : heldBack();
    }
    this.#active += 1;
    this.#total += 1;
    try {
      return await job();
    } finally {
      this.#active -= 1;
      this.#answers = [...this.#answers, this.#options.clock.monotonic()].slice(-this.rate.limit);
      // A slot that cannot be settled comes back by itself, later.
      void slot.settle().catch(() => {});
    }
  }

  #scheduleOwn<T>(job: () => Promise<T>, { signal, mayGo }: Scheduled): Promise<T> {
    return this.#own === null ? Promise.reject(stopped()) : this.#own.schedule(job, signal, mayGo);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {});
    return result;
  }

  async #take({ signal, onWait }: Scheduled): Promise<Slot | "own-share"> {
    const { clock, store } = this.#options;
    for (;;) {
      if (this.#own !== null) return "own-share";
      if (signal?.aborted) throw stopped();
      const asked = clock.monotonic();
      const taken = await store.take().catch((error: unknown) => this.#useOwnShare(error));
      if (taken === "own-share") return taken;
      if (taken.kind === "wait") {
        this.#waits.begin(taken, { isFirst: this.#total === 0, pausedUntil: this.#pausedUntil, onWait });
        await clock.sleep(Math.ceil(taken.ms), signal).catch(() => {});
      } else if (clock.monotonic() - asked < mostDelay) {
        return taken.slot;
      } else {
        await taken.slot.giveBack().catch(() => {});
      }
    }
  }

  #useOwnShare(error: unknown): "own-share" {
    if (!(error instanceof KeywardError)) throw error;
    const { ownShare, onOwnShare, clock } = this.#options;
    if (ownShare === null)
      throw new ApiError(error.message, { failure: "redis", remedy: error.remedy, cause: error });
    onOwnShare(error);
    this.#own = ownShare;
    // Also a pause that is over: the rate is halved for one window after it.
    ownShare.pause(this.#pausedUntil - clock.monotonic());
    return "own-share";
  }
}
