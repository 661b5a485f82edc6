import { type Answer, TransportError } from "../http/exchange.ts";
import { GithubError } from "./error.ts";
import { headerOf } from "../http/headers.ts";
import type { Masker } from "../http/masking.ts";
import { saidIn } from "./words.ts";

/** What was being done, where, and what no message may show of it. */
export interface Doing {
  readonly doing: string;
  readonly host: string;
  readonly mask: Masker;
}

/** An answer that is no success, or none at all, in words and with what to do about it. */
export function failure(told: Doing, ending: Answer | TransportError): GithubError {
  return ending instanceof TransportError ? brokenFailure(told, ending) : statusFailure(told, ending);
}

/** A 2xx that is not what the API answers. */
export function shapeFailure({ doing, host, mask }: Doing, status: number, what: string): GithubError {
  return new GithubError(`could not ${doing}: ${host} answered ${status}, but ${mask(what)}`, {
    status,
    remedy: "check the address of GitHub's API, and that no proxy or login page answers in its place",
  });
}

/** The rate limit holds until `until` (ms since 1970), longer than the request may wait. */
export function limitFailure({ doing, host }: Doing, until: number): GithubError {
  const time = `${new Date(until).toISOString().slice(0, 19)}Z`;
  return new GithubError(`could not ${doing}: the rate limit of ${host} is used up until ${time}`, {
    status: 429,
    remedy: "run again then, or use a token whose limit nobody else uses, such as a GitHub App's",
  });
}

function brokenFailure({ doing, host }: Doing, broken: TransportError): GithubError {
  return new GithubError(`could not ${doing}: ${brokenWords(broken, host)}`, {
    status: null,
    remedy:
      "check the address of GitHub's API, the network, and the proxy if there is one (HTTPS_PROXY, NO_PROXY)",
    cause: broken,
  });
}

function brokenWords({ reason, sent, cause }: TransportError, host: string): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  const shown = typeof code === "string" ? ` (${code})` : "";
  switch (reason) {
    case "timeout":
      return `${host} did not answer in time`;
    case "too-large":
      return `the answer of ${host} is larger than 32 MiB`;
    case "aborted":
      return `stopped before ${host} answered`;
    case "network":
      return sent ? `the connection to ${host} broke${shown}` : `no connection to ${host}${shown}`;
  }
}

function statusFailure({ doing, host, mask }: Doing, answer: Answer): GithubError {
  const said = mask(saidIn(answer));
  const words = said === "" ? "" : ` (${said})`;
  return new GithubError(`could not ${doing}: ${host} answered ${answer.status}${words}`, {
    status: answer.status,
    said,
    remedy: remedyFor(answer, mask),
  });
}

function remedyFor(answer: Answer, mask: Masker): string {
  const { status } = answer;
  if (status >= 300 && status < 400)
    return "what it speaks of was renamed or moved: write its new name; a redirect is not followed, the token would go along";
  if (status >= 500) return "run again later: GitHub is in trouble";
  switch (status) {
    case 401:
      return "check the token: whole, neither expired nor revoked, and of this server";
    case 403:
      return lackingPermission(answer, mask);
    case 404:
      return "check the names, and that the token may see it: GitHub answers 404 for what a token may not see";
    case 407:
      return "give the proxy's user and password in HTTPS_PROXY";
    case 422:
      return "mend what GitHub says about it";
    default:
      return "";
  }
}

function lackingPermission(answer: Answer, mask: Masker): string {
  if ((headerOf(answer, "x-github-sso") ?? "") !== "")
    return "authorise the token for the organisation's single sign-on";
  // Alternatives stand behind a semicolon: `secrets=write; organization_secrets=write`.
  const needed = mask(headerOf(answer, "x-accepted-github-permissions") ?? "").split(/\s*;\s*/);
  const named = needed.filter((one) => one !== "").join(", or ");
  return named === ""
    ? "give the token the permission for it"
    : `give the token the permission for it: ${named}`;
}
