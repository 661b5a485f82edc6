import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  GithubError
} from "./github-error.js";
import {
  isSafe,
  readAddress
} from "./http-address.js";
import {
  TransportError,
  endingText,
  explainTransportError,
  growingWait,
  headerOf,
  isRedirect,
  isSuccess,
  mayPass,
  openTransport,
  proxyPasswordRemedy,
  retryAfter,
  sendWithRetry,
  serverTime
} from "./http-retry.js";
import {
  createMasker
} from "./http-masking.js";
import {
  KnownSecrets
} from "./model-token-known-secrets.js";
import {
  isRecord,
  parseJson
} from "./util-json.js";
import {
  KeywardError
} from "./model-errors.js";

// src/github/address.ts
var reasons = {
  "no-url": "the address of GitHub's API is not an http or https URL",
  "more-than-a-path": "the address of GitHub's API contains more than a host and a path",
  "plain-http": "the address of GitHub's API uses plain http, which would expose the token to the network"
};
function readApiUrl(apiUrl) {
  const address = readAddress(apiUrl);
  if (typeof address !== "string") return address;
  throw new KeywardError(
    reasons[address],
    "set GITHUB_API_URL to https://api.github.com, or to https://ghe.example.com/api/v3 for an Enterprise server"
  );
}

// src/github/server-message.ts
function serverMessage(answer) {
  const json = parseJson(answer.text);
  if (!isRecord(json)) return "";
  const message = json["message"];
  const errors = Array.isArray(json["errors"]) ? json["errors"] : [];
  return [message, ...errors.map(errorMessage)].filter((part) => typeof part === "string" && part !== "").join("; ");
}
function errorMessage(error) {
  if (typeof error === "string") return error;
  if (!isRecord(error)) return "";
  const { message, field, code } = error;
  return [typeof field === "string" ? field : "", typeof message === "string" ? message : code].filter((part) => typeof part === "string" && part !== "").join(" ");
}

// src/github/failure.ts
function requestError(context, ending) {
  return ending instanceof TransportError ? unansweredError(context, ending) : statusError(context, ending);
}
function shapeError({ doing, host, mask }, status, what) {
  return new GithubError(`could not ${doing}: ${host} answered ${status}, but ${mask(what)}`, {
    status,
    remedy: "check the address of GitHub's API, and that no proxy or login page answers instead"
  });
}
function rateLimitError({ doing, host }, until) {
  const time = `${new Date(until).toISOString().slice(0, 19)}Z`;
  return new GithubError(`could not ${doing}: the rate limit of ${host} is used up until ${time}`, {
    status: 429,
    remedy: "run again after that time, or use a token with a rate limit of its own, such as a GitHub App's"
  });
}
function unansweredError(context, error) {
  const { message, remedy } = explainTransportError(error, context);
  return new GithubError(`could not ${context.doing}: ${context.mask(message)}`, {
    status: null,
    remedy,
    cause: error
  });
}
function statusError({ doing, host, mask }, answer) {
  const message = mask(serverMessage(answer));
  const shown = message === "" ? "" : ` (${message})`;
  return new GithubError(`could not ${doing}: ${host} answered ${answer.status}${shown}`, {
    status: answer.status,
    serverMessage: message,
    remedy: statusRemedy(answer, mask)
  });
}
function statusRemedy(answer, mask) {
  const { status } = answer;
  if (isRedirect(answer))
    return "it was renamed or moved: use its new name (redirects are not followed, because the token would be sent along)";
  if (status >= 500) return "run again later: GitHub could not answer";
  switch (status) {
    case 401:
      return "check the token: it must be complete, neither expired nor revoked, and issued by this server";
    case 403:
      return permissionRemedy(answer, mask);
    case 404:
      return "check the names, and that the token may see it: GitHub answers 404 for anything that a token may not see";
    case 407:
      return proxyPasswordRemedy;
    case 422:
      return "fix the error that GitHub reported";
    default:
      return "";
  }
}
function permissionRemedy(answer, mask) {
  if ((headerOf(answer, "x-github-sso") ?? "") !== "")
    return "authorize the token for the single sign-on of the organization";
  const needed = mask(headerOf(answer, "x-accepted-github-permissions") ?? "").split(/\s*;\s*/);
  const named = needed.filter((one) => one !== "").join(", or ");
  return named === "" ? "give the token the permission for this request" : `give the token the permission for this request: ${named}`;
}

