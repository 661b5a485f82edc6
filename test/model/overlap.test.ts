import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { globsMeet, scopesMeet } from "../../src/model/overlap.ts";
import { inScope, matchesGlob } from "../../src/plan/identity/scope.ts";

const pattern = fc
  .array(fc.constantFrom("a", "b", "*", "?"), { maxLength: 5 })
  .map((all: readonly string[]) => all.join(""));

/** Every text of a and b up to a length: the shortest that fits two patterns is no longer than both together. */
function texts(longest: number): readonly string[] {
  const all = [""];
  for (let from = 0, length = 1; length <= longest; length += 1) {
    const end = all.length;
    for (; from < end; from += 1) all.push(`${all[from]}a`, `${all[from]}b`);
  }
  return all;
}

describe("two patterns", () => {
  it.each([
    ["team-a-*", "team-b-*", false],
    ["team-*", "*-loader", true],
    ["team-a*", "team-*", true],
    ["*", "", true],
    ["?*", "", false],
    ["", "", true],
    ["a?c", "a*c", true],
    ["a?c", "ac", false],
    ["*a", "*b", false],
    ["a*", "*b", true],
    ["Team-*", "team-*", false],
    ["caf\u00e9-*", "cafe\u0301-x", true],
    ["\u{1f600}?", "?\u{1f600}", true],
    ["????", "*?*?*?*?*?*", false],
    ["a.c", "abc", false],
  ])("%j and %j have a text in common: %s", (a, b, meet) => {
    expect(globsMeet(a, b)).toBe(meet);
    expect(globsMeet(b, a)).toBe(meet);
  });

  it("meet exactly where some text fits both", () => {
    const all = texts(10);
    fc.assert(
      fc.property(pattern, pattern, (a, b) => {
        expect(globsMeet(a, b)).toBe(all.some((text) => matchesGlob(a, text) && matchesGlob(b, text)));
      }),
      { numRuns: 300 },
    );
  });

  it("that were both made from one text always meet", () => {
    const veil = (text: string): fc.Arbitrary<string> =>
      fc
        .array(fc.constantFrom("same", "?", "*", "*+"), { minLength: text.length, maxLength: text.length })
        .map((ways: readonly string[]) =>
          [...text]
            .map((letter, at) => ({ same: letter, "?": "?", "*": "*", "*+": `*${letter}` })[ways[at] ?? ""])
            .join(""),
        );
    const pair = fc
      .array(fc.constantFrom("a", "b", "-"), { maxLength: 30 })
      .map((all: readonly string[]) => all.join(""))
      .chain((text) => fc.tuple(veil(text), veil(text)));
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(globsMeet(a, b)).toBe(true);
      }),
    );
  });

  it("of 2,000 stars each take no time to speak of", () => {
    expect(globsMeet("*a".repeat(1000), "*b".repeat(1000))).toBe(false);
  });
});

describe("two scopes", () => {
  it("that do not meet never hold one client, whatever its name and environment", () => {
    const word = fc
      .array(fc.constantFrom("a", "b"), { maxLength: 4 })
      .map((all: readonly string[]) => all.join(""));
    const list = fc.option(fc.array(pattern, { minLength: 1, maxLength: 2 }), { nil: undefined });
    const scope = fc.tuple(list, list).map(([names, environments]) => ({
      ...(names === undefined ? {} : { names }),
      ...(environments === undefined ? {} : { environments }),
    }));
    const client = fc.record({ name: word, environment: fc.option(word) });
    fc.assert(
      fc.property(scope, scope, fc.array(client, { maxLength: 20 }), (a, b, clients) => {
        const both = clients.some((one) => inScope(a, one) && inScope(b, one));
        if (both) expect(scopesMeet(a, b)).toBe(true);
        expect(scopesMeet(a, b)).toBe(scopesMeet(b, a));
      }),
      { numRuns: 500 },
    );
  });

  it("of which one is left out hold everything of the other", () => {
    expect(scopesMeet(null, { names: ["a"] })).toBe(true);
    expect(scopesMeet(null, null)).toBe(true);
    expect(scopesMeet({ names: ["a-*"] }, { environments: ["Prod"] })).toBe(true);
    expect(scopesMeet({ names: ["*"], environments: ["Dev"] }, { environments: ["Prod"] })).toBe(false);
  });
});
