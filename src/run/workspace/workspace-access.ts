import { loadOptions } from "../../config/load.ts";
import { placesAbove } from "../../manifest/inherit/folder-defaults.ts";
import type { CommandFlags } from "../prepare.ts";
import type { System } from "../system.ts";

/** How a selected workspace is reached, and where its manifests are. */
export interface WorkspaceAccess {
  readonly name: string;
  /** The variable that holds the API token. */
  readonly tokenVariable: string;
  /** Absolute, with the places of defaults of folders above them. */
  readonly manifests: readonly string[];
}

/** The workspaces that the flags select, from the configuration alone; throws `InputError` or `KeywardError` if it is invalid. */
export async function workspaceAccess(
  flags: CommandFlags,
  system: Pick<System, "env" | "cwd">,
): Promise<readonly WorkspaceAccess[]> {
  const { workspaces, folder } = await loadOptions(flags, system.env, system.cwd);
  const found = workspaces.map(async ({ name, tokenVariable, manifests }) => {
    const above = await Promise.all(manifests.map((one) => placesAbove(one, folder)));
    const all = [...manifests, ...above.flat()];
    return { name, tokenVariable, manifests: all.map(({ absolute }) => absolute) };
  });
  return Promise.all(found);
}