// src/github/rate-limit.ts
var firstWaitMs = 6e4;
var longestOwnWaitMs = 9e5;
function rateLimitWait(answer, nth, clock) {
  if (answer.status !== 403 && answer.status !== 429) return null;
  const asked = waitAskedFor(answer, clock);
  if (asked !== null) return asked;
  return answer.status === 429 || isSecondaryLimit(answer) ? {
    ms: growingWait(nth, { baseMs: firstWaitMs, longestMs: longestOwnWaitMs, jitter: 1 }),
    shortened: false
  } : null;
}
function isSecondaryLimit(answer) {
  return /secondary rate limit|abuse detection/i.test(serverMessage(answer));
}
function waitAskedFor(answer, clock) {
  const asked = retryAfter(answer, clock.now());
  if (asked !== null) return asked;
  const [remaining, reset] = [
    headerOf(answer, "x-ratelimit-remaining"),
    headerOf(answer, "x-ratelimit-reset")
  ];
  if (remaining?.trim() !== "0" || !/^\d{1,12}$/.test(reset?.trim() ?? "")) return null;
  const left = Number(reset) * 1e3 - (serverTime(answer) ?? clock.now());
  return { ms: Math.max(0, left) + 1e3, shortened: false };
}

// src/github/sender.ts
var retryWaits = [500, 2e3, 5e3];
var maxRefusals = 12;
var longestWaitMs = { usual: 9e5, patient: 39e5 };
var Sender = class {
  #options;
  /** In the monotonic time of the clock. */
  #heldUntil = 0;
  #writes = Promise.resolve();
  #count = 0;
  constructor(options) {
    this.#options = options;
  }
  /** The number of attempts so far. */
  get requests() {
    return this.#count;
  }
  /** The last answer, with any status. Throws `GithubError` if there was none, or if the rate limit lasts too long. */
  send(queued) {
    if (queued.request.method === "GET") return this.#untilAnswered(queued);
    const mine = this.#writes.then(() => this.#untilAnswered(queued));
    this.#writes = mine.catch(() => void 0);
    return mine;
  }
  async #untilAnswered(queued) {
    const { clock } = this.#options;
    let [tries, refusals] = [0, 0];
    const pauseAfter = (ending) => {
      if (this.#isRefusal(queued, ending, refusals + 1)) {
        refusals += 1;
        if (refusals >= maxRefusals) throw this.#tooLong(queued);
        return 0;
      }
      const wait = mayBeSentAgain(queued, ending) ? retryWaits[tries++] : void 0;
      return wait === void 0 ? null : this.#announced(queued, ending, wait);
    };
    try {
      return await sendWithRetry(() => this.#attempt(queued), { clock, pauseAfter });
    } catch (error) {
      throw error instanceof TransportError ? requestError(queued.context, error) : error;
    }
  }
  /** Whether the answer refuses the request because of the rate limit; if so, all requests wait. */
  #isRefusal(queued, ending, nth) {
    const { clock, onWait } = this.#options;
    const wait = ending instanceof TransportError ? null : rateLimitWait(ending, nth, clock);
    if (wait === null) return false;
    this.#heldUntil = Math.max(this.#heldUntil, clock.monotonic() + wait.ms);
    const why = endingText(ending, queued.context);
    if (wait.ms <= longestWait(queued)) onWait?.({ ...wait, purpose: "before the next request", why });
    return true;
  }
  /** The wait before another attempt, which begins now: its own, or the one that the server asked for. */
  #announced({ context }, ending, ownMs) {
    const { clock, onWait } = this.#options;
    const asked = ending instanceof TransportError ? null : retryAfter(ending, clock.now());
    const ms = Math.max(ownMs, asked?.ms ?? 0);
    const shortened = asked?.shortened ?? false;
    onWait?.({ ms, shortened, purpose: `to ${context.doing} again`, why: endingText(ending, context) });
    return ms;
  }
  /** One attempt, once no rate limit delays it. */
  async #attempt(queued) {
    await this.#waitForRateLimit(queued);
    this.#count += 1;
    return this.#options.transport.send(queued.request);
  }
  async #waitForRateLimit(queued) {
    const { clock } = this.#options;
    const longest = longestWait(queued);
    for (let left = this.#waitLeft(); left > 0; left = this.#waitLeft()) {
      if (left > longest) throw this.#tooLong(queued);
      await clock.sleep(left);
    }
  }
  #waitLeft() {
    return this.#heldUntil - this.#options.clock.monotonic();
  }
  #tooLong({ context }) {
    return rateLimitError(context, this.#options.clock.now() + Math.max(0, this.#waitLeft()));
  }
};
function longestWait({ patient }) {
  return patient ? longestWaitMs.patient : longestWaitMs.usual;
}
function mayBeSentAgain({ request: { method }, context }, ending) {
  if (!(ending instanceof TransportError)) return mayPass(ending.status) && method !== "POST";
  if (ending.reason === "aborted" || ending.reason === "too-large") return false;
  if (explainTransportError(ending, context).permanent) return false;
  return !ending.sent || method !== "POST";
}

