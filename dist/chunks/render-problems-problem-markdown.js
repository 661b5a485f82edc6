import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  forMarkdown,
  forTerminal,
  numbersText,
  plural,
  sourceText
} from "./commands-exit-code.js";
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

// src/render/problems/problem-markdown.ts
function problemBlocks(problems, status, most) {
  const more = problems.length - most;
  const blocks = problems.slice(0, most).map((problem) => problemBlock(problem, status));
  return more > 0 ? [...blocks, [`> and ${plural(more, "more problem")}`]] : blocks;
}
__name(problemBlocks, "problemBlocks");
function problemBlock(problem, status) {
  const numbers = forMarkdown(numbersText(problem));
  const place = problem.source === null ? "" : ` \xB7 ${forMarkdown(sourceText(problem.source))}`;
  return [
    `> \u26D4 **${problemWord(status)}:** ${forMarkdown(problem.message)} (${forMarkdown(problem.rule)})${place}`,
    ...numbers === "" ? [] : [`> <br>${numbers}`],
    ...problem.way === "" ? [] : [`> <br>\u2192 ${forMarkdown(problem.way)}`]
  ];
}
__name(problemBlock, "problemBlock");

export {
  problemWord,
  problemLines,
  problemBlocks,
  problemBlock
};
