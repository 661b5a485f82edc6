import type { WorkspaceRef } from "../../model/plan.ts";
import { workspaceLine, workspaceMarkdown } from "../heading.ts";
import type { Style } from "../style.ts";
import { markdownTable, type Table, textTable } from "./table.ts";

/** A workspace's heading with a count, and its table; ends with a newline. */
export function renderTable(
  workspace: WorkspaceRef,
  table: Table,
  count: string,
  format: "text" | "markdown",
  style: Style,
): string {
  const markdown = format === "markdown";
  const lines = table.rows.length === 0 ? [] : markdown ? markdownTable(table) : textTable(table, style);
  const head = markdown
    ? `### ${workspaceMarkdown(workspace)}\n\n${count}`
    : `${workspaceLine(workspace, style)} · ${count}`;
  return `${[head, ...(lines.length > 0 ? ["", ...lines] : [])].join("\n")}\n`;
}
