import { describe, expect, it } from "vitest";
import type { Declared } from "../../src/model/client.ts";
import { policyNeeds } from "../../src/policy/needs.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { declared } from "../support/builders.ts";
import { changePolicy, matching, onCreate, policy } from "../support/policies.ts";

const pinned = { required: ["id"] };
const admin = { properties: { role: { properties: { name: { not: { const: "Admin" } } } } } };
const inFinance = {
  properties: { folders: { items: { properties: { path: { pattern: "^Finance(/|$)" } } } } },
};
const prod = { match: matching({ environments: ["Prod"] }) };

describe("what has to be read for policies", () => {
  const any = { kind: "any" } as const;
  const needs = (policies: readonly Policy[], clients: readonly Declared[], whose = any) => {
    const { roleNames, folders } = policyNeeds(policies, clients, [], "production", whose);
    return [roleNames, [...folders]];
  };

  it.each([
    ["nothing where no policy depends on it", [policy(pinned)], [declared()], [false, []]],
    ["a role's name where an id is written", [policy(admin)], [declared()], [true, []]],
    ["none where a name is written", [policy(admin)], [declared({ role: "Admin" })], [false, []]],
    ["one for a match", [policy(true, { match: matching({ roles: ["A"] }) })], [declared()], [true, []]],
    [
      "none for a match that an id decides",
      [policy(true, { match: matching({ roles: ["A", 26779] }) })],
      [declared()],
      [false, []],
    ],
    [
      "none for a match by id",
      [policy(true, { match: matching({ roles: [1] }) })],
      [declared()],
      [false, []],
    ],
    [
      "one for changes, whose live role is an id",
      [changePolicy(["widens"], { match: matching({ roles: ["A"] }) })],
      [declared({ role: "A" })],
      [true, []],
    ],
    [
      "the paths of folders that are written as ids",
      [policy(inFinance)],
      [declared({ folders: [7, "HR"] })],
      [false, [7]],
    ],
    ["none of clients that it is not for", [policy(inFinance, prod)], [declared()], [false, []]],
  ] satisfies [string, Policy[], Declared[], unknown][])("is %s", (_, policies, clients, wanted) => {
    expect(needs(policies, clients)).toEqual(wanted);
  });

  it("is what policies on new clients depend on, for new clients only", () => {
    const [live, made] = [declared({ folders: [7] }), declared({ name: "new", folders: [8] })];
    const onCreates = [onCreate(inFinance), onCreate(admin)];
    const both = policyNeeds(onCreates, [live, made], [made], "production", any);
    expect([both.roleNames, [...both.folders]]).toEqual([true, [8]]);
    const none = policyNeeds(onCreates, [live], [], "production", any);
    expect([none.roleNames, none.folders.size]).toEqual([false, 0]);
  });
});
