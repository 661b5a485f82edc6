import type { Clock } from "../../model/clock.ts";

/** One reading of live clients, and until when a change that was compared with it may be sent. */
export class Look {
  readonly at: number;
  readonly #oldAfter: number;
  readonly #wasWaitedFor: boolean;
  #until: number;
  #used = false;

  /** Read at `at` (`Clock.monotonic`), old after `oldAfter` ms; `wasWaitedFor`: read for a change that had been held back. */
  constructor(at: number, oldAfter: number, wasWaitedFor: boolean) {
    this.at = at;
    this.#oldAfter = oldAfter;
    this.#wasWaitedFor = wasWaitedFor;
    this.#until = at + oldAfter;
  }

  /** Whether it is too old to be used. */
  isOld(clock: Clock): boolean {
    return clock.monotonic() - this.at > this.#oldAfter;
  }

  /**
   * Whether a change whose turn has come may be sent based on it. If changes waited for this reading and the first
   * turn after it comes so late that it is old again, its age is counted from that turn; otherwise the run would read
   * forever and send nothing.
   */
  allows(clock: Clock): boolean {
    const now = clock.monotonic();
    if (now > this.#until && this.#wasWaitedFor && !this.#used) this.#until = now + this.#oldAfter;
    if (now > this.#until) return false;
    this.#used = true;
    return true;
  }
}

/** How many attempts of one change require a recent reading. */
const mostOnYoung = 5;

/**
 * Checks at each attempt of a change whether it is fresh, until that many attempts were sent and refused: otherwise a
 * server that accepts only reads would keep the run reading forever.
 */
export function untilAttemptsExhausted(isFresh: () => boolean): () => boolean {
  let attempts = 0;
  return () => {
    if (attempts >= mostOnYoung) return true;
    const fresh = isFresh();
    if (fresh) attempts += 1;
    return fresh;
  };
}
