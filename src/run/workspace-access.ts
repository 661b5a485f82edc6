import { loadOptions } from "../config/load.ts";
import type { CommandFlags } from "./prepare.ts";
import type { System } from "./system.ts";

/** How a selected workspace is reached, and where its manifests are. */
export interface WorkspaceAccess {
  readonly name: string;
  /** The variable that holds the API token. */
  readonly tokenVariable: string;
  /** Absolute. */
  readonly manifests: readonly string[];
}

/** The workspaces that the flags select, from the configuration alone; throws `InputError` or `KeywardError` if it is invalid. */
export async function workspaceAccess(
  flags: CommandFlags,
  system: Pick<System, "env" | "cwd">,
): Promise<readonly WorkspaceAccess[]> {
  const { workspaces } = await loadOptions(flags, system.env, system.cwd);
  return workspaces.map(({ name, tokenVariable, manifests }) => ({
    name,
    tokenVariable,
    manifests: manifests.map(({ absolute }) => absolute),
  }));
}
