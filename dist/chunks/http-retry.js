import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isLoopback
} from "./util-loopback.js";
import {
  KeywardError
} from "./model-errors.js";

// src/http/exchange.ts
function isSuccess({ status }) {
  return status >= 200 && status <= 299;
}
function isRedirect({ status }) {
  return status >= 300 && status <= 399;
}
var TransportError = class extends Error {
  reason;
  sent;
  constructor(reason, sent, cause) {
    super(reason, { cause });
    this.name = "TransportError";
    this.reason = reason;
    this.sent = sent;
  }
};
var largestAnswer = 32 * 1024 * 1024;
var Exchange = class {
  answer;
  #resolve = () => {
  };
  #reject = () => {
  };
  #controller = null;
  #stopped = false;
  #status = 0;
  #headers = {};
  #chunks = [];
  #size = 0;
  constructor() {
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }
  /** Ends the request now; one that has not started is never sent. */
  stop(reason) {
    this.#stopped = true;
    this.#reject(new TransportError(reason, this.#controller !== null));
    this.#controller?.abort(new Error(reason));
  }
  onRequestStart(controller) {
    if (this.#stopped) controller.abort(new Error("stopped before it was sent"));
    else this.#controller = controller;
  }
  onResponseStart(_controller, status, headers) {
    this.#status = status;
    this.#headers = headers;
  }
  onResponseData(_controller, chunk) {
    this.#size += chunk.length;
    if (this.#size > largestAnswer) this.stop("too-large");
    else this.#chunks.push(chunk);
  }
  onResponseEnd() {
    const bytes = Buffer.concat(this.#chunks);
    const text = new TextDecoder().decode(bytes);
    this.#resolve({ status: this.#status, headers: this.#headers, text, bytes });
  }
  onResponseError(_controller, error) {
    this.#reject(new TransportError("network", this.#controller !== null, error));
  }
};

// src/http/headers.ts
function headerOf({ headers }, name) {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
function serverTime(answer) {
  const time = Date.parse(headerOf(answer, "date") ?? "");
  return Number.isNaN(time) ? null : time;
}

// src/http/no-proxy.ts
import { BlockList, isIP, isIPv6 } from "node:net";
function bypassesProxy(target, noProxy) {
  const host = canonical(target.hostname);
  const port = target.port === "" ? target.protocol === "https:" ? "443" : "80" : target.port;
  return noProxy.split(/[,\s]+/).filter((entry) => entry !== "").some((entry) => matches(entry, host, port));
}
function matches(entry, host, port) {
  if (entry === "*") return true;
  if (entry.includes("/")) return inRange(entry, host);
  const wanted = parts(entry);
  if (wanted.port !== null && wanted.port !== port) return false;
  const name = canonical(wanted.name.replace(/^\*?\.+/, ""));
  if (name === "") return false;
  return host === name || isIP(host) === 0 && host.endsWith(`.${name}`);
}
function parts(entry) {
  const [, bracketed, port = null] = /^\[(.*)\](?::(\d+))?$/.exec(entry) ?? [];
  if (bracketed !== void 0) return { name: bracketed, port };
  if (isIPv6(entry)) return { name: entry, port: null };
  const [, name = entry, after = null] = /^([^:]*):(\d+)$/.exec(entry) ?? [];
  return { name, port: after === null ? null : String(Number(after)) };
}
function canonical(name) {
  const bare = name.replace(/^\[|\]$/g, "").replace(/\.+$/, "");
  const address = `http://${isIPv6(bare) ? `[${bare}]` : bare}`;
  if (bare === "" || !URL.canParse(address)) return "";
  return new URL(address).hostname.replace(/^\[|\]$/g, "");
}
function inRange(entry, host) {
  const [, network = "", prefix = ""] = /^\[?([^\]/]+)\]?\/(\d{1,3})$/.exec(entry) ?? [];
  const [family, hostFamily] = [isIP(network), isIP(host)];
  const bits = Number(prefix);
  if (prefix === "" || family === 0 || family !== hostFamily || bits > (family === 4 ? 32 : 128))
    return false;
  const type = family === 4 ? "ipv4" : "ipv6";
  const range = new BlockList();
  range.addSubnet(network, bits, type);
  return range.check(host, type);
}

// src/http/proxy.ts
function proxyFor(target, { httpProxy, httpsProxy, noProxy }) {
  const secure = target.protocol === "https:";
  const value = (secure ? httpsProxy : httpProxy)?.trim() ?? "";
  if (value === "" || isLoopback(target.hostname) || bypassesProxy(target, noProxy ?? "")) return null;
  return parseProxy(value, secure ? "HTTPS_PROXY" : "HTTP_PROXY");
}
function parseProxy(value, variable) {
  const [, scheme = "http", rest = ""] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(value) ?? [];
  const at = rest.lastIndexOf("@");
  const address = `${scheme}://${rest.slice(at + 1)}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === "") {
    throw new KeywardError(
      `the proxy in ${variable} is not an http or https URL`,
      `set ${variable} to a URL such as http://proxy.example.com:8080`
    );
  }
  return { origin: url.origin, authorization: authorization(rest.slice(0, Math.max(0, at)), variable) };
}
function authorization(userinfo, variable) {
  if (userinfo === "") return null;
  if (userinfo.includes("\uFFFD")) {
    throw new KeywardError(
      `the user or password of the proxy in ${variable} is not UTF-8`,
      "percent-encode the characters beyond ASCII as the proxy expects them, such as %FC for \xFC in Latin-1"
    );
  }
  const colon = userinfo.indexOf(":");
  const user = colon < 0 ? userinfo : userinfo.slice(0, colon);
  const password = colon < 0 ? "" : userinfo.slice(colon + 1);
  const bytes = Buffer.concat([decoded(user), Buffer.from(":"), decoded(password)]);
  return `Basic ${bytes.toString("base64")}`;
}
function decoded(text) {
  const parts2 = text.split(/(%[0-9a-f]{2})/i);
  return Buffer.concat(
    parts2.map(
      (part, index) => index % 2 === 1 ? Buffer.from(part.slice(1), "hex") : Buffer.from(part, "utf8")
    )
  );
}

