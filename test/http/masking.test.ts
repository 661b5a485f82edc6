import { describe, expect, it } from "vitest";
import { KnownSecrets } from "../../src/model/token/known-secrets.ts";
import { createMasker } from "../../src/http/masking.ts";

const token = 'hunter2-"quoted"/+&';
const mask = createMasker({ secrets: new KnownSecrets(["", token, "other-secret"]), keep: "start" });

describe("a masked text", () => {
  it.each([
    ["as it is", token],
    ["in base64", Buffer.from(token).toString("base64")],
    ["in base64 without padding", Buffer.from(token).toString("base64").replace(/=+$/, "")],
    ["in base64url", Buffer.from(token).toString("base64url")],
    ["in hex", Buffer.from(token).toString("hex")],
    ["in a URL", encodeURIComponent(token)],
    ["in JSON", JSON.stringify(token).slice(1, -1)],
    ["beside another secret", "other-secret"],
  ])("does not show a known secret %s", (_form, shown) => {
    expect(mask(`cannot store ${shown} here`)).toBe("cannot store [secret] here");
  });

  it.each([
    ["one of Workato's", "you meant wrkaus-otherSecret.123 here", "you meant [secret] here"],
    ["one of GitHub's", "not ghp_abc123 or github_pat_11AA_x", "not [secret] or [secret]"],
    ["one of Vault's", "bad token: hvs.CAESIJ-x.y", "bad token: [secret]"],
    ["a bearer header", 'Authorization: "Bearer abcdefghijkl"', 'Authorization: "[secret]"'],
    ["a token header", "token abcdefghij12, sent", "[secret], sent"],
    ["a signed URL", "GET https://x.invalid/a?sig=abc%20 failed", "GET https://x.invalid/a[secret] failed"],
    ["a hash as long as a token", `at ${"0a".repeat(20)}.`, "at [secret]."],
  ])("does not show what looks like a token: %s", (_what, text, shown) => {
    expect(mask(text)).toBe(shown);
  });

  it("keeps ordinary words", () => {
    const words = "Invalid token authentication for finance-loader (is it there?): 422";
    expect(mask(words)).toBe(words);
  });

  it("stands on one line, without control, format or separator characters", () => {
    expect(mask(" a\u001b[31m\r\n\u2028b\u200b\tc ")).toBe("a [31m b c");
  });

  it("is shortened to 300 characters at its end, or at its start", () => {
    const long = `${"first ".repeat(60)}${"last ".repeat(60)}`;
    const end = createMasker({ secrets: new KnownSecrets(), keep: "end" });
    expect(mask(long)).toMatch(/^first .* first…$/);
    expect(end(long)).toMatch(/^….* last last$/);
    for (const shown of [mask(long), end(long)]) expect(shown.length).toBeLessThanOrEqual(300);
  });

  it("hides a secret whole, also where the text is cut", () => {
    const shown = mask(`${"word ".repeat(58)}${token} and more ${"word ".repeat(9)}`);
    expect(shown).not.toContain("hunter2");
  });
});
