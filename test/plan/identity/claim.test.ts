import { describe, expect, it } from "vitest";
import { declared, live } from "../../support/builders.ts";
import { planOf, rules, steps } from "../planning.ts";

describe("claiming live clients", () => {
  it("matches by name and environment, and plans nothing if all is equal", () => {
    const plan = planOf([declared()], [live()]);
    expect(steps(plan)).toEqual([]);
    expect(plan.summary).toEqual({
      create: 0,
      update: 0,
      delete: 0,
      rotate: 0,
      unchanged: 1,
      unmanaged: 0,
      out_of_scope: 0,
    });
  });

  it("creates what matches no live client", () => {
    expect(steps(planOf([declared({ name: "new" })], [live({ role: 1 })]))).toEqual(["create new"]);
  });

  it("matches a name that the API stores in another Unicode form", () => {
    const plan = planOf([declared({ name: "caf\u00e9" })], [live({ name: "cafe\u0301" })]);
    expect(steps(plan)).toEqual([]);
  });

  it("refuses a pin whose client was deleted by hand: not a silent create", () => {
    const plan = planOf([declared({ id: 5 })], [live()]);
    expect(plan.status).toBe("refused");
    expect(plan.problems[0]).toMatchObject({ rule: "pin-not-live", numbers: { id: 5 }, source: { line: 3 } });
    expect(plan.changes).toBeNull();
    expect(plan.summary).toBeNull();
    expect(plan.digest).toBeNull();
    expect(plan.read).toEqual({ requests: 1, clients: 1 });
  });

  it("changes the name and the environment of a pinned client in place", () => {
    const clients = [
      live({ id: 5, name: "old", environment: "Dev" }),
      live({ id: 6, name: "x", environment: "Prod" }),
    ];
    const plan = planOf([declared({ id: 5, name: "new", environment: "Prod" })], clients);
    expect(steps(plan)).toEqual(["update 5"]);
    expect(plan.changes?.[0]?.fields).toEqual([
      { field: "name", before: "old", after: "new" },
      { field: "environment", before: "Dev", after: "Prod" },
    ]);
  });

  it("renames by renamed_from, once", () => {
    const wanted = declared({ name: "new", renamed_from: "finance-loader" });
    expect(steps(planOf([wanted], [live()]))).toEqual(["update 40947"]);
    const after = planOf([wanted], [live({ name: "new" })]);
    expect(steps(after)).toEqual([]);
    expect(after.notes.map(({ rule }) => rule)).toEqual(["rename-done"]);
  });

  it("looks for the old name in the same environment only", () => {
    const wanted = declared({ name: "new", environment: "Dev", renamed_from: "old" });
    const clients = [
      live({ name: "old", environment: "Prod" }),
      live({ id: 2, name: "y", environment: "Dev", role: 1 }),
    ];
    const plan = planOf([wanted], clients);
    expect(steps(plan)).toEqual(["create new"]);
    expect(plan.notes.map(({ rule }) => rule)).toEqual(["rename-not-found"]);
  });

  it("refuses a rename whose old and new name are both live", () => {
    const plan = planOf(
      [declared({ name: "new", renamed_from: "old" })],
      [live({ id: 1, name: "old" }), live({ id: 2, name: "new" })],
    );
    expect(rules(plan)).toEqual(["rename-both-live"]);
    expect(plan.problems[0]?.message).toContain("id 1");
  });

  it("creates the new name if another client claims the old one, and the next plan is empty", () => {
    const wanted = [
      declared({ name: "old" }),
      declared({ name: "new", renamed_from: "old", ip_allow_list: [] }),
    ];
    expect(steps(planOf(wanted, [live({ name: "old" })]))).toEqual(["create new"]);
    const next = planOf(wanted, [live({ name: "old" }), live({ id: 2, name: "new", ip_allow_list: [] })]);
    expect(next.status).toBe("ok");
    expect(steps(next)).toEqual([]);
  });

  it.each([
    ["two pins of one client", [declared({ id: 1, name: "a" }), declared({ id: 1, name: "b" })]],
    ["a pin and a name", [declared({ id: 1, name: "b" }), declared({ name: "a" })]],
    [
      "two renames from one name",
      [declared({ name: "b", renamed_from: "a" }), declared({ name: "c", renamed_from: "a" })],
    ],
  ])("refuses two desired clients on one live client: %s", (_, wanted) => {
    const plan = planOf(wanted, [live({ id: 1, name: "a" })]);
    expect(rules(plan)).toEqual(["claimed-twice"]);
    expect(plan.problems[0]?.message).toContain("id 1");
    expect(plan.problems[0]?.message).toContain("clients/finance.yaml:3");
  });

  it("refuses one desired client with two candidates, until a pin chooses", () => {
    const twins = [live({ id: 1 }), live({ id: 2 })];
    const plan = planOf([declared()], twins);
    expect(rules(plan)).toEqual(["two-candidates"]);
    expect(plan.problems[0]?.message).toContain("ids 1 and 2");
    expect(steps(planOf([declared({ id: 1 })], twins))).toEqual([]);
    expect(steps(planOf([declared({ id: 1 }), declared({ id: 2 })], twins))).toEqual([]);
  });

  it("lets two pinned clients swap their names", () => {
    const wanted = [declared({ id: 1, name: "b" }), declared({ id: 2, name: "a" })];
    const plan = planOf(wanted, [live({ id: 1, name: "a" }), live({ id: 2, name: "b" })]);
    expect(steps(plan)).toEqual(["update 2", "update 1"]);
  });

  it("refuses a pinned client that takes the name of an undeclared live one, until distinct_from", () => {
    const clients = [live({ id: 1, name: "a" }), live({ id: 2, name: "b" })];
    expect(rules(planOf([declared({ id: 1, name: "b" })], clients))).toEqual(["name-taken"]);
    const distinct = declared({ id: 1, name: "b", distinct_from: [2] });
    expect(steps(planOf([distinct], clients))).toEqual(["update 1"]);
  });

  it("refuses one identity declared twice, unless ids distinguish the two", () => {
    const plan = planOf([declared({ name: "n" }), declared({ name: "n" })], []);
    expect(rules(plan)).toEqual(["duplicate-identity"]);
  });

  it("notes a create that is probably a rename, and refuses it together with the delete", () => {
    const wanted = [declared({ name: "new" })];
    const plan = planOf(wanted, [live({ name: "old" })]);
    expect(plan.status).toBe("ok");
    expect(plan.notes.map(({ rule }) => rule)).toEqual(["probable-rename"]);
    const prune = { prune: true, ownership: { self: [], scope: { names: ["*"] }, environments: [] } };
    expect(rules(planOf(wanted, [live({ name: "old" })], prune))).toEqual(["create-beside-delete"]);
    for (const way of [{ renamed_from: "old" }, { id: 40947 }])
      expect(steps(planOf([declared({ name: "new", ...way })], [live({ name: "old" })], prune))).toEqual([
        "update 40947",
      ]);
    const both = planOf([declared({ name: "new", distinct_from: [40947] })], [live({ name: "old" })], prune);
    expect(steps(both)).toEqual(["create new", "delete 40947"]);
  });
});
