import { clientFields, fieldOrder } from "../../fields/table.ts";
import type { FieldName } from "../../model/field-change.ts";
import type { Cell } from "../../render/csv.ts";
import { concernText } from "../../render/token-concern.ts";
import { numberText, plural } from "../../render/words.ts";
import { isCurrent } from "../overlap/credentials.ts";
import { overlapText } from "../overlap/overlap-words.ts";
import type { ListedClient } from "./listed-client.ts";
import type { ListKind } from "./print-list.ts";
import { fieldText } from "./select-clients.ts";
import { stateWords, tokenText } from "./token-words.ts";

/** The live clients, with the age of their tokens. */
export const clientList: ListKind<ListedClient> = {
  name: "clients",
  noun: "client",
  table: (rows) => ({
    headings: ["ID", ...fieldOrder.map((field) => clientFields[field].title), "Token age", "Token", "Note"],
    rows: rows.map((row) => [
      String(row.id),
      ...fieldOrder.map((field) => fieldText(field, row)),
      ageText(row),
      [row.token.due ? "due" : "", tokenText(row.token)].filter((word) => word !== "").join(", "),
      noteText(row),
    ]),
  }),
  summary: () => "",
  csvHeadings: [
    "id",
    ...fieldOrder.flatMap((field) => (field === "role" ? ["role_id", "role"] : [field])),
    "created_at",
    "token_updated_at",
    "token_age_days",
    "token_state",
    "token_due",
    "token_due_at",
    "rotate_after",
    "unmanaged",
    "self",
    "in_scope",
    "file",
    "line",
    "note",
    "overlap_with_id",
    "overlap_with",
    "token_overlap",
  ],
  csvRow: (row) => [
    row.id,
    ...fieldOrder.flatMap((field) => fieldCells(field, row)),
    row.created_at,
    row.token.updated_at,
    row.token.age_days,
    row.token.state,
    row.token.due,
    row.token.due_at,
    row.token.rotate_after,
    row.unmanaged,
    row.self,
    row.in_scope,
    row.source?.file ?? null,
    row.source?.line ?? null,
    row.token.concerns.map(concernText).join("; "),
    row.overlap_with?.id ?? null,
    row.overlap_with?.name ?? null,
    row.token.overlap,
  ],
  event: (workspace, client) => ({ type: "client", workspace, client }),
};

/** The same clients with what is known of their tokens. */
export const tokenList: ListKind<ListedClient> = {
  ...clientList,
  table: (rows) => ({
    headings: ["ID", "Name", "Environment", "Token", "Age", "Due", "Note"],
    rows: rows.map((row) => [
      String(row.id),
      row.name,
      row.environment ?? "",
      tokenText(row.token),
      ageText(row),
      dueText(row),
      noteText(row),
    ]),
  }),
  summary: (rows) => {
    const due = rows.filter(({ token }) => token.due).length;
    const states = stateWords.map(
      ([state, words]) => [rows.filter(({ token }) => token.state === state).length, words] as const,
    );
    return [[due, "due"] as const, ...states]
      .filter(([count]) => count > 0)
      .map(([count, words]) => `${numberText(count)} ${words}`)
      .join(", ");
  },
};

/** The values of a field for a program: ids where there are ids, items separated by spaces. */
function fieldCells(field: FieldName, client: ListedClient): readonly Cell[] {
  const value = client[field];
  if (value === null || typeof value === "string") return [value];
  if ("name" in value) return [value.id, value.name];
  // An empty list of addresses means every address, which an empty cell would not say.
  if (value.length === 0) return [fieldText(field, client)];
  return [value.map((item) => (typeof item === "string" ? item : item.id)).join(" ")];
}

function ageText({ token: { age_days: days } }: ListedClient): string {
  return days === null ? "" : plural(days, "day");
}

/** "due, every 90d", "every 90d", "never"; the token of an entry with `overlap` that ends next has no limit of its own. */
function dueText({ token }: ListedClient): string {
  const { due, rotate_after: after } = token;
  if (!isCurrent(token)) return "";
  if (after === null || after === "never") return after ?? "";
  return due ? `due, every ${after}` : `every ${after}`;
}

function noteText({ self, in_scope, token, overlap_with }: ListedClient): string {
  const whose = self ? ["self"] : in_scope ? [] : ["out of scope"];
  const overlap = overlap_with === null ? [] : [overlapText(overlap_with)];
  return [...whose, ...overlap, ...token.concerns.map(concernText)].join("; ");
}
