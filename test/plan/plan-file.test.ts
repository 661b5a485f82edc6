import { describe, expect, it } from "vitest";
import { KeywardError } from "../../src/model/errors.ts";
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
    ["nothing", null],
    ["a list", []],
    ["another document", json({ format: "keyward.report/v1" })],
  ])("is refused where it holds %s", (_, value) => {
    expect(() => parsePlanFile(value)).toThrow("the file is not a keyward plan");
  });

  it("of another version is refused, with both versions", () => {
    expect(() => parsePlanFile(json({ format: "keyward.plan/v2" }))).toThrow(
      'the plan file has the format "keyward.plan/v2", but this version of keyward reads keyward.plan/v1',
    );
  });

  const [first] = plan.changes ?? [];
  const withPlan = (overrides: object) => json({ plans: [{ ...plan, ...overrides }] });
  const withChange = (overrides: object) => withPlan({ changes: [{ ...first, ...overrides }] });
  const withField = (field: unknown) => withChange({ fields: [field] });

  it("is read if it names the origin of a change by its former word, standing", () => {
    expect(parsePlanFile(withChange({ origin: "standing" })).plans).toHaveLength(1);
  });

  it.each([
    ["no plans", json({ plans: undefined }), "at `plans`: it is missing"],
    ["half a plan", withPlan({ digest: undefined }), "at `plans[0].digest`: it is missing"],
    ["a digest that is no text", withPlan({ digest: 1 }), "at `plans[0].digest`: expected a string or null"],
    [
      "an action that there is not",
      withChange({ action: "grant" }),
      'at `plans[0].changes[0].action`: expected "create", "update", "rotate", or "delete"',
    ],
    [
      "a field that there is not",
      withField({ field: "token", before: null, after: null }),
      'at `plans[0].changes[0].fields[0].field`: expected "name", "role", "folders", "environment", or "ip_allow_list"',
    ],
    ["a field that is no object", withField(5), "at `plans[0].changes[0].fields[0]`: expected an object"],
    [
      "a value that its field cannot have",
      withField({ field: "role", before: null, after: 5 }),
      "at `plans[0].changes[0].fields[0].after`: expected an object or null",
    ],
    [
      "a value without a part",
      withField({ field: "role", before: null, after: { id: 1 } }),
      "at `plans[0].changes[0].fields[0].after.name`: it is missing",
    ],
    [
      "folders that are neither a list nor all",
      withField({ field: "folders", before: null, after: "some" }),
      'at `plans[0].changes[0].fields[0].after`: expected "all", an array, or null',
    ],
    ["a count below zero", withPlan({ summary: { ...plan.summary, create: -1 } }), "at least 0"],
    [
      "a figure that is no number",
      withPlan({ problems: [{ rule: "r", message: "m", numbers: { "a b": "1" }, way: "w", source: null }] }),
      'at `plans[0].problems[0].numbers["a b"]`: expected a number',
    ],
  ])("is invalid where it holds %s, and the message says where", (_, value, message) => {
    const text = problemOf(value);
    expect(text).toContain(message);
    expect(text).toBe(`the plan file is invalid ${text.slice(text.indexOf("at `"))}`);
    expect(text).not.toContain(";");
  });

  it("of 10,000 changes that all are wrong is refused at once", () => {
    const changes = Array.from({ length: 10_000 }, () => ({
      ...first,
      fields: [{ field: "role" }, 5],
      token: 1,
    }));
    const start = performance.now();
    expect(problemOf(withPlan({ changes }))).toContain("at `plans[0].changes[0].");
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

function problemOf(value: unknown): string {
  try {
    parsePlanFile(value);
  } catch (error) {
    if (error instanceof KeywardError) return error.message;
    throw error;
  }
  throw new Error("the plan file was read");
}
