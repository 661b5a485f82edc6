import { describe, expect, it } from "vitest";
import { proxyFor } from "../../src/http/proxy.ts";
import { proxyOf } from "../../src/run/workspace/connect.ts";

const target = new URL("https://workato.invalid");

function through(httpsProxy: string) {
  return proxyFor(target, { httpProxy: null, httpsProxy, noProxy: null });
}

/** User and password as the proxy receives them. */
function sent(httpsProxy: string, encoding: BufferEncoding = "utf8"): string | null {
  const value = through(httpsProxy)?.authorization ?? null;
  return value === null ? null : Buffer.from(value.replace(/^Basic /, ""), "base64").toString(encoding);
}

describe("the URL of a proxy", () => {
  it.each([
    ["http://proxy.invalid:3128", "http://proxy.invalid:3128"],
    ["proxy.invalid:3128", "http://proxy.invalid:3128"],
    [" HTTP://proxy.invalid/ ", "http://proxy.invalid"],
    ["https://proxy.invalid", "https://proxy.invalid"],
    ["ada:secret@[2001:db8::1]:3128", "http://[2001:db8::1]:3128"],
  ])("%s leads to %s", (value, origin) => {
    expect(through(value)?.origin).toBe(origin);
  });

  it.each([
    ["http://proxy.invalid", null],
    ["http://@proxy.invalid", null],
    ["http://ada:secret@proxy.invalid", "ada:secret"],
    ["ada:secret@proxy.invalid:3128", "ada:secret"],
    ["http://ada@proxy.invalid", "ada:"],
    ["http://ada:@proxy.invalid", "ada:"],
    ["http://:secret@proxy.invalid", ":secret"],
    ["http://ada:100%@proxy.invalid", "ada:100%"],
    ["http://ada:50%zz@proxy.invalid", "ada:50%zz"],
    ["http://ada:a%25b%40c@proxy.invalid", "ada:a%b@c"],
    ["http://ada:a@b#c/d?e@proxy.invalid", "ada:a@b#c/d?e"],
    ["http://CORP\\ada:se:cret@proxy.invalid", "CORP\\ada:se:cret"],
    ["http://jürgen:pässwort@proxy.invalid", "jürgen:pässwort"],
    ["http://j%C3%BCrgen:x@proxy.invalid", "jürgen:x"],
  ])("%s sends %j", (value, expected) => {
    expect(sent(value)).toBe(expected);
  });

  it("sends bytes that are not UTF-8 as they are written", () => {
    expect(sent("http://j%FCrgen:%A3@proxy.invalid", "latin1")).toBe("jürgen:£");
  });

  it.each([
    "socks5://ada:secret@proxy.invalid",
    "http://",
    "http://ada:secret@",
    "ada:secret@:3128",
    "http://a b",
  ])("%s is an error that shows no password", (value) => {
    expect(() => through(value)).toThrow("the proxy in HTTPS_PROXY is not an http or https URL");
    expect(() => through(value)).not.toThrow("secret");
  });

  it("is an error where node could not read its bytes, and says how to write them", () => {
    expect(() => through("http://j\u{fffd}rgen:x@proxy.invalid")).toThrow("is not UTF-8");
  });
});

describe("the proxy of a host", () => {
  const proxy = { httpProxy: "plain.invalid", httpsProxy: "secure.invalid", noProxy: null };

  it("is that of its protocol", () => {
    expect(proxyFor(new URL("http://workato.invalid"), proxy)?.origin).toBe("http://plain.invalid");
    expect(proxyFor(target, proxy)?.origin).toBe("http://secure.invalid");
    expect(proxyFor(target, { ...proxy, httpsProxy: null })).toBeNull();
  });

  it("is none for the loopback and for what NO_PROXY excludes", () => {
    for (const host of ["http://127.0.0.1:8080", "https://localhost", "http://[::1]:1"])
      expect(proxyFor(new URL(host), proxy)).toBeNull();
    expect(proxyFor(target, { ...proxy, noProxy: "other.invalid, *" })).toBeNull();
  });
});

describe("the variables of a proxy", () => {
  it("are read in lower case first", () => {
    const env = { https_proxy: "lower", HTTPS_PROXY: "upper", HTTP_PROXY: "plain", NO_PROXY: "a" };
    expect(proxyOf(env)).toEqual({ httpsProxy: "lower", httpProxy: "plain", noProxy: "a" });
  });

  it("are not set where they are empty", () => {
    expect(proxyOf({ https_proxy: "", HTTPS_PROXY: "upper", http_proxy: " ", no_proxy: "" })).toEqual({
      httpsProxy: "upper",
      httpProxy: null,
      noProxy: null,
    });
  });
});
