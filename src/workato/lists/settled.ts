import type { Role } from "../../model/client.ts";
import { ApiError } from "../../model/errors.ts";
import type { WorkspaceRef } from "../../model/plan.ts";
import type { ReadApi, Reading } from "../api.ts";

/**
 * The one place that decides whether a client that a list does not show is absent. A server may give fewer rows on a
 * page than requested and tell no total, and rows may move between pages while they are read.
 */
export function isSettled({ stable, more }: Reading): boolean {
  return stable && more === null;
}

/** The reading, continued if only the length of its last page says that the list ends there. */
export async function whole(reading: Reading): Promise<Reading> {
  return reading.more === null ? reading : reading.more();
}

/**
 * A reading in which a client that is not shown does not exist: read to its end, and once more if it may have shifted.
 * Throws `ApiError` if both readings differ.
 */
export async function settled(
  api: Pick<ReadApi, "readClients">,
  reading: Reading,
  workspace: Pick<WorkspaceRef, "name">,
): Promise<Reading> {
  const first = await whole(reading);
  if (first.stable) return first;
  const again = await whole(await api.readClients());
  if (!sameClients(first, again)) throw shiftedError(workspace);
  return again;
}

/** The roles: as far as the list shows them if it contains all that are needed, otherwise the whole list. */
export async function readRolesFor(
  api: Pick<ReadApi, "readRoles">,
  containsNeeded: (roles: readonly Role[]) => boolean,
): Promise<readonly Role[]> {
  const shown = await api.readRoles();
  return containsNeeded(shown) ? shown : api.readRoles("whole");
}

/** Whether two readings show the same clients with the same values. */
export function sameClients(first: Reading, second: Reading): boolean {
  return JSON.stringify(first.clients) === JSON.stringify(second.clients);
}

function shiftedError({ name }: Pick<WorkspaceRef, "name">): ApiError {
  return new ApiError(`the list of clients of ${name} changed while it was read`, {
    failure: "shape",
    remedy:
      "run keyward again when nothing else is changing the workspace: keyward does not plan on an incomplete list",
  });
}
