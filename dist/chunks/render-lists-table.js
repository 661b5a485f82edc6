import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  textWidth
} from "./render-width.js";
import {
  forMarkdown,
  forTerminal
} from "./render-plan-plan-view.js";
import {
  __name
} from "./runtime.js";

// src/render/lists/table.ts
function textTable(table, style) {
  const { headings, rows } = compact(table);
  const cells = [headings, ...rows.map((row) => row.map(forTerminal))];
  const widths = headings.map((_, at) => Math.max(...cells.map((row) => textWidth(row[at] ?? ""))));
  const lines = cells.map(
    (row) => row.map((cell, at) => pad(cell, widths[at] ?? 0)).join("  ").trimEnd()
  );
  return lines.map((line, at) => at === 0 ? style.dim(line) : line);
}
__name(textTable, "textTable");
function markdownTable(table) {
  const { headings, rows } = compact(table);
  const line = /* @__PURE__ */ __name((cells) => `| ${cells.join(" | ")} |`, "line");
  return [line(headings), line(headings.map(() => "---")), ...rows.map((row) => line(row.map(forMarkdown)))];
}
__name(markdownTable, "markdownTable");
function compact({ headings, rows }) {
  const kept = headings.map((_, at) => rows.some((row) => (row[at] ?? "") !== ""));
  const keep = /* @__PURE__ */ __name((cells) => cells.filter((_, at) => kept[at]), "keep");
  return { headings: keep(headings), rows: rows.map(keep) };
}
__name(compact, "compact");
function pad(text, wanted) {
  return text + " ".repeat(Math.max(0, wanted - textWidth(text)));
}
__name(pad, "pad");

export {
  textTable,
  markdownTable
};
