import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  forTerminal,
  plural
} from "./render-plan-plan-view.js";
import {
  __name
} from "./runtime.js";

// src/render/problems/findings-text.ts
function renderFindings(findings, style) {
  if (findings.length === 0) return "";
  const lines = [...findings].sort(byPlace).flatMap((finding) => findingLines(finding, style));
  const files = new Set(findings.map(({ file }) => file)).size;
  const count = `${plural(findings.length, "finding")} in ${plural(files, "file")}`;
  return `${[...lines, "", style.bold(count)].join("\n")}
`;
}
__name(renderFindings, "renderFindings");
function findingLines({ file, line, column, rule, message, fix }, style) {
  const place = style.bold(`${forTerminal(file)}:${line}:${column}`);
  const head = `${place}  ${forTerminal(message)} ${style.dim(`[${forTerminal(rule)}]`)}`;
  return fix === "" ? [head] : [head, `  ${style.cyan("\u2192")} ${forTerminal(fix)}`];
}
__name(findingLines, "findingLines");
function byPlace(a, b) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
__name(byPlace, "byPlace");

export {
  renderFindings
};
