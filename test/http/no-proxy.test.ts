import { describe, expect, it } from "vitest";
import { bypassesProxy } from "../../src/http/no-proxy.ts";

const bypasses = (host: string, noProxy: string) => bypassesProxy(new URL(host), noProxy);

describe("NO_PROXY", () => {
  it.each([
    ["*", "https://workato.invalid"],
    ["localhost, *", "https://workato.invalid"],
    ["*,.corp.invalid", "https://workato.invalid"],
    ["workato.invalid", "https://workato.invalid"],
    ["WORKATO.invalid", "https://workato.invalid"],
    ["workato.invalid", "https://app.workato.invalid"],
    [".workato.invalid", "https://app.workato.invalid"],
    [".workato.invalid", "https://workato.invalid"],
    ["*.workato.invalid", "https://app.workato.invalid"],
    ["workato.invalid.", "https://app.workato.invalid"],
    ["workato.invalid", "https://app.workato.invalid."],
    [".workato.invalid.:443", "https://app.workato.invalid"],
    ["a.invalid b.invalid\tworkato.invalid", "https://workato.invalid"],
    ["a.invalid,,workato.invalid,", "https://workato.invalid"],
    ["workato.invalid:443", "https://workato.invalid"],
    ["workato.invalid:80", "http://workato.invalid"],
    ["workato.invalid:8443", "https://workato.invalid:8443"],
    ["bücher.invalid", "https://xn--bcher-kva.invalid"],
    ["192.0.2.7", "https://192.0.2.7"],
    ["192.0.2.7:8443", "https://192.0.2.7:8443"],
    ["192.0.2.0/24", "https://192.0.2.7"],
    ["2001:db8::1", "https://[2001:db8::1]"],
    ["[2001:db8::1]", "https://[2001:db8::1]:8443"],
    ["[2001:DB8:0::1]:8443", "https://[2001:db8::1]:8443"],
    ["2001:db8::/32", "https://[2001:db8::1]"],
    ["[2001:db8::]/32", "https://[2001:db8::1]"],
  ])("%s excludes %s", (noProxy, host) => {
    expect(bypasses(host, noProxy)).toBe(true);
  });

  it.each([
    ["", "https://workato.invalid"],
    [", ,", "https://workato.invalid"],
    [".", "https://workato.invalid"],
    ["*.", "https://workato.invalid"],
    ["other.invalid", "https://workato.invalid"],
    ["kato.invalid", "https://workato.invalid"],
    ["app.workato.invalid", "https://workato.invalid"],
    ["workato.invalid:8443", "https://workato.invalid"],
    ["workato.invalid:443", "http://workato.invalid"],
    ["2.7", "https://192.0.2.7"],
    ["192.0.2.0/24", "https://198.51.100.7"],
    ["192.0.2.0/24", "https://workato.invalid"],
    ["192.0.2.0/99", "https://192.0.2.7"],
    ["0.0.0.0/0", "https://[2001:db8::1]"],
    ["[2001:db8::1]:443", "https://[2001:db8::1]:8443"],
    ["2001:db8::1", "https://[2001:db8::2]"],
    ["::1", "https://workato.invalid:1"],
  ])("%j does not exclude %s", (noProxy, host) => {
    expect(bypasses(host, noProxy)).toBe(false);
  });
});
