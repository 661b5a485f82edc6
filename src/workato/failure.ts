import { ApiError, type ApiFailure } from "../errors.ts";
import { type Call, changes } from "./call.ts";
import type { Answer, TransportError } from "../http/exchange.ts";
import { headerOf } from "../http/headers.ts";
import type { Masker } from "../http/masking.ts";
import { networkTrouble } from "./trouble.ts";
import { serverWords } from "./words.ts";

/** A failed attempt with what the retry decides by: how long the server says to wait. */
export class AttemptError extends ApiError {
  /** Milliseconds from `Retry-After`; null where the server says nothing. */
  readonly retryAfterMs: number | null;
  /** Trying again would meet the same: a certificate, a proxy that wants a password. */
  readonly hopeless: boolean;

  constructor(message: string, facts: AttemptFacts) {
    super(message, facts);
    this.name = "ApiError";
    this.retryAfterMs = facts.retryAfterMs ?? null;
    this.hopeless = facts.hopeless ?? false;
  }
}

interface AttemptFacts {
  readonly failure: ApiFailure;
  readonly status?: number | null;
  readonly remedy?: string;
  readonly cause?: unknown;
  readonly retryAfterMs?: number | null;
  readonly hopeless?: boolean;
}

/** What the error messages of one API object are made with. */
export interface MessageContext {
  readonly host: string;
  readonly timeoutMs: number;
  readonly mask: Masker;
}

/** No whole answer came. A mutation that was under way may have taken effect: `lost`, also when keyward itself gave up. */
export function unansweredError(
  context: MessageContext,
  call: Call<unknown>,
  error: TransportError,
): AttemptError {
  const uncertain = error.sent && changes(call.kind);
  switch (error.reason) {
    case "aborted":
      return new AttemptError(`could not ${call.doing}: stopped before ${context.host} answered`, {
        failure: uncertain ? "lost" : "aborted",
      });
    case "timeout":
      return new AttemptError(`could not ${call.doing}: ${silence(context, error.sent)}`, {
        failure: error.sent ? "lost" : "not-sent",
        remedy: "try again, or give it longer with --timeout",
      });
    case "too-large":
      return shapeError(context, call, "its answer is larger than 32 MiB");
    case "network":
      return networkError(context, call, error);
  }
}

function silence({ host, timeoutMs }: MessageContext, sent: boolean): string {
  return `${host} ${sent ? "did not answer" : "could not be connected to"} within ${timeoutMs / 1000} s`;
}

function networkError(
  { host, mask }: MessageContext,
  call: Call<unknown>,
  error: TransportError,
): AttemptError {
  const trouble = networkTrouble(error.cause, error.sent);
  return new AttemptError(`could not ${call.doing}: ${mask(trouble.told(host))}`, {
    failure: error.sent ? "lost" : "not-sent",
    status: trouble.status,
    remedy: trouble.remedy,
    hopeless: trouble.hopeless,
    cause: error.cause,
  });
}

/** A 2xx that could not be read. A mutation may have taken effect behind it. */
export function shapeError(
  context: MessageContext,
  call: Call<unknown>,
  what: string,
  status = 200,
  cause?: unknown,
): AttemptError {
  return new AttemptError(
    `could not ${call.doing}: ${context.host} answered ${status}, but ${context.mask(what)}`,
    {
      failure: changes(call.kind) ? "lost" : "shape",
      status,
      remedy: "check that the host is Workato's own, and that no proxy or login page answers in its place",
      cause,
    },
  );
}

/** A redirect: never followed, since the token would go along. */
export function redirectError(context: MessageContext, call: Call<unknown>, answer: Answer): AttemptError {
  const location = headerOf(answer, "location") ?? "";
  const target = URL.canParse(location, context.host) ? new URL(location, context.host).host : "";
  const towards = target === "" ? "an unnamed place" : context.mask(target);
  return new AttemptError(
    `could not ${call.doing}: ${context.host} answered ${answer.status}, a redirect to ${towards}, which is not followed: the token would go along`,
    {
      failure: "shape",
      status: answer.status,
      remedy: "set the host to the address of your data center itself, if that is where it leads",
    },
  );
}

/** An error status, with the server's words. A 5xx after a mutation is `lost`: it may have taken effect. */
export function statusError(
  context: MessageContext,
  call: Call<unknown>,
  answer: Answer,
  retryAfterMs: number | null,
): AttemptError {
  const words = context.mask(serverWords(answer.text));
  const said = words === "" ? "" : `: ${words}`;
  return new AttemptError(`could not ${call.doing}: ${context.host} answered ${answer.status}${said}`, {
    failure: answer.status >= 500 && changes(call.kind) ? "lost" : "status",
    status: answer.status,
    remedy: statusRemedy(context, call, answer.status),
    retryAfterMs,
  });
}

function statusRemedy(context: MessageContext, call: Call<unknown>, status: number): string {
  if (status === 401) {
    return `check the API token: whole, not regenerated since, and of a client at ${context.host} (each data center has its own)`;
  }
  if (status === 403) return call.lacking;
  if (status === 404) {
    return call.kind === "read"
      ? `check the host; if it is right, ${call.lacking}`
      : "plan again: it may be gone";
  }
  if (status === 407) return "give the proxy's user and password in HTTPS_PROXY";
  if (status === 429) return "somebody else uses the same quota: try again later, or lower --rate-limit";
  return status >= 500 ? "try again later: the server is in trouble" : "";
}
