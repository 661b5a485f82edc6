import { forMarkdown, forTerminal } from "../safe.ts";
import type { Style } from "../style.ts";
import { fitted, padded, width } from "../width.ts";

/** Rows of cells that are not yet safe to print, with headings. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The columns between two cells. */
const gap = 2;
/** A cell is not cut to fewer columns than this. */
const narrowest = 8;

/** Columns aligned for a terminal; empty columns are left out, and the widest, but never the first, are cut where a line would wrap. */
export function textTable(table: Table, style: Style): readonly string[] {
  const { headings, rows } = compact(table);
  const cells = [headings, ...rows.map((row) => row.map(forTerminal))];
  const [first = 0, ...others] = headings.map((_, at) =>
    Math.max(...cells.map((row) => width(row[at] ?? ""))),
  );
  const widths = [first, ...narrowed(others, style.columns - first - gap * others.length)];
  const lines = cells.map((row) =>
    row
      .map((cell, at) => padded(fitted(cell, widths[at] ?? 0), widths[at] ?? 0))
      .join(" ".repeat(gap))
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

/** The widths, of which the widest are reduced until all together fit. */
function narrowed(widths: readonly number[], columns: number): readonly number[] {
  const total = widths.reduce((sum, one) => sum + one, 0);
  const widest = Math.max(...widths);
  if (total <= columns || widest <= narrowest) return widths;
  const next = Math.max(narrowest, ...widths.filter((one) => one < widest));
  const many = widths.filter((one) => one === widest).length;
  const cut = Math.min(widest - next, Math.ceil((total - columns) / many));
  return narrowed(
    widths.map((one) => (one === widest ? one - cut : one)),
    columns,
  );
}

function compact({ headings, rows }: Table): Table {
  const kept = headings.map((_, at) => rows.some((row) => (row[at] ?? "") !== ""));
  const keep = (cells: readonly string[]): readonly string[] => cells.filter((_, at) => kept[at]);
  return { headings: keep(headings), rows: rows.map(keep) };
}
