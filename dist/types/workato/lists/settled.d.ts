import type { Role } from "../../model/client.ts";
import type { WorkspaceRef } from "../../model/plan.ts";
import type { ReadApi, Reading } from "../api.ts";
/**
 * The one place that decides whether a client that a list does not show is absent. A server may give fewer rows on a
 * page than requested and tell no total, and rows may move between pages while they are read.
 */
export declare function isSettled({ stable, more }: Reading): boolean;
/** The reading, continued if only the length of its last page says that the list ends there. */
export declare function whole(reading: Reading): Promise<Reading>;
/**
 * A reading in which a client that is not shown does not exist: read to its end, and once more if it may have shifted.
 * Throws `ApiError` if both readings differ.
 */
export declare function settled(api: Pick<ReadApi, "readClients">, reading: Reading, workspace: Pick<WorkspaceRef, "name">): Promise<Reading>;
/** The roles: as far as the list shows them if it contains all that are needed, otherwise the whole list. */
export declare function readRolesFor(api: Pick<ReadApi, "readRoles">, containsNeeded: (roles: readonly Role[]) => boolean): Promise<readonly Role[]>;
/** Whether two readings show the same clients with the same values. */
export declare function sameClients(first: Reading, second: Reading): boolean;