// src/http/transport.ts
function openTransport(options) {
  const dispatcher = openDispatcher(proxyFor(new URL(options.host), options.proxy), options.timeoutMs);
  dispatcher.catch(() => {
  });
  return {
    send: (request, signal) => send(dispatcher, options, request, signal),
    close: async () => (await dispatcher).destroy()
  };
}
async function send(dispatcher, options, request, signal) {
  const exchange = new Exchange();
  const over = new AbortController();
  const abort = () => exchange.stop("aborted");
  signal?.addEventListener("abort", abort, { once: true });
  options.clock.sleep(options.timeoutMs, over.signal).then(
    () => exchange.stop("timeout"),
    () => {
    }
  );
  try {
    const dispatched = dispatcher.then((open) => {
      open.dispatch(dispatchOptions(options, request), exchange);
      return exchange.answer;
    });
    return await Promise.race([exchange.answer, dispatched]);
  } finally {
    over.abort();
    signal?.removeEventListener("abort", abort);
  }
}
function dispatchOptions(options, request) {
  return {
    origin: options.host,
    method: request.method,
    path: request.path,
    headers: {
      accept: "application/json",
      ...options.headers(),
      "user-agent": options.userAgent,
      ...request.body === null ? {} : { "content-type": "application/json" }
    },
    body: request.body,
    // One limit for everything, by the clock that was handed in.
    headersTimeout: 0,
    bodyTimeout: 0
  };
}
async function openDispatcher(through, timeoutMs) {
  const agent = { connect: { timeout: timeoutMs } };
  if (through === null) {
    const { default: Agent } = await import("./undici-entry.js");
    return new Agent(agent);
  }
  const { origin, authorization: authorization2 } = through;
  const { default: undici } = await import("./undici.js");
  return new undici.ProxyAgent({
    ...agent,
    uri: origin,
    ...authorization2 === null ? {} : { token: authorization2 }
  });
}

