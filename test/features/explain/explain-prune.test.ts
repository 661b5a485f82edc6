import { describe, expect, it } from "vitest";
import { defaultLimits, type Limits } from "../../../src/model/ownership.ts";
import { explainPrune } from "../../../src/features/explain/explain-prune.ts";
import type { PlanInput } from "../../../src/plan/input.ts";
import { inScope } from "../../../src/plan/identity/scope.ts";
import type { Declared, Live } from "../../../src/model/client.ts";
import { renderPruneMarkdown, renderPruneText } from "../../../src/features/explain/render-prune.ts";
import { plainStyle } from "../../../src/render/style.ts";
import { declared, live } from "../../support/builders.ts";
import { ownership, planOf, steps } from "../../plan/planning.ts";

const team = ownership({ scope: { names: ["team-*"] }, self: [{ kind: "name", name: "team-admin" }] });
const clients = [
  live({ id: 1, name: "team-a" }),
  live({ id: 2, name: "team-old" }),
  live({ id: 3, name: "team-odd " }),
  live({ id: 4, name: "team-admin" }),
  live({ id: 5, name: "others" }),
];
const wanted = [declared({ name: "team-a" })];

function explained(
  asked: readonly Declared[],
  there: readonly Live[],
  overrides: Partial<PlanInput> = {},
  limits: Limits = defaultLimits,
) {
  const owned = overrides.ownership ?? team;
  const plan = planOf(asked, there, { ownership: owned, limits, ...overrides });
  return explainPrune(plan, owned, limits, there.filter((one) => inScope(owned.scope, one)).length);
}

describe("what prune would do", () => {
  it("is explained without prune: what it would delete, what it leaves alone, and the reasons", () => {
    const explanation = explained(wanted, clients);
    expect(explanation.would_delete).toEqual([
      {
        id: 2,
        name: "team-old",
        environment: null,
        reason: "live, in scope (names: team-*), and no manifest declares it",
      },
    ]);
    expect(explanation.left_alone?.map(({ name, reason }) => [name, reason])).toEqual([
      ["team-admin", "self"],
      ["team-odd ", "its name begins or ends with a space"],
    ]);
    expect(explanation.counts).toEqual({ managed: 1, out_of_scope: 1 });
    expect(explanation.refused).toEqual([]);
    expect(renderPruneText([explanation], plainStyle)).toBe(
      [
        "production · https://app.jp.workato.com",
        "Prune is off, and would delete 1 client; it never touches 1 declared and 1 out of scope.",
        "Would delete (1)",
        "  team-old (id 2): live, in scope (names: team-*), and no manifest declares it",
        "Leaves alone (2)",
        "  team-admin (id 4): self",
        "  team-odd  (id 3): its name begins or ends with a space",
        "",
      ].join("\n"),
    );
  });

  it("is exactly what the plan with prune deletes", () => {
    const pruned = planOf(wanted, clients, { ownership: team, prune: true });
    expect(steps(pruned)).toEqual(explained(wanted, clients).would_delete?.map(({ id }) => `delete ${id}`));
    expect(explained(wanted, clients, { prune: true }).would_delete).toEqual(
      explained(wanted, clients).would_delete,
    );
  });

  it("reports that scope or self is missing, before prune is used", () => {
    const explanation = explained([], [live()], { ownership: ownership() });
    expect(explanation.refused.map(({ rule }) => rule)).toEqual(["prune-needs-scope", "prune-needs-self"]);
    expect(explanation.would_delete).toHaveLength(1);
  });

  it("reports what a limit would refuse, with the numbers", () => {
    const crowd = Array.from({ length: 8 }, (_, n) => live({ id: n + 10, name: `team-${n}` }));
    const all = [...crowd, live({ id: 4, name: "team-admin" })];
    expect(explained([], all).refused).toMatchObject([
      { rule: "max-deletes", numbers: { planned: 8, limit: 5 } },
    ]);
    const half = { ...defaultLimits, max_deletes: { kind: "percent", value: 50 } as const };
    expect(explained([], all, {}, half).refused).toMatchObject([
      { rule: "max-deletes", numbers: { planned: 8, limit: 5, in_scope: 9 } },
    ]);
  });

  it("is unknown for a refused plan, and includes the reason", () => {
    const explanation = explained([declared({ name: "others" })], clients);
    expect(explanation).toMatchObject({
      would_delete: null,
      counts: null,
      refused: [{ rule: "out-of-scope" }],
    });
    expect(renderPruneText([explanation], plainStyle)).toContain("is unknown until");
  });

  it("of 10,000 unmanaged clients is readable, and complete as data", () => {
    const crowd = Array.from({ length: 10_000 }, (_, n) => live({ id: n + 10, name: `team-${n}` }));
    const explanation = explained([], [...crowd, live({ id: 4, name: "team-admin" })]);
    expect(explanation.would_delete).toHaveLength(10_000);
    for (const text of [renderPruneText([explanation], plainStyle), renderPruneMarkdown([explanation])]) {
      expect(text.split("\n").length).toBeLessThan(40);
      expect(text).toContain("and 9,980 more: --format json lists all");
      expect(text).toContain("10,000");
    }
  });

  it("escapes names of clients for the terminal and for Markdown", () => {
    const explanation = explained([], [live({ id: 9, name: "team-\u001b[31m\u202e|<b>" }), ...clients]);
    expect(renderPruneText([explanation], plainStyle)).toContain("team-\\u{1b}[31m\\u{202e}|<b>");
    expect(renderPruneMarkdown([explanation])).not.toContain("<b>");
  });
});
