import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  markdownTable,
  textTable
} from "./render-lists-table.js";
import {
  workspaceLine,
  workspaceMarkdown
} from "./render-heading.js";

// src/render/lists/render-table.ts
function renderTable(workspace, table, count, format, style) {
  const markdown = format === "markdown";
  const lines = table.rows.length === 0 ? [] : markdown ? markdownTable(table) : textTable(table, style);
  const head = markdown ? `### ${workspaceMarkdown(workspace)}

${count}` : `${workspaceLine(workspace, style)} \xB7 ${count}`;
  return `${[head, ...lines.length > 0 ? ["", ...lines] : []].join("\n")}
`;
}

export {
  renderTable
};
