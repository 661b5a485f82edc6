import { describe, expect, it } from "vitest";
import type { PlanDocument } from "../../src/model/plan.ts";
import { limitProblems } from "../../src/plan/guards/limits.ts";
import { renderPlanMarkdown } from "../../src/render/plan/plan-markdown.ts";
import { renderPlanText } from "../../src/render/plan/text/plan-text.ts";
import { plainStyle } from "../../src/render/style.ts";
import { declared, live } from "../support/builders.ts";
import { ownership, planOf, rules, steps } from "./planning.ts";

const everything = { names: ["*"] };
const owned = ownership({ scope: everything, self: [{ kind: "name", name: "gitops" }] });
const self = live({ id: 1, name: "gitops" });

describe("a live client renamed to look like self", () => {
  it.each([
    ["case", "Gitops"],
    ["a zero-width space", "git\u200bops"],
    ["a right-to-left mark", "gitops\u200f"],
    ["a right-to-left override", "\u202egitops"],
    ["another script's letters", "git\u043eps"],
    ["a space", " gitops"],
  ])("by %s is not self: self is left alone all the same", (_, name) => {
    const plan = planOf([], [self, live({ id: 2, name })], { prune: true, ownership: owned });
    expect(plan.left_alone).toContainEqual(expect.objectContaining({ id: 1, reason: "self" }));
    expect(plan.left_alone).not.toContainEqual(expect.objectContaining({ id: 2, reason: "self" }));
    expect(steps(plan)).not.toContain("delete 1");
    const alone = planOf([], [live({ id: 2, name })], { prune: true, ownership: owned });
    expect(rules(alone)).toContain("self-no-match");
    expect(alone.changes).toBeNull();
  });

  it("by another Unicode form is the same name: two are refused, and nothing is deleted", () => {
    const two = [live({ id: 1, name: "caf\u00e9" }), live({ id: 2, name: "cafe\u0301" })];
    const named = ownership({ scope: everything, self: [{ kind: "name", name: "caf\u00e9" }] });
    const plan = planOf([], two, { prune: true, ownership: named });
    expect(rules(plan)).toEqual(["self-ambiguous"]);
    expect(plan.changes).toBeNull();
  });
});

describe("names that only look the same", () => {
  it("in two Unicode forms are one client", () => {
    const plan = planOf([declared({ name: "caf\u00e9", role: 1 })], [live({ name: "cafe\u0301" })]);
    expect(steps(plan)).toEqual(["update 40947"]);
    expect(plan.changes?.[0]?.fields.map(({ field }) => field)).toEqual(["role"]);
  });

  it.each(["\u200efinance-loader", "finance\u2067-loader", "\u202efinance-loader", "FINANCE\u200d-loader"])(
    "%j is never created in addition to the live one",
    (name) => {
      expect(rules(planOf([declared()], [live({ name })]))).toEqual(["look-alike"]);
      expect(rules(planOf([declared({ name })], [live()]))).toEqual(["look-alike"]);
    },
  );
});

describe("10,000 unmanaged clients", () => {
  const crowd = Array.from({ length: 10_000 }, (_, n) => live({ id: n + 1, name: `old-${n}` }));
  const plan = planOf([], crowd);
  const document: PlanDocument = {
    format: "keyward.plan/v1",
    keyward: "1.0.0",
    created_at: "2026-06-01T00:00:00.000Z",
    problems: [],
    plans: [plan],
  };

  it("are counted, a few shown, and the way to list all named", () => {
    const text = renderPlanText(document, plainStyle);
    expect(text).toContain("10,000 unmanaged");
    expect(text).toContain("Unmanaged: 10,000, left alone: `keyward clients --unmanaged`");
    expect(text.split("\n").length).toBeLessThan(6);
    const markdown = renderPlanMarkdown(document);
    expect(markdown).toContain("10,000 unmanaged");
    expect(markdown).toMatch(/9,980 more: .*--format json/);
    expect(markdown.split("\n").length).toBeLessThan(40);
  });

  it("are all listed with -v", () => {
    const lines = renderPlanText(document, plainStyle, "whole").split("\n");
    expect(lines.filter((line) => /^ {2}old-\d+ \(id \d+\)$/.test(line))).toHaveLength(10_000);
  });

  it("are complete as data", () => {
    expect(new Set(plan.unmanaged?.map(({ id }) => id)).size).toBe(10_000);
  });

  it("are not deleted by one flag", () => {
    const pruned = planOf([], crowd, {
      prune: true,
      ownership: ownership({ scope: everything, self: [] }),
    });
    expect(pruned.status).toBe("refused");
    expect(pruned.problems[0]).toMatchObject({ numbers: { planned: 10_000, limit: 5 } });
  });
});

describe("an empty workspace or scope", () => {
  const half = { kind: "percent", value: 50 } as const;
  const halves = { max_creates: half, max_updates: half, max_deletes: half, max_rotations: half };

  it("of zero clients in scope has limits that are numbers, and refuses no plan that does nothing", () => {
    const nothing = { creates: 0, updates: 0, deletes: 0, rotations: 0 };
    expect(limitProblems(nothing, halves, 0)).toEqual([]);
    for (const kind of ["updates", "deletes", "rotations"] as const) {
      for (const found of limitProblems({ ...nothing, [kind]: 1000 }, halves, 0))
        expect(Object.values(found.numbers).every(Number.isFinite)).toBe(true);
      expect(limitProblems({ ...nothing, [kind]: 1000 }, halves, 0)).toHaveLength(1);
    }
  });

  it.each([{ names: [] }, { environments: [] }, { names: [""] }, { names: ["nobody-*"] }])(
    "%j lets prune delete nothing",
    (scope) => {
      const plan = planOf([], [live()], { prune: true, ownership: ownership({ scope, self: [] }) });
      expect(plan.changes ?? []).toEqual([]);
    },
  );

  it("that matches self deletes everything but self", () => {
    const plan = planOf([], [self, live({ id: 2 })], { prune: true, ownership: owned });
    expect(steps(plan)).toEqual(["delete 2"]);
  });
});