// src/github/download.ts
async function download(url, options) {
  const { context, clock, timeoutMs, userAgent, proxy } = options;
  if (url === null) throw shapeError(context, 302, "its redirect has no valid address");
  if (!isSafe(url)) throw shapeError(context, 302, "its redirect is not to an https address");
  const headers = () => ({ accept: "*/*" });
  const transport = openTransport({ host: url.origin, headers, clock, timeoutMs, userAgent, proxy });
  const there = { ...context, host: url.host };
  try {
    const request = { method: "GET", path: url.pathname + url.search, body: null };
    const answer = await new Sender({ transport, clock }).send({ request, context: there, patient: false });
    if (isSuccess(answer)) return answer.bytes;
    throw requestError(there, answer);
  } finally {
    await transport.close();
  }
}

// src/github/links.ts
function nextLink(header) {
  for (const [, address = "", parameters = ""] of header.matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (/;\s*rel\s*=\s*"?next\b/i.test(parameters)) return address;
  }
  return null;
}

// src/github/open.ts
function openGithub(options) {
  return new Github(options, readApiUrl(options.apiUrl));
}
var Github = class {
  #options;
  #address;
  #mask;
  #sender;
  constructor(options, address) {
    this.#options = options;
    this.#address = address;
    this.#mask = createMasker({ secrets: new KnownSecrets([options.token.reveal()]), keep: "start" });
    this.#sender = new Sender({ transport: this.#open(), clock: options.clock, onWait: options.onWait });
  }
  get requests() {
    return this.#sender.requests;
  }
  async send(request) {
    return this.#read(request, await this.#exchange(request, this.#path(request)));
  }
  async all(request, items, enough = () => false) {
    const rows = [];
    const seen = /* @__PURE__ */ new Set();
    for (let path = this.#path(request); path !== null; ) {
      seen.add(path);
      const answer = await this.#exchange(request, path);
      rows.push(...items(this.#read(request, answer).json));
      path = enough(rows) ? null : this.#next(request, answer);
      if (path !== null && seen.has(path))
        throw shapeError(this.#context(request), answer.status, "its pages link back to earlier ones");
    }
    return rows;
  }
  async download(request) {
    const answer = await this.#exchange(request, this.#path(request));
    if (!isRedirect(answer)) {
      this.#require(request, answer);
      return answer.bytes;
    }
    const url = this.#resolved(headerOf(answer, "location") ?? "");
    return download(url, { ...this.#options, context: this.#context(request) });
  }
  #exchange(request, path) {
    const { method, body, patient = false } = request;
    const text = body === void 0 ? null : JSON.stringify(body);
    return this.#sender.send({
      request: { method, path, body: text },
      context: this.#context(request),
      patient
    });
  }
  #read(request, answer) {
    this.#require(request, answer);
    const json = parseJson(answer.text);
    if (json !== void 0) return { status: answer.status, json };
    throw shapeError(this.#context(request), answer.status, "its body is not JSON");
  }
  #require(request, answer) {
    if (isSuccess(answer) || request.also?.includes(answer.status) === true) return;
    throw requestError(this.#context(request), answer);
  }
  /** The path of the next page, which must be on the same host. */
  #next(request, answer) {
    const link = nextLink(headerOf(answer, "link") ?? "");
    if (link === null) return null;
    const url = this.#resolved(link);
    if (url?.origin === this.#address.origin) return url.pathname + url.search;
    throw shapeError(this.#context(request), answer.status, "its next page is on another host");
  }
  #resolved(text) {
    const { origin } = this.#address;
    return text !== "" && URL.canParse(text, origin) ? new URL(text, origin) : null;
  }
  #path({ path, query = {} }) {
    const words = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) words.set(key, String(value));
    return `${this.#address.prefix}${path}${words.size === 0 ? "" : `?${words.toString()}`}`;
  }
  #context({ doing }) {
    const { timeoutMs } = this.#options;
    return { doing, host: new URL(this.#address.origin).host, timeoutMs, mask: this.#mask };
  }
  #open() {
    const headers = () => ({
      authorization: `Bearer ${this.#options.token.reveal()}`,
      accept: "application/vnd.github+json",
      "x-github-api-version": "2022-11-28"
    });
    return openTransport({ ...this.#options, host: this.#address.origin, headers });
  }
};

export {
  openGithub
};
