import type { Dispatcher } from "undici";
import type { Clock } from "../model/clock.ts";
import { type Answer, Exchange } from "./exchange.ts";
import { type Proxy, type ProxyEnvironment, proxyFor } from "./proxy.ts";

export type { ProxyEnvironment } from "./proxy.ts";

/** How to reach one host. */
export interface TransportOptions {
  /** An origin. */
  readonly host: string;
  /** The headers of a request, names in lower case; called for each request, so that the token is revealed only here. */
  readonly headers: () => Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** The most milliseconds for connecting, headers and body together. */
  readonly timeoutMs: number;
  readonly userAgent: string;
  readonly proxy: ProxyEnvironment;
}

/** One HTTP request, its body as JSON text. */
export interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly body: string | null;
}

/** The connections to one host: sends each request once, as it is, and never follows a redirect. */
export interface Transport {
  /** Throws `TransportError` where no complete answer came. */
  send(request: HttpRequest, signal?: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

/** Opens a transport with connections that are kept alive; nothing is sent yet. Throws `KeywardError` for a proxy that is not a URL. */
export function openTransport(options: TransportOptions): Transport {
  const dispatcher = openDispatcher(proxyFor(new URL(options.host), options.proxy), options.timeoutMs);
  // If it cannot be loaded, that is for who sends something to say.
  dispatcher.catch(() => {});
  return {
    send: (request, signal) => send(dispatcher, options, request, signal),
    close: async () => (await dispatcher).destroy(),
  };
}

async function send(
  dispatcher: Promise<Dispatcher>,
  options: TransportOptions,
  request: HttpRequest,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const exchange = new Exchange();
  const over = new AbortController();
  const abort = (): void => exchange.stop("aborted");
  signal?.addEventListener("abort", abort, { once: true });
  options.clock.sleep(options.timeoutMs, over.signal).then(
    () => exchange.stop("timeout"),
    () => {},
  );
  try {
    const dispatched = dispatcher.then((open) => {
      open.dispatch(dispatchOptions(options, request), exchange);
      return exchange.answer;
    });
    // It may end before it is dispatched: then the exchange sends nothing any more.
    return await Promise.race([exchange.answer, dispatched]);
  } finally {
    over.abort();
    signal?.removeEventListener("abort", abort);
  }
}

function dispatchOptions(options: TransportOptions, request: HttpRequest): Dispatcher.DispatchOptions {
  return {
    origin: options.host,
    method: request.method,
    path: request.path,
    headers: {
      accept: "application/json",
      ...options.headers(),
      "user-agent": options.userAgent,
      ...(request.body === null ? {} : { "content-type": "application/json" }),
    },
    body: request.body,
    // One limit for everything, by the clock that was handed in.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
}

/** Loaded only when a host is to be reached: a command that sends nothing starts without it. */
async function openDispatcher(through: Proxy | null, timeoutMs: number): Promise<Dispatcher> {
  const agent = { connect: { timeout: timeoutMs } };
  if (through === null) {
    // By its path: the package's index loads its fetch, WebSockets, caches and mocks too, more than half of it.
    const { default: Agent } = await import("undici/lib/dispatcher/agent.js");
    return new Agent(agent);
  }
  const { origin, authorization } = through;
  // The class is a property of the default export: the bundler makes no named exports of a CommonJS package.
  const { default: undici } = await import("undici");
  return new undici.ProxyAgent({
    ...agent,
    uri: origin,
    ...(authorization === null ? {} : { token: authorization }),
  });
}
