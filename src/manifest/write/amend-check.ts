import { isDeepStrictEqual } from "node:util";
import { type Path, valueAt } from "../../schema/path-finding.ts";
import { readYaml, type YamlDocument } from "../yaml/yaml.ts";
import type { Edited } from "./amend-entry.ts";

/** Whether a text has exactly the wanted values: the live ones where they were written, and the earlier ones everywhere else. */
export function isAsWanted(
  text: string,
  before: readonly YamlDocument[],
  edited: readonly Pick<Edited, "document" | "values">[],
): boolean {
  const after = [...readYaml(text)];
  if (after.some(({ findings }) => findings.length > 0)) return false;
  const wanted = before.map(({ value }) => unshared(value));
  const found = after.map(({ value }) => unshared(value));
  for (const { document, values } of edited) {
    const index = before.indexOf(document);
    for (const { path, value } of values) {
      if (!setValue(wanted[index], path, value)) return false;
      setValue(found[index], path, valueAt(found[index], path));
    }
  }
  return isDeepStrictEqual(found, wanted);
}

/**
 * Sets a value in a document, in maps that are added where they are missing; a list in a fixed order, since the order of
 * folders and addresses has no meaning. False if there is no such place.
 */
function setValue(document: unknown, path: Path, value: unknown): boolean {
  let map = document;
  for (const step of path.slice(0, -1)) {
    if (typeof map !== "object" || map === null) return false;
    if (valueAt(map, [step]) === undefined) Object.assign(map, { [step]: {} });
    map = valueAt(map, [step]);
  }
  const key = path.at(-1);
  if (typeof map !== "object" || map === null || key === undefined) return false;
  const items: readonly unknown[] | null = Array.isArray(value) ? value : null;
  const sorted = items === null ? value : items.map((item) => JSON.stringify(item)).sort();
  Object.assign(map, { [key]: sorted });
  return true;
}

/** A copy in which aliases share no object. */
function unshared(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
