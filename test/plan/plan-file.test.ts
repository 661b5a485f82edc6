import { describe, expect, it } from "vitest";
import type { PlanDocument } from "../../src/model/plan.ts";
import { blankPlan } from "../../src/plan/blank.ts";
import { parsePlanFile } from "../../src/plan/plan-file.ts";
import { declared, live } from "../support/builders.ts";
import { ownership, planOf } from "./planning.ts";

const plan = planOf(
  [
    declared({ role: 1, folders: "all" }),
    declared({ name: "n", token: { deliver_to: null, rotate_after: null } }),
  ],
  [live(), live({ id: 2, name: "self" }), live({ id: 3, name: "gone", role: 3 })],
  { prune: true, ownership: ownership({ self: [{ kind: "id", id: 2 }], scope: { names: ["*"] } }) },
);

const document: PlanDocument = {
  format: "keyward.plan/v1",
  keyward: "1.0.0",
  created_at: "2026-06-01T00:00:00.000Z",
  problems: [],
  plans: [plan, blankPlan(plan.workspace, { prune: false }, "error", [])],
};

const json = (overrides: object = {}): unknown => JSON.parse(JSON.stringify({ ...document, ...overrides }));

describe("a plan file", () => {
  it("is read back as it was written", () => {
    expect(plan.changes).toHaveLength(3);
    expect(parsePlanFile(json())).toEqual(document);
  });

  it.each([
    ["nothing", null, "no plan of keyward"],
    ["a list", [], "no plan of keyward"],
    ["another document", json({ format: "keyward.report/v1" }), "no plan of keyward"],
    ["another version", json({ format: "keyward.plan/v2" }), 'format "keyward.plan/v2"'],
    ["no plans", json({ plans: undefined }), "plans is missing"],
    ["half a plan", json({ plans: [{ ...plan, digest: undefined }] }), "plans[0].digest is missing"],
    [
      "an odd field",
      json({
        plans: [{ ...plan, changes: [{ ...plan.changes?.[0], fields: [{ field: "token" }] }] }],
      }),
      "plans[0].changes[0].fields[0].field",
    ],
    [
      "an odd value",
      json({
        plans: [
          {
            ...plan,
            changes: [{ ...plan.changes?.[0], fields: [{ field: "role", before: null, after: 5 }] }],
          },
        ],
      }),
      "plans[0].changes[0].fields[0].after",
    ],
  ])("is refused where it holds %s", (_, value, message) => {
    expect(() => parsePlanFile(value)).toThrow(message);
  });
});
