import type { Declared, Live } from "../../../src/model/client.ts";
import { findingsOf } from "../../../src/features/report/inventory/findings.ts";
import type { Inventory } from "../../../src/features/report/inventory/inventory.ts";
import {
  type ReadWorkspace,
  workspaceInventory,
} from "../../../src/features/report/inventory/workspace-inventory.ts";
import { noNames } from "../../../src/features/report/read-names.ts";
import { blankPlan } from "../../../src/plan/blank.ts";
import { makePlan } from "../../../src/plan/make-plan.ts";
import type { PlanInput } from "../../../src/plan/input.ts";
import { now, planInput } from "../../plan/planning.ts";

/** A workspace that was read: these manifests and this live state, on 2026-06-01. */
export function reading(
  declared: readonly Declared[],
  live: readonly Live[],
  overrides: Partial<PlanInput> = {},
): ReadWorkspace {
  const input = planInput(declared, live, overrides);
  return { plan: makePlan(input), input, requests: 2, names: noNames, lastApply: null };
}

/** A workspace that could not be read. */
export function unread(message = "the token is refused"): ReadWorkspace {
  const workspace = { name: "partners", host: "https://app.workato.com", customer: null };
  const problem = { rule: "api", message, numbers: {}, way: "check the API token", source: null };
  const plan = blankPlan(workspace, { prune: false }, "error", [problem]);
  return { plan, input: null, requests: 1, names: noNames, lastApply: null };
}

/** The inventory of these workspaces. */
export function inventoryOf(...read: readonly ReadWorkspace[]): Inventory {
  const workspaces = read.map(workspaceInventory);
  return {
    format: "keyward.inventory/v1",
    keyward: "1.0.0",
    read_at: new Date(now).toISOString(),
    commit: null,
    findings: findingsOf(workspaces, now),
    unknowns: [],
    not_selected: [],
    workspaces,
  };
}

/** The number of each kind of finding that was found. */
export function found({ findings }: Inventory): Readonly<Record<string, number>> {
  return Object.fromEntries(
    findings.filter(({ count }) => count > 0).map(({ code, count }) => [code, count]),
  );
}
