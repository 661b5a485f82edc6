import type { Folder, Live, Role } from "../../model/client.ts";
import type { WorkspaceRef } from "../../model/plan.ts";
import { readSettled } from "../../run/plan-workspace.ts";
import type { ActivityLog } from "../../workato/activity/open-log.ts";
import type { ReadApi } from "../../workato/api.ts";
import { isLacking, type Tried, tried } from "./privileges.ts";

/** What a token may read, each tried with one request (for the clients: one reading of all). */
export interface Access {
  readonly clients: Tried<readonly Live[]>;
  /** One of the live clients, by its id. */
  readonly client: Tried<unknown>;
  readonly roles: Tried<readonly Role[]>;
  /** The folders of the home folder. */
  readonly folders: Tried<readonly Folder[]>;
  readonly activity: Tried<unknown>;
}

/** Tries what the token may read, and nothing that changes anything; if it cannot list clients for another reason than a missing privilege, nothing else is tried. */
export async function tryAccess(
  api: ReadApi,
  workspace: Pick<WorkspaceRef, "name">,
  log: ActivityLog,
): Promise<Access> {
  const clients = await tried(readSettled(api, workspace));
  if (clients.kind === "failed" && !isLacking("listClients", clients)) {
    const none = { kind: "not-tried", why: "the clients could not be read" } as const;
    return { clients, client: none, roles: none, folders: none, activity: none };
  }
  const [first] = clients.kind === "read" ? clients.value : [];
  return {
    clients,
    client:
      first === undefined
        ? { kind: "not-tried", why: "no client is known to read" }
        : await tried(api.readClient(first.id)),
    roles: await tried(api.readRoles("whole")),
    folders: await tried(api.readFolders(null)),
    activity: await tried(log.probe()),
  };
}
