import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  placesText
} from "./render-problems-places.js";
import {
  forTerminal,
  plural
} from "./render-plan-values.js";

// src/render/problems/findings-text.ts
function renderFindings(findings, style) {
  if (findings.length === 0) return "";
  const lines = [...findings].sort(byPlace).flatMap((finding) => findingLines(finding, style));
  return `${[...lines, "", style.bold(findingsCount(findings))].join("\n")}
`;
}
function findingsCount(findings) {
  const places = findings.flatMap((finding) => finding.places ?? [finding]);
  const files = new Set(places.map(({ file }) => file)).size;
  const where = places.length === findings.length ? "in" : `at ${plural(places.length, "place")} in`;
  return `${plural(findings.length, "finding")} ${where} ${plural(files, "file")}`;
}
function findingLines(finding, style) {
  const { file, line, column, rule, message, fix, places = [] } = finding;
  const place = style.bold(`${forTerminal(file)}:${line}:${column}`);
  const head = `${place}  ${forTerminal(message)} ${style.dim(`[${forTerminal(rule)}]`)}`;
  return [
    head,
    ...places.length === 0 ? [] : [`  ${style.dim(forTerminal(othersText(places)))}`],
    ...fix === "" ? [] : [`  ${style.cyan("\u2192")} ${forTerminal(fix)}`]
  ];
}
function othersText([, ...others]) {
  const count = others.length === 1 ? "" : `${plural(others.length, "other place")}: `;
  return `and at ${count}${placesText(others)}`;
}
function byPlace(a, b) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

export {
  renderFindings,
  findingsCount,
  othersText
};
