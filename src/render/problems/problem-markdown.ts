import type { WorkspacePlan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { code } from "../markdown/code.ts";
import { prose } from "../markdown/prose.ts";
import { placeOf, type Reader } from "../markdown/reader.ts";
import { numbersText } from "../plan/plan-view.ts";
import { numberText, plural } from "../words.ts";
import { namedPlaces } from "./places.ts";
import { problemWord } from "./problem-text.ts";
import { wayFor } from "./way.ts";

/** Problems under a heading, at most this many; the rest is counted. */
export function problemBlocks(
  problems: readonly Problem[],
  status: WorkspacePlan["status"],
  { most, reader }: { readonly most: number; readonly reader: Reader },
): readonly (readonly string[])[] {
  if (problems.length === 0) return [];
  const more = problems.length - most;
  const rows = problems.slice(0, most).flatMap((problem) => problemItem(problem, reader));
  const rest =
    more > 0
      ? [`- **Not shown here: ${plural(more, "more problem")}.** Everything is in ${reader.whole}.`]
      : [];
  return [[`#### ⛔ ${headingText(problems.length, status)}`], [...rows, ...rest]];
}

function headingText(count: number, status: WorkspacePlan["status"]): string {
  const word = problemWord(status);
  if (count === 1) return word;
  return `${status === "refused" ? word : `${word}s`} (${numberText(count)})`;
}

/** A problem as a list item: what is wrong, where, its numbers, and what this reader can do. */
function problemItem(problem: Problem, reader: Reader): readonly string[] {
  const { message, rule } = problem;
  const where = placesMarkdown(problem, linkFor(problem, reader));
  const place = where === "" ? "" : ` · ${where}`;
  const numbers = numbersText({ ...problem, numbers: unsaid(problem) });
  const way = wayFor(problem, reader);
  const at = way.at === null ? "" : ` (${placeOf(way.at, reader.linkBase)})`;
  return [
    `- **${prose(message)}** ${code(rule)}${place}`,
    ...(numbers === "" ? [] : [`  - ${prose(numbers)}`]),
    ...(way.text === "" ? [] : [`  - → ${prose(way.text)}${at}`]),
  ];
}

/** The place of a problem, or the first of its places. */
function placesMarkdown({ source, places }: Problem, link: Reader["link"]): string {
  const all = places ?? (source === null ? [] : [source]);
  const more = all.length - namedPlaces;
  const shown = all.slice(0, namedPlaces).map((place) => placeOf(place, link));
  return `${shown.join(", ")}${more > 0 ? ` and ${numberText(more)} more` : ""}`;
}

/** The configuration is the base's. */
function linkFor({ source }: Problem, { config, link, linkBase }: Reader): Reader["link"] {
  return source?.file === config ? linkBase : link;
}

/** The numbers that the message does not contain. */
function unsaid({ message, numbers }: Problem): Problem["numbers"] {
  const said = new Set(message.match(/\d+/g) ?? []);
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => !said.has(String(value))));
}
