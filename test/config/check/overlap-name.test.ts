import { describe, expect, it } from "vitest";
import { loadOptions } from "../../../src/config/load.ts";
import { InputError } from "../../../src/model/errors.ts";
import { folderWith } from "../../manifest/folder.ts";

/** The findings of a configuration with these settings of tokens. */
async function findings(...tokens: readonly string[]): Promise<readonly string[]> {
  const lines = tokens.map((line) => `  ${line}\n`).join("");
  const config = `version: 1\nworkspaces: { a: { host: jp, token_env: WORKATO_T } }\ntokens:\n${lines}`;
  const cwd = await folderWith({ "keyward.yaml": config });
  try {
    await loadOptions({}, {}, cwd);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.findings.map(
      ({ line, column, rule, message, fix }) => `${line}:${column} ${rule}: ${message} → ${fix}`,
    );
  }
}

const example = 'write for example `overlap_name: "{name}-b"`';
const wanted = "`overlap_name` must be {name} once, with more text before or after it and no other braces";

describe("the form of second names", () => {
  it.each(['"{name}-b"', '"b-{name}"', '"{name} b"', "second.{name}.x", '"-{name}-"', '"{name}é"'])(
    "can be %s",
    async (form) => expect(await findings(`overlap_name: ${form}`)).toEqual([]),
  );

  it.each([
    '"{name}"',
    "second",
    '"{name}-{name}"',
    '"{name}-{environment}"',
    '"{NAME}-b"',
    '"{ name }-b"',
    '"{name}-b}"',
    '"{{name}}-b"',
  ])("cannot be %s", async (form) =>
    expect(await findings(`overlap_name: ${form}`)).toEqual([
      `4:17 bad-value: ${wanted}, not this text → ${example}`,
    ]),
  );

  it.each([
    ["5", "a number"],
    ["true", "true or false"],
    ["", "nothing"],
    ["[a]", "a list"],
    ["{ name: b }", "a map"],
  ])("cannot be %j, which is %s", async (form, what) => {
    const [first, ...others] = await findings(`overlap_name: ${form}`);
    expect(first?.replace(/^4:\d+ /, "")).toBe(`wrong-type: ${wanted}, not ${what} → ${example}`);
    expect(others).toEqual([]);
  });

  it.each([
    [
      '" {name}-b"',
      "padded: `overlap_name` begins or ends with whitespace → remove the whitespace at both ends",
    ],
    [
      '"{name}-b "',
      "padded: `overlap_name` begins or ends with whitespace → remove the whitespace at both ends",
    ],
    [
      '"{name}\\u00a0"',
      "padded: `overlap_name` begins or ends with whitespace → remove the whitespace at both ends",
    ],
    [
      '"{name}\\tb"',
      "control-character: `overlap_name` contains a control character → remove control characters, tabs and line breaks",
    ],
    [
      '"{name}\\u001b[31m"',
      "control-character: `overlap_name` contains a control character → remove control characters, tabs and line breaks",
    ],
    [
      '"{name}\\u2028b"',
      "control-character: `overlap_name` contains a control character → remove control characters, tabs and line breaks",
    ],
    ['""', "blank: `overlap_name` is blank → write a name, or remove the line"],
    [
      '"{name}\\u200b"',
      `bad-value: \`overlap_name\` adds only invisible characters to {name}, so that the names of both API clients look the same → ${example}`,
    ],
    [
      '"\\u2060{name}\\u2800"',
      `bad-value: \`overlap_name\` adds only invisible characters to {name}, so that the names of both API clients look the same → ${example}`,
    ],
  ])("cannot be %s", async (form, finding) =>
    expect(await findings(`overlap_name: ${form}`)).toEqual([`4:17 ${finding}`]),
  );

  it("is offered where its key is misspelled", async () => {
    expect(await findings('overlapname: "{name}-b"')).toEqual([
      "4:3 unknown-key: unknown key `overlapname` in `tokens` → did you mean `overlap_name`?",
    ]);
  });
});

describe("overlap in the configuration", () => {
  it.each([
    ["yes", "text"],
    ['"true"', "text"],
    ["1", "a number"],
    ["null", "nothing"],
    ["[true]", "a list"],
  ])("cannot be %s", async (value, what) =>
    expect(await findings(`overlap: ${value}`)).toEqual([
      `4:12 wrong-type: \`overlap\` must be true or false, not ${what} → write for example \`overlap: true\``,
    ]),
  );
});
