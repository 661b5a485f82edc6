import { addressKey } from "../../../fields/address-set.ts";
import { clientFields } from "../../../fields/table.ts";
import type { ClientEntry, WorkspaceInventory } from "./inventory.ts";
import { groupBy } from "../../../model/names.ts";

/**
 * How wide an access is: 1: any address, all folders; 2: any address; 3: all folders, or at least half of all
 * addresses; 4: neither.
 */
export type Tier = 1 | 2 | 3 | 4;

/** The clients of one workspace and environment that share role, folders and addresses. */
export interface Access {
  readonly workspace: string;
  readonly tier: Tier;
  /** One of them, for what they share. */
  readonly like: ClientEntry;
  readonly clients: readonly ClientEntry[];
}

/** How wide the access of a client is. */
export function tierOf({ reach, folders }: Pick<ClientEntry, "reach" | "folders">): Tier {
  if (reach.addresses === "any") return folders === "all" ? 1 : 2;
  return folders === "all" || reach.addresses === "most" ? 3 : 4;
}

/** Every distinct access, the widest first: by tier, then by the number of addresses, folders and clients. */
export function accessesOf(workspaces: readonly WorkspaceInventory[]): readonly Access[] {
  return workspaces
    .flatMap(({ workspace, clients }) =>
      [...groupBy(clients ?? [], accessKey).values()].flatMap((group) => {
        const [like] = group;
        return like === undefined
          ? []
          : [{ workspace: workspace.name, tier: tierOf(like), like, clients: group }];
      }),
    )
    .sort(byWidth);
}

function accessKey({ environment, role, folders, ip_allow_list }: ClientEntry): string {
  const ids = clientFields.folders.key(clientFields.folders.fromPlan(folders));
  return JSON.stringify([environment, role.id, ids, addressKey(ip_allow_list)]);
}

function byWidth(a: Access, b: Access): number {
  return (
    a.tier - b.tier ||
    addressWidth(b) - addressWidth(a) ||
    folderWidth(b) - folderWidth(a) ||
    b.clients.length - a.clients.length ||
    a.like.id - b.like.id
  );
}

/** Where addresses cannot be counted, there may be any number. */
function addressWidth({ like: { reach } }: Access): number {
  return reach.count ?? Number.MAX_VALUE;
}

function folderWidth({ like: { folders } }: Access): number {
  return folders === "all" ? Number.MAX_SAFE_INTEGER : folders.length;
}
