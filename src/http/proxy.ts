import { KeywardError } from "../model/errors.ts";
import { isLoopback } from "../util/loopback.ts";
import { bypassesProxy } from "./no-proxy.ts";

/** Proxies as the environment names them; null where a variable is not set. */
export interface ProxyEnvironment {
  readonly httpProxy: string | null;
  readonly httpsProxy: string | null;
  readonly noProxy: string | null;
}

/** A proxy to connect through. */
export interface Proxy {
  /** Its origin, without user and password. */
  readonly origin: string;
  /** The value of `Proxy-Authorization`; null if the URL has neither user nor password. */
  readonly authorization: string | null;
}

/**
 * The proxy for requests to this origin; null for the loopback, for hosts that NO_PROXY excludes, and where the variable
 * of the protocol is not set. Throws `KeywardError` for a proxy that is not an http or https URL.
 */
export function proxyFor(target: URL, { httpProxy, httpsProxy, noProxy }: ProxyEnvironment): Proxy | null {
  const secure = target.protocol === "https:";
  const value = (secure ? httpsProxy : httpProxy)?.trim() ?? "";
  if (value === "" || isLoopback(target.hostname) || bypassesProxy(target, noProxy ?? "")) return null;
  return parseProxy(value, secure ? "HTTPS_PROXY" : "HTTP_PROXY");
}

/** A URL's parts are separated by hand, because people write passwords with `%`, `@`, `#` and `/` as they are. */
function parseProxy(value: string, variable: string): Proxy {
  const [, scheme = "http", rest = ""] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(value) ?? [];
  const at = rest.lastIndexOf("@");
  const address = `${scheme}://${rest.slice(at + 1)}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === "") {
    throw new KeywardError(
      `the proxy in ${variable} is not an http or https URL`,
      `set ${variable} to a URL such as http://proxy.example.com:8080`,
    );
  }
  return { origin: url.origin, authorization: authorization(rest.slice(0, Math.max(0, at)), variable) };
}

/** The password is optional; a user name without one is sent with an empty one (RFC 7617). */
function authorization(userinfo: string, variable: string): string | null {
  if (userinfo === "") return null;
  // What node puts in place of bytes that are not UTF-8.
  if (userinfo.includes("\u{fffd}")) {
    throw new KeywardError(
      `the user or password of the proxy in ${variable} is not UTF-8`,
      "percent-encode the characters beyond ASCII as the proxy expects them, such as %FC for ü in Latin-1",
    );
  }
  const colon = userinfo.indexOf(":");
  const user = colon < 0 ? userinfo : userinfo.slice(0, colon);
  const password = colon < 0 ? "" : userinfo.slice(colon + 1);
  const bytes = Buffer.concat([decoded(user), Buffer.from(":"), decoded(password)]);
  return `Basic ${bytes.toString("base64")}`;
}

/** Percent-decodes to bytes, whatever their encoding; a `%` without two hexadecimal digits is kept as it is. */
function decoded(text: string): Buffer {
  const parts = text.split(/(%[0-9a-f]{2})/i);
  return Buffer.concat(
    parts.map((part, index) =>
      index % 2 === 1 ? Buffer.from(part.slice(1), "hex") : Buffer.from(part, "utf8"),
    ),
  );
}
