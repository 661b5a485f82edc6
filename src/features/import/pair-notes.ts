import type { Live } from "../../model/client.ts";
import { plural } from "../../render/words.ts";
import type { Imports } from "./choose-imports.ts";
import type { PossiblePair } from "./possible-pairs.ts";
import type { ObservedPair } from "./proven-pairs.ts";

/** How many pairs a note names; the others are counted. */
const listed = 10;

/** Which clients an import put together, and which a person may put together; `overlaps`: entries have `overlap` unless they say otherwise. */
export function pairNotes(
  { pairs, unproven }: Pick<Imports, "pairs" | "unproven">,
  overlaps: boolean,
): readonly string[] {
  const write = overlaps ? "remove `overlap: false` from" : "write `token: { overlap: true }` in";
  return [
    ...(pairs.length === 0
      ? []
      : [
          `written as one entry with \`overlap\`, because a place of the first one's token holds the token of the second one: ${pairList(pairs)}`,
        ]),
    ...(unproven.length === 0
      ? []
      : [
          `written as two entries: ${pairList(unproven)}. They have the same access and the names of one entry with \`overlap\`, but no place of the first one's token is known to hold the token of the second one. If keyward made both for one entry, ${write} the entry of the first one, and remove that of the second one. If they are used independently, change nothing: each rotation would end the token of one of them${unreadText(unproven)}`,
        ]),
  ];
}

function pairList(pairs: readonly PossiblePair[]): string {
  const shown = pairs.slice(0, listed).map(({ first, second }) => {
    const where = first.environment === null ? "" : ` in ${first.environment}`;
    return `${named(first)} and ${named(second)}${where}`;
  });
  const more = pairs.length - shown.length;
  return (more === 0 ? shown : [...shown, `and ${plural(more, "more pair")}`]).join("; ");
}

/** A place that cannot be read may be the evidence. */
function unreadText(pairs: readonly ObservedPair[]): string {
  const reasons = pairs.flatMap(({ places, own }) =>
    [...places, ...own].flatMap(({ sink, reading }) =>
      reading.kind === "unknown" ? [`${sink}: ${reading.reason}`] : [],
    ),
  );
  const [reason] = reasons;
  return reason === undefined
    ? ""
    : `. Not every place of these tokens could be read (${reason}): an import that can read them may be certain`;
}

function named({ name, id }: Live): string {
  return `"${name}" (id ${id})`;
}
