import { SinkError } from "../errors.ts";

/** Where an HTTP service stands: its origin, and the path before every path of its API, without a closing slash. */
export interface ServiceAddress {
  readonly origin: string;
  readonly prefix: string;
}

/** Reads Vault's address from a variable; plain http is for loopback only. Throws `SinkError`. */
export function readAddress(
  env: Readonly<Record<string, string | undefined>>,
  variable: string,
  sink: string,
): ServiceAddress {
  const text = env[variable]?.trim() ?? "";
  const remedy = `set ${variable} to its address, such as https://vault.example.com:8200`;
  if (text === "") throw new SinkError(`${variable} is not set (sink ${sink})`, remedy);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new SinkError(`${variable} is not an http or https URL (sink ${sink})`, remedy);
  if (url.username + url.password + url.search + url.hash !== "")
    throw new SinkError(
      `${variable} holds more than a host and a path (sink ${sink})`,
      `take out the user, the query and the fragment: ${remedy}`,
    );
  requireSafe(url, variable, sink);
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, "") };
}

/** Refuses plain http to anything but loopback: it would show tokens to the network. Throws `SinkError`. */
export function requireSafe(url: URL, variable: string, sink: string): void {
  if (url.protocol === "https:" || isLoopback(url.hostname)) return;
  throw new SinkError(
    `${variable} is plain http, which would show tokens to the network (sink ${sink})`,
    `write https:// in ${variable}; plain http is for loopback only`,
  );
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
