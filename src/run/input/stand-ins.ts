import { listFolders, type ListCustomers } from "../../config/expand.ts";
import type { WorkspaceOptions } from "../../config/options.ts";
import { entryOf } from "../../model/customer-workspace.ts";

/**
 * The customers of `customers: all` without the network: those that have a folder; where none has, one stands in for
 * all of them, so that what they have in common is checked all the same.
 */
export class StandIns {
  readonly #entries = new Set<string>();

  readonly list: ListCustomers = async (entry) => {
    const ids = await listFolders(entry);
    if (ids.length > 0) return ids;
    this.#entries.add(entry.name);
    return ["1"];
  };

  /** The name of a workspace in results: that of its entry where it stands in for all customers. */
  nameOf(workspace: WorkspaceOptions): string {
    return this.has(workspace) ? entryOf(workspace) : workspace.name;
  }

  has(workspace: WorkspaceOptions): boolean {
    return workspace.customer === "1" && this.#entries.has(entryOf(workspace));
  }
}
