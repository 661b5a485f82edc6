import { endingText, explainTransportError } from "../http/connection-error.ts";
import { type Answer, TransportError } from "../http/exchange.ts";
import { retryAfter } from "../http/retry-after.ts";
import { mayPass, sendWithRetry } from "../http/retry.ts";
import type { HttpRequest, Transport } from "../http/transport.ts";
import type { OnWait } from "../model/wait.ts";
import type { Clock } from "../model/clock.ts";
import { type RequestContext, requestError, rateLimitError } from "./failure.ts";
import { rateLimitWait } from "./rate-limit.ts";

/** Waits between the attempts of a request that got no answer or a 5xx, in ms. */
const retryWaits: readonly number[] = [500, 2000, 5000];
/** How often a request may be refused because of the rate limit before it fails. */
const maxRefusals = 12;
/** The longest wait for a rate limit, in ms: for a patient request more than the hour after which every primary limit is reset. */
const longestWaitMs = { usual: 900_000, patient: 3_900_000 };

/** What a sender needs. */
export interface SenderOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  /** Called when a wait begins. */
  readonly onWait?: OnWait | undefined;
}

/** A request with its context. */
export interface QueuedRequest {
  readonly request: HttpRequest;
  readonly context: RequestContext;
  readonly patient: boolean;
}

/** Sends requests, and retries those that are safe to repeat; at a rate limit all requests wait, and none is dropped. */
export class Sender {
  readonly #options: SenderOptions;
  /** In the monotonic time of the clock. */
  #heldUntil = 0;
  #writes: Promise<unknown> = Promise.resolve();
  #count = 0;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** The number of attempts so far. */
  get requests(): number {
    return this.#count;
  }

  /** The last answer, with any status. Throws `GithubError` if there was none, or if the rate limit lasts too long. */
  send(queued: QueuedRequest): Promise<Answer> {
    if (queued.request.method === "GET") return this.#untilAnswered(queued);
    // "Make requests for a single user serially": concurrent writes run into the secondary limit.
    const mine = this.#writes.then(() => this.#untilAnswered(queued));
    this.#writes = mine.catch(() => undefined);
    return mine;
  }

  async #untilAnswered(queued: QueuedRequest): Promise<Answer> {
    const { clock } = this.#options;
    let [tries, refusals] = [0, 0];
    const pauseAfter = (ending: Answer | TransportError): number | null => {
      if (this.#isRefusal(queued, ending, refusals + 1)) {
        refusals += 1;
        if (refusals >= maxRefusals) throw this.#tooLong(queued);
        return 0;
      }
      const wait = mayBeSentAgain(queued, ending) ? retryWaits[tries++] : undefined;
      return wait === undefined ? null : this.#announced(queued, ending, wait);
    };
    try {
      return await sendWithRetry(() => this.#attempt(queued), { clock, pauseAfter });
    } catch (error) {
      throw error instanceof TransportError ? requestError(queued.context, error) : error;
    }
  }

  /** Whether the answer refuses the request because of the rate limit; if so, all requests wait. */
  #isRefusal(queued: QueuedRequest, ending: Answer | TransportError, nth: number): boolean {
    const { clock, onWait } = this.#options;
    const wait = ending instanceof TransportError ? null : rateLimitWait(ending, nth, clock);
    if (wait === null) return false;
    this.#heldUntil = Math.max(this.#heldUntil, clock.monotonic() + wait.ms);
    const why = endingText(ending, queued.context);
    if (wait.ms <= longestWait(queued)) onWait?.({ ...wait, purpose: "before the next request", why });
    return true;
  }

  /** The wait before another attempt, which begins now: its own, or the one that the server asked for. */
  #announced({ context }: QueuedRequest, ending: Answer | TransportError, ownMs: number): number {
    const { clock, onWait } = this.#options;
    const asked = ending instanceof TransportError ? null : retryAfter(ending, clock.now());
    const ms = Math.max(ownMs, asked?.ms ?? 0);
    const shortened = asked?.shortened ?? false;
    onWait?.({ ms, shortened, purpose: `to ${context.doing} again`, why: endingText(ending, context) });
    return ms;
  }

  /** One attempt, once no rate limit delays it. */
  async #attempt(queued: QueuedRequest): Promise<Answer> {
    await this.#waitForRateLimit(queued);
    this.#count += 1;
    return this.#options.transport.send(queued.request);
  }

  async #waitForRateLimit(queued: QueuedRequest): Promise<void> {
    const { clock } = this.#options;
    const longest = longestWait(queued);
    for (let left = this.#waitLeft(); left > 0; left = this.#waitLeft()) {
      if (left > longest) throw this.#tooLong(queued);
      await clock.sleep(left);
    }
  }

  #waitLeft(): number {
    return this.#heldUntil - this.#options.clock.monotonic();
  }

  #tooLong({ context }: QueuedRequest): Error {
    return rateLimitError(context, this.#options.clock.now() + Math.max(0, this.#waitLeft()));
  }
}

function longestWait({ patient }: QueuedRequest): number {
  return patient ? longestWaitMs.patient : longestWaitMs.usual;
}

/** A POST creates something, so it is repeated only if no part of it was sent. */
function mayBeSentAgain(
  { request: { method }, context }: QueuedRequest,
  ending: Answer | TransportError,
): boolean {
  if (!(ending instanceof TransportError)) return mayPass(ending.status) && method !== "POST";
  if (ending.reason === "aborted" || ending.reason === "too-large") return false;
  if (explainTransportError(ending, context).permanent) return false;
  return !ending.sent || method !== "POST";
}
