import type { Declared, Desired, Folders } from "../../model/client.ts";
import type { Directory, Resolution } from "./directory.ts";
import { resolveFolders } from "./folders.ts";
import { resolveRole } from "./roles.ts";

/** Resolves a declared client's role and folders to ids. */
export function resolveNames(declared: Declared, directory: Directory): Resolution<Desired> {
  const role = resolveRole(declared, directory);
  const folders = resolveFolders(declared, directory);
  const problems = [...role.problems, ...folders.problems];
  return { value: join(declared, role.value, folders.value), problems };
}

function join(declared: Declared, role: number | null, folders: Folders | null): Desired | null {
  return role === null || folders === null ? null : { ...declared, role, folders };
}
