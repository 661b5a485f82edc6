import { forMarkdown, forTerminal } from "../safe.ts";
import type { Style } from "../style.ts";

/** Rows of cells that are not yet safe to print, with headings. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns aligned for a terminal; empty columns are left out. */
export function textTable(table: Table, style: Style): readonly string[] {
  const { headings, rows } = compact(table);
  const cells = [headings, ...rows.map((row) => row.map(forTerminal))];
  const widths = headings.map((_, at) => Math.max(...cells.map((row) => width(row[at] ?? ""))));
  const lines = cells.map((row) =>
    row
      .map((cell, at) => pad(cell, widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return lines.map((line, at) => (at === 0 ? style.dim(line) : line));
}

/** The same as a Markdown table. */
export function markdownTable(table: Table): readonly string[] {
  const { headings, rows } = compact(table);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map((row) => line(row.map(forMarkdown)))];
}

function compact({ headings, rows }: Table): Table {
  const kept = headings.map((_, at) => rows.some((row) => (row[at] ?? "") !== ""));
  const keep = (cells: readonly string[]): readonly string[] => cells.filter((_, at) => kept[at]);
  return { headings: keep(headings), rows: rows.map(keep) };
}

function pad(text: string, wanted: number): string {
  return text + " ".repeat(Math.max(0, wanted - width(text)));
}

/** The width of a text on a terminal in columns: East Asian wide characters and emoji take two, marks none. */
function width(text: string): number {
  const marks = text.replaceAll(/\p{M}|\u200d/gu, "");
  const wide = marks.match(
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/gu,
  );
  return [...marks].length + (wide?.length ?? 0);
}
