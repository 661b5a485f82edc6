import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  placesText
} from "./render-problems-places.js";
import {
  forTerminal,
  numbersText
} from "./render-plan-values.js";

// src/render/problems/problem-text.ts
function problemWord(status) {
  return status === "refused" ? "Refused" : "Error";
}
function problemLines(problem, status, style) {
  const head = `${style.bold(style.red(`${problemWord(status)}:`))} ${forTerminal(problem.message)}`;
  const numbers = problem.places === void 0 ? forTerminal(numbersText(problem)) : "";
  const where = whereText(problem);
  return [
    `${head} ${style.dim(`[${forTerminal(problem.rule)}]`)}`,
    ...numbers === "" ? [] : [`  ${numbers}`],
    ...where === "" ? [] : [`  ${style.dim(`at ${forTerminal(where)}`)}`],
    ...problem.way === "" ? [] : [`  ${style.cyan("\u2192")} ${forTerminal(problem.way)}`]
  ];
}
function whereText({ source, places }) {
  return placesText(places ?? (source === null ? [] : [source]));
}

export {
  problemWord,
  problemLines
};
