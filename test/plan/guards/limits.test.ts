import { describe, expect, it } from "vitest";
import type { Limit } from "../../../src/model/ownership.ts";
import { limitProblems, limitValue } from "../../../src/plan/guards/limits.ts";
import { declared, live } from "../../support/builders.ts";
import { ownership, planOf, rules, steps } from "../planning.ts";

const none = { max_creates: null, max_updates: null, max_deletes: null, max_rotations: null };
const pruning = { prune: true, ownership: ownership({ self: [], scope: { names: ["*"] } }) };
const percent = (value: number): Limit => ({ kind: "percent", value });

describe("limits", () => {
  it("refuse a sixth delete without any configuration, with the numbers and the narrow way", () => {
    const clients = Array.from({ length: 6 }, (_, n) => live({ id: n + 1, name: `c${n}` }));
    const plan = planOf([], clients, pruning);
    expect(plan.status).toBe("refused");
    expect(plan.problems).toEqual([
      {
        rule: "max-deletes",
        message: "6 deletes are planned, and the limit is 5",
        way: "--max-deletes 6 for this run, or limits.max_deletes in keyward.yaml",
        numbers: { planned: 6, limit: 5 },
        source: null,
      },
    ]);
  });

  it("still show the changes that they refuse, since those are known", () => {
    const clients = Array.from({ length: 6 }, (_, n) => live({ id: n + 1, name: `c${n}` }));
    const plan = planOf([], clients, pruning);
    expect(plan.changes).toHaveLength(6);
    expect(plan.summary).toMatchObject({ delete: 6 });
    expect(plan.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it.each([
    [10, 250, 25],
    [10, 251, 26],
    [7, 100, 7],
    [10, 3, 1],
    [10, 0, 1],
    [0, 100, 1],
  ])("of %i%% of %i live clients in scope are %i", (value, inScope, limit) => {
    expect(limitValue(percent(value), inScope)).toBe(limit);
  });

  it("take a percentage of the clients in scope only", () => {
    const clients = [
      ...Array.from({ length: 10 }, (_, n) => live({ id: n + 1, name: `team-${n}` })),
      ...Array.from({ length: 90 }, (_, n) => live({ id: n + 100, name: `other-${n}` })),
    ];
    const scope = { names: ["team-*"] };
    const plan = planOf([], clients, {
      prune: true,
      ownership: ownership({ self: [], scope }),
      limits: { ...none, max_deletes: percent(50) },
    });
    expect(plan.problems).toMatchObject([{ numbers: { planned: 10, limit: 5, in_scope: 10 } }]);
  });

  it("in percent let the first five creates into an empty workspace", () => {
    const planned = { creates: 5, updates: 0, deletes: 0, rotations: 0 };
    expect(limitProblems(planned, { ...none, max_creates: percent(10) }, 0)).toEqual([]);
    expect(limitProblems({ ...planned, creates: 6 }, { ...none, max_creates: percent(10) }, 0)).toHaveLength(
      1,
    );
    expect(limitProblems({ ...planned, creates: 2 }, { ...none, max_creates: percent(10) }, 3)).toHaveLength(
      1,
    );
  });

  it("as a number hold for the first creates into an empty workspace, and a percentage of deletes allows no more there", () => {
    const planned = { creates: 4, updates: 0, deletes: 2, rotations: 0 };
    const limits = { ...none, max_creates: { kind: "count", value: 3 }, max_deletes: percent(50) } as const;
    expect(limitProblems(planned, limits, 0)).toMatchObject([
      { rule: "max-creates", numbers: { planned: 4, limit: 3 } },
      { rule: "max-deletes", numbers: { planned: 2, limit: 1, in_scope: 0 } },
    ]);
  });

  it("name the percentage that they come from, and a single change in the singular", () => {
    const limits = {
      ...none,
      max_updates: percent(10),
      max_deletes: { kind: "count", value: 0 },
    } as const;
    const planned = { creates: 0, updates: 2, deletes: 1, rotations: 0 };
    expect(limitProblems(planned, limits, 10).map(({ message }) => message)).toEqual([
      "2 updates are planned, and the limit is 1 (10% of 10 live clients in scope)",
      "1 delete is planned, and the limit is 0",
    ]);
  });

  it("hold for creates and updates too", () => {
    const limits = {
      ...none,
      max_creates: { kind: "count", value: 0 },
      max_updates: { kind: "count", value: 0 },
    } as const;
    const plan = planOf([declared({ name: "n" }), declared({ role: 1 })], [live()], { limits });
    expect(rules(plan)).toEqual(["max-creates", "max-updates"]);
  });
});

describe("the forgotten allow list", () => {
  it("is refused for a live client that has one, with both ways out", () => {
    const plan = planOf([declared({ ip_allow_list: null })], [live()]);
    expect(plan.status).toBe("refused");
    expect(plan.problems).toMatchObject([{ rule: "allow-list-forgotten", source: { line: 3 } }]);
    expect(plan.problems[0]?.way).toContain("ip_allow_list: [192.0.2.10]");
    expect(plan.problems[0]?.way).toContain("ip_allow_list: any");
  });

  it("is no change for a live client that has none, and opens a new one", () => {
    const wanted = declared({ ip_allow_list: null });
    expect(steps(planOf([wanted], [live({ ip_allow_list: [] })]))).toEqual([]);
    const plan = planOf([wanted], []);
    expect(plan.changes?.[0]?.risks).toEqual([{ code: "open-to-every-address", effect: "widens" }]);
    expect(plan.changes?.[0]?.fields).toContainEqual({ field: "ip_allow_list", before: null, after: [] });
  });

  it("opens a client explicitly with any", () => {
    const plan = planOf([declared({ ip_allow_list: [] })], [live()]);
    expect(plan.changes?.[0]?.risks).toEqual([{ code: "ip-allow-list-removed", effect: "widens" }]);
  });
});

describe("what no manifest could declare", () => {
  it.each([
    ["a trailing space", { name: "finance-loader " }, "its name begins or ends with a space"],
    ["a blank name", { name: " " }, "its name is blank"],
    ["a role that is gone", { role: null }, "its role is gone"],
    ["no folder left", { folders: [] }, "none of its folders is left"],
    [
      "an odd address",
      { ip_allow_list: ["home"] },
      'its allow list contains "home", which is not an address',
    ],
  ])("is left alone by prune: %s", (_, overrides, reason) => {
    const plan = planOf([], [live(overrides)], pruning);
    expect(steps(plan)).toEqual([]);
    expect(plan.left_alone).toMatchObject([{ id: 40947, reason }]);
    expect(plan.summary).toMatchObject({ unmanaged: 1 });
  });

  it("is a role that is not in the list of roles, if that list was read", () => {
    const plan = planOf([], [live()], { ...pruning, roles: [{ id: 3, name: "Support" }] });
    expect(plan.left_alone).toMatchObject([{ reason: "its role 26779 is gone" }]);
  });
});

describe("a sink that is not for every client", () => {
  const sinkScopes = new Map([["team-a", { names: ["team-a-*"] }]]);
  const to = (name: string) => declared({ name, token: { deliver_to: ["team-a"], rotate_after: null } });

  it("refuses another team's client, also one that would not change", () => {
    const plan = planOf([to("team-b-loader")], [live({ name: "team-b-loader" })], { sinkScopes });
    expect(plan.status).toBe("refused");
    expect(rules(plan)).toEqual(["sink-not-for"]);
    expect(plan.problems[0]?.source).toEqual({ file: "clients/finance.yaml", line: 3 });
  });

  it("takes its own team's", () => {
    expect(planOf([to("team-a-loader")], [], { sinkScopes }).status).toBe("ok");
  });
});
