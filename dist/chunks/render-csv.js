import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  forTerminal
} from "./render-plan-values.js";

// src/render/csv.ts
var formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
function csvText(rows) {
  return rows.map((row) => `${row.map(cellText).join(",")}\r
`).join("");
}
function cellText(cell) {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const escaped = forTerminal(cell);
  const text = formula.test(cell) ? `'${escaped}` : escaped;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export {
  csvText
};
