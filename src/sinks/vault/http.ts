import { SinkError } from "../../model/errors.ts";
import { endingText, explainTransportError } from "../../http/connection-error.ts";
import { type Answer, isSuccess, TransportError } from "../../http/exchange.ts";
import { retryAfter } from "../../http/retry-after.ts";
import { mayPass, sendWithRetry } from "../../http/retry.ts";
import type { HttpRequest, Transport } from "../../http/transport.ts";
import type { OnWait } from "../../model/wait.ts";
import type { Clock } from "../../model/clock.ts";
import { at, parseJson } from "../../util/json.ts";
import { unansweredError, vaultError } from "./error.ts";

/** Waits between the attempts of one request, in ms. */
const retryWaits: readonly number[] = [200, 1000, 3000];

/** One request to a server, with the context for its error messages. */
export interface VaultCall {
  readonly transport: Transport;
  readonly clock: Clock;
  /** Called when a wait before another attempt begins. */
  readonly onWait: OnWait | undefined;
  readonly request: HttpRequest;
  /** What the request is for, such as `read kv/data/a`. */
  readonly doing: string;
  readonly sink: string;
  /** The origin of the server. */
  readonly host: string;
  readonly timeoutMs: number;
  /** Statuses other than 2xx that are answers and not errors. */
  readonly also: readonly number[];
  /** The secrets that no message may contain. */
  readonly secrets: readonly string[];
}

/** A status and the JSON of the answer; null if it has none. */
export interface VaultAnswer {
  readonly status: number;
  readonly json: unknown;
  /** The server's own error messages. */
  readonly errors: readonly string[];
}

/**
 * Sends a request, with a few retries if the server is busy, fails or cannot be reached; every request is safe to
 * repeat. Throws `SinkError`.
 */
export async function callVault(call: VaultCall): Promise<VaultAnswer> {
  const { transport, clock, request, onWait } = call;
  let tries = 0;
  const pauseAfter = (ending: Answer | TransportError): number | null => {
    const wait = mayBeSentAgain(call, ending) ? retryWaits[tries++] : undefined;
    if (wait === undefined) return null;
    const asked = ending instanceof TransportError ? null : retryAfter(ending, clock.now());
    const ms = Math.max(wait, asked?.ms ?? 0);
    const shortened = asked?.shortened ?? false;
    onWait?.({ ms, shortened, purpose: `to ${call.doing} again`, why: endingText(ending, call) });
    return ms;
  };
  try {
    return accepted(call, await sendWithRetry(() => transport.send(request), { clock, pauseAfter }));
  } catch (error) {
    throw error instanceof TransportError ? unansweredError(call, error) : error;
  }
}

/** 412: a standby node that does not have an earlier write yet. */
function mayBeSentAgain(call: VaultCall, ending: Answer | TransportError): boolean {
  if (!(ending instanceof TransportError))
    return mayPass(ending.status) || ending.status === 412 || ending.status === 429;
  if (explainTransportError(ending, call).permanent) return false;
  return ending.reason === "network" || ending.reason === "timeout";
}

function accepted(call: VaultCall, answer: Answer): VaultAnswer {
  const json = parseJson(answer.text);
  const errors = errorsIn(json);
  // A proxy may have changed the status: an answer with errors is never a success.
  const failed = isSuccess(answer) ? errors.length > 0 : !call.also.includes(answer.status);
  if (failed) throw vaultError(call, { status: answer.status, errors });
  if (json === undefined)
    throw new SinkError(
      `could not ${call.doing} (sink ${call.sink}): the answer is not JSON`,
      "check that the address is correct, and that no proxy or login page answers instead",
    );
  return { status: answer.status, json, errors };
}

function errorsIn(json: unknown): readonly string[] {
  const errors = at(json, "errors");
  return Array.isArray(errors) ? errors.filter((error) => typeof error === "string") : [];
}
