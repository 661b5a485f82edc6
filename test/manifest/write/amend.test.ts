import { describe, expect, it } from "vitest";
import { amend } from "../../../src/manifest/write/amend.ts";
import type { Live } from "../../../src/model/client.ts";
import { planOf } from "../../plan/planning.ts";
import { live } from "../../support/builders.ts";
import { readTexts } from "../../support/manifest-texts.ts";
import { driftsOf, folderPaths, roles } from "./drifts.ts";

function accepted(text: string, ...clients: readonly Live[]) {
  const after = amend(text, driftsOf(text, clients));
  if (after.failed.length === 0) {
    const { declared, findings } = readTexts(new Map([["a.yaml", after.text]]));
    expect(findings).toEqual([]);
    const plan = planOf(declared, clients, { roles, folderPaths });
    expect(plan.problems).toEqual([]);
    expect(plan.changes).toEqual([]);
  }
  return { text: after.text, failed: after.failed.map(({ drift, why }) => [drift.entry.live.id, why]) };
}

const head = "# ours\nversion: 1\n";

describe("live values accepted into a manifest", () => {
  it.each([
    [
      "a role, without the comment after it, which was about the earlier one",
      `${head}clients:\n  - name: finance-loader # hers\n    role: Integrator # why\n    folders: [26138]\n    ip_allow_list: [192.0.2.10]\n`,
      { role: 26781 },
      `${head}clients:\n  - name: finance-loader # hers\n    role: Admin\n    folders: [26138]\n    ip_allow_list: [192.0.2.10]\n`,
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
      "a block list that a word replaces",
      `${head}clients:\n  - name: finance-loader\n    role: Integrator\n    folders: [26138]\n    ip_allow_list:\n      - 192.0.2.10\n      - 192.0.2.11\n`,
      { ip_allow_list: [] },
      `${head}clients:\n  - name: finance-loader\n    role: Integrator\n    folders: [26138]\n    ip_allow_list: any\n`,
    ],
    [
      "a word that a list replaces, and Windows' line ends",
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
    expect(failed).toEqual([[40947, "shared"]]);
    expect(after).toBe(text.replace("third, role: Integrator", "third, role: Admin"));
  });

  const base = "  - &base { name: finance-loader, role: Integrator, folders: [26138], ip_allow_list: any }\n";
  const third = "  - { name: third, role: Integrator, folders: [26138], ip_allow_list: any }\n";
  const admin = (text: string, ...names: readonly string[]) =>
    names.reduce(
      (all, name) => all.replace(`name: ${name}, role: Integrator`, `name: ${name}, role: Admin`),
      text,
    );
  const moved = (id: number, name: string) => live({ id, name, role: 26781, ip_allow_list: [] });
  const same = (id: number, name: string) => live({ id, name, ip_allow_list: [] });

  it("writes a value that other clients merge if each of them has its own", () => {
    const text = `version: 1\nclients:\n${base}  - { <<: *base, name: other, role: Integrator }\n${third}`;
    const clients = [moved(40947, "finance-loader"), same(2, "other"), moved(3, "third")];
    expect(accepted(text, ...clients)).toEqual({ text: admin(text, "finance-loader", "third"), failed: [] });
  });

  it("writes a value that another client merged if that one gets its own at the same time", () => {
    const text = `version: 1\nclients:\n${base}  - { <<: *base, name: other }\n`;
    expect(accepted(text, moved(40947, "finance-loader"), moved(2, "other"))).toEqual({
      text: admin(text, "finance-loader").replace("name: other", "name: other, role: Admin"),
      failed: [],
    });
  });

  it("writes a value whose only alias is replaced at the same time", () => {
    const text = `version: 1\nclients:\n  - { name: finance-loader, role: &r Integrator, folders: [26138], ip_allow_list: any }\n  - { name: other, role: *r , folders: [26138], ip_allow_list: any }\n`;
    expect(accepted(text, moved(40947, "finance-loader"), moved(2, "other"))).toEqual({
      text: text.replace("&r Integrator", "&r Admin").replace("*r ,", "Admin ,"),
      failed: [],
    });
  });

  it("leaves alone a client that passes its values on, through however many others", () => {
    const text = `version: 1\nclients:\n${base}  - &next { <<: *base, name: other }\n  - { <<: [*next], name: last }\n${third}`;
    const clients = [moved(40947, "finance-loader"), moved(2, "other"), same(4, "last"), moved(3, "third")];
    const { text: after, failed } = accepted(text, ...clients);
    expect(failed).toEqual([
      [2, "shared"],
      [40947, "shared"],
    ]);
    expect(after).toBe(admin(text, "third"));
  });

  it.each([
    [
      "a list with an item that another client takes",
      "folders: [&f 26138, 30000]",
      "folders: [*f ]",
      [26138],
      "shared",
    ],
    [
      "a list that another client takes",
      "folders: &f [26138, 30000]",
      "folders: *f",
      [26138, 30000],
      "shared",
    ],
    [
      "text in a block",
      "role: >-\n      Integrator\n    folders: [26138]",
      "folders: [26138]",
      [26138],
      "form",
    ],
    [
      "a value with a tag",
      "role: !!str Integrator\n    folders: [26138]",
      "folders: [26138]",
      [26138],
      "form",
    ],
  ])("leaves alone %s, and writes the others", (_, written, others, folders, why) => {
    const own = written.includes("role:") ? "" : "    role: Integrator\n";
    const text = `version: 1\nclients:\n  - name: finance-loader\n    ip_allow_list: any\n${own}    ${written}\n  - name: other\n    ip_allow_list: any\n    role: Integrator\n    ${others}\n${third}`;
    const drifted = live({
      role: written.includes("role:") ? 26781 : 26779,
      folders: [111],
      ip_allow_list: [],
    });
    const clients = [drifted, live({ id: 2, name: "other", folders, ip_allow_list: [] }), moved(3, "third")];
    const { text: after, failed } = accepted(text, ...clients);
    expect(failed).toEqual([[40947, why]]);
    expect(after).toBe(admin(text, "third"));
  });

  it("changes nothing in a file that would not have the wanted values", () => {
    const text = `version: 1\nclients:\n  - { name: finance-loader, role: Integrator, folders: [26138], ip_allow_list: any }\n${third}`;
    const [drift] = driftsOf(text, [moved(40947, "finance-loader"), same(3, "third")]);
    if (drift === undefined) throw new Error("no drift");
    const unwritable = {
      ...drift,
      entry: { ...drift.entry, role: { id: Number.NaN, name: null, named: false } },
    };
    const { text: after, done, failed } = amend(text, [unwritable]);
    expect([after, done]).toEqual([text, []]);
    expect(failed.map(({ why }) => why)).toEqual(["file"]);
  });

  it("reads a file with 1,000 clients that cannot be changed once, not once for each", () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `client-${index}`);
    const one = (name: string, index: number) =>
      `  - &b${index} { name: ${name}, role: Integrator, folders: [26138], ip_allow_list: any }\n  - { <<: *b${index}, name: ${name}-copy }\n`;
    const text = `version: 1\nclients:\n${names.map(one).join("")}${third}`;
    const clients = names.flatMap((name, index) => [
      moved(2 * index + 10, name),
      same(2 * index + 11, `${name}-copy`),
    ]);
    const drifts = driftsOf(text, [...clients, moved(3, "third")]);
    const start = performance.now();
    const { text: after, failed } = amend(text, drifts);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(failed).toHaveLength(1_000);
    expect(after).toBe(admin(text, "third"));
  });
});
