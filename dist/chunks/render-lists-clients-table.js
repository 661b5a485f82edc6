import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  markdownTable,
  textTable
} from "./render-lists-table.js";
import {
  workspaceLine,
  workspaceMarkdown
} from "./render-heading.js";
import {
  plural
} from "./render-plan-plan-view.js";
import {
  clientFields,
  eachField,
  fieldOrder
} from "./fields-table.js";
import {
  __name
} from "./runtime.js";

// src/render/lists/clients-table.ts
function clientCells(live, roles) {
  return eachField((field) => clientFields[field].cell(live[field], roles));
}
__name(clientCells, "clientCells");
function renderClients(workspace, rows, format, style) {
  const table = { headings, rows: rows.map(cells) };
  return renderTable(workspace, table, plural(rows.length, "client"), format, style);
}
__name(renderClients, "renderClients");
function renderTable(workspace, table, count, format, style) {
  const markdown = format === "markdown";
  const lines = table.rows.length === 0 ? [] : markdown ? markdownTable(table) : textTable(table, style);
  const head = markdown ? `### ${workspaceMarkdown(workspace)}

${count}` : `${workspaceLine(workspace, style)} \xB7 ${count}`;
  return `${[head, ...lines.length > 0 ? ["", ...lines] : []].join("\n")}
`;
}
__name(renderTable, "renderTable");
var headings = [
  "ID",
  ...fieldOrder.map((field) => clientFields[field].title),
  "Token age",
  "Token",
  "Note"
];
function cells(row) {
  const age = row.token_age_days === null ? "" : plural(Math.floor(row.token_age_days), "day");
  return [
    String(row.id),
    ...fieldOrder.map((field) => row[field] ?? ""),
    age,
    [row.token_due ? "due" : "", row.token_state ?? ""].filter((word) => word !== "").join(", "),
    row.note
  ];
}
__name(cells, "cells");

export {
  clientCells,
  renderClients,
  renderTable
};
