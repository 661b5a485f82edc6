import { describe, expect, it } from "vitest";
import { folderEnvironment, needsRoles, pathsToResolve } from "../../../src/plan/resolve/resolve.ts";
import { declared, live } from "../../support/builders.ts";
import { ownership, planOf, rules, steps } from "../planning.ts";

const roles = [
  { id: 26779, name: "Finance integrator" },
  { id: 3, name: "Support" },
];

describe("roles", () => {
  it("are read only if one is named", () => {
    expect(needsRoles([declared()])).toBe(false);
    expect(needsRoles([declared({ role: "Support" })])).toBe(true);
  });

  it("resolve by name, and a plan shows both", () => {
    expect(steps(planOf([declared({ role: "Finance integrator" })], [live()], { roles }))).toEqual([]);
    const plan = planOf([declared({ role: "Support" })], [live()], { roles });
    expect(plan.changes?.[0]?.fields).toEqual([
      {
        field: "role",
        before: { id: 26779, name: "Finance integrator" },
        after: { id: 3, name: "Support" },
      },
    ]);
  });

  it.each([
    ["an unknown name, with the nearest", "Suport", roles, "unknown-role", 'did you mean "Support"'],
    ["an unknown id", 99, roles, "unknown-role", "no role has that id"],
    [
      "a name that two roles have",
      "Support",
      [...roles, { id: 4, name: "Support" }],
      "ambiguous-role",
      "ids 3 and 4",
    ],
    ["a name where roles could not be read", "Support", null, "roles-unreadable", "could not be read"],
  ] as const)("are an input error for %s", (_, role, known, rule, message) => {
    const plan = planOf([declared({ role })], [live()], { roles: known });
    expect(plan.status).toBe("error");
    expect(plan.problems).toMatchObject([{ rule, source: { line: 3 } }]);
    expect(plan.problems[0]?.message).toContain(message);
    expect(plan.changes).toBeNull();
  });

  it("come before a refusal", () => {
    const plan = planOf([declared({ role: "Suport" }), declared({ id: 7, name: "b" })], [live()], { roles });
    expect(rules(plan).toSorted()).toEqual(["pin-not-live", "unknown-role"]);
    expect(plan.status).toBe("error");
  });
});

describe("folder paths", () => {
  const path = "Finance/Procure to Pay";

  it("resolve to ids, and a plan shows both", () => {
    const folderPaths = new Map([[path, { kind: "found", id: 7 } as const]]);
    const plan = planOf([declared({ folders: [26138, path, 7] })], [live()], { folderPaths });
    expect(plan.changes?.[0]?.fields).toEqual([
      {
        field: "folders",
        before: [{ id: 26138, path: null }],
        after: [
          { id: 7, path },
          { id: 26138, path: null },
        ],
      },
    ]);
    expect(plan.changes?.[0]?.risks).toEqual([{ code: "folder-added", effect: "widens" }]);
  });

  it.each([
    [
      "missing",
      { kind: "missing", segment: "Procure to Pay", nearest: ["Procure-to-Pay"] },
      "unknown-folder",
      "Procure-to-Pay",
    ],
    ["ambiguous", { kind: "ambiguous", ids: [7, 8] }, "ambiguous-folder", "ids 7, 8"],
  ] as const)("that are %s are an input error", (_, resolution, rule, message) => {
    const folderPaths = new Map([[path, resolution]]);
    const plan = planOf([declared({ folders: [path] })], [live()], { folderPaths });
    expect(plan.status).toBe("error");
    expect(plan.problems).toMatchObject([{ rule }]);
    expect(plan.problems[0]?.message).toContain(message);
  });

  it("are resolved for the environment whose folders the token lists; ids are required elsewhere", () => {
    const clients = [
      live({ id: 1, name: "admin", environment: "Dev" }),
      live({ id: 2, environment: "Prod" }),
    ];
    const owned = ownership({ self: [{ kind: "name", name: "admin" }] });
    const dev = declared({ name: "d", environment: "Dev", folders: ["A", 4] });
    const prod = declared({ environment: "Prod", folders: ["B"] });
    expect(folderEnvironment(clients, owned)).toEqual({ kind: "one", environment: "Dev" });
    expect(pathsToResolve([dev, prod, dev], clients, owned)).toEqual(["A"]);
    const folderPaths = new Map([["A", { kind: "found", id: 9 } as const]]);
    const plan = planOf([dev, prod], clients, { ownership: owned, folderPaths });
    expect(rules(plan)).toEqual(["folder-path-elsewhere"]);
    expect(plan.problems[0]?.way).toContain("id");
  });

  it("belong to all clients if there are no environments, and to none if self determines none", () => {
    expect(folderEnvironment([live()], ownership())).toEqual({ kind: "any" });
    expect(folderEnvironment([live({ environment: "Dev" })], ownership())).toEqual({ kind: "unknown" });
    const two = [live({ id: 1, environment: "Dev" }), live({ id: 2, environment: "Prod" })];
    const both = ownership({
      self: [
        { kind: "id", id: 1 },
        { kind: "id", id: 2 },
      ],
    });
    expect(folderEnvironment(two, both)).toEqual({ kind: "unknown" });
  });
});
