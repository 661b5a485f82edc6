import type { Activity, ChangedBy } from "../model/activity.ts";
import type { Change } from "../model/change.ts";
import { sameName } from "../model/names.ts";
import type { UnmanagedClient, WorkspacePlan } from "../model/plan.ts";

/** What a plan lists because a client's live state differs from its manifest without the pull request. */
type Drifted = Change | UnmanagedClient;

/** Changes and unmanaged clients of a plan that somebody may have caused in Workato: never those of the pull request itself. */
export function driftedClients({ changes, unmanaged }: WorkspacePlan): readonly Drifted[] {
  const deleted = new Set((changes ?? []).filter(({ action }) => action === "delete").map(({ id }) => id));
  const others = (unmanaged ?? []).filter(({ id }) => !deleted.has(id));
  return [...(changes ?? []).filter(isDrift), ...others];
}

/** Whether these entries show for each client who changed it; a client that is to be created may never have been live. */
export function knowsAll(plan: WorkspacePlan, entries: readonly Activity[]): boolean {
  return driftedClients(plan).every((one) => changedBy(one, entries) !== null);
}

/** The plan with who changed each client that drifted, by the latest entry about it; null: no entry is about it. */
export function withChangedBy(plan: WorkspacePlan, entries: readonly Activity[]): WorkspacePlan {
  const { changes, unmanaged } = plan;
  return {
    ...plan,
    changes:
      changes?.map((one) => (isDrift(one) ? { ...one, changed_by: changedBy(one, entries) } : one)) ?? null,
    unmanaged: unmanaged?.map((one) => ({ ...one, changed_by: changedBy(one, entries) })) ?? null,
  };
}

/** How many live clients that drifted have no entry. */
export function withoutEntry(plan: WorkspacePlan): number {
  return driftedClients(plan).filter(({ id, changed_by }) => id !== null && changed_by === null).length;
}

function isDrift({ action, origin }: Change): boolean {
  return action !== "rotate" && origin !== "pull-request";
}

function changedBy(one: Drifted, entries: readonly Activity[]): ChangedBy | null {
  const own = entries.filter(({ client, event }) =>
    one.id === null ? isGone(one, client, event) : client.id === one.id && !isOfToken(event),
  );
  const latest = own.reduce<Activity | null>(
    (last, entry) => (last === null || entry.at > last.at ? entry : last),
    null,
  );
  if (latest === null) return null;
  const { client: _client, ...facts } = latest;
  return facts;
}

/** A declared client that is not live: who deleted the one of its name. */
function isGone(
  { name, environment }: Pick<UnmanagedClient, "name" | "environment">,
  client: Activity["client"],
  event: string,
): boolean {
  const here =
    client.environment === null || environment === null || sameName(client.environment, environment);
  return /deleted$/i.test(event) && client.name !== null && sameName(client.name, name) && here;
}

/** A new or leaked token changes none of the fields that are compared. */
function isOfToken(event: string): boolean {
  return /^token_/i.test(event);
}
