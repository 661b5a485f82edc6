/** A limit of requests in every window, wherever it begins. */
export interface RateLimit {
  readonly requests: number;
  /** Milliseconds. */
  readonly window: number;
}

/** Counts arrivals in a window that slides, as strictly as a server can. */
export class Budget {
  readonly #limit: RateLimit;
  readonly #own: number[] = [];
  readonly #others: number[] = [];

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /** Counts a request of the tool; whether it is over the limit by itself, and whether the budget is spent. */
  arrive(at: number): { readonly violates: boolean; readonly refused: boolean; readonly wait: number } {
    const own = this.#within(this.#own, at);
    const all = own.length + this.#within(this.#others, at).length;
    const violates = own.length >= this.#limit.requests;
    const refused = all >= this.#limit.requests;
    const first = Math.min(...own, ...this.#within(this.#others, at), at);
    this.#own.push(at);
    return { violates, refused, wait: first + this.#limit.window - at };
  }

  /** Begins to count again: a process has no memory of the one before, and how fast it follows is left to chance. */
  newRun(): void {
    this.#own.length = 0;
  }

  /** Requests that somebody else sends. */
  spend(count: number, at: number): void {
    for (let index = 0; index < count; index += 1) this.#others.push(at);
  }

  #within(arrivals: readonly number[], at: number): readonly number[] {
    return arrivals.filter((arrival) => arrival > at - this.#limit.window);
  }
}
