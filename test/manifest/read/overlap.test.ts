import { describe, expect, it } from "vitest";
import type { TokenDefaults } from "../../../src/model/client.ts";
import { readTexts } from "../../support/manifest-texts.ts";

const vault: TokenDefaults = {
  deliver_to: ["vault"],
  rotate_after: null,
  overlap: null,
  overlap_name: "{name}-b",
};

function read(entries: readonly string[], { tokens = vault, defaults = "" } = {}) {
  const lines = entries
    .map((entry) => `  - { role: 1, folders: all, ip_allow_list: any, ${entry} }\n`)
    .join("");
  const folder: readonly (readonly [string, string])[] =
    defaults === "" ? [] : [["defaults.yaml", `version: 1\ndefaults: ${defaults}\n`]];
  const { declared, findings } = readTexts(
    new Map([...folder, ["a.yaml", `version: 1\nclients:\n${lines}`]]),
    tokens,
  );
  return {
    names: declared.map(({ name, environment }) =>
      environment === null ? name : `${name} in ${environment}`,
    ),
    declared,
    findings: findings.map(
      ({ line, column, rule, message, fix }) => `${line}:${column} ${rule}: ${message} → ${fix}`,
    ),
  };
}

const on = "token: { overlap: true }";
const off = "token: { overlap: false }";

describe("overlap", () => {
  it.each<readonly [string, readonly string[], Parameters<typeof read>[1], readonly string[]]>([
    ["of the entry", [`name: a, ${on}`, "name: c"], {}, ["a", "a-b", "c"]],
    [
      "of the folder's defaults",
      ["name: a", `name: c, ${off}`],
      { defaults: `{ ${on} }` },
      ["a", "a-b", "c"],
    ],
    [
      "of the configuration",
      ["name: a", `name: c, ${off}`],
      { tokens: { ...vault, overlap: true } },
      ["a", "a-b", "c"],
    ],
    [
      "of one environment",
      [`name: a, environments: [Dev, Prod], in: { Prod: { ${on} } }`],
      {},
      ["a in Dev", "a in Prod", "a-b in Prod"],
    ],
    [
      "of all environments but one",
      [`name: a, environments: [Dev, Prod], ${on}, in: { Dev: { ${off} } }`],
      {},
      ["a in Dev", "a in Prod", "a-b in Prod"],
    ],
    [
      "with a form of its own",
      [`name: a, ${on}`],
      { tokens: { ...vault, overlap_name: "second.{name}" } },
      ["a", "second.a"],
    ],
    [
      "of the configuration, where a client's token is never issued",
      ["name: a, token: { deliver_to: none }", "name: c, token: { deliver_to: discard }"],
      { tokens: { ...vault, overlap: true } },
      ["a", "c"],
    ],
  ])("%s declares a second client", (_, entries, settings, names) => {
    expect(read(entries, settings)).toMatchObject({ names, findings: [] });
  });

  it("declares the same access for both, at one line, and a pin for the first one only", () => {
    const { declared } = read([`name: a, id: 7, renamed_from: old, ${on}`]);
    const [first, second] = declared;
    expect(first).toMatchObject({
      name: "a",
      id: 7,
      renamed_from: "old",
      pair: { credential: "first", first: "a" },
    });
    expect(second).toEqual({
      ...first,
      name: "a-b",
      id: null,
      renamed_from: "old-b",
      pair: { credential: "second", first: "a", form: "{name}-b" },
    });
  });

  it.each([
    [
      "name: a, token: { overlap: yes }",
      "3:77 wrong-type: `overlap` must be true or false, not text → write for example `overlap: true`",
    ],
    [
      "name: a, token: { overlap: 1 }",
      "3:77 wrong-type: `overlap` must be true or false, not a number → write for example `overlap: true`",
    ],
    [
      "name: a, token: { overlap: }",
      "3:77 wrong-type: `overlap` must be true or false, not nothing → write for example `overlap: true`",
    ],
    [
      "name: a, overlap: true",
      "3:59 unknown-key: unknown key `overlap` in entry 1 of `clients` → write it in `token`",
    ],
    [
      "name: a, deliver_to: [vault]",
      "3:59 unknown-key: unknown key `deliver_to` in entry 1 of `clients` → write it in `token`",
    ],
    [
      "name: a, token: { overlaps: true }",
      "3:68 unknown-key: unknown key `overlaps` in `token` → did you mean `overlap`?",
    ],
    [
      "name: a, token: { deliver_to: discard, overlap: true }",
      '3:89 conflicting-keys: `overlap: true` needs a sink, but `deliver_to` is "discard" → name a sink in `deliver_to`, or write `overlap: false`: without a place, no earlier token goes on working',
    ],
  ])("in %j is a finding", (entry, finding) => {
    expect(read([entry]).findings).toEqual([finding]);
  });

  it("of the folder's defaults is a finding at each entry without a sink", () => {
    const { findings } = read(["name: a", "name: c, token: { deliver_to: none }"], { defaults: `{ ${on} }` });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(
      /^4:\d+ conflicting-keys: `overlap: true` needs a sink, but `deliver_to` is "none"/,
    );
  });

  it.each([
    ["another entry's name", ["name: a-b", `name: a, ${on}`]],
    ["another entry's second name", [`name: a, ${on}`, "name: a-b"]],
  ])("is refused where the second name is %s", (_, entries) => {
    const { findings } = read(entries);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(
      "duplicate-identity: `a-b`, the second credential of `a` is declared here and at a.yaml:3:",
    );
    expect(findings[0]).toContain(
      "give one of them another name, or set another `overlap_name` in keyward.yaml",
    );
  });
});
