import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Change } from "../../../../src/model/change.ts";
import type { FieldChange } from "../../../../src/model/field-change.ts";
import type { RiskCode } from "../../../../src/model/risk.ts";
import { riskEffects } from "../../../../src/model/risk.ts";
import { updateRisks } from "../../../../src/plan/difference/risk.ts";
import { changeItem } from "../../../../src/render/plan/change-markdown.ts";
import { changeLines } from "../../../../src/render/plan/text/change-text.ts";
import { impacts } from "../../../../src/render/plan/words/impact.ts";
import { riskText } from "../../../../src/render/plan/words/risk-words.ts";
import { plainStyle } from "../../../../src/render/style.ts";
import { live } from "../../../support/builders.ts";
import { change, created, deleted, moved, risks, rotated } from "../../samples.ts";

/** The text for an update of the allow list, with its effects: "widens: may now be called from …". */
function listSays(before: readonly string[], after: readonly string[]): readonly string[] {
  const [from, to] = [live({ ip_allow_list: before }), live({ ip_allow_list: after })];
  const fields = [{ field: "ip_allow_list", before, after }] as const;
  return says(change({ fields, risks: updateRisks(from, to, ["ip_allow_list"]) }));
}

function says(subject: Change): readonly string[] {
  return impacts(subject).map(({ effect, words }) => `${effect ?? "same"}: ${words}`);
}

const folders = (...ids: readonly number[]) => ids.map((id) => ({ id, path: id < 9 ? null : `HR/${id}` }));

describe("the words about an allow list", () => {
  const net = "10.0.0.0/24";
  const cases: [string, string[], string[], string[]][] = [
    [
      "removed",
      ["192.0.2.1", "192.0.2.9"],
      [],
      ["widens: may now be called from anywhere (was 2 addresses)"],
    ],
    ["added", [], ["192.0.2.1"], ["narrows: may be called from 1 address only (was anywhere)"]],
    ["opened", [net], ["10.0.0.0/10"], ["widens: may now be called from 4.2 million addresses (was 256)"]],
    [
      "opened by little",
      ["10.0.0.0/8"],
      ["10.0.0.0/8", "192.0.2.1"],
      ["widens: may now also be called from 1 address"],
    ],
    ["narrowed", [net], ["10.0.0.7", "10.0.0.9"], ["narrows: may be called from 2 addresses only (was 256)"]],
    [
      "narrowed by little",
      ["10.0.0.0/8", "192.0.2.1"],
      ["10.0.0.0/8"],
      ["narrows: may no longer be called from 1 address"],
    ],
    [
      "moved",
      [net, "192.0.2.1"],
      [net, "198.51.100.0/25"],
      [
        "widens: may now also be called from 128 addresses",
        "narrows: may no longer be called from 1 address",
      ],
    ],
    [
      "opened to all IPv4",
      [net],
      ["0.0.0.0/0"],
      ["widens: may now be called from every IPv4 address (was 256 addresses)"],
    ],
    [
      "opened to both families, by lists",
      ["0.0.0.0/0"],
      ["0.0.0.0/0", "::/0"],
      ["widens: may now be called from every IPv4 and IPv6 address (was every IPv4 address)"],
    ],
    [
      "closed to IPv6",
      [],
      ["0.0.0.0/0"],
      ["narrows: may be called from every IPv4 address only (was anywhere)"],
    ],
    ["that allows every address as before", [], ["0.0.0.0/0", "::/0"], ["same: access stays as it is"]],
    [
      "opened in IPv6",
      ["2001:db8::/64"],
      ["2001:db8::/48"],
      ["widens: may now be called from 2^80 IPv6 addresses (was 2^64)"],
    ],
    [
      "that gets an IPv6 prefix",
      [net],
      [net, "2001:db8::/64"],
      ["widens: may now be called from 256 IPv4 addresses and 2^64 IPv6 addresses (was 256 addresses)"],
    ],
    [
      "of two prefixes of one size",
      ["2001:db8::/64", "2001:db8:9::/64"],
      ["2001:db8::/64"],
      ["narrows: may be called from 2^64 IPv6 addresses only (was 2^65)"],
    ],
    [
      "rid of an entry that is no address",
      [net, "home"],
      [net],
      ['widens: it is unclear who could call: "home" is not an address'],
    ],
    [
      "rid of several",
      ["a.", "b.", "c.", "d.", "e."],
      [net],
      [
        "widens: may now be called from 256 addresses (was 5 unknown entries)",
        'widens: it is unclear who could call: "a.", "b.", "c.", 2 others are not addresses',
      ],
    ],
  ];
  it.each(cases)("%s", (_, before, after, words) => {
    expect(listSays(before, after)).toEqual(words);
  });

  it("stay short for 10,000 prefixes, and so do its fields", () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `10.${at >> 8}.${at & 255}.0/25`);
    expect(listSays(many, [])).toEqual([
      "widens: may now be called from anywhere (was 1.3 million addresses)",
    ]);
    expect(listSays(["10.0.0.0/25"], many)).toEqual([
      "widens: may now be called from 1.3 million addresses (was 128)",
    ]);
    const fields = [{ field: "ip_allow_list", before: ["10.0.0.0/25"], after: many }] as const;
    const wide = change({ fields, risks: risks("ip-allow-list-opened") });
    expect(changeLines(wide, plainStyle).join("\n").length).toBeLessThan(3000);
    expect(changeLines(wide, plainStyle).at(-1)).toMatch(/\+ 10\.0\.100\.0\/25 {2}\+ and 9,899 more$/);
    expect(changeItem(wide).at(-1)).toMatch(/, and 9,969 more$/);
  });
});

