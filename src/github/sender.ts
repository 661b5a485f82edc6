import { explainTransportError } from "../http/connection-error.ts";
import { type Answer, TransportError } from "../http/exchange.ts";
import { sendWithRetry } from "../http/retry.ts";
import type { HttpRequest, Transport } from "../http/transport.ts";
import type { Clock } from "../model/clock.ts";
import { type RequestContext, requestError, rateLimitError } from "./failure.ts";
import { rateLimitWait } from "./rate-limit.ts";

/** Waits between the tries of a request that broke or that met a server in trouble, in ms. */
const retryWaits: readonly number[] = [500, 2000, 5000];
/** How often a request is refused for the rate limit before it is given up. */
const mostRefusals = 12;
/** The longest wait for a rate limit, in ms: for a patient request the hour after which every primary limit begins anew. */
const longestWaitMs = { usual: 900_000, patient: 3_900_000 };

/** What a sender is made of. */
export interface SenderOptions {
  readonly transport: Transport;
  readonly clock: Clock;
}

/** How one request is sent. */
export interface Sending {
  readonly request: HttpRequest;
  readonly context: RequestContext;
  readonly patient: boolean;
}

/** Sends requests, again where that is harmless; a rate limit holds all of them back, and drops none. */
export class Sender {
  readonly #options: SenderOptions;
  /** By the clock's monotonic time. */
  #heldUntil = 0;
  #writes: Promise<unknown> = Promise.resolve();
  #count = 0;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** Every attempt so far. */
  get requests(): number {
    return this.#count;
  }

  /** The last answer, whatever its status. Throws `GithubError` where none came, or the rate limit held for too long. */
  send(sending: Sending): Promise<Answer> {
    if (sending.request.method === "GET") return this.#untilAnswered(sending);
    // "Make requests for a single user serially": writes that run beside each other meet the secondary limit.
    const mine = this.#writes.then(() => this.#untilAnswered(sending));
    this.#writes = mine.catch(() => undefined);
    return mine;
  }

  async #untilAnswered(sending: Sending): Promise<Answer> {
    const { clock } = this.#options;
    let [tries, refusals] = [0, 0];
    const pauseAfter = (ending: Answer | TransportError): number | null => {
      if (this.#isRefusal(ending, refusals + 1)) {
        refusals += 1;
        if (refusals >= mostRefusals) throw this.#tooLong(sending);
        return 0;
      }
      return mayBeSentAgain(sending, ending) ? (retryWaits[tries++] ?? null) : null;
    };
    try {
      return await sendWithRetry(() => this.#attempt(sending), { clock, pauseAfter });
    } catch (error) {
      throw error instanceof TransportError ? requestError(sending.context, error) : error;
    }
  }

  /** Whether the answer refuses the request for the rate limit: then all requests wait. */
  #isRefusal(ending: Answer | TransportError, nth: number): boolean {
    const { clock } = this.#options;
    const wait = ending instanceof TransportError ? null : rateLimitWait(ending, nth, clock);
    if (wait !== null) this.#heldUntil = Math.max(this.#heldUntil, clock.monotonic() + wait);
    return wait !== null;
  }

  /** One attempt, when no rate limit holds it back. */
  async #attempt(sending: Sending): Promise<Answer> {
    await this.#turn(sending);
    this.#count += 1;
    return this.#options.transport.send(sending.request);
  }

  async #turn(sending: Sending): Promise<void> {
    const { clock } = this.#options;
    const longest = sending.patient ? longestWaitMs.patient : longestWaitMs.usual;
    for (let left = this.#left(); left > 0; left = this.#left()) {
      if (left > longest) throw this.#tooLong(sending);
      await clock.sleep(left);
    }
  }

  #left(): number {
    return this.#heldUntil - this.#options.clock.monotonic();
  }

  #tooLong({ context }: Sending): Error {
    return rateLimitError(context, this.#options.clock.now() + Math.max(0, this.#left()));
  }
}

/** A POST creates: it is sent again only where nothing of it was sent. */
function mayBeSentAgain({ request: { method }, context }: Sending, ending: Answer | TransportError): boolean {
  if (!(ending instanceof TransportError)) return ending.status >= 500 && method !== "POST";
  if (ending.reason === "aborted" || ending.reason === "too-large") return false;
  if (explainTransportError(ending, context).permanent) return false;
  return !ending.sent || method !== "POST";
}
