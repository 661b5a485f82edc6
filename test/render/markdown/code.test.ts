import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { code, codes } from "../../../src/render/markdown/code.ts";
import { linked } from "../../../src/render/markdown/linked.ts";
import { prose } from "../../../src/render/markdown/prose.ts";
import { forTerminal } from "../../../src/render/safe.ts";
import { codeSpans, outsideCode } from "../../support/markdown.ts";

describe("code in Markdown", () => {
  it.each([
    ["orders", "`orders`"],
    ["a`b", "``a`b``"],
    ["`a`", "`` `a` ``"],
    ["``a", "``` ``a ```"],
    ["a `b` | c", "``a `b` | c``"],
    [" a ", "`  a  `"],
    [" a", "` a`"],
    ["   ", "`   `"],
    ["", "(empty)"],
    ["@octocat #1 </details> ![x](y)", "`@octocat #1 </details> ![x](y)`"],
    ["a\nb\u202e", "`a\\u{a}b\\u{202e}`"],
  ])("shows %j exactly", (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it("is read back by a Markdown parser as it was, whatever it contains", () => {
    const pieces = fc.constantFrom(
      "`",
      "``",
      " ",
      "|",
      "<b>",
      "@a",
      "\\",
      "](",
      "x",
      "\n",
      "#1",
      "*",
      "&amp;",
    );
    const texts = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const line = `- **${code(one)}** then ${code(other)}`;
        expect(codeSpans(line).map(({ text }) => text)).toEqual([one, other].map(forTerminal));
        expect(outsideCode(line)).toBe("- **** then ");
      }),
    );
  });

  it("counts what it leaves out of a list", () => {
    expect(codes(["a", "b"])).toBe("`a`, `b`");
    expect(codes(["a", "b", "c"], 1)).toBe("`a`, and 2 more");
  });
});

describe("a link in Markdown", () => {
  it.each([
    ["a.yaml:1", null, "`a.yaml:1`"],
    ["a b.yaml:1", "to:x", "[`a b.yaml:1`](to:x)"],
    ["a](http://evil.invalid)", "to:x", "[a&#93;(http&#58;&#8203;//evil.invalid)](to:x)"],
    ["a`b", "to:x", "[a&#96;b](to:x)"],
  ])("with the text %j and the address %s cannot be ended by its text", (text, address, expected) => {
    expect(linked(text, address)).toBe(expected);
  });
});

describe("a sentence in Markdown", () => {
  it.each([
    ["name a sink in its `deliver_to`, or wait", "name a sink in its `deliver_to`, or wait"],
    ["`role` and `folders` differ", "`role` and `folders` differ"],
    ["a*b* `x*y*` <b>", "a&#42;b&#42; `x*y*` &#60;b&#62;"],
    ["one ` alone", "one &#96; alone"],
    ["``two`` runs", "&#96;&#96;two&#96;&#96; runs"],
    ["a `b` `c", "a `b` &#96;c"],
    [" padded `x` then", "&#32;padded `x` then"],
    ["@acme `@acme` #1", "&#64;&#8203;acme `@acme` &#35;&#8203;1"],
  ])("writes %j with its code", (text, expected) => {
    expect(prose(text)).toBe(expected);
  });
});
