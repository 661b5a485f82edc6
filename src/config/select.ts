import { KeywardError } from "../model/errors.ts";
import { pickOne } from "../schema/nearest.ts";
import type { Flags, WorkspaceOptions } from "./options.ts";

/** The workspaces that the flags select, and whether the user chose them; throws `KeywardError` for an unknown name. */
export function selectWorkspaces(
  all: readonly WorkspaceOptions[],
  flags: Flags,
): { workspaces: readonly WorkspaceOptions[]; chosen: boolean } {
  const wanted = flags.workspace ?? [];
  if (flags.allWorkspaces === true && wanted.length > 0) {
    throw new KeywardError("--all-workspaces and -w cannot be combined", "use only one of them");
  }
  if (wanted.length === 0)
    return { workspaces: all, chosen: flags.allWorkspaces === true || all.length === 1 };
  for (const name of wanted) requireKnown(name, all);
  return { workspaces: all.filter(({ name }) => wanted.includes(name)), chosen: true };
}

function requireKnown(name: string, all: readonly WorkspaceOptions[]): void {
  const known = all.map((workspace) => workspace.name);
  if (known.includes(name)) return;
  const list = known.map((one) => JSON.stringify(one)).join(", ");
  throw new KeywardError(
    `the workspace ${JSON.stringify(name)} does not exist; the configuration has ${list}`,
    pickOne(name, known, "write a configuration with workspaces"),
  );
}
