import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  forTerminal,
  numbersText,
  sourceText
} from "./render-plan-plan-view.js";
import {
  __name
} from "./runtime.js";

// src/render/problems/problem-text.ts
function problemWord(status) {
  return status === "refused" ? "Refused" : "Error";
}
__name(problemWord, "problemWord");
function problemLines(problem, status, style) {
  const head = `${style.bold(style.red(`${problemWord(status)}:`))} ${forTerminal(problem.message)}`;
  const numbers = forTerminal(numbersText(problem));
  return [
    `${head} ${style.dim(`[${forTerminal(problem.rule)}]`)}`,
    ...numbers === "" ? [] : [`  ${numbers}`],
    ...problem.source === null ? [] : [`  ${style.dim(`at ${forTerminal(sourceText(problem.source))}`)}`],
    ...problem.way === "" ? [] : [`  ${style.cyan("\u2192")} ${forTerminal(problem.way)}`]
  ];
}
__name(problemLines, "problemLines");

export {
  problemWord,
  problemLines
};
