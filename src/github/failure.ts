import { explainTransportError, proxyPasswordRemedy } from "../http/connection-error.ts";
import { type Answer, TransportError } from "../http/exchange.ts";
import { GithubError } from "./error.ts";
import { headerOf } from "../http/headers.ts";
import type { Masker } from "../http/masking.ts";
import { serverMessage } from "./words.ts";

/** What the error messages of one request are made with. */
export interface RequestContext {
  readonly doing: string;
  readonly host: string;
  readonly timeoutMs: number;
  readonly mask: Masker;
}

/** An answer that is no success, or none at all, in words and with what to do about it. */
export function requestError(context: RequestContext, ending: Answer | TransportError): GithubError {
  return ending instanceof TransportError ? unansweredError(context, ending) : statusError(context, ending);
}

/** A 2xx that is not what the API answers. */
export function shapeError({ doing, host, mask }: RequestContext, status: number, what: string): GithubError {
  return new GithubError(`could not ${doing}: ${host} answered ${status}, but ${mask(what)}`, {
    status,
    remedy: "check the address of GitHub's API, and that no proxy or login page answers in its place",
  });
}

/** The rate limit holds until `until` (ms since 1970), longer than the request may wait. */
export function rateLimitError({ doing, host }: RequestContext, until: number): GithubError {
  const time = `${new Date(until).toISOString().slice(0, 19)}Z`;
  return new GithubError(`could not ${doing}: the rate limit of ${host} is used up until ${time}`, {
    status: 429,
    remedy: "run again then, or use a token whose limit nobody else uses, such as a GitHub App's",
  });
}

function unansweredError(context: RequestContext, error: TransportError): GithubError {
  const { message, remedy } = explainTransportError(error, context);
  return new GithubError(`could not ${context.doing}: ${context.mask(message)}`, {
    status: null,
    remedy,
    cause: error,
  });
}

function statusError({ doing, host, mask }: RequestContext, answer: Answer): GithubError {
  const message = mask(serverMessage(answer));
  const shown = message === "" ? "" : ` (${message})`;
  return new GithubError(`could not ${doing}: ${host} answered ${answer.status}${shown}`, {
    status: answer.status,
    serverMessage: message,
    remedy: statusRemedy(answer, mask),
  });
}

function statusRemedy(answer: Answer, mask: Masker): string {
  const { status } = answer;
  if (status >= 300 && status < 400)
    return "what it speaks of was renamed or moved: write its new name; a redirect is not followed, the token would go along";
  if (status >= 500) return "run again later: GitHub is in trouble";
  switch (status) {
    case 401:
      return "check the token: whole, neither expired nor revoked, and of this server";
    case 403:
      return permissionRemedy(answer, mask);
    case 404:
      return "check the names, and that the token may see it: GitHub answers 404 for what a token may not see";
    case 407:
      return proxyPasswordRemedy;
    case 422:
      return "mend what GitHub says about it";
    default:
      return "";
  }
}

function permissionRemedy(answer: Answer, mask: Masker): string {
  if ((headerOf(answer, "x-github-sso") ?? "") !== "")
    return "authorise the token for the organisation's single sign-on";
  // Alternatives stand behind a semicolon: `secrets=write; organization_secrets=write`.
  const needed = mask(headerOf(answer, "x-accepted-github-permissions") ?? "").split(/\s*;\s*/);
  const named = needed.filter((one) => one !== "").join(", or ");
  return named === ""
    ? "give the token the permission for it"
    : `give the token the permission for it: ${named}`;
}
