import type { Declared, Live } from "../../src/model/client.ts";
import { defaultLimits, type Ownership } from "../../src/model/ownership.ts";
import type { Change, WorkspacePlan } from "../../src/model/plan.ts";
import type { MarkerReading, TokenPlace } from "../../src/model/token.ts";
import { makePlan, type PlanInput } from "../../src/plan/make-plan.ts";
import { folderEnvironment } from "../../src/plan/resolve.ts";

/** An entry of the configuration that says nothing; say only what the test is about. */
export function ownership(overrides: Partial<Ownership> = {}): Ownership {
  return { self: null, scope: null, environments: [], ...overrides };
}

/** 2026-06-01T00:00:00Z. */
export const now = Date.parse("2026-06-01T00:00:00Z");

/** What a plan is made of, with everything ordinary. */
export function planInput(
  declared: readonly Declared[],
  live: readonly Live[],
  overrides: Partial<PlanInput> = {},
): PlanInput {
  const owned = overrides.ownership ?? ownership();
  return {
    workspace: { name: "production", host: "https://app.jp.workato.com", customer: null },
    declared,
    live,
    roles: null,
    folderPaths: new Map(),
    folderEnvironment: folderEnvironment(live, owned),
    ownership: owned,
    prune: false,
    limits: defaultLimits,
    options: { prune: overrides.prune ?? false },
    tokens: new Map(),
    placesOf: () => [],
    requests: 1,
    now,
    rate: { limit: 60, windowMs: 60_000 },
    ...overrides,
  };
}

/** The plan of these manifests on this live state. */
export function planOf(
  declared: readonly Declared[],
  live: readonly Live[],
  overrides: Partial<PlanInput> = {},
): WorkspacePlan {
  return makePlan(planInput(declared, live, overrides));
}

/** A plan's changes in one word each: `update 40947`, `create finance-loader`. */
export function steps(plan: WorkspacePlan): readonly string[] | null {
  return plan.changes?.map(({ action, id, name }) => `${action} ${id ?? name}`) ?? null;
}

/** The rules of a plan's problems. */
export function rules(plan: WorkspacePlan): readonly string[] {
  return plan.problems.map(({ rule }) => rule);
}

/** The risks of each change, by code. */
export function risksOf(plan: WorkspacePlan): readonly string[] {
  return plan.changes?.flatMap((change: Change) => change.risks.map(({ code }) => code)) ?? [];
}

/** A place of the sink `vault` with what was read there. */
export function place(reading: MarkerReading, at = "kv/workato/finance-loader"): TokenPlace {
  return { sink: "vault", place: at, reading };
}
