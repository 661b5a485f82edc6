import { describe, expect, it } from "vitest";
import { foldName } from "../../../src/plan/identity/look-alike.ts";
import { declared, live } from "../../support/builders.ts";
import { planOf, rules, steps } from "../planning.ts";

describe("look-alike names", () => {
  it.each([
    ["case", "Finance-Loader"],
    ["Unicode form", "\uff46inance-loader"],
    ["an invisible character", "finance\u200b-loader"],
    ["a soft hyphen", "finance\u00ad-loader"],
    ["a filler", "finance\u3164-loader"],
    ["spacing", "finance -loader"],
    ["a space that does not break", "finance-loader\u00a0"],
    ["a trailing space", "finance-loader "],
  ])("refuses a create that differs only by %s from an unclaimed live client", (_, name) => {
    const plan = planOf([declared()], [live({ name })]);
    expect(plan.status).toBe("refused");
    expect(rules(plan)).toEqual(["look-alike"]);
    expect(plan.problems[0]?.message).toContain("id 40947");
  });

  it("is settled by distinct_from or by a pin", () => {
    const clients = [live({ name: "Finance-Loader" })];
    expect(steps(planOf([declared({ distinct_from: [40947] })], clients))).toEqual(["create finance-loader"]);
    expect(steps(planOf([declared({ id: 40947 })], clients))).toEqual(["update 40947"]);
  });

  it("counts only within one environment, and only against unclaimed clients", () => {
    const apart = [
      live({ name: "A", environment: "Dev", role: 1 }),
      live({ id: 2, name: "x", environment: "Prod", role: 1 }),
    ];
    expect(steps(planOf([declared({ name: "a", environment: "Prod" })], apart))).toEqual(["create a"]);
    const claimed = [declared({ name: "A" }), declared({ name: "a" })];
    expect(steps(planOf(claimed, [live({ name: "A" })]))).toEqual(["create a"]);
  });

  it("folds what a reader cannot see, and nothing else", () => {
    expect(foldName("Stra\u00dfe 1")).toBe(foldName("STRASSE1"));
    expect(foldName("a-b")).not.toBe(foldName("a_b"));
    expect(foldName("a1")).not.toBe(foldName("al"));
  });
});
