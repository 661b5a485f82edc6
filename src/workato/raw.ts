import { type Answer, isSuccess } from "../http/exchange.ts";
import { headerOf } from "../http/headers.ts";
import { mayPass } from "../http/retry.ts";
import { retryAfter } from "../http/retry-after.ts";
import type { ApiError } from "../model/errors.ts";
import { Secret } from "../model/token/secret.ts";
import { parseJson, textAt } from "../util/json.ts";
import type { Call } from "./call.ts";
import { refusedError, statusError } from "./failure.ts";
import { type ApiOptions, type Connection, connectionOf } from "./connection.ts";
import { callWithRetry } from "./retry.ts";
import { withoutToken } from "./wire.ts";
import { isRefusal as isRefusalBody } from "./words.ts";

/** One request whose answer is looked at as it came. */
export type RawRequest = Pick<
  Call<unknown>,
  "kind" | "method" | "path" | "body" | "doing" | "permissionRemedy"
>;

/** An answer as it came, whatever its status; a token that it issued is masked. */
export interface RawAnswer {
  readonly status: number;
  /** Which attempt it answers, from 1: an earlier one may have taken effect. */
  readonly attempt: number;
  /** The parsed body; null if it was empty, undefined if it is not JSON. */
  readonly body: unknown;
  readonly html: boolean;
  /** The text of a header (named in lower case); null where it is missing. */
  readonly header: (name: string) => string | null;
  /** The same answer as the error that keyward's commands would show. */
  readonly error: () => ApiError;
}

/** The API of a workspace, answer by answer: through the limiter, and retried as the kind of each request allows. */
export interface RawApi {
  /** Throws `ApiError` where no answer came, or only answers that say nothing about the request (429, 5xx). */
  send(request: RawRequest): Promise<RawAnswer>;
  /** The form of the first `Retry-After` of a 429; null if there was no 429. */
  readonly rateLimited: "seconds" | "date" | "missing" | null;
  /** Attempts so far. */
  readonly requests: number;
  close(): Promise<void>;
}

/** Opens the API of one workspace for raw requests; nothing is sent yet. Throws `KeywardError` for a proxy that is not a URL. */
export function openRawApi(options: ApiOptions): RawApi {
  return new WorkatoRawApi(options);
}

/** Whether an answer refuses the request: by its status, or by `success: false` in a 200 (workato-api.md). */
export function isRefusal({ status, body }: Pick<RawAnswer, "status" | "body">): boolean {
  return !isSuccess({ status }) || isRefusalBody(body);
}

class WorkatoRawApi implements RawApi {
  readonly #connection: Connection;
  #rateLimited: RawApi["rateLimited"] = null;
  #requests = 0;

  constructor(options: ApiOptions) {
    this.#connection = connectionOf(options);
  }

  get rateLimited(): RawApi["rateLimited"] {
    return this.#rateLimited;
  }

  get requests(): number {
    return this.#requests;
  }

  close(): Promise<void> {
    return this.#connection.transport.close();
  }

  send(request: RawRequest): Promise<RawAnswer> {
    const call = { ...request, read: (body: unknown) => body };
    const { context, retry, attempt } = this.#connection;
    return callWithRetry(call, retry, async (number) => {
      this.#requests += 1;
      const answer = await attempt(call);
      if (answer.status === 429) this.#rateLimited ??= formOfWait(answer);
      if (answer.status === 429 || mayPass(answer.status))
        throw statusError(context, call, answer, retryAfter(answer, retry.clock.now()));
      return this.#raw(call, answer, number);
    });
  }

  #raw(call: Call<unknown>, answer: Answer, attempt: number): RawAnswer {
    const { context } = this.#connection;
    const body = this.#withoutToken(parseJson(answer.text));
    return {
      status: answer.status,
      attempt,
      body,
      html: /^\s*<(?:!doctype|html)/i.test(answer.text),
      header: (name) => headerOf(answer, name),
      error: () =>
        isSuccess(answer) && isRefusalBody(body)
          ? refusedError(context, call, answer)
          : statusError(context, call, answer, null),
    };
  }

  /** The token is masked in the log first, and then wherever the answer repeats it. */
  #withoutToken(body: unknown): unknown {
    const token = textAt(body, "result", "token", "value") ?? textAt(body, "token", "value") ?? "";
    if (token === "") return body;
    this.#connection.onToken(new Secret(token));
    return withoutToken(body, token);
  }
}

function formOfWait(answer: Answer): "seconds" | "date" | "missing" {
  const text = headerOf(answer, "retry-after")?.trim() ?? "";
  if (text === "") return "missing";
  return /^\d+(\.\d+)?$/.test(text) ? "seconds" : "date";
}
