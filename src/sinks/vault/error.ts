import { KnownSecrets } from "../../model/token/known-secrets.ts";
import { SinkError } from "../../model/errors.ts";
import { explainTransportError } from "../../http/connection-error.ts";
import { isRedirect, type TransportError } from "../../http/exchange.ts";
import { createMasker } from "../../http/masking.ts";

/** The purpose of a request, and the secrets that no message may contain. */
interface RequestFacts {
  readonly doing: string;
  readonly sink: string;
  readonly secrets: readonly string[];
}

/** The error for a request without a complete answer. */
export function unansweredError(
  facts: RequestFacts & { readonly host: string; readonly timeoutMs: number },
  error: TransportError,
): SinkError {
  const { message, remedy } = explainTransportError(error, facts);
  return new SinkError(`could not ${facts.doing} (sink ${facts.sink}): ${message}`, remedy, { cause: error });
}

/** The error for an answer with an error status, with the server's messages masked. */
export function vaultError(
  { doing, sink, secrets }: RequestFacts,
  { status, errors }: { readonly status: number; readonly errors: readonly string[] },
): SinkError {
  const words = createMasker({ secrets: new KnownSecrets(secrets), keep: "start" })(errors.join("; "));
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
      return "run again, as the node lags behind the active one, or set the address to the active node";
    case 429:
      return "run again later, or raise the rate limit quota; a standby node also answers with 429";
    case 503:
      return /sealed/i.test(words) || words === ""
        ? "unseal the server, or wait for the end of its maintenance, then run again"
        : "run again when the server is available";
    default:
      return "run again; if it fails again, check the log of the server";
  }
}
