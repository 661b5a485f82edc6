import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  forMarkdown,
  plural
} from "./commands-exit-code.js";
import {
  __name
} from "./runtime.js";

// src/render/problems/findings-markdown.ts
function renderFindingsMarkdown(findings) {
  const rows = findings.map(
    ({ file, line, column, message, fix }) => `- ${forMarkdown(file)}:${line}:${column} \xB7 **${forMarkdown(message)}**
  ${forMarkdown(fix)}
`
  );
  return `### ${plural(findings.length, "finding")}

${rows.join("")}`;
}
__name(renderFindingsMarkdown, "renderFindingsMarkdown");

export {
  renderFindingsMarkdown
};
