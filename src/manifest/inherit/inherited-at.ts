import type { ManifestPath } from "../../config/options.ts";
import { InputError } from "../../model/errors.ts";
import type { Declared } from "../../model/client.ts";
import type { ManifestContext } from "../read/check.ts";
import { Collection } from "../read/collection.ts";
import { readText } from "../read/files.ts";
import { sortFindings } from "../read/findings.ts";
import { defaultsAbove, nearestDefaults } from "./folder-defaults.ts";

/** An entry that has only what it must have. */
const plainEntry = "version: 1\nclients: [{ name: x, role: 1, folders: all, ip_allow_list: any }]\n";

/**
 * What a plain entry in this file, which need not exist, would get from the defaults of its folder and of those above:
 * its token's settings, its environments (one client for each), and whether it has two credentials. Throws `InputError` if the defaults are invalid.
 */
export async function inheritedAt(
  file: ManifestPath,
  context: ManifestContext,
  root: string,
): Promise<readonly Pick<Declared, "token" | "environment" | "pair">[]> {
  const collection = new Collection(context);
  // Their address lists may be defined in files that matter for nothing else here.
  collection.markIncomplete();
  const above = await defaultsAbove(file, root);
  const { of, findings } = nearestDefaults(above.files);
  const found = [...above.findings, ...findings];
  for (const one of above.files) {
    const read = await readText(one);
    if ("finding" in read) found.push(read.finding);
    else collection.add({ ...one, real: one.absolute, kind: "defaults", defaults: of(one) }, read.text);
  }
  collection.add({ ...file, real: file.absolute, kind: "manifest", defaults: of(file) }, plainEntry);
  const collected = collection.finish();
  found.push(...collected.findings);
  if (found.length > 0) throw new InputError(sortFindings(found));
  return collected.declared;
}
