import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  fitted,
  padded,
  width
} from "./render-width.js";
import {
  forMarkdown,
  forTerminal
} from "./render-plan-values.js";

// src/render/lists/table.ts
var gap = 2;
var narrowest = 8;
function textTable(table, style) {
  const { headings, rows } = compact(table);
  const cells = [headings, ...rows.map((row) => row.map(forTerminal))];
  const [first = 0, ...others] = headings.map(
    (_, at) => Math.max(...cells.map((row) => width(row[at] ?? "")))
  );
  const widths = [first, ...narrowed(others, style.columns - first - gap * others.length)];
  const lines = cells.map(
    (row) => row.map((cell, at) => padded(fitted(cell, widths[at] ?? 0), widths[at] ?? 0)).join(" ".repeat(gap)).trimEnd()
  );
  return lines.map((line, at) => at === 0 ? style.dim(line) : line);
}
function markdownTable(table) {
  const { headings, rows } = compact(table);
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map((row) => line(row.map(forMarkdown)))];
}
function narrowed(widths, columns) {
  const total = widths.reduce((sum, one) => sum + one, 0);
  const widest = Math.max(...widths);
  if (total <= columns || widest <= narrowest) return widths;
  const next = Math.max(narrowest, ...widths.filter((one) => one < widest));
  const many = widths.filter((one) => one === widest).length;
  const cut = Math.min(widest - next, Math.ceil((total - columns) / many));
  return narrowed(
    widths.map((one) => one === widest ? one - cut : one),
    columns
  );
}
function compact({ headings, rows }) {
  const kept = headings.map((_, at) => rows.some((row) => (row[at] ?? "") !== ""));
  const keep = (cells) => cells.filter((_, at) => kept[at]);
  return { headings: keep(headings), rows: rows.map(keep) };
}

export {
  textTable,
  markdownTable
};
