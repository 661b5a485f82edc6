import { valueAt } from "../../schema/path-finding.ts";
import type { Located } from "../read/findings.ts";
import type { AddressLists } from "./address-lists.ts";
import { type Canonical, isListName, listNames } from "./check-addresses.ts";
import { keysOf, listAt, valueMaps } from "./value-maps.ts";

/** Adds the address lists that a document defines and names to those of the workspace. Accepts any document. */
export function collectLists(
  { file, real, lines, document }: Located & { readonly real: string },
  lists: AddressLists,
  canonical: Canonical,
): void {
  const defined = valueAt(document.value, ["address_lists"]);
  for (const name of keysOf(defined).filter(isListName)) {
    const place = lines.at(document.offsetOf(["address_lists", name], "key"));
    const addresses = listAt(defined, [name]).filter((item) => typeof item === "string");
    lists.define({ name, addresses, file, real, place });
  }
  for (const { values, path } of valueMaps(document.value))
    for (const { name, index } of listNames(values, canonical))
      lists.use({ name, file, place: lines.at(document.offsetOf([...path, "ip_allow_list", index])) });
}
