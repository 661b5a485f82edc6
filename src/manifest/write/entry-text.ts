import type { WrittenItem } from "../../fields/field.ts";
import { clientFields, fieldOrder } from "../../fields/table.ts";
import type { ImportEntry, NotImported } from "../../model/import-entry.ts";
import type { FieldName } from "../../model/field-change.ts";
import { isMigrated } from "../../model/token/migrated.ts";
import { quoted, visible } from "./quote.ts";

/** The lines of one entry of `clients`, its dash at column 0. */
export function entryLines(entry: ImportEntry): readonly string[] {
  const lines = [
    ...fieldLines("name", entry).map((line) => line + secondComment(entry)),
    ...(entry.pinned ? [`id: ${entry.live.id}`] : []),
    ...fieldOrder.filter((field) => field !== "name").flatMap((field) => fieldLines(field, entry)),
    ...tokenLines(entry),
  ];
  return lines.map((line, index) => `${index === 0 ? "- " : "  "}${line}`);
}

function secondComment({ second }: ImportEntry): string {
  return second === null ? "" : ` # and ${quoted(second.name)} (id ${second.id}), its second API client`;
}

function tokenLines(entry: ImportEntry): readonly string[] {
  const why = undeliveredWhy(entry);
  const values = [
    ...(why === null ? [] : ["deliver_to: none"]),
    ...(entry.overlap === null ? [] : [`overlap: ${entry.overlap}`]),
  ];
  return values.length === 0 ? [] : [`token: { ${values.join(", ")} }${why === null ? "" : ` # ${why}`}`];
}

/** Why a client's token is not delivered; null if it is. */
function undeliveredWhy({ live, undelivered }: ImportEntry): string | null {
  if (isMigrated(live.name))
    return "made from a legacy API key: Workato issues no new token for it, so it must be replaced";
  return undelivered ? "the configured place is another client's" : null;
}

/** The lines of a comment that lists the clients that a manifest cannot express, and why. */
export function leftAloneLines(clients: readonly NotImported[]): readonly string[] {
  return clients.map(
    ({ id, name, environment, reason }) =>
      `# left alone: id ${id}, ${quoted(name)}${environment === null ? "" : ` in ${quoted(environment)}`}: ${visible(reason)}`,
  );
}

/** A text or a number as a YAML scalar. */
export function scalar(value: string | number): string {
  return typeof value === "number" ? String(value) : quoted(value);
}

/** A field on one line; a list whose items have notes has a line for each. */
function fieldLines(field: FieldName, entry: ImportEntry): readonly string[] {
  const written = clientFields[field].written(entry);
  if (written === null) return [];
  if ("value" in written) return [`${field}: ${itemText(written)}`];
  if (written.every(({ note }) => note === null)) return [`${field}: [${written.map(itemText).join(", ")}]`];
  return [`${field}:`, ...written.map((item) => `  - ${itemText(item)}`)];
}

function itemText({ value, note }: WrittenItem): string {
  return note === null ? scalar(value) : `${scalar(value)} # ${scalar(note)}`;
}
