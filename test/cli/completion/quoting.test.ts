import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bashInsertion, bashWords } from "../../../src/cli/completion/bash-line.ts";
import { powershellReply, powershellWord } from "../../../src/cli/completion/reply.ts";
import { run } from "../../support/cli.ts";
import { folderWith } from "../../support/temporary.ts";

const wordBreaks = " \t\n\"'@><=;|&(:";
const unquoted = { raw: "", value: "", open: null } as const;
const printable = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  .filter((text) => !/\p{Cc}/u.test(text));

describe("a line of bash", () => {
  it.each([
    ["keyward rotate a", ["keyward", "rotate", "a"]],
    ["keyward rotate ", ["keyward", "rotate", ""]],
    ['keyward rotate a\\ b \'c d\' "e \\" $f" ', ["keyward", "rotate", "a b", "c d", 'e " $f', ""]],
    ["keyward rotate 'a", ["keyward", "rotate", "a"]],
    ["keyward $(rm -rf /) ", ["keyward", "$(rm", "-rf", "/)", ""]],
    ["a\\", ["a\\"]],
    ["", [""]],
  ])("%j has the words %j", (line, values) => {
    expect(bashWords(line).map(({ value }) => value)).toEqual(values);
  });

  it("any name that is inserted is read as that one word", () => {
    fc.assert(
      fc.property(printable, (name) => {
        const text = bashInsertion(name, unquoted, wordBreaks);
        expect(bashWords(text ?? "").map(({ value }) => value)).toEqual([name]);
        expect(text?.replaceAll(/\\./gsu, "")).not.toMatch(/[$`"'\\;&|<>(){}*?[\]~#!\s]/u);
      }),
    );
  });

  it("any name that is inserted in single quotes is read as that one word", () => {
    fc.assert(
      fc.property(printable, (name) => {
        const text = bashInsertion(name, { raw: "'", value: "", open: "'" }, wordBreaks);
        expect(bashWords(`'${text}'`).map(({ value, open }) => [value, open])).toEqual([[name, null]]);
      }),
    );
  });

  it("any name that is inserted in double quotes is read as that one word", () => {
    fc.assert(
      fc.property(printable, (name) => {
        const text = bashInsertion(name, { raw: '"', value: "", open: '"' }, wordBreaks);
        if (text === null) expect(name).toMatch(/[!"]/);
        else expect(bashWords(`"${text}"`).map(({ value }) => value)).toEqual([name]);
      }),
    );
  });

  it("repeats nothing that the line editor keeps of the word", () => {
    const word = bashWords("--format=js").at(-1) ?? unquoted;
    expect(bashInsertion("--format=json", word, wordBreaks)).toBe("json");
    expect(bashInsertion("--format=json", word, " ")).toBe("--format=json");
    expect(bashInsertion("a:b c", bashWords("a:").at(-1) ?? unquoted, wordBreaks)).toBe("b\\ c");
    expect(bashInsertion("a:b", bashWords("a\\:").at(-1) ?? unquoted, wordBreaks)).toBe("a:b");
  });

  it("inserts nothing into quotes that it does not read", () => {
    expect(bashInsertion("a", bashWords("$'").at(-1) ?? unquoted, wordBreaks)).toBeNull();
  });
});

describe("PowerShell", () => {
  it.each([
    ["finance-loader", "finance-loader"],
    ["two words", "'two words'"],
    ["$(calc)", "'$(calc)'"],
    ["it's", "'it''s'"],
    ["‘; calc; ’", "'‘‘; calc; ’’'"],
    ["a`b", "'a`b'"],
    ["@x", "'@x'"],
  ])("gets %j as %s", (name, word) => {
    expect(powershellWord(name)).toBe(word);
  });

  it("gets the answer as one line of ASCII for the words that it sends", async () => {
    const { dir } = folderWith({
      "clients/a.yaml": 'version: 1\nclients: [{ name: "é $x", environment: Tést }, { name: other }]\n',
    });
    const request = Buffer.from("rotate\né").toString("base64");
    const { out, code } = await run(["__complete", "powershell", "--", request], { cwd: dir });
    expect(code).toBe(0);
    expect(out).toMatch(/^[\x20-\x7e]+\n$/);
    expect(JSON.parse(out)).toEqual({
      kind: "values",
      candidates: [{ text: "'é $x'", value: "é $x", description: "Tést" }],
    });
    expect(powershellReply({ kind: "files" }, "")).toBe('{"kind":"files","candidates":[]}\n');
  });
});
