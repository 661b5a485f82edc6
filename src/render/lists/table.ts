import { forMarkdown, forTerminal } from "../safe.ts";
import type { Style } from "../style.ts";
import { textWidth } from "../width.ts";

/** Rows of cells that are not yet safe to print, with headings. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns aligned for a terminal; empty columns are left out. */
export function textTable(table: Table, style: Style): readonly string[] {
  const { headings, rows } = compact(table);
  const cells = [headings, ...rows.map((row) => row.map(forTerminal))];
  const widths = headings.map((_, at) => Math.max(...cells.map((row) => textWidth(row[at] ?? ""))));
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
  return text + " ".repeat(Math.max(0, wanted - textWidth(text)));
}
