import { describe, expect, it } from "vitest";
import { schemaErrors } from "../support/schemas.ts";
import { document, plan, refused, report, unchanged } from "./samples.ts";

describe("the schema of", () => {
  it.each([
    ["plan", "a plan with changes", document(plan())],
    ["plan", "a plan without", document(unchanged)],
    ["plan", "a refused plan", document(refused)],
    ["plan", "a later plan that says more", { ...document(plan()), later: 1 }],
    ["report", "a report", report],
  ])("a %s accepts %s", (schema, _, value) => {
    expect(schemaErrors(schema, value)).toBeNull();
  });

  it("a plan refuses another format, status or field", () => {
    expect(schemaErrors("plan", { ...document(), format: "keyward.plan/v2" })).not.toBeNull();
    expect(schemaErrors("plan", { ...document(), plans: [{ ...plan(), status: "fine" }] })).not.toBeNull();
    expect(schemaErrors("plan", { ...document(), plans: [{ ...plan(), changes: [{}] }] })).not.toBeNull();
  });

  it("a report refuses an unknown status", () => {
    const results = report.results.map((result) => ({ ...result, outcomes: [{ status: "perhaps" }] }));
    expect(schemaErrors("report", { ...report, results })).not.toBeNull();
  });
});
