import { describe, expect, it } from "vitest";
import { declared, live } from "../../support/builders.ts";
import { ownership, planOf, rules, steps } from "../planning.ts";

const everything = { names: ["*"] };

describe("self: keyward's own client", () => {
  it("is not pruned as unmanaged, but left alone with its reason", () => {
    const owned = ownership({ scope: everything, self: [{ kind: "name", name: "gitops-read" }] });
    const plan = planOf([], [live({ id: 12, name: "gitops-read" })], { prune: true, ownership: owned });
    expect(steps(plan)).toEqual([]);
    expect(plan.left_alone).toEqual([{ id: 12, name: "gitops-read", environment: null, reason: "self" }]);
    expect(plan.unmanaged).toEqual([]);
  });

  it("is never changed or rotated, even if a manifest declares it differently", () => {
    const owned = ownership({ self: [{ kind: "id", id: 40947 }] });
    const wanted = declared({ role: 1, ip_allow_list: null });
    const pending = {
      kind: "marked",
      marker: {
        state: "pending",
        name: "finance-loader",
        environment: null,
        about: { action: "create" },
        previous: null,
      },
    } as const;
    const tokens = new Map([[wanted, [{ sink: "vault", place: "p", reading: pending }]]]);
    const plan = planOf([wanted], [live()], { ownership: owned, tokens });
    expect(plan.status).toBe("ok");
    expect(steps(plan)).toEqual([]);
    expect(plan.tokens).toEqual([]);
    expect(plan.left_alone).toMatchObject([{ id: 40947, reason: "self" }]);
  });

  it("with a typo protects no client and is therefore refused", () => {
    const owned = ownership({ self: [{ kind: "name", name: "finance-laoder" }] });
    const plan = planOf([declared()], [live()], { ownership: owned });
    expect(rules(plan)).toEqual(["self-no-match"]);
    expect(plan.problems[0]?.message).toContain('did you mean "finance-loader"');
  });

  it("is refused if an entry matches two live clients, until it names the environment", () => {
    const clients = [live({ id: 1, environment: "Dev" }), live({ id: 2, environment: "Prod" })];
    const by = (environment?: string) =>
      ownership({
        self: [
          { kind: "name", name: "finance-loader", ...(environment === undefined ? {} : { environment }) },
        ],
      });
    expect(rules(planOf([], clients, { ownership: by() }))).toEqual(["self-ambiguous"]);
    expect(planOf([], clients, { ownership: by("Prod") }).left_alone).toMatchObject([{ id: 2 }]);
  });

  it("refuses a create that would take its name", () => {
    const clients = [
      live({ id: 1, name: "admin", environment: "Prod" }),
      live({ id: 2, environment: "Dev" }),
    ];
    const owned = ownership({ self: [{ kind: "name", name: "admin" }] });
    const plan = planOf([declared({ name: "admin", environment: "Dev" })], clients, { ownership: owned });
    expect(rules(plan)).toEqual(["self-taken"]);
  });
});
