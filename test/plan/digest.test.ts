import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { declared, live } from "../support/builders.ts";
import { ownership, planInput, planOf } from "./planning.ts";

const wanted = declared({ role: 1 });
const base = planOf([wanted], [live()]);

describe("the digest of a plan", () => {
  it("is over canonical JSON of format, host, customer and changes in canonical values", () => {
    const text =
      '{"changes":[{"action":"update","environment":null,"fields":[{"after":1,"before":26779,"field":"role"}],' +
      '"id":40947,"name":"finance-loader"}],"customer":null,"format":"keyward.plan/v1","host":"https://app.jp.workato.com"}';
    expect(base.digest).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
  });

  it("stays where a line moved, the day is another, sinks or names of roles and folders are read, or others change", () => {
    const moved = { ...wanted, source: { file: "other.yaml", line: 99 } };
    const roles = [
      { id: 1, name: "One" },
      { id: 26779, name: "Two" },
    ];
    const others = [live(), live({ id: 2, name: "unmanaged", role: 7 })];
    const same = [
      planOf([moved], [live()]),
      planOf([wanted], [live()], { now: 0, requests: 50 }),
      planOf([wanted], [live()], { roles }),
      planOf([wanted], [live({ token_updated_at: null })]),
      planOf([wanted], others),
      planOf([wanted], others, { ownership: ownership({ scope: { names: ["finance-*"] } }) }),
      planOf([{ ...wanted, token: { deliver_to: ["elsewhere"], rotate_after: 1 } }], [live()]),
      planOf([wanted], [live()], {
        workspace: { name: "another", host: "https://app.jp.workato.com", customer: null },
      }),
      planOf([wanted], [live()], { options: { prune: false, max_deletes: "9" } }),
    ];
    for (const plan of same) expect(plan.digest).toBe(base.digest);
  });

  it("stays where a role is named instead of numbered, and where a name has another Unicode form", () => {
    const roles = [
      { id: 1, name: "One" },
      { id: 26779, name: "Two" },
    ];
    expect(planOf([{ ...wanted, role: "One" }], [live()], { roles }).digest).toBe(base.digest);
    const created = (name: string) => planOf([declared({ name })], []).digest;
    expect(created("caf\u00e9")).toBe(created("cafe\u0301"));
  });

  it("moves where a value, the client, the host or the customer is another", () => {
    const input = planInput([wanted], [live()]);
    const others = [
      planOf([declared({ role: 2 })], [live()]),
      planOf([wanted], [live({ id: 5 })]),
      planOf([wanted], [live({ role: 3 })]),
      makePlan({ ...input, workspace: { ...input.workspace, host: "https://www.workato.com" } }),
      makePlan({ ...input, workspace: { ...input.workspace, customer: "E1" } }),
      planOf([declared()], [live()]),
    ];
    const digests = [base, ...others].map(({ digest }) => digest);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it("stands on each change too", () => {
    expect(base.changes?.[0]?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(base.changes?.[0]?.digest).not.toBe(base.digest);
  });
});
