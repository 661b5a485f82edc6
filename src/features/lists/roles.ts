import { onlineOptions } from "../../run/input/online-options.ts";
import type { Role } from "../../model/client.ts";
import type { CommandFlags } from "../../run/prepare.ts";
import { readEach } from "../../run/read-each.ts";
import type { System, Voice } from "../../run/system.ts";
import { type ListKind, printList } from "./print-list.ts";

/** `keyward roles`: lists the roles that manifests can name. */
export async function roles(flags: CommandFlags, voice: Voice, system: System): Promise<number> {
  const online = await onlineOptions(flags, system);
  const edge = { voice, system };
  const found = await readEach(online, edge, (_workspace, api) => api.readRoles("whole"));
  return printList(roleList, found, edge);
}

const roleList: ListKind<Role> = {
  name: "roles",
  noun: "role",
  table: (rows) => ({ headings: ["ID", "Name"], rows: rows.map(({ id, name }) => [String(id), name]) }),
  summary: () => "",
  csvHeadings: ["id", "name"],
  csvRow: ({ id, name }) => [id, name],
  event: (workspace, role) => ({ type: "role", workspace, role }),
};
