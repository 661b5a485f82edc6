import { describe, expect, it } from "vitest";
import { amend } from "../../src/manifest/amend.ts";
import type { Live } from "../../src/model/client.ts";
import type { Drift } from "../../src/model/drift.ts";
import { folderEnvironment } from "../../src/plan/resolve.ts";
import { findDrift } from "../../src/plan/drift.ts";
import { ownership, planOf } from "../plan/planning.ts";
import { live } from "../support/builders.ts";
import { readTexts } from "../support/manifest-texts.ts";

const roles = [
  { id: 26779, name: "Integrator" },
  { id: 26781, name: "Admin" },
];
const folderPaths = new Map([
  ["Finance", { kind: "found", id: 26138 }],
  ["HR/Payroll", { kind: "found", id: 111 }],
] as const);
const pathOf = new Map([
  [26138, "Finance"],
  [111, "HR/Payroll"],
]);

function driftsOf(text: string, clients: readonly Live[]): readonly Drift[] {
  const { declared, findings } = readTexts(new Map([["a.yaml", text]]));
  expect(findings).toEqual([]);
  const directory = {
    roles,
    folderPaths,
    folderEnvironment: folderEnvironment(clients, ownership()),
    live: clients,
  };
  const nothing = { tokens: { deliver_to: null, rotate_after: null }, sinkScopes: new Map(), taken: [] };
  const found = findDrift({
    ...nothing,
    ...directory,
    declared,
    ownership: ownership(),
    directory,
    folderPaths: pathOf,
    placesOf: () => [],
  });
  expect(found.problems).toEqual([]);
  return found.drifts;
}

function accepted(text: string, ...clients: readonly Live[]) {
  const after = amend(text, driftsOf(text, clients));
  if (after.failed.length === 0) {
    const { declared, findings } = readTexts(new Map([["a.yaml", after.text]]));
    expect(findings).toEqual([]);
    const plan = planOf(declared, clients, { roles, folderPaths });
    expect(plan.problems).toEqual([]);
    expect(plan.changes).toEqual([]);
  }
  return { text: after.text, failed: after.failed.map(({ entry }) => entry.live.id) };
}

const head = "# ours\nversion: 1\n";

describe("live values accepted into a manifest", () => {
  it.each([
    [
      "a role, and the comment beside it",
      `${head}clients:\n  - name: finance-loader # hers\n    role: Integrator # why\n    folders: [26138]\n    ip_allow_list: [192.0.2.10]\n`,
      { role: 26781 },
      `${head}clients:\n  - name: finance-loader # hers\n    role: Admin # why\n    folders: [26138]\n    ip_allow_list: [192.0.2.10]\n`,
    ],
    [
      "items of a block list: those that stay keep their comments",
      `${head}clients:\n  - name: finance-loader\n    role: Integrator\n    folders:\n      - Finance # stays\n      - 7 # goes\n    ip_allow_list: [192.0.2.10]\n# end\n`,
      { folders: [111, 26138] },
      `${head}clients:\n  - name: finance-loader\n    role: Integrator\n    folders:\n      - Finance # stays\n      - HR/Payroll\n    ip_allow_list: [192.0.2.10]\n# end\n`,
    ],
    [
      "an allow list that was forgotten",
      `${head}clients:\n  - name: finance-loader\n    role: Integrator\n    folders: [26138]\n`,
      { ip_allow_list: ["192.0.2.10", "2001:db8::/32"] },
      `${head}clients:\n  - name: finance-loader\n    ip_allow_list: [192.0.2.10, "2001:db8::/32"]\n    role: Integrator\n    folders: [26138]\n`,
    ],
    [
      "a value that defaults give: it gets a line of its own",
      `${head}defaults: { role: Integrator, folders: all }\nclients:\n  - { name: finance-loader, ip_allow_list: any }\n  - { name: other, ip_allow_list: any, id: 2 }\n`,
      { role: 26781, folders: "all", ip_allow_list: [] },
      `${head}defaults: { role: Integrator, folders: all }\nclients:\n  - { name: finance-loader, role: Admin, ip_allow_list: any }\n  - { name: other, ip_allow_list: any, id: 2 }\n`,
    ],
    [
      "a block list where a word takes its place",
      `${head}clients:\n  - name: finance-loader\n    role: Integrator\n    folders: [26138]\n    ip_allow_list:\n      - 192.0.2.10\n      - 192.0.2.11\n`,
      { ip_allow_list: [] },
      `${head}clients:\n  - name: finance-loader\n    role: Integrator\n    folders: [26138]\n    ip_allow_list: any\n`,
    ],
    [
      "a word where a list takes its place, and Windows' line ends",
      `version: 1\r\nclients:\r\n  - name: finance-loader\r\n    role: 26779\r\n    folders: all\r\n    ip_allow_list: any\r\n`,
      {},
      `version: 1\r\nclients:\r\n  - name: finance-loader\r\n    role: 26779\r\n    folders: [Finance]\r\n    ip_allow_list: [192.0.2.10]\r\n`,
    ],
    [
      "the name of a pinned client",
      `version: 1\nclients:\n  - name: "old"\n    id: 40947\n    role: Integrator\n    folders: [26138]\n    ip_allow_list: [192.0.2.10]\n`,
      { name: "a: \u202e#1" },
      `version: 1\nclients:\n  - name: "a: \\u202e#1"\n    id: 40947\n    role: Integrator\n    folders: [26138]\n    ip_allow_list: [192.0.2.10]\n`,
    ],
    [
      "an alias: the anchor and who else uses it stay as they are",
      `version: 1\nclients:\n  - { name: other, id: 2, role: &r Integrator, folders: all, ip_allow_list: any }\n  - { name: finance-loader, role: *r , folders: [26138], ip_allow_list: [192.0.2.10] }\n`,
      { role: 26781 },
      `version: 1\nclients:\n  - { name: other, id: 2, role: &r Integrator, folders: all, ip_allow_list: any }\n  - { name: finance-loader, role: Admin , folders: [26138], ip_allow_list: [192.0.2.10] }\n`,
    ],
  ] as const)("%s", (_, text, differs, wanted) => {
    const other = live({ id: 2, name: "other", folders: "all", ip_allow_list: [] });
    const client = live({ ...differs, folders: "folders" in differs ? differs.folders : [26138] });
    expect(accepted(text, client, ...(text.includes("other") ? [other] : []))).toEqual({
      text: wanted,
      failed: [],
    });
  });

  it("leaves alone what another client shares, and writes the others", () => {
    const text = `version: 1\nclients:\n  - &base\n    name: finance-loader\n    role: Integrator\n    folders: [26138]\n    ip_allow_list: any\n  - { <<: *base, name: other }\n  - { name: third, role: Integrator, folders: all, ip_allow_list: any }\n`;
    const clients = [
      live({ role: 26781, ip_allow_list: [] }),
      live({ id: 2, name: "other", ip_allow_list: [] }),
      live({ id: 3, name: "third", role: 26781, folders: "all", ip_allow_list: [] }),
    ];
    const { text: after, failed } = accepted(text, ...clients);
    expect(failed).toEqual([40947]);
    expect(after).toBe(text.replace("third, role: Integrator", "third, role: Admin"));
  });
});
