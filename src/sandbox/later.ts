/** Delayed work, which is cancelled when the sandbox is closed. */
export class Later {
  readonly #timers = new Set<NodeJS.Timeout>();

  /** Runs `work` in `ms` milliseconds. */
  run(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      work();
    }, ms);
    this.#timers.add(timer);
  }

  /** Cancels all work that has not started. */
  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}
