import type { Role } from "../../model/client.ts";
import type { WorkspaceRef } from "../../model/plan.ts";
import { renderTable } from "./clients-table.ts";
import type { Style } from "../style.ts";
import { plural } from "../words.ts";

/** The roles of a workspace as a table; ends with a newline. */
export function renderRoles(
  workspace: WorkspaceRef,
  roles: readonly Role[],
  format: "text" | "markdown",
  style: Style,
): string {
  const table = { headings: ["ID", "Name"], rows: roles.map(({ id, name }) => [String(id), name]) };
  return renderTable(workspace, table, plural(roles.length, "role"), format, style);
}
