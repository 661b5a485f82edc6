import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesGlob } from "../../../src/plan/identity/scope.ts";
import { declared, live } from "../../support/builders.ts";
import { ownership, planOf, rules, steps } from "../planning.ts";

const teamB = { ownership: ownership({ scope: { names: ["team-b-*"] } }) };

describe("scope: two teams", () => {
  it.each([
    ["writes a client with team A's name", declared({ name: "team-a-loader" }), "out-of-scope"],
    ["pins team A's client", declared({ id: 1, name: "team-b-loader" }), "live-out-of-scope"],
    [
      "renames team A's client",
      declared({ name: "team-b-loader", renamed_from: "team-a-loader" }),
      "live-out-of-scope",
    ],
  ])("refuses team B that %s, at its line", (_, client, rule) => {
    const plan = planOf([client], [live({ id: 1, name: "team-a-loader" })], teamB);
    expect(plan.status).toBe("refused");
    expect(plan.problems[0]).toMatchObject({ rule, source: client.source });
  });

  it("counts what is outside, lists what is unmanaged inside, and deletes neither", () => {
    const clients = [live({ id: 1, name: "team-a-x" }), live({ id: 2, name: "team-b-x" })];
    const plan = planOf([], clients, teamB);
    expect(plan.summary).toMatchObject({ unmanaged: 1, out_of_scope: 1, delete: 0 });
    expect(plan.unmanaged).toEqual([{ id: 2, name: "team-b-x", environment: null, prunable: false }]);
  });

  it("deletes unmanaged clients inside it with prune, and none outside", () => {
    const clients = [live({ id: 1, name: "team-a-x" }), live({ id: 2, name: "team-b-x" })];
    const pruning = { prune: true, ownership: ownership({ ...teamB.ownership, self: [] }) };
    expect(steps(planOf([], clients, pruning))).toEqual(["delete 2"]);
  });

  it("is needed for prune, and self too", () => {
    expect(rules(planOf([], [live()], { prune: true }))).toEqual(["prune-needs-scope", "prune-needs-self"]);
  });

  it("makes no reviewed plan stale when team A changes clients in Workato's pages", () => {
    const wanted = [declared({ name: "team-b-new" })];
    const before = planOf(wanted, [live({ id: 1, name: "team-a-x" })], teamB);
    const after = planOf(
      wanted,
      [live({ id: 1, name: "team-a-x", role: 9 }), live({ id: 7, name: "team-a-z" })],
      teamB,
    );
    expect(after.digest).toBe(before.digest);
  });

  it("narrows by environment too", () => {
    const scope = { environments: ["Prod*"] };
    const clients = [live({ environment: "Production" }), live({ id: 2, environment: "Dev" })];
    const plan = planOf([declared({ environment: "Dev" })], clients, { ownership: ownership({ scope }) });
    expect(rules(plan)).toEqual(["out-of-scope"]);
  });
});

describe("patterns of a scope", () => {
  it.each([
    ["team-*", "team-a", true],
    ["team-*", "my-team-a", false],
    ["team-*", "Team-a", false],
    ["*", "", true],
    ["", "", true],
    ["?", "\u{1f600}", true],
    ["a?c", "ac", false],
    ["*a*b", "xaxb", true],
    ["*a*b", "xaxbx", false],
    ["a.c", "abc", false],
    ["[a]", "a", false],
    ["caf\u00e9", "cafe\u0301", true],
  ])("%j on %j: %s", (pattern, text, fits) => {
    expect(matchesGlob(pattern, text)).toBe(fits);
  });

  it("agree with the equivalent regular expression", () => {
    const letters = fc.array(fc.constantFrom("a", "b"), { maxLength: 8 }).map((all) => all.join(""));
    const pattern = fc
      .array(fc.constantFrom("a", "b", "*", "?"), { maxLength: 8 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(pattern, letters, (glob, text) => {
        const expression = new RegExp(`^${glob.replaceAll("?", ".").replaceAll("*", ".*")}$`);
        expect(matchesGlob(glob, text)).toBe(expression.test(text));
      }),
    );
  });
});
