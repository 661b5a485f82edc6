import { describe, expect, it } from "vitest";
import { declared, live } from "../../support/builders.ts";
import { ownership, planOf, rules, steps } from "../planning.ts";

const sixty = Array.from({ length: 60 }, (_, n) =>
  live({ id: n + 1, name: `c${n}`, environment: n % 2 === 0 ? "Production" : "Development" }),
);

describe("environments", () => {
  it.each([
    ["forgotten", null, "environment-missing"],
    ["written Prod", "Prod", "environment-unknown"],
  ])("are refused where %s: not 60 creates beside 60 live clients", (_, environment, rule) => {
    const plan = planOf(
      sixty.map(({ name }) => declared({ name, environment })),
      sixty,
    );
    expect(plan.status).toBe("refused");
    expect(rules(plan)).toEqual([rule]);
    expect(plan.problems[0]?.numbers).toEqual({ clients: 60 });
    expect(plan.problems[0]?.message).toContain("Development, Production");
  });

  it("suggests the environment that was meant", () => {
    const plan = planOf([declared({ environment: "production" })], [live({ environment: "Production" })]);
    expect(plan.problems[0]?.message).toContain('did you mean "Production"');
  });

  it("may be new if the configuration names them", () => {
    const named = { ownership: ownership({ environments: ["Test"] }) };
    const clients = [live({ environment: "Production", role: 1 })];
    expect(steps(planOf([declared({ name: "n", environment: "Test" })], clients, named))).toEqual([
      "create n",
    ]);
  });

  it("are refused if live clients show none", () => {
    expect(rules(planOf([declared({ environment: "Production" })], [live()]))).toEqual([
      "environment-unknown",
    ]);
  });

  it("are unknown while nothing is live: with or without, but not mixed", () => {
    const [one, other] = [
      declared({ environment: "Production" }),
      declared({ name: "n", environment: null }),
    ];
    expect(planOf([one], []).status).toBe("ok");
    expect(planOf([other], []).status).toBe("ok");
    expect(rules(planOf([one, other], []))).toEqual(["environment-missing"]);
  });

  it("that seem renamed are refused: the same name created in one and unmanaged in another", () => {
    const clients = [live({ environment: "Prod" }), live({ id: 2, name: "x", environment: "Production" })];
    const plan = planOf([declared({ environment: "Production" })], clients);
    expect(rules(plan)).toEqual(["environment-renamed"]);
    expect(plan.problems[0]?.message).toContain("was the environment renamed?");
    const distinct = declared({ environment: "Production", distinct_from: [40947] });
    expect(steps(planOf([distinct], clients))).toEqual(["create finance-loader"]);
    const both = [declared({ environment: "Production" }), declared({ environment: "Prod" })];
    expect(steps(planOf(both, clients))).toEqual(["create finance-loader"]);
  });
});
