import type { Clock } from "../../src/model/clock.ts";

/**
 * The life of a process, step by step: whatever a fake does is a step, and after the last one of `steps`
 * nothing ever happens again, as after kill -9.
 */
export class Life {
  #left: number;
  #taken = 0;
  #over = false;
  #end: () => void = () => {};
  /** Resolves when it is over. */
  readonly over: Promise<void>;

  constructor(steps = Number.POSITIVE_INFINITY) {
    this.#left = steps;
    this.over = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /** Steps taken so far. */
  get taken(): number {
    return this.#taken;
  }

  /** One more step; never resolves once life is over. */
  async step(): Promise<void> {
    if (this.#left <= 0) {
      this.#over = true;
      this.#end();
      return new Promise(() => {});
    }
    this.#left -= 1;
    this.#taken += 1;
  }

  /** Never resolves once life is over. */
  async pulse(): Promise<void> {
    if (this.#over) return new Promise(() => {});
  }

  /** A clock whose sleepers never wake once life is over. */
  clock(clock: Clock): Clock {
    return {
      now: () => clock.now(),
      monotonic: () => clock.monotonic(),
      sleep: async (ms, signal) => {
        await clock.sleep(ms, signal);
        await this.pulse();
      },
    };
  }
}
