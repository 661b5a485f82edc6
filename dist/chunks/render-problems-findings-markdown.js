import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  findingsCount,
  othersText
} from "./render-problems-findings-text.js";
import {
  linked,
  prose,
  terminalReader,
  withoutCommands
} from "./render-markdown-reader.js";

// src/render/problems/findings-markdown.ts
function renderFindingsMarkdown(findings, reader = terminalReader) {
  const rows = findings.map(({ file, line, column, message, fix, places = [] }) => {
    const place = linked(`${file}:${line}:${column}`, reader.link({ file, line }));
    const way = reader.kind === "terminal" ? fix : withoutCommands(fix);
    const others = places.length === 0 ? "" : `  - ${prose(othersText(places))}
`;
    return `- ${place} \xB7 **${prose(message)}**
${others}${way === "" ? "" : `  - \u2192 ${prose(way)}
`}`;
  });
  return `### \u26D4 keyward: ${findingsCount(findings)}

${rows.join("")}`;
}

export {
  renderFindingsMarkdown
};
