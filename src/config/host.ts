import { isLoopback } from "../util/loopback.ts";
import { nearest } from "../schema/nearest.ts";
import { dataCenterCodes, dataCenters, meantDataCenter } from "./data-centers.ts";

/** The origin of an accepted host, or why it was rejected and what to write. */
export type HostReading = { readonly origin: string } | { readonly message: string; readonly fix: string };

/** The variable that allows hosts other than Workato's, so that a changed file alone cannot send a token elsewhere. */
export const allowedHostsVariable = "KEYWARD_ALLOWED_HOSTS";

/**
 * Reads a data center's code or a URL; `allowed` is the text of KEYWARD_ALLOWED_HOSTS. Plain http is accepted for
 * loopback only; a host other than a known data center or loopback must be allowed.
 */
export function readHost(written: string, allowed: string | undefined): HostReading {
  const text = written.trim();
  const known = Object.hasOwn(dataCenters, text) ? dataCenters[text] : undefined;
  if (known !== undefined) return { origin: `https://${known}` };
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return noUrl(text);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return { message: "the host is not a valid URL", fix: `write ${example}` };
  return acceptable(url, allowed ?? "");
}

const example = `a data center's code (${dataCenterCodes}) or a URL such as \`https://app.eu.workato.com\``;

function noUrl(text: string): HostReading {
  const message = `the host ${JSON.stringify(text)} is neither a data center's code nor a URL`;
  if (/[.:]/.test(text)) return { message, fix: `write \`https://${text}\`` };
  const near = meantDataCenter(text) ?? nearest(text, ["trial"]);
  return {
    message,
    fix: near === null ? `write ${example}` : `did you mean \`${near}\`? Otherwise write ${example}`,
  };
}

function acceptable(url: URL, allowed: string): HostReading {
  const bare = url.pathname === "/" && url.search === "" && url.hash === "";
  if (url.username !== "" || url.password !== "") {
    return {
      message: "the host contains a user name or a password",
      fix: `remove it: write \`${url.protocol}//${url.host}\``,
    };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return {
      message: `the host has the unsupported scheme ${url.protocol}`,
      fix: `write \`https://${url.host}\``,
    };
  }
  if (!bare) return { message: "the host has a path", fix: `write \`${url.origin}\` without a path` };
  if (isLoopback(url.hostname)) return { origin: url.origin };
  if (url.protocol === "http:") {
    return {
      message: "plain http would expose the API token on the network",
      fix: `write \`https://${url.host}\``,
    };
  }
  if (Object.values(dataCenters).includes(url.host) || isAllowed(url.host, allowed))
    return { origin: url.origin };
  return {
    message: `the host ${url.host} is neither a known data center nor loopback`,
    fix: `if you trust this host, set the variable ${allowedHostsVariable}: ${allowedHostsVariable}=${url.host}`,
  };
}

function isAllowed(host: string, allowed: string): boolean {
  const entries = allowed.split(",").map((entry) => entry.trim().toLowerCase());
  return entries.some(
    (entry) => entry !== "" && entry.replace(/^https:\/\//, "").replace(/\/$/, "") === host,
  );
}