// src/http/connection-error.ts
var checkNetwork = "check the host, the network, and the proxy if there is one (HTTPS_PROXY, NO_PROXY)";
var proxyPasswordRemedy = "give the proxy's user and password in HTTPS_PROXY";
var untrusted = /* @__PURE__ */ new Set([
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "CERT_UNTRUSTED"
]);
function explainTransportError({ reason, sent, cause }, { host, timeoutMs }) {
  switch (reason) {
    case "aborted":
      return explanation(`stopped before ${host} answered`, "");
    case "timeout":
      return explanation(
        `${host} ${sent ? "did not answer" : "could not be connected to"} within ${timeoutMs / 1e3} s`,
        "try again later"
      );
    case "too-large":
      return explanation(
        `the answer of ${host} is larger than 32 MiB`,
        "check that the address is the right one, and that no proxy or login page answers instead"
      );
    case "network":
      return sent ? interrupted(host, codeOf(cause)) : unconnected(host, cause);
  }
}
function endingText(ending, context) {
  if (!("status" in ending)) return explainTransportError(ending, context).message;
  return `${context.host} answered ${ending.status}`;
}
function explanation(message, remedy) {
  return { message, remedy, permanent: false, status: null };
}
function interrupted(host, code) {
  return explanation(`the connection to ${host} was interrupted${inBrackets(code)}`, checkNetwork);
}
function unconnected(host, cause) {
  const refused = /^Proxy response \((\d{3})\)/.exec(cause instanceof Error ? cause.message : "")?.[1];
  return refused === void 0 ? unreachable(host, codeOf(cause)) : proxyRefusal(host, Number(refused));
}
function unreachable(host, code) {
  const shown = inBrackets(code);
  if (untrusted.has(code))
    return {
      ...explanation(
        `the certificate of ${host} is not trusted${shown}`,
        "if a proxy of your own signed it, name the certificate of its authority in NODE_EXTRA_CA_CERTS"
      ),
      permanent: true
    };
  if (/CERT|ALTNAME/.test(code))
    return {
      ...explanation(
        `the certificate of ${host} is not valid${shown}`,
        "check the host and the clock of this machine"
      ),
      permanent: true
    };
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return explanation(`${host} has no address${shown}`, "check the host and the network");
  return explanation(`no connection to ${host}${shown}`, checkNetwork);
}
function proxyRefusal(host, status) {
  const wantsPassword = status === 407;
  const remedy = wantsPassword ? proxyPasswordRemedy : "check that the proxy lets keyward connect to the host";
  return {
    message: `the proxy answered ${status} for ${host}`,
    remedy,
    permanent: wantsPassword,
    status
  };
}
function inBrackets(code) {
  return code === "" ? "" : ` (${code})`;
}
function codeOf(error) {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  const within = error instanceof AggregateError ? error.errors[0] : error.cause;
  return codeOf(within);
}

// src/http/retry-after.ts
var longestAskedWaitMs = 6e5;
function retryAfter(answer, now) {
  const ms = askedMs(answer, now);
  return ms === null ? null : { ms: Math.min(longestAskedWaitMs, ms), shortened: ms > longestAskedWaitMs };
}
function askedMs(answer, now) {
  const text = headerOf(answer, "retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1e3;
  const until = /\d:\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, until - (serverTime(answer) ?? now));
}