describe("the words about", () => {
  const cases: [string, FieldChange, RiskCode[], string[]][] = [
    [
      "a folder whose path is known",
      { field: "folders", before: folders(1), after: folders(1, 12) },
      ["folder-added"],
      ["widens: adds folder HR/12 (12)"],
    ],
    [
      "many folders",
      { field: "folders", before: folders(1), after: folders(1, 2, 3, 4, 5) },
      ["folder-added"],
      ["widens: adds 4 folders (was 1)"],
    ],
    [
      "folders moved",
      { field: "folders", before: folders(1, 2), after: folders(1, 12) },
      ["folder-added", "folder-removed"],
      ["widens: adds folder HR/12 (12)", "narrows: removes folder 2"],
    ],
    [
      "many folders taken away",
      { field: "folders", before: folders(1, 2, 3, 4, 5, 6), after: folders(1, 2) },
      ["folder-removed"],
      ["narrows: removes 4 folders (leaves 2)"],
    ],
    [
      "a few folders if all were granted",
      { field: "folders", before: "all", after: folders(1, 12) },
      ["folder-removed"],
      ["narrows: folders 1, HR/12 (12) only (was all folders)"],
    ],
    [
      "all folders",
      { field: "folders", before: folders(1, 2, 3), after: "all" },
      ["all-folders-granted"],
      ["widens: all folders (was 3)"],
    ],
    [
      "all folders if none was left",
      { field: "folders", before: [], after: "all" },
      ["all-folders-granted"],
      ["widens: all folders (was none)"],
    ],
    [
      "a role",
      { field: "role", before: { id: 1, name: "Read only" }, after: { id: 2, name: "Admin" } },
      ["role-changed"],
      ["widens: role Read only → Admin"],
    ],
    [
      "a role whose name is not known",
      { field: "role", before: { id: 1, name: null }, after: { id: 2, name: "Admin" } },
      ["role-changed"],
      ["widens: role id 1 → Admin"],
    ],
    [
      "two roles of one name",
      { field: "role", before: { id: 1, name: "Admin" }, after: { id: 2, name: "Admin" } },
      ["role-changed"],
      ["widens: role Admin (1) → Admin (2)"],
    ],
    [
      "a role in place of one that is gone",
      { field: "role", before: { id: null, name: null }, after: { id: 2, name: "Admin" } },
      ["role-changed"],
      ["widens: role Admin (was none)"],
    ],
    [
      "an environment",
      { field: "environment", before: "Test", after: "Production" },
      ["environment-changed"],
      ["widens: environment Test → Production"],
    ],
    [
      "a first environment",
      { field: "environment", before: null, after: "Production" },
      ["environment-changed"],
      ["widens: environment Production (was none)"],
    ],
    [
      "a name",
      { field: "name", before: "old", after: "finance-loader" },
      [],
      ["same: renamed from old", "same: access stays as it is"],
    ],
  ];
  it.each(cases)("%s", (_, field, codes, words) => {
    expect(says(change({ fields: [field], risks: risks(...codes) }))).toEqual(words);
  });

  it("a name changed together with something else keep the effect of the latter on access", () => {
    const fields = [
      { field: "name", before: "old", after: "finance-loader" },
      { field: "environment", before: "Test", after: "Production" },
    ] as const;
    expect(says(change({ fields, risks: risks("environment-changed") }))).toEqual([
      "same: renamed from old",
      "widens: environment Test → Production",
    ]);
  });

  it("a new client are one sentence, which widens if a part of it does", () => {
    expect(says(created)).toEqual(["same: new: role Finance integrator, 2 folders, from 1 address"]);
    const open = change({
      action: "create",
      id: null,
      fields: [
        { field: "role", before: null, after: { id: 2, name: "Admin" } },
        { field: "folders", before: null, after: "all" },
        { field: "ip_allow_list", before: null, after: [] },
      ],
      risks: risks("all-folders-granted", "open-to-every-address"),
    });
    expect(says(open)).toEqual(["widens: new: role Admin, all folders, from anywhere"]);
    const one = open.fields.map((field) =>
      field.field === "folders" ? { ...field, after: folders(12) } : field,
    );
    expect(says({ ...open, fields: one, risks: risks("open-to-every-address") })).toEqual([
      "widens: new: role Admin, folder HR/12 (12), from anywhere",
    ]);
  });

  it("a delete and a rotation name what breaks", () => {
    expect([...says(deleted), ...says(rotated)]).toEqual([
      "breaks: clients that use the current token lose access",
      "breaks: clients that use the current token lose access until they read the new one",
    ]);
  });
});

