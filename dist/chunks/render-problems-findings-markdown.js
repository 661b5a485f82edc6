import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  linked,
  prose,
  terminalReader,
  withoutCommands
} from "./render-problems-problem-markdown.js";
import {
  plural
} from "./render-plan-plan-view.js";
import {
  __name
} from "./runtime.js";

// src/render/problems/findings-markdown.ts
function renderFindingsMarkdown(findings, reader = terminalReader) {
  const rows = findings.map(({ file, line, column, message, fix }) => {
    const place = linked(`${file}:${line}:${column}`, reader.link({ file, line }));
    const way = reader.kind === "terminal" ? fix : withoutCommands(fix);
    return `- ${place} \xB7 **${prose(message)}**
${way === "" ? "" : `  - \u2192 ${prose(way)}
`}`;
  });
  return `### \u26D4 keyward: ${plural(findings.length, "finding")}

${rows.join("")}`;
}
__name(renderFindingsMarkdown, "renderFindingsMarkdown");

export {
  renderFindingsMarkdown
};
