import { ApiError, type ApiFailure } from "../model/errors.ts";
import { growingWait, mayPass, withRetry } from "../http/retry.ts";
import type { Clock } from "../model/clock.ts";
import type { OnWait } from "../model/wait.ts";
import { type Call, type CallKind, changes, issues } from "./call.ts";
import { AttemptError } from "./failure.ts";
import type { Limiter } from "./limiter/limiter.ts";

/** What retrying needs. */
export interface RetryOptions {
  readonly limiter: Limiter;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly jitter: () => number;
  readonly signal?: AbortSignal | undefined;
  /** Called when a wait between attempts, a pause of the whole queue, or a wait for other processes begins. */
  readonly onWait: OnWait;
}

/** Attempts of one request, not counting those that a 429 refused. */
const maxTries = 5;
/** Attempts of one request that a 429 refused: a separate, larger limit. */
export const maxRateLimited = 10;
const firstWaitMs = 500;
const longestWaitMs = 120_000;

/**
 * Makes attempts, each through the limiter, until one succeeds or the kind of call allows no more; `attempt` receives its
 * number, from 1. Throws the last `ApiError`; for a mutation of which any attempt may have taken effect: `lost`.
 */
export async function callWithRetry<T>(
  { kind, doing, mayGo, rateLimited = 0 }: Pick<Call<unknown>, "kind" | "doing" | "mayGo" | "rateLimited">,
  options: RetryOptions,
  attempt: (number: number) => Promise<T>,
): Promise<T> {
  const { limiter, clock, signal, onWait } = options;
  const state = new RetryState({ kind, doing }, options, rateLimited);
  const limited = (number: number): Promise<T> =>
    limiter.schedule(
      () => {
        state.sent();
        return attempt(number);
      },
      signal,
      state.untouched ? mayGo : undefined,
      onWait,
    );
  try {
    return await withRetry(limited, { clock, signal, pauseAfter: (error) => state.pauseAfter(error) });
  } catch (error) {
    throw state.conclude(error);
  }
}

/** The results of the attempts of one request so far. */
class RetryState {
  readonly #kind: CallKind;
  readonly #doing: string;
  readonly #options: RetryOptions;
  #failures = 0;
  #rateLimited: number;
  #wasLimited = false;
  #neverOpened = 0;
  /** An attempt may have taken effect. */
  #uncertain = false;
  #sentAt: number | null = null;

  constructor(
    { kind, doing }: Pick<Call<unknown>, "kind" | "doing">,
    options: RetryOptions,
    rateLimited: number,
  ) {
    this.#kind = kind;
    this.#doing = doing;
    this.#options = options;
    this.#rateLimited = rateLimited;
  }

  /** The turn of an attempt has come: it is sent now. */
  sent(): void {
    this.#sentAt = this.#options.clock.monotonic();
  }

  /** Milliseconds to wait before the next attempt; null: there is none. */
  pauseAfter(error: unknown): number | null {
    if (!(error instanceof AttemptError)) return null;
    if (error.failure === "lost" && changes(this.#kind)) this.#uncertain = true;
    if (error.status === 429 && error.failure === "status") return this.#pauseAfterRateLimit(error);
    this.#failures += 1;
    if (this.#failures >= maxTries || !mayBeSentAgain(this.#kind, error)) return null;
    const ms = this.#pauseAfterFailure(error);
    if (ms > 0) this.#announce(error, ms, `to ${this.#doing} again`);
    return ms;
  }

  /** Whether no attempt so far can have taken effect. */
  get untouched(): boolean {
    return !this.#uncertain;
  }

  /** The error to throw in the end. */
  conclude(error: unknown): unknown {
    if (!(error instanceof ApiError)) return error;
    const { message, failure, status, remedy } = error;
    if (changes(this.#kind) && (failure === "lost" || failure === "shape"))
      return new ApiError(message, { failure, status, remedy, cause: error.cause, sentAt: this.#sentAt });
    if (failure === "lost") return error;
    if (this.#uncertain) {
      const uncertain = `${message} (an earlier attempt may have taken effect)`;
      return new ApiError(uncertain, { failure: "lost", status, remedy, cause: error, sentAt: this.#sentAt });
    }
    if (changes(this.#kind) && this.#wasLimited) return afterRateLimit(error, this.#kind);
    const untouched = isUnsent(failure) || status === 429;
    const stopped = this.#options.signal?.aborted === true && untouched;
    return stopped ? new ApiError(message, { failure: "aborted", status, remedy, cause: error }) : error;
  }

  /** The limiter holds the whole queue, not only this request: all requests share the quota. */
  #pauseAfterRateLimit(error: AttemptError): number | null {
    this.#rateLimited += 1;
    this.#wasLimited = true;
    const { limiter } = this.#options;
    const asked = error.askedWait?.ms ?? 0;
    const ms = asked > 0 ? asked : this.#growingWait(this.#rateLimited, limiter.rate.windowMs / 30);
    const added = limiter.pause(ms);
    // Many requests in flight are answered with 429 within moments: what hardly extends the pause is not shown again.
    if (added * 4 >= ms) this.#announce(error, ms, "before the next request");
    // A create is sent again only by its caller, who looks first whether it took effect.
    return this.#rateLimited < maxRateLimited && this.#kind !== "create" ? 0 : null;
  }

  #pauseAfterFailure(error: AttemptError): number {
    if (error.failure === "not-sent" && ++this.#neverOpened === 1) return 0;
    const counted = this.#failures - Math.min(1, this.#neverOpened);
    return Math.max(this.#growingWait(counted, firstWaitMs), error.askedWait?.ms ?? 0);
  }

  #announce({ why, askedWait }: AttemptError, ms: number, purpose: string): void {
    const shortened = askedWait?.shortened ?? false;
    this.#options.onWait({ ms, purpose, why, shortened });
  }

  #growingWait(failures: number, baseMs: number): number {
    return growingWait(failures, { baseMs, longestMs: longestWaitMs, jitter: this.#options.jitter() });
  }
}

/**
 * A mutation, one of whose attempts was answered with 429, is not known to be without effect: something in front of the
 * server may have answered so. What came after it keeps that status.
 */
function afterRateLimit(error: ApiError, kind: CallKind): ApiError {
  const { message, failure, remedy } = error;
  const facts = { status: 429, remedy, cause: error };
  // An update or delete is sent again later, which has the same effect as once.
  if (failure === "held-back") return issues(kind) ? new ApiError(message, { failure, ...facts }) : error;
  if (!isUnsent(failure) && failure !== "aborted") return error;
  return new ApiError(`${message} (an earlier attempt was answered 429)`, { failure: "status", ...facts });
}

/** Whether nothing of the last attempt reached the server. */
function isUnsent(failure: ApiFailure): boolean {
  return failure === "not-sent" || failure === "redis";
}

/** What may be sent again after which failure: by status and kind of failure, never by the text of a message. */
function mayBeSentAgain(kind: CallKind, error: AttemptError): boolean {
  if (error.permanent) return false;
  if (error.failure === "not-sent") return true;
  // A create or regenerate that may have arrived is looked up instead.
  if (issues(kind)) return false;
  return error.failure === "lost" || (error.failure === "status" && mayPass(error.status ?? 0));
}
