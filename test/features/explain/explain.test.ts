import { describe, expect, it } from "vitest";
import type { Declared, Live } from "../../../src/model/client.ts";
import { explainClients } from "../../../src/features/explain/explain.ts";
import { makePlan } from "../../../src/plan/make-plan.ts";
import type { PlanInput } from "../../../src/plan/input.ts";
import { declared, live } from "../../support/builders.ts";
import { ownership, place, planInput } from "../../plan/planning.ts";

function explained(
  name: string,
  wanted: readonly Declared[],
  there: readonly Live[],
  overrides: Partial<PlanInput> = {},
) {
  const input = planInput(wanted, there, overrides);
  return explainClients({ name, environment: null }, input, makePlan(input));
}

describe("an explanation", () => {
  const scoped = ownership({ scope: { names: ["finance-*"] } });
  it.each<[string, readonly Declared[], readonly Live[], Partial<PlanInput>, string, string]>([
    ["of one that matches", [declared()], [live()], {}, "managed", "by name and environment"],
    ["of one that is pinned", [declared({ id: 40947 })], [live()], {}, "managed", "`id: 40947`"],
    ["of one that is not live", [declared()], [], {}, "create", "no live client"],
    ["of one that no manifest declares", [], [live()], {}, "unmanaged", "left alone while prune is off"],
    [
      "of one that prune deletes",
      [],
      [live()],
      { prune: true, ownership: { ...scoped, self: [] } },
      "unmanaged",
      "prune deletes it",
    ],
    [
      "of one outside the scope",
      [],
      [live({ name: "other" })],
      { ownership: scoped },
      "out-of-scope",
      "never touched",
    ],
    [
      "of self",
      [],
      [live()],
      { ownership: ownership({ self: [{ kind: "id", id: 40947 }] }) },
      "self",
      "runs keyward",
    ],
  ])("%s", (_, wanted, there, overrides, state, why) => {
    const name = there[0]?.name ?? "finance-loader";
    expect(explained(name, wanted, there, overrides)).toMatchObject([
      { state, why: expect.stringContaining(why) },
    ]);
  });

  it("shows how to adopt a client, and that one no manifest can express must be fixed first", () => {
    expect(explained("finance-loader", [], [live()])[0]?.adopt).toContain("`id: 40947`");
    const padded = live({ name: "padded " });
    const [one] = explained("padded ", [], [padded]);
    expect(one).toMatchObject({ state: "unmanaged", why: expect.stringContaining("also by prune") });
    expect(one?.adopt).toMatch(/fix it in Workato/);
    expect(one?.adopt).not.toContain("id:");
  });

  it("finds a client by its former name and by its id, a name before an id", () => {
    const renamed = declared({ name: "new", renamed_from: "finance-loader" });
    for (const name of ["new", "finance-loader", "40947"])
      expect(explained(name, [renamed], [live()])).toMatchObject([{ id: 40947, matched_by: "renamed_from" }]);
    expect(explained("5", [], [live({ id: 5, name: "x" }), live({ id: 6, name: "5" })])).toMatchObject([
      { id: 6 },
    ]);
  });

  it("shows what the plan would do to it if the plan is refused because of another client", () => {
    const others = [declared({ role: 1 }), declared({ name: "b", id: 99, source: { file: "b", line: 1 } })];
    expect(explained("finance-loader", others, [live()])).toMatchObject([
      { state: "managed", changes: [{ action: "update", id: 40947 }], problems: [] },
    ]);
    expect(explained("b", others, [live()])).toMatchObject([{ state: "refused", changes: [] }]);
  });

  it("shows the age of the token and the state of each place", () => {
    const wanted = declared({ token: { deliver_to: ["vault"], rotate_after: 86_400_000 } });
    const tokens = new Map([[wanted, [place({ kind: "absent" })]]]);
    expect(explained("finance-loader", [wanted], [live()], { tokens })[0]?.token).toEqual({
      updated_at: "2026-01-05T10:00:00.000Z",
      age_days: 146,
      due: true,
      state: "not-held",
      concerns: [],
      places: [{ sink: "vault", place: "kv/workato/finance-loader", state: "not-held" }],
    });
  });

  it("names live clients that look the same", () => {
    const twin = live({ id: 7, name: "Finance-\u200bloader" });
    expect(explained("finance-loader", [declared()], [live(), twin])).toMatchObject([
      { look_alikes: [{ id: 7, name: twin.name }] },
    ]);
  });
});
