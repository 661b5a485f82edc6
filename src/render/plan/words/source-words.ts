import type { ValueSource } from "../../../model/source.ts";
import { sourceText } from "../plan-view.ts";

/** Where a value is written that is not in the client's entry alone: "address list offices, clients/networks.yaml:3". */
function valueSourceText(source: ValueSource): string {
  return `${placeWords(source)}, ${sourceText(source)}`;
}

/** The sources of a new value for a plan: "from defaults, clients/defaults.yaml:3"; "" if there are none. */
export function sourcesText(sources: readonly ValueSource[] | undefined): string {
  return sources === undefined || sources.length === 0
    ? ""
    : `from ${sources.map(valueSourceText).join("; ")}`;
}

function placeWords({ from, name }: ValueSource): string {
  switch (from) {
    case "in":
      return `in ${name ?? ""}`;
    case "defaults":
      return "defaults";
    case "folder-defaults":
      return "folder defaults";
    case "address-list":
      return `address list ${name ?? ""}`;
  }
}
