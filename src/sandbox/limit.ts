import type { Rate } from "../model/clock.ts";
import { type Answer, failure } from "./endpoints/answer.ts";
import { ordinaryReadings, type Readings } from "./readings.ts";

/** A rate limit over received requests: rejected requests do not count, unless the readings select that. */
export class ArrivalLimit {
  readonly #rate: Rate | null;
  #counted: number[] = [];

  /** `rate` null: no limit. */
  constructor(rate: Rate | null) {
    this.#rate = rate;
  }

  /** Milliseconds until the next request is accepted; null: this one is accepted and counted. */
  take(now: number, { window, rejectedCount }: Readings = ordinaryReadings): number | null {
    if (this.#rate === null) return null;
    const { limit, windowMs } = this.#rate;
    const begin = window === "fixed" ? now - (now % windowMs) : null;
    this.#counted = this.#counted.filter((at) => (begin === null ? now - at < windowMs : at >= begin));
    const full = this.#counted.length >= limit;
    if (!full || rejectedCount === "true") this.#counted.push(now);
    if (!full) return null;
    return windowMs - (now - (begin ?? this.#counted.at(-limit) ?? now));
  }
}

/** The answer to a request over the limit. */
export function tooMany(waitMs: number, readings: Readings): Answer {
  const answer = failure(429, "Rate limit exceeded", readings);
  switch (readings.retryAfter) {
    case "missing":
      return answer;
    case "seconds":
      return {
        ...answer,
        headers: { ...answer.headers, "retry-after": String(Math.ceil(waitMs / 1000)) },
      };
    case "date":
      return {
        ...answer,
        headers: { ...answer.headers, "retry-after": wholeSecond(Date.now() + waitMs) },
      };
  }
}

/** A date in a header has no milliseconds: it is rounded up, so that it is never too early. */
function wholeSecond(at: number): string {
  return new Date(Math.ceil(at / 1000) * 1000).toUTCString();
}
