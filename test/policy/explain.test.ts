import { describe, expect, it } from "vitest";
import { explainPolicies } from "../../src/policy/explain.ts";
import { declared } from "../support/builders.ts";
import { nothingRead } from "../plan/planning.ts";
import { changePolicy, matching, policy } from "../support/policies.ts";

const admin = { properties: { role: { properties: { name: { not: { const: "Admin" } } } } } };
const input = {
  workspace: { name: "production", customer: null },
  folderEnvironment: { kind: "any" },
  policies: [
    policy({ required: ["id"] }, { name: "pins" }),
    policy(admin, { name: "no-admin", severity: "warning" }),
    policy({ required: ["name"] }, { name: "named" }),
    policy(false, { name: "others", match: matching({ names: ["other"] }) }),
    changePolicy(["widens"], { name: "closed" }),
    changePolicy(["widens"], { name: "admins", match: matching({ roles: ["Admin"] }) }),
  ],
} as const;

const client = declared({ role: 5, folders: [7] });
const found = (known: ReadonlyMap<number, string>) => {
  const policyFacts = { ...nothingRead, roleNames: known };
  return explainPolicies(client, { ...client, role: 5, folders: [7] }, { ...input, policyFacts });
};

describe("the policies of one client", () => {
  it("are explained with what they find, and with their own place in the configuration", () => {
    const [pins, ...others] = found(new Map());
    expect(pins).toEqual({
      name: "pins",
      severity: "error",
      source: { file: "keyward.yaml", line: 9 },
      judged: "violated",
      message: '"finance-loader" violates the policy pins (keyward.yaml:9): `id` is missing',
      way: "pin the live client with its `id`",
    });
    expect(others.map(({ name, judged }) => `${name} ${judged}`)).toEqual([
      "no-admin undecided",
      "named satisfied",
      "closed on-change",
      "admins on-change",
    ]);
    expect(others[0]?.message).toContain("depends on the role's name, which is not known");
  });

  it("are judged by what was read for them", () => {
    const judged = found(new Map([[5, "Integrator"]])).map(({ name, judged: is }) => `${name} ${is}`);
    expect(judged).toEqual(["pins violated", "no-admin satisfied", "named satisfied", "closed on-change"]);
  });

  it("are judged by the manifest alone if its names could not be resolved", () => {
    expect(
      explainPolicies(declared({ role: "Admin" }), null, { ...input, policyFacts: nothingRead }).map(
        ({ judged }) => judged,
      ),
    ).toEqual(["violated", "violated", "satisfied", "on-change", "on-change"]);
  });
});
