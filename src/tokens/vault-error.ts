import { SinkError } from "../errors.ts";
import type { TransportError } from "../http/exchange.ts";
import { createMasker } from "../http/masking.ts";

/** What was being done, and what no message may show of it. */
interface Doing {
  readonly doing: string;
  readonly sink: string;
  readonly secrets: readonly string[];
}

/** How a request ended without a usable answer. */
type Ending =
  { readonly broken: TransportError } | { readonly status: number; readonly errors: readonly string[] };

/** A failed request in words, with what to do about it; the server's own words show no secret. */
export function vaultError({ doing, sink, secrets }: Doing, ending: Ending): SinkError {
  const before = `could not ${doing} (sink ${sink}): `;
  if ("broken" in ending)
    return new SinkError(before + brokenWords(ending.broken), "check the address and that it is reachable", {
      cause: ending.broken,
    });
  const { status, errors } = ending;
  const said = createMasker({ secrets, keep: "start" })(errors.join("; "));
  return new SinkError(`${before}status ${status}${said === "" ? "" : ` (${said})`}`, remedy(status, said));
}

function brokenWords({ reason, cause }: TransportError): string {
  if (reason !== "network") return reason === "timeout" ? "no answer in time" : `ended (${reason})`;
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  return typeof code === "string" ? `no connection (${code})` : "no connection";
}

function remedy(status: number, said: string): string {
  if (status >= 300 && status < 400)
    return "set the address to the node or load balancer that answers itself";
  switch (status) {
    case 400:
      return "check the mount, the path and the login of the sink";
    case 401:
    case 403:
      return "check that the login has not expired, that VAULT_NAMESPACE is right, and that its policy allows this";
    case 404:
      return "check the mount, and that VAULT_NAMESPACE is right";
    case 412:
      return "the node lags behind the active one: run again, or set the address to the active node";
    case 429:
      return "a rate limit quota is used up, or the node is a standby: run again later, or raise the quota";
    case 503:
      return /sealed/i.test(said) || said === ""
        ? "the server is sealed or under maintenance: unseal it, then run again"
        : "run again when the server is back";
    default:
      return "run again; where it stays, look into the server's log";
  }
}
