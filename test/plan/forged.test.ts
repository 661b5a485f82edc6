import { describe, expect, it } from "vitest";
import { KeywardError } from "../../src/model/errors.ts";
import type { Change } from "../../src/model/change.ts";
import type { PlanDocument, ReviewedPlan, WorkspacePlan } from "../../src/model/plan.ts";
import { planDigest } from "../../src/plan/difference/digest.ts";
import { parsePlanFile } from "../../src/plan/plan-file.ts";
import { moved } from "../../src/plan/stale.ts";
import { declared, live } from "../support/builders.ts";
import { planOf } from "./planning.ts";

const fresh = planOf([declared({ role: 1, ip_allow_list: [] }), declared({ name: "new" })], [live()]);
const reviewed: PlanDocument = {
  format: "keyward.plan/v1",
  keyward: "1.0.0",
  created_at: "2026-06-01T00:00:00.000Z",
  problems: [],
  plans: [fresh],
};

const changes = (edit: (all: readonly Change[]) => readonly Change[]) => (plan: WorkspacePlan) => ({
  ...plan,
  changes: edit(plan.changes ?? []),
});
const update = (edit: (change: Change) => object) =>
  changes((all) =>
    all.map((change) => (change.action === "update" ? { ...change, ...edit(change) } : change)),
  );

/** All forgeries by someone who cannot change manifests, configuration or workspace. */
const forgeries: readonly (readonly [string, (plan: WorkspacePlan) => object])[] = [
  ["another digest", (plan) => ({ ...plan, digest: `sha256:${"0".repeat(64)}` })],
  ["no digest", (plan) => ({ ...plan, digest: null })],
  ["a number as its digest", (plan) => ({ ...plan, digest: 1 })],
  ["no changes", changes(() => [])],
  ["null as its changes", (plan) => ({ ...plan, changes: null })],
  ["one change fewer", changes((all) => all.slice(1))],
  ["a change twice", changes((all) => [...all, ...all.slice(0, 1)])],
  ["another client", update(() => ({ id: 1 }))],
  ["another name", update(() => ({ name: "somebody-else" }))],
  ["another environment", update(() => ({ environment: "Production" }))],
  ["another action", update(() => ({ action: "delete" }))],
  ["an action that there is not", update(() => ({ action: "grant" }))],
  ["fewer fields, hiding what opens", update(({ fields }) => ({ fields: fields.slice(0, 1) }))],
  ["no fields", update(() => ({ fields: [] }))],
  [
    "other values, hiding what opens",
    update(({ fields }) => ({
      fields: fields.map((field) =>
        field.field === "ip_allow_list" ? { ...field, after: ["192.0.2.1"] } : field,
      ),
    })),
  ],
  [
    "another host",
    (plan) => ({ ...plan, workspace: { ...plan.workspace, host: "https://www.workato.com" } }),
  ],
  ["another customer", (plan) => ({ ...plan, workspace: { ...plan.workspace, customer: "E1" } })],
];

/** A plan as `apply FILE` reads it; null if it is refused as invalid. */
function readOf(plan: object): ReviewedPlan | null {
  try {
    return parsePlanFile(JSON.parse(JSON.stringify({ ...reviewed, plans: [plan] }))).plans[0] ?? null;
  } catch (error) {
    if (error instanceof KeywardError) return null;
    throw error;
  }
}

/** Whether `apply FILE` refuses it: as invalid, or as stale; otherwise it applies the fresh plan. */
function isRefused(plan: object): boolean {
  const read = readOf(plan);
  return read === null || moved(read, fresh) !== null;
}

describe("a forged plan file", () => {
  it("that was not forged is applied", () => expect(isRefused(fresh)).toBe(false));

  it.each(forgeries)("with %s is refused", (_, forge) => expect(isRefused(forge(fresh))).toBe(true));

  it.each(forgeries)("with %s is refused under a digest that fits it, too", (_, forge) => {
    const forged = readOf(forge(fresh));
    if (forged === null) return;
    const digest = planDigest(forged.workspace, forged.changes ?? []);
    expect(isRefused({ ...forged, digest })).toBe(digest !== fresh.digest);
  });

  it("with false text applies only what the manifests declare", () => {
    const lies = update(() => ({ risks: [], reason: "harmless", origin: "pre-existing" }))(fresh);
    expect(isRefused(lies)).toBe(false);
    expect(planDigest(fresh.workspace, fresh.changes ?? [])).toBe(fresh.digest);
  });
});
