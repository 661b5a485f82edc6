import type { ClientEntry, WorkspaceInventory } from "../inventory/inventory.ts";
import type { Labels } from "./exposition.ts";

/** The labels of a workspace. */
export function workspaceLabels({ workspace }: WorkspaceInventory): Labels {
  const { name, host, customer } = workspace;
  return { workspace: name, host, customer };
}

/** The labels of a client: its name alone may be shared. */
export function clientLabels(one: WorkspaceInventory, { environment, name, id }: ClientEntry): Labels {
  return { ...workspaceLabels(one), environment, client: name, client_id: id };
}

/** Seconds since 1970 of an ISO 8601 text. */
export function seconds(text: string): number {
  return Date.parse(text) / 1000;
}
