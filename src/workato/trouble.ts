/** What a broken connection means to a person. */
export interface Trouble {
  /** What happened, of that host. */
  readonly told: (host: string) => string;
  readonly remedy: string;
  /** Trying again would meet the same. */
  readonly hopeless: boolean;
  /** The proxy's status, where a proxy refused. */
  readonly status: number | null;
}

const untrusted = new Set([
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "CERT_UNTRUSTED",
]);

/** Explains an error of the network by its code; `sent`: the connection had been open. */
export function networkTrouble(error: unknown, sent: boolean): Trouble {
  const code = codeOf(error);
  if (sent) return trouble((host) => `the connection to ${host} broke${code && ` (${code})`}`);
  const proxied = /^Proxy response \((\d{3})\)/.exec(error instanceof Error ? error.message : "")?.[1];
  return proxied === undefined ? unreachable(code) : proxyTrouble(Number(proxied));
}

function unreachable(code: string): Trouble {
  const shown = code && ` (${code})`;
  if (untrusted.has(code)) {
    return {
      ...trouble((host) => `the certificate of ${host} is not trusted${shown}`),
      remedy: "if a proxy of your own signs it, name its authority's certificate in NODE_EXTRA_CA_CERTS",
      hopeless: true,
    };
  }
  if (/CERT|ALTNAME/.test(code)) {
    return {
      ...trouble((host) => `the certificate of ${host} is not valid${shown}`),
      remedy: "check the host and this machine's clock",
      hopeless: true,
    };
  }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return {
      ...trouble((host) => `${host} has no address${shown}`),
      remedy: "check the host and the network",
    };
  }
  return trouble((host) => `no connection to ${host}${shown}`);
}

function proxyTrouble(status: number): Trouble {
  const refusal = trouble((host) => `the proxy answered ${status} for ${host}`);
  if (status !== 407)
    return { ...refusal, status, remedy: "check that the proxy lets keyward reach the host" };
  return { ...refusal, status, remedy: "give the proxy's user and password in HTTPS_PROXY", hopeless: true };
}

function trouble(told: Trouble["told"]): Trouble {
  const remedy = "check the host, the network, and the proxy if there is one (HTTPS_PROXY, NO_PROXY)";
  return { told, remedy, hopeless: false, status: null };
}

/** The code of an error, of its first part, or of its cause. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  const within: unknown = error instanceof AggregateError ? error.errors[0] : error.cause;
  return codeOf(within);
}
