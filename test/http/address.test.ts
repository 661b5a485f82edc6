import { describe, expect, it } from "vitest";
import { isSafe, readAddress } from "../../src/http/address.ts";

describe("the address of a service", () => {
  it.each([
    ["https://vault.example.com:8200", { origin: "https://vault.example.com:8200", prefix: "" }],
    ["https://ghe.example.com/api/v3/", { origin: "https://ghe.example.com", prefix: "/api/v3" }],
    ["http://127.0.0.1:8200", { origin: "http://127.0.0.1:8200", prefix: "" }],
  ])("is an origin and a prefix: %s", (text, address) => {
    expect(readAddress(text)).toEqual(address);
  });

  it.each([
    ["vault.example.com", "no-url"],
    ["ftp://vault.example.com", "no-url"],
    ["", "no-url"],
    ["https://me@vault.example.com", "more-than-a-path"],
    ["https://vault.example.com/?a", "more-than-a-path"],
    ["https://vault.example.com/#a", "more-than-a-path"],
    ["http://vault.example.com", "plain-http"],
    ["http://10.0.0.1", "plain-http"],
  ])("is not %s", (text, problem) => {
    expect(readAddress(text)).toBe(problem);
  });
});

describe("plain http", () => {
  it.each(["http://localhost", "http://LOCALHOST:1", "http://127.0.0.1", "http://127.1", "http://[::1]:9"])(
    "is safe towards this machine: %s",
    (url) => expect(isSafe(new URL(url))).toBe(true),
  );

  it.each(["http://x.localhost", "http://localhost.example", "http://127.0.0.1.example", "http://[::2]"])(
    "is not safe towards %s",
    (url) => expect(isSafe(new URL(url))).toBe(false),
  );
});
