import { describe, expect, it } from "vitest";
import { moved } from "../../src/plan/stale.ts";
import { declared, live } from "../support/builders.ts";
import { planOf } from "./planning.ts";

const wanted = declared({ role: 1 });
const reviewed = planOf([wanted], [live()]);

describe("a reviewed plan", () => {
  it("is not stale while its digest is the same", () => {
    expect(moved(reviewed, planOf([wanted], [live(), live({ id: 2, name: "x" })]))).toBeNull();
  });

  it("is stale after a manual change between review and merge, reported field by field", () => {
    const fresh = planOf([wanted], [live({ role: 9, folders: [5] })]);
    expect(moved(reviewed, fresh)).toEqual([
      {
        kind: "differs",
        action: "update",
        id: 40947,
        name: "finance-loader",
        environment: null,
        fields: [
          {
            field: "role",
            reviewed: { field: "role", before: { id: 26779, name: null }, after: { id: 1, name: null } },
            fresh: { field: "role", before: { id: 9, name: null }, after: { id: 1, name: null } },
          },
          {
            field: "folders",
            reviewed: null,
            fresh: {
              field: "folders",
              before: [{ id: 5, path: null }],
              after: [{ id: 26138, path: null }],
            },
          },
        ],
      },
    ]);
  });

  it("reports changes that are gone and that are new", () => {
    const fresh = planOf([declared({ name: "n", folders: [4] })], [live()]);
    expect(moved(reviewed, fresh)).toMatchObject([
      { kind: "new", action: "create", name: "n" },
      { kind: "gone", action: "update", id: 40947 },
    ]);
  });

  it("reports another host", () => {
    const workspace = { ...reviewed.workspace, host: "https://www.workato.com" };
    const fresh = planOf([wanted], [live()], { workspace });
    expect(moved(reviewed, fresh)).toEqual([
      { kind: "workspace", reviewed: reviewed.workspace, fresh: workspace },
    ]);
  });

  it("reports another customer of the same host", () => {
    const workspace = { ...reviewed.workspace, customer: "E1234" };
    const fresh = planOf([wanted], [live()], { workspace });
    expect(moved(reviewed, fresh)).toEqual([
      { kind: "workspace", reviewed: reviewed.workspace, fresh: workspace },
    ]);
  });

  it("reports of a change that differs only the fields that differ", () => {
    const both = planOf([declared({ role: 1, folders: [7] })], [live()]);
    const fresh = planOf([declared({ role: 1, folders: [8] })], [live()]);
    expect(moved(both, fresh)).toMatchObject([{ kind: "differs", fields: [{ field: "folders" }] }]);
  });

  it("reports two new clients each by name, since they have no id", () => {
    const fresh = planOf([wanted, declared({ name: "n" }), declared({ name: "m" })], [live()]);
    expect(moved(reviewed, fresh)?.map((one) => ("name" in one ? one.name : one.kind))).toEqual(["m", "n"]);
  });

  it("is stale if its file was edited: the digest, or the changes that were shown", () => {
    expect(moved({ ...reviewed, digest: "sha256:0" }, reviewed)).toMatchObject([{ kind: "digest" }]);
    expect(moved({ ...reviewed, changes: [] }, reviewed)).toMatchObject([{ kind: "new" }]);
  });
});
