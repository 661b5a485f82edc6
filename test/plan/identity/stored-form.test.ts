import { describe, expect, it } from "vitest";
import { storedForm } from "../../../src/plan/identity/stored-form.ts";

describe("a live name as the stored form of a declared one", () => {
  it.each([
    ["cut", "finance-loader-of-the-second-team", "finance-loader-of-the-se"],
    ["cut, with dots", "finance-loader-of-the-second-team", "finance-loader-of-the..."],
    ["escaped as HTML", 'R&D <"loader">', "R&amp;D &lt;&quot;loader&quot;&gt;"],
    ["escaped twice", "R&D", "R&amp;amp;D"],
    ["escaped by number", "team's", "team&#39;s"],
    ["escaped in hexadecimal", "team's", "team&#x27;s"],
    ["percent-encoded", "caf\u00e9 & co", "caf%C3%A9%20%26%20co"],
    ["stripped", "finance/loader:v2", "financeloaderv2"],
    ["made a slug", "Finance Loader, v2", "finance-loader-v2"],
    ["numbered", "loader", "loader (2)"],
    ["a copy", "loader", "loader (copy)"],
  ])("is certain if it was %s", (_, declared, live) => {
    expect(storedForm(declared, live)).toBe("certain-form");
  });

  it.each([
    ["a suffix", "loader", "loader-2"],
    ["a prefix", "loader", "acme loader"],
    ["a short cut", "finance-loader", "finance"],
  ])("is only related by %s", (_, declared, live) => {
    expect(storedForm(declared, live)).toBe("related");
  });

  it.each([
    ["another name", "loader", "reader"],
    ["a part of one or two letters", "loader", "er"],
    ["no letter at all", "loader", "&&&"],
  ])("is not suggested by %s", (_, declared, live) => {
    expect(storedForm(declared, live)).toBeNull();
  });

  it("does not fail on what is no escape", () => {
    expect(storedForm("100%", "100%25")).toBe("certain-form");
    expect(storedForm("a%ff", "b&#999999;")).toBeNull();
  });
});