// node_modules/is-network-error/index.js
var objectToString = Object.prototype.toString;
var isError = (value) => objectToString.call(value) === "[object Error]";
var errorMessages = /* @__PURE__ */ new Set([
  "network error",
  // Chrome
  "NetworkError when attempting to fetch resource.",
  // Firefox
  "The Internet connection appears to be offline.",
  // Safari 16
  "Network request failed",
  // `cross-fetch`
  "fetch failed",
  // Undici (Node.js)
  "terminated",
  // Undici (Node.js)
  " A network error occurred.",
  // Bun (WebKit)
  "Network connection lost"
  // Cloudflare Workers (fetch)
]);
function isNetworkError(error) {
  const isValid = error && isError(error) && error.name === "TypeError" && typeof error.message === "string";
  if (!isValid) {
    return false;
  }
  const { message, stack } = error;
  if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) {
    return stack === void 0 || "__sentry_captured__" in error;
  }
  if (message.startsWith("error sending request for url")) {
    return true;
  }
  if (message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")")) {
    return true;
  }
  return errorMessages.has(message);
}

// node_modules/p-retry/index.js
function validateRetries(retries) {
  if (typeof retries === "number") {
    if (retries < 0) {
      throw new TypeError("Expected `retries` to be a non-negative number.");
    }
    if (Number.isNaN(retries)) {
      throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
    }
  } else if (retries !== void 0) {
    throw new TypeError("Expected `retries` to be a number or Infinity.");
  }
}
function validateNumberOption(name, value, { min = 0, allowInfinity = false } = {}) {
  if (value === void 0) {
    return;
  }
  if (typeof value !== "number" || Number.isNaN(value)) {
    throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? " or Infinity" : ""}.`);
  }
  if (!allowInfinity && !Number.isFinite(value)) {
    throw new TypeError(`Expected \`${name}\` to be a finite number.`);
  }
  if (value < min) {
    throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
  }
}
var AbortError = class extends Error {
  constructor(message) {
    super();
    if (message instanceof Error) {
      this.originalError = message;
      ({ message } = message);
    } else {
      this.originalError = new Error(message);
      this.originalError.stack = this.stack;
    }
    this.name = "AbortError";
    this.message = message;
  }
};
function calculateDelay(retriesConsumed, options) {
  const attempt = Math.max(1, retriesConsumed + 1);
  const random = options.randomize ? Math.random() + 1 : 1;
  let timeout = Math.round(random * options.minTimeout * options.factor ** (attempt - 1));
  timeout = Math.min(timeout, options.maxTimeout);
  return timeout;
}
function calculateRemainingTime(start, max) {
  if (!Number.isFinite(max)) {
    return max;
  }
  return max - (performance.now() - start);
}
async function onAttemptFailure({ error, attemptNumber, retriesConsumed, startTime, options }) {
  const normalizedError = error instanceof Error ? error : new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);
  if (normalizedError instanceof AbortError) {
    throw normalizedError.originalError;
  }
  const retriesLeft = Number.isFinite(options.retries) ? Math.max(0, options.retries - retriesConsumed) : options.retries;
  const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;
  const context = Object.freeze({
    error: normalizedError,
    attemptNumber,
    retriesLeft,
    retriesConsumed
  });
  await options.onFailedAttempt(context);
  if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
    throw normalizedError;
  }
  const consumeRetry = await options.shouldConsumeRetry(context);
  const remainingTime = calculateRemainingTime(startTime, maxRetryTime);
  if (remainingTime <= 0 || retriesLeft <= 0) {
    throw normalizedError;
  }
  if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
    if (consumeRetry) {
      throw normalizedError;
    }
    options.signal?.throwIfAborted();
    return false;
  }
  if (!await options.shouldRetry(context)) {
    throw normalizedError;
  }
  if (!consumeRetry) {
    options.signal?.throwIfAborted();
    return false;
  }
  const delayTime = calculateDelay(retriesConsumed, options);
  const finalDelay = Math.min(delayTime, remainingTime);
  options.signal?.throwIfAborted();
  if (finalDelay > 0) {
    await new Promise((resolve, reject) => {
      const onAbort = () => {
        clearTimeout(timeoutToken);
        options.signal?.removeEventListener("abort", onAbort);
        reject(options.signal.reason);
      };
      const timeoutToken = setTimeout(() => {
        options.signal?.removeEventListener("abort", onAbort);
        resolve();
      }, finalDelay);
      if (options.unref) {
        timeoutToken.unref?.();
      }
      options.signal?.addEventListener("abort", onAbort, { once: true });
    });
  }
  options.signal?.throwIfAborted();
  return true;
}
async function pRetry(input, options = {}) {
  options = { ...options };
  validateRetries(options.retries);
  if (Object.hasOwn(options, "forever")) {
    throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
  }
  options.retries ??= 10;
  options.factor ??= 2;
  options.minTimeout ??= 1e3;
  options.maxTimeout ??= Number.POSITIVE_INFINITY;
  options.maxRetryTime ??= Number.POSITIVE_INFINITY;
  options.randomize ??= false;
  options.onFailedAttempt ??= () => {
  };
  options.shouldRetry ??= () => true;
  options.shouldConsumeRetry ??= () => true;
  validateNumberOption("factor", options.factor, { min: 0, allowInfinity: false });
  validateNumberOption("minTimeout", options.minTimeout, { min: 0, allowInfinity: false });
  validateNumberOption("maxTimeout", options.maxTimeout, { min: 0, allowInfinity: true });
  validateNumberOption("maxRetryTime", options.maxRetryTime, { min: 0, allowInfinity: true });
  if (!(options.factor > 0)) {
    options.factor = 1;
  }
  options.signal?.throwIfAborted();
  let attemptNumber = 0;
  let retriesConsumed = 0;
  const startTime = performance.now();
  while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
    attemptNumber++;
    try {
      options.signal?.throwIfAborted();
      const result = await input(attemptNumber);
      options.signal?.throwIfAborted();
      return result;
    } catch (error) {
      if (await onAttemptFailure({
        error,
        attemptNumber,
        retriesConsumed,
        startTime,
        options
      })) {
        retriesConsumed++;
      }
    }
  }
  throw new Error("Retry attempts exhausted without throwing an error.");
}

