import { describe, expect, it } from "vitest";
import { amend } from "../../../src/manifest/write/amend.ts";
import type { Live } from "../../../src/model/client.ts";
import { planOf } from "../../plan/planning.ts";
import { live } from "../../support/builders.ts";
import { readTexts } from "../../support/manifest-texts.ts";
import { driftsOf, folderPaths, roles } from "./drifts.ts";

/** The text after the drift was accepted. Unless some of it could not be written, the plan is then empty. */
function accepted(text: string, clients: readonly Live[], more: ReadonlyMap<string, string> = new Map()) {
  const drifts = driftsOf(text, clients, more);
  const after = amend(text, drifts);
  if (after.failed.length === 0) {
    const { declared, findings } = readTexts(new Map([["a.yaml", after.text], ...more]));
    expect(findings).toEqual([]);
    const plan = planOf(declared, clients, { roles, folderPaths });
    expect(plan.problems).toEqual([]);
    expect(plan.changes).toEqual([]);
  }
  return { text: after.text, failed: after.failed.map(({ drift, why }) => [drift.entry.live.id, why]) };
}

const test = live({ id: 1, environment: "Test" });
const production = live({ id: 2, environment: "Production" });

function entry(lines: string): string {
  return `version: 1\nclients:\n  - name: finance-loader\n    environments: [Test, Production]\n    role: Integrator\n    folders: [26138]\n    ip_allow_list: [192.0.2.10]\n${lines}`;
}

describe("live values accepted into an entry with environments", () => {
  it.each([
    [
      "a value of the entry: it gets one for its environment alone",
      entry(""),
      { ...production, role: 26781 },
      entry("").replace("finance-loader\n", "finance-loader\n    in: { Production: { role: Admin } }\n"),
    ],
    [
      "several values",
      entry("# end\n"),
      { ...production, folders: [111, 26138], ip_allow_list: ["192.0.2.10", "192.0.2.11"] },
      entry("# end\n").replace(
        "finance-loader\n",
        "finance-loader\n    in: { Production: { folders: [26138, 111], ip_allow_list: [192.0.2.10, 192.0.2.11] } }\n",
      ),
    ],
    [
      "a value of `in`",
      entry("    in:\n      Test: { role: 7 }\n      Production:\n        role: Admin # since May\n"),
      { ...production },
      entry("    in:\n      Test: { role: 7 }\n      Production:\n        role: Integrator\n"),
    ],
    [
      "another environment in a block",
      entry("    in:\n      # first\n      Test: { folders: [26138] }\n"),
      { ...production, role: 26781 },
      entry("    in:\n      Production: { role: Admin }\n      # first\n      Test: { folders: [26138] }\n"),
    ],
    [
      "another environment in a flow map",
      entry("    in: {Test: { folders: [26138] }}\n"),
      { ...production, role: 26781 },
      entry("    in: { Production: { role: Admin }, Test: { folders: [26138] }}\n"),
    ],
    [
      "another value of an environment, in a block and Windows' line ends",
      entry("    in:\n      Production:\n        folders: [26138]\n").replaceAll("\n", "\r\n"),
      { ...production, role: 26781 },
      entry("    in:\n      Production:\n        role: Admin\n        folders: [26138]\n").replaceAll(
        "\n",
        "\r\n",
      ),
    ],
    [
      "another value of an environment, in a flow map",
      entry("    in:\n      Production: { folders: [26138] }\n"),
      { ...production, role: 26781 },
      entry("    in:\n      Production: { role: Admin, folders: [26138] }\n"),
    ],
  ])("%s", (_, text, client, wanted) => {
    const others = [{ ...test, ...(text.includes("role: 7") ? { role: 7 } : {}) }];
    expect(accepted(text, [client, ...others])).toEqual({ text: wanted, failed: [] });
  });

  it("are written for each environment that differs, at once", () => {
    const found = accepted(entry(""), [
      { ...test, role: 26781 },
      { ...production, folders: "all" },
    ]);
    expect(found).toEqual({
      text: entry("").replace(
        "finance-loader\n",
        "finance-loader\n    in: { Test: { role: Admin }, Production: { folders: all } }\n",
      ),
      failed: [],
    });
  });

  it("are written in the entry itself if it has one environment, unless `in` has the value", () => {
    const one = entry("    in: { Production: { role: Admin } }\n").replace(
      "[Test, Production]",
      "[Production]",
    );
    expect(accepted(one, [{ ...production, folders: "all" }])).toEqual({
      text: one.replace("role: Admin", "role: Integrator").replace("folders: [26138]", "folders: all"),
      failed: [],
    });
  });

  it("are not written over a name or an environment, which cannot differ there", () => {
    const pinned = entry("    in: { Production: { id: 2 } }\n");
    for (const moved of [
      { ...production, name: "renamed" },
      { ...production, environment: "Sandbox" },
    ]) {
      expect(accepted(pinned, [test, moved])).toEqual({ text: pinned, failed: [[2, "environments"]] });
    }
    const one = `version: 1\nclients:\n  - { name: finance-loader, environments: [Production], id: 2, role: Integrator, folders: [26138], ip_allow_list: [192.0.2.10] }\n`;
    expect(accepted(one, [{ ...production, environment: "Sandbox" }]).failed).toEqual([[2, "environments"]]);
  });

  it.each([
    [
      "an environment's values that another entry uses",
      "    in: { Production: &p { role: Admin } }\n  - { name: x, environments: [Other], in: { Other: *p }, folders: all }\n",
    ],
    [
      "an alias in place of an environment's values",
      "    in: { Test: &p { role: Integrator }, Production: *p }\n",
    ],
    ["a merged `in`", "    <<: { in: { Test: { role: Integrator } } }\n"],
  ])("are not written over %s", (_, lines) => {
    const text = entry(lines);
    const found = accepted(text, [test, { ...production, folders: "all", role: 26779 }]);
    expect(found.text).toBe(text);
    expect(found.failed.map(([id, why]) => `${id} ${why}`)).toContain("2 shared");
  });

  it("are not written into an entry that others merge, unless they have an `in` of their own", () => {
    const base = `version: 1\nclients:\n  - &base\n    name: finance-loader\n    environments: [Test, Production]\n    role: Integrator\n    folders: [26138]\n    ip_allow_list: [192.0.2.10]\n`;
    const merged = `${base}  - { <<: *base, name: other }\n`;
    const others = [
      live({ id: 3, name: "other", environment: "Test" }),
      live({ id: 4, name: "other", environment: "Production" }),
    ];
    const clients = [test, { ...production, role: 26781 }, ...others];
    expect(accepted(merged, clients)).toEqual({ text: merged, failed: [[2, "shared"]] });
    const own = `${base}  - { <<: *base, name: other, in: { Test: { role: Integrator } } }\n`;
    expect(accepted(own, clients)).toEqual({
      text: own.replace("finance-loader\n", "finance-loader\n    in: { Production: { role: Admin } }\n"),
      failed: [],
    });
  });
});

