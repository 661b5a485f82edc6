import type { Attempt } from "../../run/attempt.ts";
import { mapConcurrent } from "../../util/map-async.ts";
import { version } from "../../util/version.ts";
import { findingsOf } from "./inventory/findings.ts";
import { type Commit, type Inventory, inventoryFormat, type Unknown } from "./inventory/inventory.ts";
import { withoutRepeats } from "./inventory/shared-clients.ts";
import { workspaceUnknowns } from "./inventory/unknowns.ts";
import { type ReadWorkspace, workspaceInventory } from "./inventory/workspace-inventory.ts";
import type { LastApplies } from "./last-applies.ts";
import { noNames, readNames } from "./read-names.ts";

/** What a report is made from, in addition to the plans. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly commit: Commit | null;
  /** Null: no audit log was named. */
  readonly lastApplies: LastApplies | null;
  readonly notSelected: readonly string[];
  readonly sinksRead: boolean;
  readonly folderNames: boolean;
}

/** The inventory of these workspaces; reads the names of roles that the plans did not need. */
export async function readInventory(attempts: readonly Attempt[], around: Surroundings): Promise<Inventory> {
  const read = await mapConcurrent(attempts, (one) => readOne(one, around));
  const inventories = read.map((one, at) => ({
    key: keyOf(attempts[at]),
    inventory: workspaceInventory(one),
  }));
  const workspaces = withoutRepeats(inventories);
  return {
    format: inventoryFormat,
    keyward: version,
    read_at: new Date(around.now).toISOString(),
    commit: around.commit,
    findings: findingsOf(workspaces, around.now),
    unknowns: [...read.flatMap((one) => workspaceUnknowns(one, around)), ...generalUnknowns(around)],
    not_selected: around.notSelected,
    workspaces,
  };
}

async function readOne(
  { plan, planned, open }: Attempt,
  { folderNames, lastApplies }: Surroundings,
): Promise<ReadWorkspace> {
  const input = planned?.input ?? null;
  const api = input === null ? null : open();
  const names = input === null || api === null ? noNames : await readNames(api, input, folderNames);
  const lastApply = lastApplies?.(plan.workspace) ?? null;
  return { plan, input, names, lastApply, requests: api?.requests.total ?? 0 };
}

/** Entries of one host, one token and one customer read the same workspace. */
function keyOf(attempt: Attempt | undefined): string {
  const { host, tokenVariable, customer } = attempt?.workspace.options ?? {};
  return JSON.stringify([host, tokenVariable, customer]);
}

function generalUnknowns({ notSelected, commit, lastApplies }: Surroundings): readonly Unknown[] {
  const about = { workspace: null, count: null, reason: null };
  return [
    ...(notSelected.length === 0
      ? []
      : [{ ...about, code: "workspaces-not-selected", count: notSelected.length } as const]),
    ...(commit === null ? [{ ...about, code: "commit" } as const] : []),
    ...(lastApplies === null ? [{ ...about, code: "last-apply" } as const] : []),
  ];
}
