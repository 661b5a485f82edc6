import { forTerminal } from "./safe.ts";

/** A cell of a CSV file: text, a number, or nothing. */
export type Cell = string | number | boolean | null;

/** What a spreadsheet runs as a formula, also after spaces, and also as a full-width character. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/**
 * Rows as CSV (RFC 4180: commas, quotes where needed, CRLF), the first being the headings. For spreadsheets, text that
 * would be run as a formula has an apostrophe before it; control characters are written as elsewhere: `\u{1b}`.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const escaped = forTerminal(cell);
  const text = formula.test(cell) ? `'${escaped}` : escaped;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
