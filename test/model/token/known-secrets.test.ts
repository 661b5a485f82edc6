import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KnownSecrets } from "../../../src/model/token/known-secrets.ts";

const secret = 'x/9+"k]&~Ω-secret';

describe("known secrets", () => {
  it.each([
    ["as it is", secret],
    ["in base64", Buffer.from(secret).toString("base64")],
    ["in base64url", Buffer.from(secret).toString("base64url")],
    ["in hex", Buffer.from(secret).toString("hex")],
    ["in a URL", encodeURIComponent(secret)],
    ["in JSON", JSON.stringify(secret).slice(1, -1)],
  ])("are hidden %s", (_form, shown) => {
    expect(new KnownSecrets([secret]).hide(`<${shown}|${shown}>`)).toBe("<[secret]|[secret]>");
  });

  it("are hidden from the moment they are added, and a blank one hides nothing", () => {
    const known = new KnownSecrets(["", "  "]);
    expect(known.hide(`a ${secret}  b`)).toBe(`a ${secret}  b`);
    known.add(`${secret}\n`);
    expect(known.hide(`a ${secret}  b`)).toBe("a [secret]  b");
  });

  it("are hidden if they are short, or one begins with another", () => {
    const known = new KnownSecrets(["pin-12", "long-secret", "long-secret-2"]);
    expect(known.hide("pin-12 long-secret-2 long-secret-1")).toBe("[secret] [secret] [secret]-1");
  });

  it("are hidden in any script, and at the very end of a long text", () => {
    const known = new KnownSecrets(["秘密のトークンです", "Ωmega-secret", "plain-secret"]);
    const other = "秘密の sl Ωm pl ".repeat(1000);
    expect(known.hide(`${other}秘密のトークンです${other}Ωmega-secret${other}plain-secret`)).toBe(
      `${other}[secret]${other}[secret]${other}[secret]`,
    );
  });

  it("are not hidden below six characters, where they occur in other words", () => {
    expect(new KnownSecrets(["e", "rate", "plan\n", "to-do"]).hide("keyward plan: to-do rate")).toBe(
      "keyward plan: to-do rate",
    );
  });

  it("never remain in a text: in base64 behind any other bytes, and however texts are put together", () => {
    const token = fc.stringMatching(/^[\w+/=-]{12,40}$/);
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 5 }), fc.string(), (tokens, other) => {
        const known = new KnownSecrets(tokens);
        const shown = known.hide(`${other}${tokens.join(other)}${other}`);
        for (const one of tokens) expect(shown.includes(one)).toBe(false);
        for (const before of ["", "a", "ab", "abc", "user:"]) {
          const [one = ""] = tokens;
          const encoded = known.hide(Buffer.from(before + one).toString("base64"));
          // What is left are at most the characters that the bytes before and after it share.
          expect(encoded.replaceAll("[secret]", "").length).toBeLessThanOrEqual(12);
        }
      }),
      { numRuns: 300 },
    );
  });
});
