import { describe, expect, it } from "vitest";
import { explainTransportError } from "../../src/http/connection-error.ts";
import { TransportError, type TransportFailure } from "../../src/http/exchange.ts";

const where = { host: "https://h", timeoutMs: 40_000 };

function explained(reason: TransportFailure, sent: boolean, cause?: unknown) {
  return explainTransportError(new TransportError(reason, sent, cause), where);
}

function withCode(code: string): Error {
  return Object.assign(new Error("x"), { code });
}

describe("a connection that cannot be opened", () => {
  it.each([
    ["ENOTFOUND", "https://h has no address", "check the host", false],
    ["SELF_SIGNED_CERT_IN_CHAIN", "is not trusted", "NODE_EXTRA_CA_CERTS", true],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "is not trusted", "NODE_EXTRA_CA_CERTS", true],
    ["CERT_HAS_EXPIRED", "is not valid", "clock", true],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "is not valid", "check the host", true],
    ["ECONNREFUSED", "no connection to https://h", "proxy", false],
  ])("because of %s is explained with what to check", (code, message, remedy, permanent) => {
    const found = explained("network", false, withCode(code));
    expect(found.message).toContain(message);
    expect(found.message).toContain(`(${code})`);
    expect(found.remedy).toContain(remedy);
    expect(found).toMatchObject({ permanent, status: null });
  });

  it("because a proxy refuses it has the proxy's status", () => {
    const refused = (status: number) =>
      explained("network", false, new Error(`Proxy response (${status}) !== 200 when HTTP Tunneling`));
    expect(refused(407)).toMatchObject({
      status: 407,
      permanent: true,
      remedy: expect.stringContaining("password"),
    });
    expect(refused(502)).toMatchObject({
      status: 502,
      permanent: false,
      remedy: expect.stringContaining("lets keyward"),
    });
  });

  it("has the code of the first of several errors, or of its cause", () => {
    const several = new AggregateError([withCode("ECONNREFUSED"), withCode("EHOSTUNREACH")]);
    expect(explained("network", false, several).message).toContain("(ECONNREFUSED)");
    const outer = new Error("x", { cause: withCode("ENOTFOUND") });
    expect(explained("network", false, outer).message).toContain("(ENOTFOUND)");
  });
});

describe("a request without a complete answer", () => {
  it.each<[string, TransportFailure, boolean, string]>([
    ["was interrupted", "network", true, "the connection to https://h was interrupted"],
    ["was not answered in time", "timeout", true, "https://h did not answer within 40 s"],
    ["was not connected in time", "timeout", false, "https://h could not be connected to within 40 s"],
    ["was given up", "aborted", true, "stopped before https://h answered"],
    ["has an answer without end", "too-large", true, "larger than 32 MiB"],
  ])("that %s is explained, and may be tried again", (_what, reason, sent, message) => {
    const found = explained(reason, sent);
    expect(found.message).toContain(message);
    expect(found.permanent).toBe(false);
  });
});
