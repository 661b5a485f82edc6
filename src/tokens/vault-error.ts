import { SinkError } from "../errors.ts";
import { explainTransportError } from "../http/connection-error.ts";
import { isRedirect, type TransportError } from "../http/exchange.ts";
import { createMasker } from "../http/masking.ts";

/** What a request was for, and what no message may show of it. */
interface RequestFacts {
  readonly doing: string;
  readonly sink: string;
  readonly secrets: readonly string[];
}

/** No complete answer came. */
export function unansweredError(
  facts: RequestFacts & { readonly host: string; readonly timeoutMs: number },
  error: TransportError,
): SinkError {
  const { message, remedy } = explainTransportError(error, facts);
  return new SinkError(`could not ${facts.doing} (sink ${facts.sink}): ${message}`, remedy, { cause: error });
}

/** An answer with an error status and the server's own messages, masked. */
export function vaultError(
  { doing, sink, secrets }: RequestFacts,
  { status, errors }: { readonly status: number; readonly errors: readonly string[] },
): SinkError {
  const words = createMasker({ secrets, keep: "start" })(errors.join("; "));
  const shown = words === "" ? "" : ` (${words})`;
  return new SinkError(`could not ${doing} (sink ${sink}): status ${status}${shown}`, remedy(status, words));
}

function remedy(status: number, words: string): string {
  if (isRedirect({ status })) return "set the address to a node or load balancer that does not redirect";
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
      return /sealed/i.test(words) || words === ""
        ? "the server is sealed or under maintenance: unseal it, then run again"
        : "run again when the server is back";
    default:
      return "run again; if it fails again, look at the log of the server";
  }
}
