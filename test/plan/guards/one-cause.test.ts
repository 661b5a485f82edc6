import { describe, expect, it } from "vitest";
import type { Declared } from "../../../src/model/client.ts";
import { problemLines } from "../../../src/render/problems/problem-text.ts";
import { plainStyle } from "../../../src/render/style.ts";
import { declared, live } from "../../support/builders.ts";
import { policy } from "../../support/policies.ts";
import { ownership, planOf, rules } from "../planning.ts";

const clients = (count: number, values: Partial<Declared> = {}): readonly Declared[] =>
  Array.from({ length: count }, (_, at) =>
    declared({ name: `c${at}`, source: { file: "clients/a.yaml", line: 3 + at }, ...values }),
  );

const lives = (count: number, environment: string | null = null) =>
  Array.from({ length: count }, (_, at) => live({ id: at + 1, name: `c${at}`, environment }));

describe("one cause", () => {
  it("is one problem for all folder paths that the token cannot resolve, with the numbers and all places", () => {
    const own = ownership({ self: [{ kind: "id", id: 99 }] });
    const admin = live({ id: 99, name: "admin", environment: "Test" });
    const wanted = clients(18, { environment: "Production", folders: ["Finance/A", "Finance/B"] });
    const plan = planOf(wanted, [...lives(18, "Production"), admin], { ownership: own });
    expect(plan.problems).toHaveLength(1);
    const [problem] = plan.problems;
    expect(problem).toMatchObject({
      rule: "folder-path-elsewhere",
      message:
        '36 folder paths in 18 clients ("c0" in Production, "c1" in Production, "c2" in Production and 15 more) cannot be resolved: this token lists the folders of Test only',
      numbers: { clients: 18, folder_paths: 36 },
      source: { file: "clients/a.yaml", line: 3 },
    });
    expect(problem?.places).toHaveLength(18);
    expect(problem).not.toHaveProperty("shared");
    const lines = problem === undefined ? [] : problemLines(problem, "error", plainStyle);
    expect(lines[1]).toBe("  at clients/a.yaml:3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 and 6 more");
  });

  it("names the only client of several paths", () => {
    const [wanted] = clients(1, { folders: ["A/x", "A/y"] });
    const missing = { kind: "missing", segment: "A", nearest: [] } as const;
    const plan = planOf(wanted === undefined ? [] : [wanted], [], {
      folderPaths: new Map([
        ["A/x", missing],
        ["A/y", missing],
      ]),
    });
    expect(plan.problems.map(({ message }) => message)).toEqual([
      '2 folder paths of "c0" cannot be resolved: there is no "A"',
    ]);
    expect(plan.problems[0]).not.toHaveProperty("places");
  });

  it.each([
    ["unknown-role", { role: "Finanze" }, 'have the role "Finanze", but no role has that name'],
    ["unknown-role", { role: 7 }, "have the role 7, but no role has that id"],
    ["allow-list-forgotten", { ip_allow_list: null }, "leave out `ip_allow_list`, but their live clients"],
  ] as const)("is one problem with rule %s", (rule, values, words) => {
    const plan = planOf(clients(3, values), lives(3), { roles: [{ id: 26779, name: "Integrator" }] });
    expect(rules(plan)).toEqual([rule]);
    expect(plan.problems[0]?.message).toContain(`3 clients ("c0", "c1", "c2") ${words}`);
  });

  it("is at the line of the value, and at one place where defaults have it", () => {
    const role = { file: "clients/defaults.yaml", line: 2 };
    const inherited = [
      { field: "role", from: "folder-defaults", name: null, anchor: null, ...role },
    ] as const;
    const declaration = { document: 0, entry: 0, several: false, inherited };
    const [problem] = planOf(clients(3, { role: "Finanze", declaration }), [], { roles: [] }).problems;
    expect(problem?.source).toEqual(role);
    expect(problem).not.toHaveProperty("places");
    const own = clients(2).map((one, at) => ({ ...one, role: "Finanze", lines: { role: 50 + at } }));
    expect(planOf(own, [], { roles: [] }).problems[0]?.places?.map(({ line }) => line)).toEqual([50, 51]);
  });

  it("is at the line of the value that violates a policy, and at the client's where several values do", () => {
    const [client] = clients(1, {
      role: 26779,
      ip_allow_list: ["192.0.2.0/24"],
      lines: { ip_allow_list: 40, "token/rotate_after": 41, role: 42 },
    });
    const lineOf = (schema: object): number | undefined =>
      planOf(client === undefined ? [] : [client], [], { policies: [policy(schema)] }).problems[0]?.source
        ?.line;
    const address = { ip_address_count: { maximum: 1 } };
    expect(lineOf({ properties: address })).toBe(40);
    expect(lineOf({ properties: { token: { required: ["rotate_after"] } } })).toBe(41);
    const role = { role: { properties: { id: { const: 7 } } } };
    expect(lineOf({ properties: role })).toBe(42);
    expect(lineOf({ properties: { ...role, ...address } })).toBe(3);
    expect(lineOf({ required: ["id"] })).toBe(3);
  });

  it("stays apart where roles differ, and where a client has its own reason", () => {
    const wanted = [...clients(2, { role: "A" }), declared({ name: "z", role: "B" })];
    expect(rules(planOf(wanted, [], { roles: [] }))).toEqual(["unknown-role", "unknown-role"]);
    const pinned = clients(2).map((one, at) => ({ ...one, id: 70 + at }));
    expect(rules(planOf(pinned, []))).toEqual(["pin-not-live", "pin-not-live"]);
  });

  it("is one for clients outside the scope, for those whose sink is not for them, and for a policy that they violate", () => {
    const scoped = planOf(clients(4), [], { ownership: ownership({ scope: { names: ["team-*"] } }) });
    expect(rules(scoped)).toEqual(["out-of-scope"]);
    const vault = clients(4, { token: { deliver_to: ["vault"], rotate_after: null } });
    const foreign = planOf(vault, [], { sinkScopes: new Map([["vault", { names: ["team-*"] }]]) });
    expect(foreign.problems.map(({ message }) => message)).toEqual([
      '4 clients ("c0", "c1", "c2" and 1 more) deliver to the sink vault, which is not for them: they lie outside its `for`',
    ]);
    const rule = policy({ required: ["id"] }, { name: "pins", message: "Pin what lives" });
    const judged = planOf(clients(4), lives(4), { policies: [rule] });
    expect(judged.problems.map(({ message }) => message)).toEqual([
      'Pin what lives: 4 clients ("c0", "c1", "c2" and 1 more) violate the policy pins (keyward.yaml:9): `id` is missing',
    ]);
  });

  it("is one note for a policy of severity warning", () => {
    const rule = policy({ required: ["id"] }, { severity: "warning" });
    expect(planOf(clients(4), lives(4), { policies: [rule] }).notes).toHaveLength(1);
  });

  it("never hides another refusal: policies and sinks are judged where the clients cannot be identified, too", () => {
    const plan = planOf(clients(2, { role: "Finanze" }), lives(2), {
      roles: [],
      policies: [policy({ required: ["id"] }, { name: "pins" })],
      sinkScopes: new Map([["vault", { names: ["team-*"] }]]),
    });
    const sinks = clients(2, { role: "Finanze", token: { deliver_to: ["vault"], rotate_after: null } });
    expect([...rules(plan)].sort()).toEqual(["policy", "unknown-role"]);
    const both = planOf(sinks, lives(2), {
      roles: [],
      sinkScopes: new Map([["vault", { names: ["team-*"] }]]),
    });
    expect([...rules(both)].sort()).toEqual(["sink-not-for", "unknown-role"]);
  });

  it("never hides a limit behind a policy", () => {
    const plan = planOf(clients(4), [], {
      limits: {
        max_creates: { kind: "count", value: 1 },
        max_updates: null,
        max_deletes: null,
        max_rotations: null,
      },
      policies: [policy({ required: ["id"] }, { name: "pins" })],
    });
    expect([...rules(plan)].sort()).toEqual(["max-creates", "policy"]);
  });
});
