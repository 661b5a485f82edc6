import { explainTransportError, proxyPasswordRemedy } from "../http/connection-error.ts";
import { type Answer, isRedirect, TransportError } from "../http/exchange.ts";
import { GithubError } from "./error.ts";
import { headerOf } from "../http/headers.ts";
import type { Masker } from "../http/masking.ts";
import { serverMessage } from "./server-message.ts";

/** The context of a request, for its error messages. */
export interface RequestContext {
  readonly doing: string;
  readonly host: string;
  readonly timeoutMs: number;
  readonly mask: Masker;
}

/** The error for an answer that is not a success, or for no answer at all, with what to do about it. */
export function requestError(context: RequestContext, ending: Answer | TransportError): GithubError {
  return ending instanceof TransportError ? unansweredError(context, ending) : statusError(context, ending);
}

/** The error for an answer with an unexpected shape. */
export function shapeError({ doing, host, mask }: RequestContext, status: number, what: string): GithubError {
  return new GithubError(`could not ${doing}: ${host} answered ${status}, but ${mask(what)}`, {
    status,
    remedy: "check the address of GitHub's API, and that no proxy or login page answers instead",
  });
}

/** The error for a rate limit that is used up until `until` (ms since 1970), longer than the request may wait. */
export function rateLimitError({ doing, host }: RequestContext, until: number): GithubError {
  const time = `${new Date(until).toISOString().slice(0, 19)}Z`;
  return new GithubError(`could not ${doing}: the rate limit of ${host} is used up until ${time}`, {
    status: 429,
    remedy: "run again after that time, or use a token with a rate limit of its own, such as a GitHub App's",
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

function permissionRemedy(answer: Answer, mask: Masker): string {
  if ((headerOf(answer, "x-github-sso") ?? "") !== "")
    return "authorize the token for the single sign-on of the organization";
  // Alternatives are separated by a semicolon: `secrets=write; organization_secrets=write`.
  const needed = mask(headerOf(answer, "x-accepted-github-permissions") ?? "").split(/\s*;\s*/);
  const named = needed.filter((one) => one !== "").join(", or ");
  return named === ""
    ? "give the token the permission for this request"
    : `give the token the permission for this request: ${named}`;
}
