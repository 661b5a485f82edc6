import { KeywardError } from "../errors.ts";
import { isLoopback } from "../http/transport.ts";

/** Where GitHub's API stands: its origin, and the path before every path of it, without a closing slash. */
export interface GithubAddress {
  readonly origin: string;
  readonly prefix: string;
}

const remedy =
  "write it as GITHUB_API_URL has it: https://api.github.com, or https://ghe.example.com/api/v3 for an Enterprise server";

/** Reads the URL of an API. Throws `KeywardError` for what is no URL, holds a user or a query, or is plain http to anything but loopback. */
export function readApiUrl(apiUrl: string): GithubAddress {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new KeywardError("the address of GitHub's API is no http or https URL", remedy);
  if (url.username + url.password + url.search + url.hash !== "")
    throw new KeywardError("the address of GitHub's API holds more than a host and a path", remedy);
  if (!isSafe(url))
    throw new KeywardError(
      "the address of GitHub's API is plain http, which would show the token to the network",
      remedy,
    );
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, "") };
}

/** Whether nobody on the way can read along: https, or this machine itself. */
export function isSafe(url: URL): boolean {
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
}