// src/http/retry.ts
function withRetry(attempt, { clock, signal, pauseAfter }) {
  return pRetry(attempt, {
    retries: Number.POSITIVE_INFINITY,
    minTimeout: 0,
    shouldRetry: ({ error }) => {
      const pauseMs = pauseAfter(error);
      return pauseMs !== null && waited(pauseMs, clock, signal);
    }
  });
}
async function waited(ms, clock, signal) {
  if (signal?.aborted) return false;
  if (ms === 0) return true;
  return clock.sleep(ms, signal).then(
    () => true,
    () => false
  );
}
function sendWithRetry(send2, { clock, pauseAfter }) {
  const attempt = async () => {
    const answer = await send2();
    const pauseMs = pauseAfter(answer);
    if (pauseMs !== null) throw new RetryableAnswer(pauseMs);
    return answer;
  };
  return withRetry(attempt, {
    clock,
    pauseAfter: (error) => {
      if (error instanceof RetryableAnswer) return error.pauseMs;
      return error instanceof TransportError ? pauseAfter(error) : null;
    }
  });
}
var RetryableAnswer = class extends Error {
  pauseMs;
  constructor(pauseMs) {
    super("another attempt is made");
    this.pauseMs = pauseMs;
  }
};
function mayPass(status) {
  return status >= 500 || status === 408 || status === 425 || status === 499;
}
function growingWait(failures, { baseMs, longestMs, jitter }) {
  return Math.min(longestMs, baseMs * 2 ** (failures - 1)) * (0.5 + jitter / 2);
}

export {
  isSuccess,
  isRedirect,
  TransportError,
  headerOf,
  serverTime,
  openTransport,
  proxyPasswordRemedy,
  explainTransportError,
  endingText,
  retryAfter,
  withRetry,
  sendWithRetry,
  mayPass,
  growingWait
};
