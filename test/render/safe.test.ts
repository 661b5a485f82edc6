import { describe, expect, it } from "vitest";
import { forMarkdown, forTerminal } from "../../src/render/safe.ts";

describe("text for a terminal", () => {
  it.each([
    ["an escape sequence", "\u001b[31mred", "\\u{1b}[31mred"],
    ["a C1 control", "\u009b2J", "\\u{9b}2J"],
    ["DEL", "a\u007f", "a\\u{7f}"],
    ["line breaks", "a\r\nb\u2028c\u2029d\u0085e", "a\\u{d}\\u{a}b\\u{2028}c\\u{2029}d\\u{85}e"],
    ["bidirectional controls", "\u202egpj\u2066", "\\u{202e}gpj\\u{2066}"],
    [
      "invisible characters",
      "a\u200bb\u00adc\ufeffd\u2060e\u3164",
      "a\\u{200b}b\\u{ad}c\\u{feff}d\\u{2060}e\\u{3164}",
    ],
    ["tag characters", "a\u{e0041}", "a\\u{e0041}"],
    ["odd spaces", "a\u00a0b\u3000c", "a\\u{a0}b\\u{3000}c"],
    ["a lone surrogate", "a\ud800b", "a\\u{d800}b"],
    ["a joiner between letters", "a\u200db", "a\\u{200d}b"],
    ["a workflow command", "  ::set-env name=A::b", "  \\u{3a}:set-env name=A::b"],
    ["an old workflow command", "a ##[add-mask]b", "a ##\\u{5b}add-mask]b"],
  ])("shows %s", (_, text, safe) => {
    expect(forTerminal(text)).toBe(safe);
  });

  it.each(["finance-loader", "日本語", "Zoë O'Neil", "👩‍👩‍👧", "👩🏽‍💻", "❤️", "🏳️‍🌈", "مرحبا", "a:b::c"])(
    "leaves %s as it is",
    (text) => {
      expect(forTerminal(text)).toBe(text);
    },
  );
});

describe("text for Markdown", () => {
  it.each([
    ["HTML", "<b>&amp;", /[<>]|&amp;/],
    ["an image", "![x](https://evil.example/p.png)", /!\[|\]\(|:\/\//],
    ["a bare link", "see https://evil.example", /https:|:\/\//],
    ["a www link", "www.evil.example", /www\./],
    ["a mail link", "mailto:a@b.example", /mailto:|@/],
    ["a mention", "@octocat/team", /@|&#64;o/],
    ["an issue", "#123 and GH-123 and o/r#5", /#\d{3}\b(?!;)|GH-|#5\b/],
    ["a commit", "da39a3ee5e6b4b0d3255bfef95601890afd80709", /[0-9a-f]{40}/],
    ["a table cell's end", "a | b", /\|/],
    ["code", "`x` ```", /`/],
    ["emphasis", "**a** _b_ ~~c~~", /[*_~]/],
    ["a formula", "$x$", /\$/],
    ["an emoji code", ":white_check_mark:", /^:|:w/],
    ["a workflow command", "::error::x", /::/],
    ["a list", "- a", /^-/],
    ["a numbered list", "12. a", /^\d+\./],
    ["a heading's underline", "===", /^=/],
    ["a line break", "a\nb", /\n/],
    ["a backslash", "\\<", /\\|</],
    ["code by indentation", "    x", /^ /],
  ])("kills %s", (_, text, alive) => {
    expect(forMarkdown(text)).not.toMatch(alive);
  });

  it.each([
    "finance-loader",
    "192.0.2.0/24",
    "2001:db8",
    "clients/a.yaml:7",
    "id 40947",
    "12345678",
    "日本語 👩‍💻",
  ])("leaves %s as it is", (text) => {
    expect(forMarkdown(text)).toBe(text);
  });

  it("shows a reader what was written", () => {
    const shown = forMarkdown("a <b> @c #1 `d` | $e$ https://f")
      .replaceAll("&#8203;", "")
      .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    expect(shown).toBe("a <b> @c #1 `d` | $e$ https://f");
  });
});
