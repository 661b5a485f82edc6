import { Agent, type Dispatcher, EnvHttpProxyAgent } from "undici";
import { KeywardError } from "../model/errors.ts";
import type { Clock } from "../model/clock.ts";
import { isLoopback } from "../util/loopback.ts";
import { type Answer, Exchange } from "./exchange.ts";

/** Proxies as the environment names them; null where a variable is not set. */
export interface ProxyEnvironment {
  readonly httpProxy: string | null;
  readonly httpsProxy: string | null;
  readonly noProxy: string | null;
}

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
  const dispatcher = openDispatcher(options);
  return {
    send: (request, signal) => send(dispatcher, options, request, signal),
    close: () => dispatcher.destroy(),
  };
}

async function send(
  dispatcher: Dispatcher,
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
    dispatcher.dispatch(dispatchOptions(options, request), exchange);
    return await exchange.answer;
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

function openDispatcher({ host, proxy, timeoutMs }: TransportOptions): Dispatcher {
  const url = new URL(host);
  const agent = { connect: { timeout: timeoutMs } };
  const uri = proxyUri(url.protocol === "https:" ? proxy.httpsProxy : proxy.httpProxy);
  if (uri === "" || isLoopback(url.hostname)) return new Agent(agent);
  // Both are given, and never as undefined: the agent would read the environment itself.
  return new EnvHttpProxyAgent({ ...agent, httpProxy: uri, httpsProxy: uri, noProxy: proxy.noProxy ?? "" });
}

function proxyUri(value: string | null): string {
  if (value === null || value === "") return "";
  const uri = value.includes("://") ? value : `http://${value}`;
  if (URL.canParse(uri) && /^https?:/i.test(uri)) return uri;
  throw new KeywardError(
    "the proxy of the environment is not an http or https URL",
    "set HTTPS_PROXY or HTTP_PROXY to a URL such as http://proxy.example.com:8080",
  );
}
