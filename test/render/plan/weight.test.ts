import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/model/change.ts";
import { accessOf, byWeight, isAdminLike } from "../../../src/render/plan/weight.ts";
import { change, created, deleted, moved, risks, rotated } from "../samples.ts";

const addresses = (name: string, before: readonly string[], after: readonly string[]): Change =>
  change({
    name,
    fields: [{ field: "ip_allow_list", before, after }],
    risks: risks(after.length === 0 ? "ip-allow-list-removed" : "ip-allow-list-opened"),
  });

const role = (name: string, from: string, to: string): Change =>
  change({
    name,
    fields: [{ field: "role", before: { id: 1, name: from }, after: { id: 2, name: to } }],
    risks: risks("role-changed"),
  });

const folders = (name: string, ids: readonly number[]): Change =>
  change({
    name,
    fields: [{ field: "folders", before: [], after: ids.map((id) => ({ id, path: null })) }],
    risks: risks("folder-added"),
  });

const allFolders = change({
  name: "all folders",
  fields: [{ field: "folders", before: [], after: "all" }],
  risks: risks("all-folders-granted"),
});

const environment = change({
  name: "environment",
  fields: [{ field: "environment", before: "Test", after: "Production" }],
  risks: risks("environment-changed"),
});

const narrower = change({
  name: "narrower",
  fields: [{ field: "ip_allow_list", before: ["192.0.2.1", "192.0.2.2"], after: ["192.0.2.1"] }],
  risks: risks("ip-allow-list-narrowed"),
});

const renamed = change({
  name: "renamed",
  fields: [{ field: "name", before: "old", after: "renamed" }],
  risks: [],
});

const heaviestFirst: readonly Change[] = [
  addresses("removed list", ["192.0.2.1"], []),
  addresses("half of the addresses", ["192.0.2.1"], ["0.0.0.0/1"]),
  allFolders,
  { ...moved, name: "the role Admin and more" },
  role("admin", "Read only", "Workspace Admin"),
  role("other role", "Read only", "Finance"),
  environment,
  addresses("many", ["192.0.2.1"], ["192.0.2.1", "10.0.0.0/8"]),
  folders("three folders", [1, 2, 3]),
  folders("one folder", [1]),
  addresses("two addresses", ["192.0.2.1"], ["192.0.2.1", "192.0.2.2", "192.0.2.3"]),
  addresses("one address", ["192.0.2.1"], ["192.0.2.1", "192.0.2.2"]),
  deleted,
  rotated,
  created,
  narrower,
  renamed,
];

describe("the weight of changes", () => {
  it("puts what gives the most access first", () => {
    expect(byWeight([...heaviestFirst].reverse())).toEqual(heaviestFirst);
  });

  it("does not depend on the order of its input", () => {
    for (let shift = 0; shift < heaviestFirst.length; shift++) {
      const turned = [...heaviestFirst.slice(shift), ...heaviestFirst.slice(0, shift)];
      expect(byWeight(turned)).toEqual(byWeight(heaviestFirst));
    }
  });

  it("keeps changes of equal weight in the order of execution", () => {
    const same = ["b", "a", "c"].map((name) => addresses(name, ["192.0.2.1"], ["192.0.2.1", "192.0.2.2"]));
    expect(byWeight(same).map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  it("puts a change with more effects before one with the heaviest of them alone", () => {
    const both = change({
      name: "z",
      fields: [
        { field: "folders", before: [], after: "all" },
        { field: "ip_allow_list", before: ["192.0.2.1"], after: [] },
      ],
      risks: risks("all-folders-granted", "ip-allow-list-removed"),
    });
    const one = addresses("a", ["192.0.2.1"], []);
    expect(byWeight([one, both]).map(({ name }) => name)).toEqual(["z", "a"]);
  });

  it("counts a prefix of every address as anywhere, and nothing else of a list that was open before", () => {
    expect(accessOf(addresses("a", ["192.0.2.1"], ["0.0.0.0/0"]))).toContain("anywhere");
    const closed = change({
      fields: [{ field: "ip_allow_list", before: [], after: ["0.0.0.0/0"] }],
      risks: risks("ip-allow-list-added"),
    });
    expect(accessOf(closed)).toEqual(["narrower"]);
  });

  it("takes a new client's role, folders and addresses into account", () => {
    const admin: Change = {
      ...created,
      fields: [{ field: "role", before: null, after: { id: 1, name: "Admin" } }],
    };
    expect(accessOf(admin)).toEqual(["admin-role", "new-client"]);
    expect(accessOf(created)).toEqual(["new-client"]);
  });

  it("keeps the rank of a risk whose field an edited plan lacks", () => {
    expect(accessOf(change({ fields: [], risks: risks("ip-allow-list-removed") }))).toEqual(["anywhere"]);
  });

  it.each(["Admin", "workspace_admin", "Full access", "Superuser", "Owner", "All privileges", "管理者"])(
    "takes the role %s for one that allows nearly everything",
    (name) => {
      expect(isAdminLike({ id: 1, name })).toBe(true);
    },
  );

  it.each(["Read only", "Finance integrator", "Small team", null])(
    "takes the role %s for an ordinary one",
    (name) => {
      expect(isAdminLike({ id: 1, name })).toBe(false);
    },
  );
});
