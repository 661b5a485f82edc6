import { describe, expect, it } from "vitest";
import type { Ownership } from "../../src/model/ownership.ts";
import { offlinePolicyFindings } from "../../src/policy/offline.ts";
import { declared } from "../support/builders.ts";
import { changePolicy, matching, policy } from "../support/policies.ts";

const admin = { properties: { role: { properties: { name: { not: { const: "Admin" } } } } } };
const policies = [
  policy({ required: ["id"] }, { name: "pins" }),
  policy({ required: ["ip_allow_list"] }, { name: "closed" }),
  policy({ required: ["id"], ...admin }, { name: "no-admin", severity: "warning" }),
  policy(false, { name: "admins", match: matching({ roles: ["Admin"] }) }),
  changePolicy(["widens"], { name: "steady" }),
];

function offline(client = declared({ role: 5 }), self: Ownership["self"] = null) {
  const { problems, notes, decided_at_plan } = offlinePolicyFindings(
    policies,
    [client],
    { self },
    "production",
  );
  return {
    problems: problems.map(({ message }) => message),
    notes: notes.map(({ message }) => message),
    later: decided_at_plan.map(({ policy: name, fact }) => `${name}: ${fact}`),
  };
}

describe("policies before anything was read", () => {
  it("refuse what a manifest alone violates, and list what only a plan decides", () => {
    expect(offline()).toEqual({
      problems: ['"finance-loader" violates the policy pins (keyward.yaml:9): `id` is missing'],
      notes: [],
      later: ["no-admin: the role's name", "admins: the role's name", "steady: what would change"],
    });
  });

  it("decide all on clients if the manifest contains what they need", () => {
    expect(offline(declared({ role: "Integrator" }))).toEqual({
      problems: ['"finance-loader" violates the policy pins (keyward.yaml:9): `id` is missing'],
      notes: [expect.stringContaining("violates the policy no-admin")],
      later: ["steady: what would change"],
    });
  });

  it("do not judge self", () => {
    const nothing = { problems: [], notes: [], later: [] };
    expect(offline(declared(), [{ kind: "name", name: "finance-loader" }])).toEqual(nothing);
    expect(offline(declared({ id: 5 }), [{ kind: "id", id: 5 }])).toEqual(nothing);
  });
});
