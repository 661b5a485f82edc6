import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { document, plan, refused, report, unchanged } from "./samples.ts";

function errors(schema: string, value: unknown): unknown {
  const file = path.resolve(import.meta.dirname, "..", "..", "schemas", `${schema}.schema.json`);
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")));
  validate(value);
  return validate.errors ?? null;
}

describe("the schema of", () => {
  it.each([
    ["plan", "a plan with changes", document(plan())],
    ["plan", "a plan without", document(unchanged)],
    ["plan", "a refused plan", document(refused)],
    ["plan", "a later plan that says more", { ...document(plan()), later: 1 }],
    ["report", "a report", report],
  ])("a %s accepts %s", (schema, _, value) => {
    expect(errors(schema, value)).toBeNull();
  });

  it("a plan refuses another format, status or field", () => {
    expect(errors("plan", { ...document(), format: "keyward.plan/v2" })).not.toBeNull();
    expect(errors("plan", { ...document(), plans: [{ ...plan(), status: "fine" }] })).not.toBeNull();
    expect(errors("plan", { ...document(), plans: [{ ...plan(), changes: [{}] }] })).not.toBeNull();
  });

  it("a report refuses an unknown status", () => {
    const results = report.results.map((result) => ({ ...result, outcomes: [{ status: "perhaps" }] }));
    expect(errors("report", { ...report, results })).not.toBeNull();
  });
});
