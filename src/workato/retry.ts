import pRetry from "p-retry";
import { ApiError } from "../errors.ts";
import type { Clock } from "../model/clock.ts";
import { type CallKind, changes, issues } from "./call.ts";
import { AttemptError } from "./failure.ts";
import type { Limiter } from "./limiter.ts";
import { growingWait } from "./waits.ts";

/** What retrying needs. */
export interface RetryOptions {
  readonly limiter: Limiter;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly jitter: () => number;
  readonly signal?: AbortSignal | undefined;
}

/** Attempts of one request in all, but for those that ended in a 429. */
const maxTries = 5;
/** A 429 says that nothing was done: its bound is of its own, and larger. */
const maxRateLimited = 10;
const firstWaitMs = 500;

/**
 * Makes attempts, each through the limiter, until one succeeds or its kind allows no more; `attempt` gets its
 * number, from 1. Throws the last `ApiError`; for a mutation of which any attempt may have taken effect: `lost`, with
 * the moment at which the last one was sent.
 */
export function withRetry<T>(
  { kind, mayGo }: { readonly kind: CallKind; readonly mayGo?: (() => boolean) | undefined },
  options: RetryOptions,
  attempt: (number: number) => Promise<T>,
): Promise<T> {
  const trail = new Trail(kind, options);
  const limited = (number: number): Promise<T> =>
    options.limiter.schedule(
      () => {
        trail.sent();
        return attempt(number);
      },
      options.signal,
      number === 1 ? mayGo : undefined,
    );
  // p-retry's own timers know no clock but the machine's: it is left to count, and the waiting is done here.
  const retries = { retries: maxTries + maxRateLimited, minTimeout: 0 };
  return pRetry(limited, { ...retries, shouldRetry: ({ error }) => trail.goesOn(error) }).catch(
    (error: unknown) => {
      throw trail.conclude(error);
    },
  );
}

/** What became of one request's attempts so far. */
class Trail {
  readonly #kind: CallKind;
  readonly #options: RetryOptions;
  #failures = 0;
  #rateLimited = 0;
  #neverOpened = 0;
  /** An attempt may have taken effect. */
  #uncertain = false;
  #sentAt: number | null = null;

  constructor(kind: CallKind, options: RetryOptions) {
    this.#kind = kind;
    this.#options = options;
  }

  /** The turn of an attempt has come: it leaves now. */
  sent(): void {
    this.#sentAt = this.#options.clock.monotonic();
  }

  /** Whether there is another attempt; resolves when it is due. */
  async goesOn(error: unknown): Promise<boolean> {
    if (!(error instanceof AttemptError)) return false;
    if (error.failure === "lost" && changes(this.#kind)) this.#uncertain = true;
    if (error.status === 429 && error.failure === "status") return this.#afterRateLimit(error);
    this.#failures += 1;
    if (this.#failures >= maxTries || !mayBeSentAgain(this.#kind, error)) return false;
    return this.#wait(this.#pauseAfter(error));
  }

  /** What is thrown in the end. */
  conclude(error: unknown): unknown {
    if (!(error instanceof ApiError)) return error;
    const { message, failure, status, remedy } = error;
    if (changes(this.#kind) && (failure === "lost" || failure === "shape")) {
      return new ApiError(message, { failure, status, remedy, cause: error.cause, sentAt: this.#sentAt });
    }
    if (this.#uncertain) {
      const told = `${message} (an earlier attempt may have taken effect)`;
      return new ApiError(told, { failure: "lost", status, remedy, cause: error, sentAt: this.#sentAt });
    }
    const untouched = error.failure === "not-sent" || status === 429;
    const stopped = this.#options.signal?.aborted === true && untouched;
    return stopped ? new ApiError(message, { failure: "aborted", status, remedy, cause: error }) : error;
  }

  /** The whole queue waits, not only this request: the quota is everybody's. */
  #afterRateLimit(error: AttemptError): boolean {
    this.#rateLimited += 1;
    const { limiter, jitter, signal } = this.#options;
    const told = error.retryAfterMs ?? 0;
    const own = growingWait(this.#rateLimited, limiter.rate.windowMs / 30, jitter);
    limiter.pause(told > 0 ? told : own);
    return this.#rateLimited < maxRateLimited && !signal?.aborted;
  }

  #pauseAfter(error: AttemptError): number {
    if (error.failure === "not-sent" && ++this.#neverOpened === 1) return 0;
    const grown = growingWait(
      this.#failures - Math.min(1, this.#neverOpened) || 1,
      firstWaitMs,
      this.#options.jitter,
    );
    return Math.max(grown, error.retryAfterMs ?? 0);
  }

  async #wait(ms: number): Promise<boolean> {
    const { clock, signal } = this.#options;
    if (signal?.aborted) return false;
    if (ms === 0) return true;
    return clock.sleep(ms, signal).then(
      () => true,
      () => false,
    );
  }
}

/** By status and kind of failure, never by a message's text. */
function mayBeSentAgain(kind: CallKind, error: AttemptError): boolean {
  if (error.hopeless) return false;
  if (error.failure === "not-sent") return true;
  const status = error.status ?? 0;
  if (status >= 500) return statusMayPass(kind, status);
  return error.failure === "lost" && !issues(kind);
}

function statusMayPass(kind: CallKind, status: number): boolean {
  const passing = status === 502 || status === 503 || status === 504;
  switch (kind) {
    case "read":
      return passing || status === 500;
    case "update":
    case "delete":
      return passing;
    case "regenerate":
    case "create":
      return false;
  }
}