describe("live values accepted where values are inherited", () => {
  const lists = new Map([
    ["networks.yaml", "version: 1\naddress_lists: { offices: [192.0.2.0/24, 198.51.100.7] }\n"],
  ]);
  const listed = `version: 1\nclients:\n  - name: finance-loader\n    role: Integrator\n    folders: [26138]\n    ip_allow_list: [offices, 203.0.113.9]\n`;

  it("keep the name of an address list that is live as a whole, and never change the list", () => {
    const client = live({ ip_allow_list: ["192.0.2.0/24", "198.51.100.7", "203.0.113.10"] });
    expect(accepted(listed, [client], lists)).toEqual({
      text: listed.replace("203.0.113.9", "203.0.113.10"),
      failed: [],
    });
  });

  it("replace the name of a list of which an address is gone by what is live", () => {
    const client = live({ ip_allow_list: ["192.0.2.0/24", "203.0.113.9"] });
    expect(accepted(listed, [client], lists)).toEqual({
      text: listed.replace("[offices, 203.0.113.9]", "[203.0.113.9, 192.0.2.0/24]"),
      failed: [],
    });
  });

  it("keep the name of a list in the value of one environment", () => {
    const text = entry("").replace("[192.0.2.10]", "[offices]");
    const offices = ["192.0.2.0/24", "198.51.100.7"];
    const found = accepted(
      text,
      [
        { ...test, ip_allow_list: offices },
        { ...production, ip_allow_list: [...offices, "203.0.113.9"] },
      ],
      lists,
    );
    expect(found).toEqual({
      text: text.replace(
        "finance-loader\n",
        "finance-loader\n    in: { Production: { ip_allow_list: [offices, 203.0.113.9] } }\n",
      ),
      failed: [],
    });
  });

  it("are written in the entry of this client alone, if they come from the defaults of a folder", () => {
    const folder = new Map([
      ["defaults.yaml", "version: 1\ndefaults: { role: Integrator, folders: all, environment: Test }\n"],
    ]);
    const text =
      "version: 1\nclients:\n  - name: finance-loader\n    ip_allow_list: [192.0.2.10]\n  - { name: b, ip_allow_list: any }\n";
    const other = live({ id: 9, name: "b", environment: "Test", folders: "all", ip_allow_list: [] });
    expect(accepted(text, [{ ...test, role: 26781, folders: "all" }, other], folder)).toEqual({
      text: text.replace("finance-loader\n", "finance-loader\n    role: Admin\n"),
      failed: [],
    });
    const several = new Map([
      [
        "defaults.yaml",
        "version: 1\ndefaults: { role: Integrator, folders: all, environments: [Test, Production] }\n",
      ],
    ]);
    const one = text.replace("  - { name: b, ip_allow_list: any }\n", "");
    const wide = { folders: "all" } as const;
    expect(
      accepted(
        one,
        [
          { ...test, ...wide },
          { ...production, ...wide, role: 26781 },
        ],
        several,
      ),
    ).toEqual({
      text: one.replace("finance-loader\n", "finance-loader\n    in: { Production: { role: Admin } }\n"),
      failed: [],
    });
  });
});
