import { setMaxListeners } from "node:events";
import type { Clock } from "../model/clock.ts";
import type { OnWait } from "../model/wait.ts";
import { ApiError, KeywardError } from "../model/errors.ts";
import { KnownSecrets } from "../model/token/known-secrets.ts";
import type { Secret } from "../model/token/secret.ts";
import { type Answer, TransportError } from "../http/exchange.ts";
import { createMasker } from "../http/masking.ts";
import { openTransport, type ProxyEnvironment, type Transport } from "../http/transport.ts";
import { type Call, changes, type RequestEvent } from "./call.ts";
import { type MessageContext, unansweredError } from "./failure.ts";
import type { Limiter } from "./limiter/limiter.ts";
import type { ApiPaths } from "./paths.ts";
import type { RetryOptions } from "./retry.ts";

/** How to reach one workspace. */
export interface ApiOptions {
  /** An origin: `https://app.jp.workato.com`. */
  readonly host: string;
  readonly token: Secret;
  /** The same for all that share a host and a token. */
  readonly limiter: Limiter;
  /** That of the lists of customers' workspaces; by default, `limiter`. */
  readonly listLimiter?: Limiter | undefined;
  readonly clock: Clock;
  /** The most milliseconds that one attempt may take: connecting, headers and body together. */
  readonly timeoutMs: number;
  /** The paths of the endpoints; by default, those of the token's own workspace. */
  readonly paths?: ApiPaths | undefined;
  /** Connections to the host that the workspaces of one token share, and that whoever opened them closes; by default, its own. */
  readonly transport?: Transport | undefined;
  readonly userAgent: string;
  readonly proxy: ProxyEnvironment;
  /** Stops further attempts: waiting requests are `aborted`, requests in flight continue to their answer. */
  readonly stop?: AbortSignal | undefined;
  /** Abandons waiting requests and requests in flight; a mutation in flight is then `lost`. */
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1, for the length of waits. */
  readonly jitter?: () => number;
  readonly onRequest?: (event: RequestEvent) => void;
  /** What no message may contain; each issued token is added before anything else happens to it. */
  readonly secrets?: KnownSecrets;
  readonly onWait?: OnWait;
  /** Awaited right before each attempt of a mutation is sent; if it throws `KeywardError`, nothing is sent. */
  readonly beforeChange?: () => Promise<void>;
  /** Called with each issued token before anything else happens to it, so that a log can mask it. */
  readonly onToken?: (token: string) => void;
}

/** The headers of each request, by which the server knows the token; from now on no message contains it. */
function signedWith(token: Secret, secrets: KnownSecrets): () => Readonly<Record<string, string>> {
  secrets.add(token.reveal());
  return () => ({ authorization: `Bearer ${token.reveal()}` });
}

/** Opens the connections to a host, signed with a token. */
export function openWorkatoTransport(
  options: Pick<ApiOptions, "host" | "token" | "clock" | "timeoutMs" | "userAgent" | "proxy">,
  secrets: KnownSecrets,
): Transport {
  return openTransport({ ...options, headers: signedWith(options.token, secrets) });
}

/** What every request to one workspace goes through. */
export interface Connection {
  readonly transport: Transport;
  readonly context: MessageContext;
  readonly retry: RetryOptions;
  /** The same within the quota of the lists of customers' workspaces. */
  readonly listRetry: RetryOptions;
  /** Sends one attempt of a call; throws `ApiError` if no answer came. */
  readonly attempt: (call: Call<unknown>) => Promise<Answer>;
  /** Takes an issued token, so that no message and no log contains it. */
  readonly onToken: (token: Secret) => void;
}

/** Opens the connection to one workspace; nothing is sent yet. Throws `KeywardError` for a proxy that is not a URL. */
export function connectionOf(options: ApiOptions): Connection {
  const { host, timeoutMs, limiter, clock, jitter = () => 0.5, onWait = () => {} } = options;
  const { stop, signal: giveUp } = options;
  const ends = [stop, giveUp].filter((end) => end !== undefined);
  // No signal of its own where one is enough: thousands of workspaces may share it.
  const signal = ends.length > 1 ? AbortSignal.any(ends) : ends[0];
  // Each request that waits or is in flight adds a listener: many listeners are not a leak.
  for (const end of [signal, giveUp]) if (end !== undefined) setMaxListeners(0, end);
  const secrets = options.secrets ?? new KnownSecrets();
  const transport = options.transport ?? openWorkatoTransport(options, secrets);
  const context = { host, timeoutMs, mask: createMasker({ secrets, keep: "start" }) };
  return {
    transport,
    context,
    attempt: (call) => sendAttempt(call, options, { transport, context }),
    retry: { limiter, clock, jitter, signal, onWait },
    listRetry: { limiter: options.listLimiter ?? limiter, clock, jitter, signal, onWait },
    onToken: (issued) => {
      const token = issued.reveal();
      secrets.add(token);
      options.onToken?.(token);
    },
  };
}

async function sendAttempt(
  call: Call<unknown>,
  { clock, signal, onRequest = () => {}, beforeChange }: ApiOptions,
  { transport, context }: Pick<Connection, "transport" | "context">,
): Promise<Answer> {
  const { method, path, body } = call;
  if (beforeChange !== undefined && changes(call.kind)) await allowed(beforeChange);
  const started = clock.monotonic();
  const report = (status: number | null): void =>
    onRequest({ method, path, status, ms: Math.round(clock.monotonic() - started) });
  try {
    const text = body === undefined ? null : JSON.stringify(body);
    const answer = await transport.send({ method, path, body: text }, signal);
    report(answer.status);
    return answer;
  } catch (error) {
    report(null);
    throw error instanceof TransportError ? unansweredError(context, call, error) : error;
  }
}

/** Why a mutation may not be sent, as the failure of its request. */
async function allowed(beforeChange: () => Promise<void>): Promise<void> {
  try {
    await beforeChange();
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    throw new ApiError(error.message, { failure: "redis", remedy: error.remedy, cause: error });
  }
}