describe("every risk code", () => {
  const codes = Object.keys(riskEffects).filter((code): code is RiskCode => code in riskEffects);

  it("is in the schema of the plan, and no other is", () => {
    const file = path.resolve(import.meta.dirname, "..", "..", "..", "..", "schemas", "plan.schema.json");
    const schema = JSON.parse(readFileSync(file, "utf8"));
    expect(schema.definitions.risk.properties.code.enum).toEqual(codes);
  });

  it.each(codes)("%s has words in text and in Markdown, with fields and without", (code) => {
    const effect = riskEffects[code];
    for (const subject of [{ ...moved, risks: risks(code) }, change({ fields: [], risks: risks(code) })]) {
      const words = riskText({ code, effect }, subject);
      expect(words).toMatch(/^[a-z].{8,}[^.]$/);
      expect(words).not.toMatch(/undefined|null|\[object|NaN/);
      const sign = { widens: "! ", breaks: "! ", narrows: "· " }[effect];
      const mark = { widens: "⚠️ **", breaks: "❗ ", narrows: "" }[effect];
      expect(changeLines(subject, plainStyle)[1]).toBe(`    ${sign}${words}`);
      expect(changeItem(subject)[1]?.startsWith(`  - ${mark}`)).toBe(true);
    }
  });

  it("lets no name forge a line", () => {
    const ugly = "a\u001b[2J\n! x";
    const fields = [{ field: "name", before: ugly, after: "b" }] as const;
    const text = changeLines(change({ fields, risks: [] }), plainStyle).join("\n");
    expect(text).toContain("renamed from a\\u{1b}[2J\\u{a}! x");
  });
});
