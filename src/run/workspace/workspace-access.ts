import { sharedPaths } from "../../config/expand.ts";
import { loadOptions } from "../../config/load.ts";
import type { SelectedEntry } from "../../config/options.ts";
import { placesAbove } from "../../manifest/inherit/folder-defaults.ts";
import type { CommandFlags } from "../prepare.ts";
import type { System } from "../system.ts";

/** How a selected entry of the configuration is reached, and where its manifests are. */
export interface WorkspaceAccess {
  /** The name of the entry. */
  readonly name: string;
  /** Whether its workspaces are those of an Embedded partner's customers. */
  readonly hasCustomers: boolean;
  /** The variable that holds the API token. */
  readonly tokenVariable: string;
  /** Absolute, with the places of defaults of folders above them, and the file that lists customers. */
  readonly manifests: readonly string[];
}

/** The entries that the flags select, from the configuration alone; throws `InputError` or `KeywardError` if it is invalid. */
export async function workspaceAccess(
  flags: CommandFlags,
  system: Pick<System, "env" | "cwd">,
): Promise<readonly WorkspaceAccess[]> {
  const { entries, folder } = await loadOptions(flags, system.env, system.cwd);
  return Promise.all(entries.filter(({ selected }) => selected).map((entry) => accessOf(entry, folder)));
}

async function accessOf({ options, customers }: SelectedEntry, folder: string): Promise<WorkspaceAccess> {
  const { name, tokenVariable } = options;
  const manifests = sharedPaths(options);
  const above = await Promise.all(manifests.map((one) => placesAbove(one, folder)));
  const lists = customers?.kind === "file" ? [customers.file] : [];
  const all = [...manifests, ...above.flat(), ...lists];
  return {
    name,
    hasCustomers: customers !== null,
    tokenVariable,
    manifests: all.map(({ absolute }) => absolute),
  };
}
