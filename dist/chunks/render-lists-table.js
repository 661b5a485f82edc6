import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
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
  const widths = headings.map((_, at) => Math.max(...cells.map((row) => width(row[at] ?? ""))));
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
  return text + " ".repeat(Math.max(0, wanted - width(text)));
}
__name(pad, "pad");
function width(text) {
  const marks = text.replaceAll(new RegExp("\\p{M}|\\u200d", "gu"), "");
  const wide = marks.match(
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/gu
  );
  return [...marks].length + (wide?.length ?? 0);
}
__name(width, "width");

export {
  textTable,
  markdownTable
};
