import path from "node:path";
import { readYaml } from "../../manifest/yaml/yaml.ts";
import { at, isRecord, textAt } from "../../util/json.ts";
import type { ProgramPlaces } from "../sink-programs.ts";

/**
 * The paths in the repository of the files in which a configuration lists customers: like manifests they decide what is
 * changed, and may have any name. Any text is accepted.
 */
export function customerFiles(
  config: string | null,
  { folder }: Pick<ProgramPlaces, "folder">,
): readonly string[] {
  const [document] = config === null ? [] : [...readYaml(config)];
  const workspaces = at(document?.value ?? null, "workspaces");
  const named = Object.values(isRecord(workspaces) ? workspaces : {}).flatMap(
    (entry) => textAt(entry, "customers", "file") ?? [],
  );
  const files = named
    .filter((file) => !path.posix.isAbsolute(file))
    .map((file) => path.posix.join(folder, file));
  return [...new Set(files)].filter((file) => file !== "." && !file.startsWith(".."));
}
