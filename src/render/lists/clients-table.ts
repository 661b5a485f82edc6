import { clientFields, eachField, fieldOrder } from "../../fields/table.ts";
import type { ClientValues } from "../../model/client.ts";
import type { FieldName } from "../../model/field-change.ts";
import type { WorkspaceRef } from "../../model/plan.ts";
import type { TokenState } from "../../model/token.ts";
import { workspaceLine, workspaceMarkdown } from "../heading.ts";
import type { Style } from "../style.ts";
import { markdownTable, type Table, textTable } from "./table.ts";
import { plural } from "../words.ts";

/** A live client's fields, each on one short line. */
export type ClientCells = Readonly<Record<FieldName, string | null>>;

/** One live client as `clients` lists it; `token_age_days` is null if unknown. */
export interface ClientRow extends ClientCells {
  readonly id: number;
  readonly token_age_days: number | null;
  /** Null if no manifest declares the client, or none could be read. */
  readonly token_state: TokenState | null;
  readonly token_due: boolean;
  readonly note: string;
}

/** The part of a row about the client itself; `roles`: the names of roles by id, if known. */
export function clientCells(live: ClientValues, roles: ReadonlyMap<number, string>): ClientCells {
  return eachField<ClientCells>((field) => clientFields[field].cell(live[field], roles));
}

/** The live clients of a workspace as a table; ends with a newline. */
export function renderClients(
  workspace: WorkspaceRef,
  rows: readonly ClientRow[],
  format: "text" | "markdown",
  style: Style,
): string {
  const table = { headings, rows: rows.map(cells) };
  return renderTable(workspace, table, plural(rows.length, "client"), format, style);
}

/** A workspace's heading with a count, and its table. */
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

const headings = [
  "ID",
  ...fieldOrder.map((field) => clientFields[field].title),
  "Token age",
  "Token",
  "Note",
];

function cells(row: ClientRow): readonly string[] {
  const age = row.token_age_days === null ? "" : plural(Math.floor(row.token_age_days), "day");
  return [
    String(row.id),
    ...fieldOrder.map((field) => row[field] ?? ""),
    age,
    [row.token_due ? "due" : "", row.token_state ?? ""].filter((word) => word !== "").join(", "),
    row.note,
  ];
}
