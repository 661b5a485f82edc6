import type { Rate } from "../model/clock.ts";
import { type Answer, failure } from "./answer.ts";
import type { Readings } from "./readings.ts";

/** A strict sliding window over arrivals: what it turns away does not count. */
export class ArrivalLimit {
  readonly #rate: Rate | null;
  #accepted: number[] = [];

  /** `rate` null: no limit. */
  constructor(rate: Rate | null) {
    this.#rate = rate;
  }

  /** Milliseconds until another may come; null: this one is accepted and counted. */
  take(now: number): number | null {
    if (this.#rate === null) return null;
    const { limit, windowMs } = this.#rate;
    this.#accepted = this.#accepted.filter((at) => now - at < windowMs);
    const oldest = this.#accepted[this.#accepted.length - limit];
    if (oldest !== undefined) return windowMs - (now - oldest);
    this.#accepted.push(now);
    return null;
  }
}

/** The answer to one request too many. */
export function tooMany(waitMs: number, readings: Readings): Answer {
  const answer = failure(429, "Rate limit exceeded", readings);
  const seconds = Math.ceil(waitMs / 1000);
  switch (readings.retryAfter) {
    case "missing":
      return answer;
    case "seconds":
      return { ...answer, headers: { ...answer.headers, "retry-after": String(seconds) } };
    case "date":
      return {
        ...answer,
        headers: { ...answer.headers, "retry-after": wholeSecond(Date.now() + waitMs) },
      };
  }
}

/** A date in a header knows no milliseconds: rounded up, so that it is never too early. */
function wholeSecond(at: number): string {
  return new Date(Math.ceil(at / 1000) * 1000).toUTCString();
}
