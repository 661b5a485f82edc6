/** What happens later, unless the sandbox is closed before. */
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

  /** Forgets whatever has not happened yet. */
  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}
