import type { ValueSource } from "../../model/source.ts";
import { code } from "./code.ts";
import { placeOf, type Reader } from "./reader.ts";
import type { ChangeGroup } from "../plan/groups.ts";

/** Where the new values are written that are not in the entries of the clients, if that is one place for all of a group. */
export function sourceItems(
  { fields, members }: ChangeGroup,
  { link }: Pick<Reader, "link">,
): readonly string[] {
  return fields.flatMap(({ field, sources = [] }) => {
    const same = members.every(({ fields: others }) => {
      const other = others.find((one) => one.field === field);
      return JSON.stringify(other?.sources ?? []) === JSON.stringify(sources);
    });
    if (!same || sources.length === 0) return [];
    const places = sources.map((source) => `${words(source)} · ${placeOf(source, link)}`);
    return [`  - ${code(field)} comes from ${places.join(", ")}`];
  });
}

function words({ from, name }: ValueSource): string {
  switch (from) {
    case "in":
      return `${code("in")} for ${code(name ?? "")}`;
    case "defaults":
    case "folder-defaults":
      return code("defaults");
    case "address-list":
      return `the address list ${code(name ?? "")}`;
  }
}
