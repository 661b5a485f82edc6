import { numberText, plural } from "../../render/words.ts";
import type { Inventory } from "./inventory/inventory.ts";

/** What was read: "300 API clients in 3 workspaces"; what could not be read is never counted as nothing. */
export function readText({ workspaces }: Pick<Inventory, "workspaces">): string {
  const read = workspaces.filter(({ clients }) => clients !== null);
  // A shard may hold no workspace.
  if (workspaces.length === 0) return "there is no workspace to read";
  if (read.length === 0)
    return workspaces.length === 1
      ? "the workspace could not be read"
      : `none of ${plural(workspaces.length, "workspace")} could be read`;
  const clients = read.reduce((sum, one) => sum + (one.clients?.length ?? 0), 0);
  const all = plural(workspaces.length, "workspace");
  const where = read.length === workspaces.length ? all : `${numberText(read.length)} of ${all}`;
  return `${plural(clients, "API client")} in ${where}`;
}

/** What was checked without a finding: everything that was read. */
export function checkedTitle({ workspaces }: Pick<Inventory, "workspaces">): string {
  const isWhole = workspaces.every(({ clients }) => clients !== null);
  return isWhole ? "Checked, nothing found" : "Checked in the workspaces that were read, nothing found";
}
