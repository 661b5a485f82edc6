import { numberText } from "../words.ts";

/** A place in a file; `column` only where it is known. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** How many places are named before the rest is counted. */
export const namedPlaces = 12;

/**
 * Places for a message, not yet safe to print: "clients/a.yaml:3, 5, 9, clients/b.yaml:2 and 15 more". Each file is named
 * once.
 */
export function placesText(places: readonly Place[]): string {
  const shown = places.slice(0, namedPlaces).map(({ file, line, column }, at) => {
    const position = column === undefined ? String(line) : `${line}:${column}`;
    return places[at - 1]?.file === file ? position : `${file}:${position}`;
  });
  const more = places.length - shown.length;
  return `${shown.join(", ")}${more === 0 ? "" : ` and ${numberText(more)} more`}`;
}
