import type { Answer, TransportError } from "./exchange.ts";

/** Why a request got no complete answer, as a message, and what to do about it. */
export interface TransportExplanation {
  /** What happened, after "could not list the clients: ". */
  readonly message: string;
  readonly remedy: string;
  /** Another attempt would fail in the same way: a certificate, a proxy that wants a password. */
  readonly permanent: boolean;
  /** The status of a proxy that refused the connection; null where no proxy did. */
  readonly status: number | null;
}

const checkNetwork = "check the host, the network, and the proxy if there is one (HTTPS_PROXY, NO_PROXY)";
/** What to do about a proxy's 407. */
export const proxyPasswordRemedy = "give the proxy's user and password in HTTPS_PROXY";

const untrusted = new Set([
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "CERT_UNTRUSTED",
]);

/** Explains by its code why a request to this host got no complete answer. */
export function explainTransportError(
  { reason, sent, cause }: TransportError,
  { host, timeoutMs }: { readonly host: string; readonly timeoutMs: number },
): TransportExplanation {
  switch (reason) {
    case "aborted":
      return explanation(`stopped before ${host} answered`, "");
    case "timeout":
      return explanation(
        `${host} ${sent ? "did not answer" : "could not be connected to"} within ${timeoutMs / 1000} s`,
        "try again later",
      );
    case "too-large":
      return explanation(
        `the answer of ${host} is larger than 32 MiB`,
        "check that the address is the right one, and that no proxy or login page answers instead",
      );
    case "network":
      return sent ? interrupted(host, codeOf(cause)) : unconnected(host, cause);
  }
}

/** How an attempt ended that another one follows, in a few words and without the server's own. */
export function endingText(
  ending: Answer | TransportError,
  context: { readonly host: string; readonly timeoutMs: number },
): string {
  if (!("status" in ending)) return explainTransportError(ending, context).message;
  return `${context.host} answered ${ending.status}`;
}

function explanation(message: string, remedy: string): TransportExplanation {
  return { message, remedy, permanent: false, status: null };
}

function interrupted(host: string, code: string): TransportExplanation {
  return explanation(`the connection to ${host} was interrupted${inBrackets(code)}`, checkNetwork);
}

function unconnected(host: string, cause: unknown): TransportExplanation {
  const refused = /^Proxy response \((\d{3})\)/.exec(cause instanceof Error ? cause.message : "")?.[1];
  return refused === undefined ? unreachable(host, codeOf(cause)) : proxyRefusal(host, Number(refused));
}

function unreachable(host: string, code: string): TransportExplanation {
  const shown = inBrackets(code);
  if (untrusted.has(code))
    return {
      ...explanation(
        `the certificate of ${host} is not trusted${shown}`,
        "if a proxy of your own signed it, name the certificate of its authority in NODE_EXTRA_CA_CERTS",
      ),
      permanent: true,
    };
  if (/CERT|ALTNAME/.test(code))
    return {
      ...explanation(
        `the certificate of ${host} is not valid${shown}`,
        "check the host and the clock of this machine",
      ),
      permanent: true,
    };
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return explanation(`${host} has no address${shown}`, "check the host and the network");
  return explanation(`no connection to ${host}${shown}`, checkNetwork);
}

function proxyRefusal(host: string, status: number): TransportExplanation {
  const wantsPassword = status === 407;
  const remedy = wantsPassword
    ? proxyPasswordRemedy
    : "check that the proxy lets keyward connect to the host";
  return {
    message: `the proxy answered ${status} for ${host}`,
    remedy,
    permanent: wantsPassword,
    status,
  };
}

function inBrackets(code: string): string {
  return code === "" ? "" : ` (${code})`;
}

/** The code of an error, of its first part, or of its cause; empty where none has one. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  const within: unknown = error instanceof AggregateError ? error.errors[0] : error.cause;
  return codeOf(within);
}
