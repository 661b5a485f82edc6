import type { ValueLines } from "../../model/client.ts";
import { type Path, valueAt } from "../../schema/path-finding.ts";
import type { Located } from "./findings.ts";

/** The values that a plan may object to, once names are resolved and live clients are known. */
const judged: readonly Path[] = [
  ["role"],
  ["folders"],
  ["environment"],
  ["ip_allow_list"],
  ["token", "deliver_to"],
  ["token", "rotate_after"],
  ["token", "overlap"],
  ["id"],
  ["renamed_from"],
];

/** The lines of the values that an entry of `clients` holds itself. */
export function valueLines({ lines, document }: Located, entry: number): ValueLines {
  const found: Record<string, number> = {};
  const add = (path: Path): void => {
    found[path.join("/")] = lines.at(document.offsetOf(["clients", entry, ...path])).line;
  };
  for (const path of judged) {
    const value = valueAt(document.value, ["clients", entry, ...path]);
    if (value === undefined) continue;
    add(path);
    // An entry of another list is never what a plan objects to.
    if (path[0] === "folders" && Array.isArray(value)) for (const at of value.keys()) add([...path, at]);
  }
  return found;
}
