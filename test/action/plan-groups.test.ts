import { describe, expect, it } from "vitest";
import { groupName, groupNames, planGroups } from "../../src/action/plan-groups.ts";
import { digestOfAll } from "../../src/plan/difference/digest.ts";
import type { WorkspacePlan } from "../../src/model/plan.ts";
import { change, digest, planOf } from "./reviewing.ts";

const host = "https://app.workato.com";

function customerPlan(customer: string, overrides: Partial<WorkspacePlan> = {}): WorkspacePlan {
  return planOf([change(1)], [], { workspace: { name: `p/${customer}`, host, customer }, ...overrides });
}

const sole = planOf([change(1)], [], { workspace: { name: "production", host, customer: null } });

describe("what one comment is about", () => {
  it("is a workspace, or the customers of an entry together", () => {
    const groups = planGroups([sole, customerPlan("1"), customerPlan("2")], []);
    expect(groups.map(({ name, plans }) => [name, plans.length])).toEqual([
      ["production", 1],
      ["p", 2],
    ]);
    expect(groups[0]?.digest).toBe(sole.digest);
  });

  it.each([
    [[], "p"],
    [["p"], "p"],
    [["p/11*", "p"], "p"],
    [["*"], "p"],
    [["p/1199"], "p/1199"],
    [["p/11*"], "p/11*"],
    [["q/*", "p/11*"], "p/11*"],
  ])("of customers that the input names as %j is %s, so that two jobs keep theirs apart", (words, name) => {
    expect(groupName({ name: "p/1199", customer: "1199" }, words)).toBe(name);
  });

  it("is known by the input alone if nothing could be planned", () => {
    const entries = [
      { name: "production", hasCustomers: false },
      { name: "p", hasCustomers: true },
    ];
    expect(groupNames(entries, [])).toEqual(["production", "p"]);
    expect(groupNames(entries.slice(1), ["p/1", "p/2*"])).toEqual(["p/1", "p/2*"]);
    expect(groupNames(entries.slice(1), ["p*"])).toEqual(["p"]);
  });
});

describe("the digest of the plans of customers", () => {
  const [one, two] = [customerPlan("1", { digest: digest(1) }), customerPlan("2", { digest: digest(2) })];
  const all = digestOfAll([one, two]);

  it("is that of one alone, and does not depend on the order of several", () => {
    expect(digestOfAll([one])).toBe(one.digest);
    expect(digestOfAll([two, one])).toBe(all);
    expect(all).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it("changes with each plan and each customer that changes, and with no other", () => {
    expect(digestOfAll([one, { ...two, digest: digest(3) }])).not.toBe(all);
    expect(digestOfAll([one, customerPlan("3", { digest: digest(2) })])).not.toBe(all);
    expect(digestOfAll([one, two, customerPlan("3", { changes: [], digest: digest(9) })])).toBe(all);
  });

  it("is none if one of them is refused, and leaves out one that could not be read", () => {
    const unknown = { digest: null, changes: null };
    const refused = customerPlan("3", { ...unknown, status: "refused" });
    const unread = customerPlan("3", { ...unknown, status: "error" });
    expect(planGroups([one, two, refused], [])[0]?.digest).toBeNull();
    expect(planGroups([one, two, unread], [])[0]?.digest).toBe(all);
  });
});
