import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  placeOf,
  prose,
  wayFor
} from "./render-markdown-reader.js";
import {
  problemWord
} from "./render-problems-problem-text.js";
import {
  namedPlaces
} from "./render-problems-places.js";
import {
  code
} from "./render-markdown-code.js";
import {
  numberText,
  numbersText,
  plural
} from "./render-plan-values.js";

// src/render/problems/problem-markdown.ts
function problemBlocks(problems, status, { most, reader }) {
  if (problems.length === 0) return [];
  const more = problems.length - most;
  const rows = problems.slice(0, most).flatMap((problem) => problemItem(problem, reader));
  const rest = more > 0 ? [`- **Not shown here: ${plural(more, "more problem")}.** Everything is in ${reader.whole}.`] : [];
  return [[`#### \u26D4 ${headingText(problems.length, status)}`], [...rows, ...rest]];
}
function headingText(count, status) {
  const word = problemWord(status);
  if (count === 1) return word;
  return `${status === "refused" ? word : `${word}s`} (${numberText(count)})`;
}
function problemItem(problem, reader) {
  const { message, rule } = problem;
  const where = placesMarkdown(problem, linkFor(problem, reader));
  const place = where === "" ? "" : ` \xB7 ${where}`;
  const numbers = numbersText({ ...problem, numbers: unsaid(problem) });
  const way = wayFor(problem, reader);
  const at = way.at === null ? "" : ` (${placeOf(way.at, reader.linkBase)})`;
  return [
    `- **${prose(message)}** ${code(rule)}${place}`,
    ...numbers === "" ? [] : [`  - ${prose(numbers)}`],
    ...way.text === "" ? [] : [`  - \u2192 ${prose(way.text)}${at}`]
  ];
}
function placesMarkdown({ source, places }, link) {
  const all = places ?? (source === null ? [] : [source]);
  const more = all.length - namedPlaces;
  const shown = all.slice(0, namedPlaces).map((place) => placeOf(place, link));
  return `${shown.join(", ")}${more > 0 ? ` and ${numberText(more)} more` : ""}`;
}
function linkFor({ source }, { config, link, linkBase }) {
  return source?.file === config ? linkBase : link;
}
function unsaid({ message, numbers }) {
  const said = new Set(message.match(/\d+/g) ?? []);
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => !said.has(String(value))));
}

export {
  problemBlocks
};
