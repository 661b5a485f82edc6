import { stat } from "node:fs/promises";
import path from "node:path";
import type { Options } from "../../config/options.ts";

/** The copies of the JSON Schemas that `init` writes for editors, relative to the folder of the configuration. */
export const schemaFiles = {
  config: ".keyward/config.schema.json",
  manifest: ".keyward/manifest.schema.json",
} as const;

/** The absolute path of the manifest's schema next to the configuration; null if there is no copy. */
export async function schemaCopy({ config }: Pick<Options, "config">, cwd: string): Promise<string | null> {
  const folder = config === null ? cwd : path.dirname(config.absolute);
  const file = path.join(folder, schemaFiles.manifest);
  return stat(file).then(
    () => file,
    () => null,
  );
}
