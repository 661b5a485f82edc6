import type { Clock, Rate } from "../../model/clock.ts";
import type { OnWait } from "../../model/wait.ts";
import type { NoSlot, TakenSlot } from "./slot-store.ts";

/** What a process knows when it has to wait for a slot. */
interface Waiting {
  /** Whether it has sent nothing so far. */
  readonly isFirst: boolean;
  /** Until when it is paused because of an answer that it got itself, and has announced (`Clock.monotonic`). */
  readonly pausedUntil: number;
  readonly onWait: OnWait;
}

/** Announces each wait for a slot of a shared window that is not for what this process did itself. */
export class SlotWaits {
  readonly #rate: Rate;
  readonly #clock: Clock;
  /** The end of the wait that was announced last. */
  #until = Number.NEGATIVE_INFINITY;

  constructor({ rate, clock }: { readonly rate: Rate; readonly clock: Clock }) {
    this.#rate = rate;
    this.#clock = clock;
  }

  /** A wait begins: announces it, unless it hardly extends the one before, since its end is only an estimate. */
  begin(
    { ms, why }: Extract<TakenSlot, { readonly kind: "wait" }>,
    { isFirst, pausedUntil, onWait }: Waiting,
  ): void {
    // Later, the progress shows how much of the limit is used.
    if (why === "full" && !isFirst) return;
    const until = this.#clock.monotonic() + ms;
    const known = Math.max(this.#until, why === "paused" ? pausedUntil : Number.NEGATIVE_INFINITY);
    if (until - known < Math.max(ms / 4, 100)) return;
    this.#until = until;
    const purpose = `before the ${isFirst ? "first" : "next"} request`;
    onWait({ ms, purpose, why: this.#words(why), shortened: false });
  }

  #words(why: NoSlot): string {
    const { limit, windowMs } = this.#rate;
    switch (why) {
      case "full":
        return `other processes, or earlier runs, used all that the limit of ${limit}/${windowMs / 1000}s allows`;
      case "paused":
        return "Workato answered another process with 429";
      case "forgotten":
        return "Redis was started or emptied a moment ago, and requests that it no longer knows of may still count towards the rate limit";
    }
  }
}
