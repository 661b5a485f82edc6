import { describe, expect, it } from "vitest";
import type { Declared, Live } from "../../../src/model/client.ts";
import { declared, live } from "../../support/builders.ts";
import { planOf, risksOf, steps } from "../planning.ts";

describe("the difference of a client", () => {
  it("names each field with before and after, in one order, and where it was declared", () => {
    const wanted = declared({ role: 1, folders: "all", ip_allow_list: ["192.0.2.0/24"] });
    const [change] = planOf([wanted], [live()]).changes ?? [];
    expect(change).toMatchObject({
      action: "update",
      id: 40947,
      reason: "differs from the manifest",
      origin: null,
      source: { file: "clients/finance.yaml", line: 3 },
    });
    expect(change?.fields).toEqual([
      { field: "role", before: { id: 26779, name: null }, after: { id: 1, name: null } },
      { field: "folders", before: [{ id: 26138, path: null }], after: "all" },
      { field: "ip_allow_list", before: ["192.0.2.10"], after: ["192.0.2.0/24"] },
    ]);
  });

  it("has every field as after in a create, and as before in a delete", () => {
    const [create] = planOf([declared()], []).changes ?? [];
    expect(create?.fields.map(({ field, before }) => [field, before])).toEqual([
      ["name", null],
      ["role", null],
      ["folders", null],
      ["environment", null],
      ["ip_allow_list", null],
    ]);
    const ownership = { self: [], scope: { names: ["*"] }, environments: [] };
    const [remove] = planOf([], [live()], { prune: true, ownership }).changes ?? [];
    expect(remove).toMatchObject({ action: "delete", id: 40947, source: null });
    expect(remove?.fields.map(({ before }) => before)).toEqual([
      "finance-loader",
      { id: 26779, name: null },
      [{ id: 26138, path: null }],
      null,
      ["192.0.2.10"],
    ]);
  });

  it("is none for folders in another order, or written twice", () => {
    expect(steps(planOf([declared({ folders: [5, 3, 5] })], [live({ folders: [3, 5] })]))).toEqual([]);
  });

  const spellings: [string, string[], string[]][] = [
    ["two halves", ["192.0.2.0/25", "192.0.2.128/25"], ["192.0.2.0/24"]],
    ["what another prefix holds already", ["192.0.2.0/24", "192.0.2.10"], ["192.0.2.0/24"]],
    ["each address", ["192.0.2.10", "192.0.2.11"], ["192.0.2.10/31"]],
    ["halves of all IPv4", ["0.0.0.0/1", "128.0.0.0/1"], ["0.0.0.0/0"]],
    ["quarters of IPv6", ["2001:db8::/34", "2001:db8:4000::/34", "2001:db8:8000::/33"], ["2001:db8::/32"]],
    ["an odd entry beside them", ["home", "192.0.2.0/25", "192.0.2.128/25"], ["192.0.2.0/24", "home"]],
  ];
  it.each(spellings)("is none for the same addresses written as %s", (_, written, whole) => {
    const there = planOf([declared({ ip_allow_list: whole })], [live({ ip_allow_list: written })]);
    const back = planOf([declared({ ip_allow_list: written })], [live({ ip_allow_list: whole })]);
    expect([there.changes, back.changes]).toEqual([[], []]);
  });

  it("leaves a list as it was written if something else changes", () => {
    const written = ["192.0.2.0/25", "192.0.2.128/25"];
    const wanted = declared({ role: 1, ip_allow_list: ["192.0.2.0/24"] });
    const [change] = planOf([wanted], [live({ ip_allow_list: written })]).changes ?? [];
    expect(change?.fields.map(({ field }) => field)).toEqual(["role"]);
  });

  const cases: [string, Partial<Live>, Partial<Declared>, string[]][] = [
    ["another role", {}, { role: 1 }, ["role-changed"]],
    ["a folder added", { folders: [1] }, { folders: [1, 2] }, ["folder-added"]],
    ["a folder removed", { folders: [1, 2] }, { folders: [1] }, ["folder-removed"]],
    ["a folder moved", { folders: [1] }, { folders: [2] }, ["folder-added", "folder-removed"]],
    ["all folders granted", { folders: [1] }, { folders: "all" }, ["all-folders-granted"]],
    ["no longer all folders", { folders: "all" }, { folders: [1] }, ["folder-removed"]],
    ["the list removed", {}, { ip_allow_list: [] }, ["ip-allow-list-removed"]],
    ["a list added", { ip_allow_list: [] }, {}, ["ip-allow-list-added"]],
    ["a list opened", {}, { ip_allow_list: ["192.0.2.0/24"] }, ["ip-allow-list-opened"]],
    ["a list narrowed", { ip_allow_list: ["192.0.2.0/24"] }, {}, ["ip-allow-list-narrowed"]],
    [
      "a list moved",
      {},
      { ip_allow_list: ["192.0.2.11"] },
      ["ip-allow-list-opened", "ip-allow-list-narrowed"],
    ],
    [
      "a list narrowed to two of its addresses",
      { ip_allow_list: ["192.0.2.0/24"] },
      { ip_allow_list: ["192.0.2.7", "192.0.2.9"] },
      ["ip-allow-list-narrowed"],
    ],
    [
      "a list that is written otherwise and wants one address more",
      { ip_allow_list: ["192.0.2.0/25", "192.0.2.128/25"] },
      { ip_allow_list: ["192.0.2.0/24", "192.0.3.0"] },
      ["ip-allow-list-opened"],
    ],
    [
      "a list that is written otherwise and wants one address less",
      { ip_allow_list: ["192.0.2.0/30"] },
      { ip_allow_list: ["192.0.2.0", "192.0.2.2/31"] },
      ["ip-allow-list-narrowed"],
    ],
    ["a list opened to every IPv4 address", {}, { ip_allow_list: ["0.0.0.0/0"] }, ["ip-allow-list-opened"]],
    [
      "the IPv6 half added to every IPv4 address",
      { ip_allow_list: ["0.0.0.0/0"] },
      { ip_allow_list: ["0.0.0.0/0", "::/0"] },
      ["ip-allow-list-opened"],
    ],
    [
      "a list of every IPv4 address if there was none",
      { ip_allow_list: [] },
      { ip_allow_list: ["0.0.0.0/0"] },
      ["ip-allow-list-added"],
    ],
    [
      "a list of every address if there was none",
      { ip_allow_list: [] },
      { ip_allow_list: ["0.0.0.0/0", "::/0"] },
      [],
    ],
    [
      "no list if every address was listed",
      { ip_allow_list: ["0.0.0.0/0", "::/0"] },
      { ip_allow_list: [] },
      ["ip-allow-list-removed"],
    ],
    [
      "an entry gone that is no address",
      { ip_allow_list: ["192.0.2.0/24", "home"] },
      { ip_allow_list: ["192.0.2.0/24"] },
      ["ip-allow-list-unclear"],
    ],
    [
      "a list in place of an entry that is no address",
      { ip_allow_list: ["home"] },
      {},
      ["ip-allow-list-opened", "ip-allow-list-unclear"],
    ],
    [
      "addresses gone with an entry that is no address",
      { ip_allow_list: ["192.0.2.0/24", "home"] },
      { ip_allow_list: ["192.0.2.0/25"] },
      ["ip-allow-list-unclear", "ip-allow-list-narrowed"],
    ],
    ["a new name", { name: "old" }, { renamed_from: "old" }, []],
  ];
  it.each(cases)("shows the risk of %s", (_, before, after, codes) => {
    const plan = planOf([declared(after)], [live(before)]);
    expect(plan.changes).toHaveLength(1);
    expect(risksOf(plan)).toEqual(codes);
  });

  it("shows the risk of another environment, of a create and of a delete", () => {
    const two = [live({ environment: "Dev" }), live({ id: 2, name: "x", environment: "Prod" })];
    expect(risksOf(planOf([declared({ id: 40947, environment: "Prod" })], two))).toEqual([
      "environment-changed",
    ]);
    expect(risksOf(planOf([declared({ folders: "all", ip_allow_list: [] })], []))).toEqual([
      "all-folders-granted",
      "open-to-every-address",
    ]);
    const ownership = { self: [], scope: { names: ["*"] }, environments: [] };
    expect(risksOf(planOf([], [live()], { prune: true, ownership }))).toEqual(["client-deleted"]);
  });

  it.each([[["0.0.0.0/0"]], [["::/0"]], [["0.0.0.0/1", "128.0.0.0/1", "2001:db8::1"]]])(
    "tells that a new client listed as %j is open to every address",
    (list) => {
      expect(risksOf(planOf([declared({ ip_allow_list: list })], []))).toEqual(["open-to-every-address"]);
    },
  );
});

