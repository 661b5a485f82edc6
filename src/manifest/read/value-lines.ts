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
  const client = valueAt(document.value, ["clients", entry]);
  const offsetOf = document.offsetsIn(["clients", entry]);
  for (const path of judged) {
    const value = valueAt(client, path);
    if (value === undefined) continue;
    found[path.join("/")] = lines.at(offsetOf(path)).line;
    // An entry of another list is never what a plan objects to.
    if (path[0] === "folders" && Array.isArray(value))
      for (const at of value.keys()) found[`folders/${at}`] = lines.at(offsetOf([...path, at])).line;
  }
  return found;
}
