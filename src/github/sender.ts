import { type Answer, TransportError } from "../http/exchange.ts";
import type { HttpRequest, Transport } from "../http/transport.ts";
import type { Clock } from "../model/clock.ts";
import { type Doing, failure, limitFailure } from "./failure.ts";
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
  readonly told: Doing;
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
    for (let tries = 0, refusals = 0; ;) {
      await this.#turn(sending);
      const answer = await this.#attempt(sending.request);
      const wait = answer instanceof TransportError ? null : this.#refusal(answer, refusals + 1);
      if (wait !== null && ++refusals >= mostRefusals) throw this.#tooLong(sending);
      if (wait !== null) continue;
      const pause = retryWaits[tries++];
      if (pause === undefined || !mayBeSentAgain(sending.request, answer)) return settled(answer, sending);
      await this.#options.clock.sleep(pause);
    }
  }

  /** Whether the answer refuses for the rate limit: then everything waits. */
  #refusal(answer: Answer, nth: number): number | null {
    const { clock } = this.#options;
    const wait = rateLimitWait(answer, nth, clock);
    if (wait !== null) this.#heldUntil = Math.max(this.#heldUntil, clock.monotonic() + wait);
    return wait;
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

  #tooLong({ told }: Sending): Error {
    return limitFailure(told, this.#options.clock.now() + Math.max(0, this.#left()));
  }

  async #attempt(request: HttpRequest): Promise<Answer | TransportError> {
    this.#count += 1;
    try {
      return await this.#options.transport.send(request);
    } catch (error) {
      if (error instanceof TransportError) return error;
      throw error;
    }
  }
}

/** A POST creates: it is sent again only where nothing of it was sent. */
function mayBeSentAgain({ method }: HttpRequest, answer: Answer | TransportError): boolean {
  if (!(answer instanceof TransportError)) return answer.status >= 500 && method !== "POST";
  if (answer.reason === "aborted" || answer.reason === "too-large") return false;
  return !answer.sent || method !== "POST";
}

function settled(answer: Answer | TransportError, { told }: Sending): Answer {
  if (answer instanceof TransportError) throw failure(told, answer);
  return answer;
}
