import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataCenters } from "../../src/config/data-centers.ts";
import { readHost } from "../../src/config/host.ts";

describe("a host", () => {
  it.each([
    ["us", "https://www.workato.com"],
    ["uk", "https://app.uk.workato.com"],
    ["https://app.uk.workato.com", "https://app.uk.workato.com"],
    ["cn", "https://app.workatoapp.cn"],
    ["https://app.eu.workato.com", "https://app.eu.workato.com"],
    ["HTTPS://APP.EU.workato.com:443/", "https://app.eu.workato.com"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["http://127.9.9.9", "http://127.9.9.9"],
    ["http://localhost:80", "http://localhost"],
    ["https://[::1]:8443", "https://[::1]:8443"],
  ])("%s is %s", (written, origin) => {
    expect(readHost(written, undefined)).toEqual({ origin });
  });

  it.each([
    ["http://app.eu.workato.com", "plain http would expose the API token on the network"],
    ["http://127.0.0.1.example.com", "plain http would expose the API token on the network"],
    [
      "https://127.0.0.1.example.com",
      "the host 127.0.0.1.example.com is neither a known data center nor loopback",
    ],
    [
      "https://app.eu.workato.com.example.com",
      "the host app.eu.workato.com.example.com is neither a known data center nor loopback",
    ],
    [
      "https://app.eu.workato.com:8443",
      "the host app.eu.workato.com:8443 is neither a known data center nor loopback",
    ],
    ["https://app.eu.workato.com@example.com", "the host contains a user name or a password"],
    ["https://app.eu.workato.com/api", "the host has a path"],
    ["https://app.eu.workato.com?x", "the host has a path"],
    ["ftp://app.eu.workato.com", "the host has the unsupported scheme ftp:"],
    ["app.eu.workato.com", 'the host "app.eu.workato.com" is neither a data center\'s code nor a URL'],
    ["EU1", 'the host "EU1" is neither a data center\'s code nor a URL'],
    ["constructor", 'the host "constructor" is neither a data center\'s code nor a URL'],
    ["https://", "the host is not a valid URL"],
  ])("%s is rejected", (written, message) => {
    expect(readHost(written, undefined)).toMatchObject({ message });
  });

  it("is allowed by name, port and all", () => {
    expect(readHost("https://a.example.com:8443", "a.example.com")).toHaveProperty("message");
    expect(readHost("https://a.example.com:8443", "https://a.example.com:8443/")).toHaveProperty("origin");
    expect(readHost("http://a.example.com", "a.example.com")).toHaveProperty("message");
  });

  it.each([
    ["JP", "jp"],
    ["jpp", "jp"],
    ["jpn", "jp"],
    ["gb", "uk"],
    ["aus", "au"],
    ["trail", "trial"],
    ["Trial", "trial"],
  ])("%s is taken for a slip, and %s is suggested", (written, code) => {
    expect(readHost(written, undefined)).toMatchObject({
      fix: expect.stringMatching(new RegExp(`^did you mean \`${code}\`\\?`)),
    });
  });

  it.each(["de", "in", "ca", "br", "ae", "us2", "eu1", "u", "uks", "can", "deu", "east"])(
    "%s may be another data center, and none is suggested",
    (written) => {
      expect(readHost(written, undefined)).toMatchObject({
        fix: expect.stringMatching(/^write a data center's code \(us, uk, eu, jp, /),
      });
    },
  );
});

describe("every list of data centers", () => {
  it.each([
    "docs/getting-started.md",
    "src/cli/global-flags.ts",
    "schemas/config.schema.json",
    "examples/quickstart/keyward.yaml",
  ])("in %s holds all of them", (file) => {
    const words = readFileSync(file, "utf8").replaceAll(", ", " ");
    expect(words).toContain(Object.keys(dataCenters).join(" "));
  });
});