describe("an allow list of nearly every address", () => {
  it.each([
    [["0.0.0.0/1"], true],
    [["0.0.0.0/2", "128.0.0.0/2"], true],
    [["0.0.0.0/2", "128.0.0.0/3", "160.0.0.0/4"], false],
    [["2000::/3"], true],
    [["2000::/4"], true],
    [["2001::/16", "fc00::/7"], false],
    [["10.0.0.0/8"], false],
  ])("widens access for a new client exactly if it is at least half of a family: %j is %s", (list, most) => {
    const found = risksOf(planOf([declared({ ip_allow_list: list })], []));
    expect(found).toEqual(most ? ["open-to-most-addresses"] : []);
  });
});

describe("the order of a plan", () => {
  it("is creates, updates, deletes; inside by environment, name and id, by code unit", () => {
    const ownership = { self: [], scope: { names: ["*"] }, environments: [] };
    const clients = [
      live({ id: 9, name: "z", environment: "B", role: 1 }),
      live({ id: 8, name: "z", environment: "A", role: 2 }),
      live({ id: 7, name: "y", environment: "B" }),
      live({ id: 6, name: "y", environment: "A" }),
    ];
    const wanted = [
      declared({ name: "b", environment: "A", folders: [3] }),
      declared({ name: "B", environment: "A", folders: [3] }),
      declared({ name: "y", environment: "B", role: 5 }),
      declared({ name: "y", environment: "A", role: 5 }),
    ];
    const plan = planOf(wanted, clients, { prune: true, ownership });
    expect(steps(plan)).toEqual(["create B", "create b", "update 6", "update 7", "delete 8", "delete 9"]);
  });
});
