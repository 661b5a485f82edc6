import type { PathFinding, Path } from "../../schema/path-finding.ts";
import { pickOne } from "../../schema/nearest.ts";

/** Words that `deliver_to` accepts instead of a list; no sink can have such a name. */
export const deliveryWords: readonly string[] = ["none", "discard"];

/** The findings of a `deliver_to` list: sinks that are not in the configuration. Accepts any value. */
export function* checkSinks(list: unknown, path: Path, known: readonly string[]): Generator<PathFinding> {
  if (!Array.isArray(list)) return;
  for (const [index, sink] of list.entries()) {
    if (typeof sink !== "string" || sink === "" || known.includes(sink)) continue;
    yield {
      rule: "unknown-sink",
      message: `there is no sink ${JSON.stringify(sink)} in the configuration`,
      fix: deliveryWords.includes(sink)
        ? `write \`deliver_to: ${sink}\`, without a list`
        : pickOne(sink, known, "add it to `sinks` of keyward.yaml"),
      path: [...path, index],
      at: "value",
      missing: [["sinks", sink]],
    };
  }
}
