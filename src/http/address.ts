import { isLoopback } from "../util/loopback.ts";

/** The address of an HTTP service: its origin, and the path before every path of its API, without a closing slash. */
export interface ServiceAddress {
  readonly origin: string;
  readonly prefix: string;
}

/** Why a text is not accepted as the address of a service. */
export type AddressRejection = "no-url" | "more-than-a-path" | "plain-http";

/** Reads the address of a service that is called with a secret. */
export function readAddress(text: string): ServiceAddress | AddressRejection {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return "no-url";
  if (url.username + url.password + url.search + url.hash !== "") return "more-than-a-path";
  if (!isSafe(url)) return "plain-http";
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, "") };
}

/** Whether nobody on the network can read what is sent: https, or this machine itself. */
export function isSafe(url: URL): boolean {
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
}
