import { SinkError } from "../errors.ts";
import { type Answer, TransportError } from "../http/exchange.ts";
import { retryAfter } from "../http/retry-after.ts";
import type { HttpRequest, Transport } from "../http/transport.ts";
import type { Clock } from "../model/clock.ts";
import { vaultError } from "./vault-error.ts";
import { at, parseJson } from "../model/json.ts";

/** Waits between the tries of one request, in ms. */
const retryWaits: readonly number[] = [200, 1000, 3000];
/** The longest wait that a server may ask for, in ms. */
const longestAskedWaitMs = 30_000;

/** One request to a server and how its failures are told. */
export interface Asked {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly request: HttpRequest;
  /** What is being done, such as `read kv/data/a`. */
  readonly doing: string;
  readonly sink: string;
  /** Statuses beside 2xx that are answers and no failures. */
  readonly also: readonly number[];
  /** What no message may show. */
  readonly secrets: readonly string[];
}

/** A status, and the JSON that came with it; null where there was none. */
export interface Told {
  readonly status: number;
  readonly json: unknown;
  /** What the server says went wrong. */
  readonly errors: readonly string[];
}

/**
 * Sends a request, and again a few times where the server is busy, fails or is not reached; every request is one
 * that may be repeated. Throws `SinkError`.
 */
export async function ask(asked: Asked): Promise<Told> {
  for (const wait of retryWaits) {
    const answer = await attempt(asked);
    if (!mayPass(answer)) return judged(asked, answer);
    await asked.clock.sleep(Math.max(wait, askedWait(answer, asked.clock)));
  }
  return judged(asked, await attempt(asked));
}

async function attempt({ transport, request }: Asked): Promise<Answer | TransportError> {
  try {
    return await transport.send(request);
  } catch (error) {
    if (error instanceof TransportError) return error;
    throw error;
  }
}

/** 412: a standby that has not yet seen an earlier write. */
function mayPass(answer: Answer | TransportError): boolean {
  if (answer instanceof TransportError) return answer.reason === "network" || answer.reason === "timeout";
  return answer.status >= 500 || answer.status === 412 || answer.status === 429;
}

function askedWait(answer: Answer | TransportError, clock: Clock): number {
  if (answer instanceof TransportError) return 0;
  return retryAfter(answer, { now: clock.now(), longestMs: longestAskedWaitMs }) ?? 0;
}

function judged(asked: Asked, answer: Answer | TransportError): Told {
  if (answer instanceof TransportError) throw vaultError(asked, { broken: answer });
  const json = parseJson(answer.text);
  const errors = errorsIn(json);
  if (Math.floor(answer.status / 100) !== 2 && !asked.also.includes(answer.status))
    throw vaultError(asked, { status: answer.status, errors });
  if (json === undefined)
    throw new SinkError(
      `could not ${asked.doing} (sink ${asked.sink}): the answer is not JSON`,
      "check that the address is Vault's and not a page before it",
    );
  return { status: answer.status, json, errors };
}

function errorsIn(json: unknown): readonly string[] {
  const errors = at(json, "errors");
  return Array.isArray(errors) ? errors.filter((error) => typeof error === "string") : [];
}
