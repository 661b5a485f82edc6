import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readManifests } from "../../../src/manifest/read/read.ts";
import { makePlan } from "../../../src/plan/make-plan.ts";
import { folderWith } from "../../manifest/folder.ts";
import { declared, live } from "../../support/builders.ts";
import { ownership, planInput, planOf, rules } from "../planning.ts";

const wanted = declared({ role: 1 });
const base = planOf([wanted], [live()]);

describe("the digest of a plan", () => {
  it("is over canonical JSON of format, host, customer and changes in canonical values", () => {
    const text =
      '{"changes":[{"action":"update","environment":null,"fields":[{"after":1,"before":26779,"field":"role"}],' +
      '"id":40947,"name":"finance-loader"}],"customer":null,"format":"keyward.plan/v1","host":"https://app.jp.workato.com"}';
    expect(base.digest).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
  });

  it("holds each field as a role's id, folders' ids, and texts in NFC, whatever names a plan shows for them", () => {
    const made = declared({ name: "cafe\u0301", environment: "Zu\u0308rich", folders: [9, 4, "Finance"] });
    const gone = live({ id: 7, name: "old", environment: "Zürich", folders: "all", ip_allow_list: [] });
    const plan = planOf([{ ...made, role: "Admin" }], [gone], {
      roles: [
        { id: 3, name: "Admin" },
        { id: 26779, name: "Reader" },
      ],
      folderPaths: new Map([["Finance", { kind: "found", id: 6 }]]),
      folderEnvironment: { kind: "any" },
      ownership: ownership({ environments: ["Zürich"], scope: {}, self: [] }),
      prune: true,
    });
    const of = (field: string, before: unknown, after: unknown) =>
      `{"after":${JSON.stringify(after)},"before":${JSON.stringify(before)},"field":"${field}"}`;
    const fields = [
      ["name", "old", "café"],
      ["role", 26779, 3],
      ["folders", "all", [4, 6, 9]],
      ["environment", "Zürich", "Zürich"],
      ["ip_allow_list", [], ["192.0.2.10"]],
    ] as const;
    const created = fields.map(([field, , after]) => of(field, null, after)).join();
    const deleted = fields.map(([field, before]) => of(field, before, null)).join();
    const text =
      `{"changes":[{"action":"create","environment":"Zürich","fields":[${created}],"id":null,"name":"café"},` +
      `{"action":"delete","environment":"Zürich","fields":[${deleted}],"id":7,"name":"old"}],` +
      '"customer":null,"format":"keyward.plan/v1","host":"https://app.jp.workato.com"}';
    expect(rules(plan)).toEqual([]);
    expect(plan.digest).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
  });

  it("stays if a line moved, the day differs, sinks or names of roles and folders are read, or others change", () => {
    const moved = { ...wanted, source: { file: "other.yaml", line: 99 } };
    const roles = [
      { id: 1, name: "One" },
      { id: 26779, name: "Two" },
    ];
    const others = [live(), live({ id: 2, name: "unmanaged", role: 7 })];
    const same = [
      planOf([moved], [live()]),
      planOf([wanted], [live()], { now: 0, requests: 50 }),
      planOf([wanted], [live()], { roles }),
      planOf([wanted], [live({ token_updated_at: null })]),
      planOf([wanted], others),
      planOf([wanted], others, { ownership: ownership({ scope: { names: ["finance-*"] } }) }),
      planOf([{ ...wanted, token: { deliver_to: ["elsewhere"], rotate_after: 1 } }], [live()]),
      planOf([wanted], [live()], {
        workspace: { name: "another", host: "https://app.jp.workato.com", customer: null },
      }),
      planOf([wanted], [live()], { options: { prune: false, max_deletes: "9" } }),
    ];
    for (const plan of same) expect(plan.digest).toBe(base.digest);
  });

  it("stays if a role is named instead of numbered, or a name has another Unicode form", () => {
    const roles = [
      { id: 1, name: "One" },
      { id: 26779, name: "Two" },
    ];
    expect(planOf([{ ...wanted, role: "One" }], [live()], { roles }).digest).toBe(base.digest);
    const created = (name: string) => planOf([declared({ name })], []).digest;
    expect(created("caf\u00e9")).toBe(created("cafe\u0301"));
  });

  it("changes if a value, the client, the host or the customer differs", () => {
    const input = planInput([wanted], [live()]);
    const others = [
      planOf([declared({ role: 2 })], [live()]),
      planOf([wanted], [live({ id: 5 })]),
      planOf([wanted], [live({ role: 3 })]),
      makePlan({ ...input, workspace: { ...input.workspace, host: "https://www.workato.com" } }),
      makePlan({ ...input, workspace: { ...input.workspace, customer: "E1" } }),
      planOf([declared()], [live()]),
    ];
    const digests = [base, ...others].map(({ digest }) => digest);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it("is on each change too", () => {
    expect(base.changes?.[0]?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(base.changes?.[0]?.digest).not.toBe(base.digest);
  });

  const first = "{ name: finance-loader, role: 1, folders: [26138], ip_allow_list: [192.0.2.10] }";
  const second = "{ name: other, role: 2, folders: [9, 4], ip_allow_list: [192.0.2.0/24, 2001:db8::1] }";
  const text = (...clients: readonly string[]) =>
    `version: 1\nclients:\n${clients.map((client) => `  - ${client}\n`).join("")}`;
  const digestOf = async (files: Readonly<Record<string, string>>) => {
    const folder = await folderWith(files);
    const paths = [{ shown: "clients\\of\\a team", absolute: folder }];
    const tokens = {
      deliver_to: "discard",
      rotate_after: null,
      overlap: null,
      overlap_name: "{name}-b",
    } as const;
    const { declared: all } = await readManifests(paths, { tokens, sinks: [] }, folder);
    await rm(folder, { recursive: true });
    return planOf(all, [live()]).digest;
  };

  it.each<[string, Readonly<Record<string, string>>]>([
    ["comments", { "a.yaml": `# why\n${text(first, second)}# because\n` }],
    ["the order of clients", { "a.yaml": text(second, first) }],
    ["the order of folders and addresses", { "a.yaml": text(first, second.replace("9, 4", "4, 9")) }],
    ["lines", { "a.yaml": text(first, second).replace("clients:", "\n\n\nclients:") }],
    ["the line endings of Windows", { "a.yaml": text(first, second).replaceAll("\n", "\r\n") }],
    ["another file's name", { "deep/b.yml": text(first), "z.yaml": text(second) }],
    ["another way to write an address", { "a.yaml": text(first, second.replace("db8::1", "DB8:0:0::0001")) }],
  ])("stays through %s of the manifests", async (_, files) => {
    expect(await digestOf(files)).toBe(await digestOf({ "a.yaml": text(first, second) }));
  });

  it.each([
    ["a role", "role: 2", "role: 3"],
    ["a folder", "[9, 4]", "[9, 5]"],
    ["an address", "192.0.2.0/24", "192.0.2.0/25"],
    ["a name", "other", "Other"],
  ])("moves with %s in the manifests", async (_, from, to) => {
    const changed = await digestOf({ "a.yaml": text(first, second.replace(from, to)) });
    expect(changed).not.toBe(await digestOf({ "a.yaml": text(first, second) }));
  });
});
