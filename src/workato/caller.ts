import { isRecord, parseJson, textAt } from "../util/json.ts";
import type { RequestCounts } from "../model/report.ts";
import type { Call } from "./call.ts";
import type { Connection } from "./connection.ts";
import { type Answer, isRedirect, isSuccess } from "../http/exchange.ts";
import {
  type AttemptError,
  type MessageContext,
  redirectError,
  refusedError,
  shapeError,
  statusError,
} from "./failure.ts";
import { callWithRetry } from "./retry.ts";
import { headerOf, serverTime } from "../http/headers.ts";
import { retryAfter } from "../http/retry-after.ts";
import { WireError } from "./wire.ts";
import { isRefusal, messageOf, pageTitle } from "./words.ts";

/** Makes calls: attempt by attempt through limiter and retry; each answer is read or turned into an `ApiError`. */
export class Caller {
  readonly #connection: Connection;
  #counts: RequestCounts = { total: 0, retried: 0, rate_limited: 0 };
  /** Milliseconds by which the server's time is ahead of `Clock.monotonic`. */
  #serverAhead: number | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Every attempt so far. */
  get requests(): RequestCounts {
    return this.#counts;
  }

  /** The server's time now, in ms since 1970, by the `Date` of its latest answer; null if none had one. */
  serverTime(): number | null {
    return this.#serverAhead === null ? null : this.#connection.retry.clock.monotonic() + this.#serverAhead;
  }

  /** Throws `ApiError` after all retries that the call's kind allows. */
  call<T>(call: Call<T>): Promise<T> {
    const { retry, listRetry } = this.#connection;
    return callWithRetry(call, call.quota === "lists" ? listRetry : retry, async (number) => {
      this.#count("total");
      if (number > 1) this.#count("retried");
      const answer = await this.#connection.attempt(call);
      call.onAnswer?.(requestIdOf(answer, this.#connection.context));
      if (answer.status === 429) this.#count("rate_limited");
      return this.#read(call, answer);
    });
  }

  #count(what: keyof RequestCounts): void {
    this.#counts = { ...this.#counts, [what]: this.#counts[what] + 1 };
  }

  #learnTime(answer: Answer): void {
    const time = serverTime(answer);
    if (time !== null) this.#serverAhead = time - this.#connection.retry.clock.monotonic();
  }

  #read<T>(call: Call<T>, answer: Answer): T {
    const { context, retry } = this.#connection;
    const { status } = answer;
    // A page of a proxy says nothing about the client.
    const isApiAnswer = !(bodyOf(answer) instanceof WireError);
    if (status === 404 && call.onNotFound !== undefined && isApiAnswer) return call.onNotFound();
    if (isRedirect(answer)) throw redirectError(context, call, answer);
    if (!isSuccess(answer)) {
      throw statusError(context, call, answer, retryAfter(answer, retry.clock.now()));
    }
    const body = bodyOf(answer);
    try {
      if (body instanceof WireError) throw body;
      if (status === 206 && call.kind === "read") {
        throw new WireError("that is only a part of what was asked for");
      }
      if (isRefusal(body)) throw this.#refusal(call, answer, body);
      const value = call.read(body);
      // Only an answer that could be read is known to come from Workato.
      this.#learnTime(answer);
      return value;
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      const own = isRecord(body) && !(body instanceof WireError) && !Object.hasOwn(body, "result");
      const words = own ? messageOf(body) : "";
      const what = words === "" ? error.message : `${error.message}; it says: ${words}`;
      // The API gave an answer of its own; a page of a proxy, or half an answer, may be gone at the next attempt.
      const permanent = body !== undefined && error !== body;
      throw shapeError(context, call, what, { status, cause: error, permanent });
    }
  }

  /** An answer that says no and nevertheless holds a token may have taken effect: it is not believed either way. */
  #refusal(call: Call<unknown>, answer: Answer, body: unknown): AttemptError | WireError {
    const hasToken = (textAt(body, "result", "token", "value") ?? "").trim() !== "";
    if (hasToken) return new WireError("its body says success: false and holds a token");
    return refusedError(this.#connection.context, call, answer);
  }
}

/** The server's own id of an answer (`x-request-id`), by which its operators find it; masked. */
function requestIdOf(answer: Answer, { mask }: MessageContext): string | null {
  return mask(headerOf(answer, "x-request-id") ?? "") || null;
}

/** The JSON of an answer; undefined if it is empty. Any other body is only named by its kind, in an error: it may contain a token. */
function bodyOf(answer: Answer): unknown {
  if (answer.text.trim() === "") return undefined;
  const json = parseJson(answer.text);
  if (json !== undefined) return json;
  const title = pageTitle(answer.text);
  const named = title === "" ? "" : ` titled "${title}"`;
  const type = headerOf(answer, "content-type") ?? "no content type";
  return new WireError(`its body${named} is not JSON (${type})`);
}
