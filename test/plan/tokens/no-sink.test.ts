import { describe, expect, it } from "vitest";
import type { Declared } from "../../../src/model/client.ts";
import { needingSinks } from "../../../src/plan/tokens/no-sink.ts";
import { declared, live } from "../../support/builders.ts";
import { planOf, rules } from "../planning.ts";

function clientsWith(deliver_to: Declared["token"]["deliver_to"], count: number): readonly Declared[] {
  return Array.from({ length: count }, (_, index) =>
    declared({
      name: `client-${index}`,
      token: { deliver_to, rotate_after: null },
      source: { file: "clients/a.yaml", line: index + 3 },
    }),
  );
}

describe("clients whose tokens would go nowhere", () => {
  it("are one note in a plan, with their lines", () => {
    const plan = planOf(clientsWith(null, 7), []);
    expect([plan.status, plan.changes?.length]).toEqual(["ok", 7]);
    expect(plan.notes).toHaveLength(1);
    expect(plan.notes[0]).toMatchObject({ rule: "no-sink", source: null });
    expect(plan.notes[0]?.message).toMatch(
      /^apply needs a sink for the tokens of 7 clients: "client-0" \(clients\/a\.yaml:3\), .* and 2 more; /,
    );
    expect(plan.notes[0]?.message).not.toContain("--");
  });

  it("refuse a plan that is to be applied, with the remedy", () => {
    const plan = needingSinks(planOf(clientsWith(null, 1), []));
    expect([plan.status, rules(plan), plan.notes]).toEqual(["refused", ["no-sink"], []]);
    expect(plan.problems[0]).toMatchObject({
      message: 'no sink is configured for the token of "client-0" (clients/a.yaml:3)',
      way: expect.stringMatching(/^name one in `token\.deliver_to` of each of them/),
      source: { file: "clients/a.yaml", line: 3 },
    });
  });

  it("are distinguished by their cause", () => {
    const [one = declared()] = clientsWith("none", 1);
    const plan = planOf([...clientsWith(null, 3).slice(1), one], []);
    expect(plan.notes.map(({ rule }) => rule)).toEqual(["no-sink", "deliver-to-none"]);
    expect(rules(needingSinks(plan))).toEqual(["no-sink", "deliver-to-none"]);
  });

  it("are no hindrance while they are live, or their tokens are thrown away", () => {
    const [client = declared()] = clientsWith(null, 1);
    const plan = planOf([client], [live({ name: "client-0" })]);
    expect(needingSinks(plan)).toBe(plan);
    const discarded = planOf(clientsWith("discard", 1), []);
    expect([needingSinks(discarded), discarded.notes]).toEqual([discarded, []]);
  });
});
