import { isRecord } from "../../util/json.ts";

/** A JSON object as it came. */
export type Row = Readonly<Record<string, unknown>>;

/** The client of an answer about one client: an object with a numeric id; null for any other body. */
export function clientOf(body: unknown): Row | null {
  const client = isRecord(body) ? body["result"] : undefined;
  return isRecord(client) && idOf(client) !== null ? client : null;
}

/** The rows of a list in one of the shapes that keyward reads; null for any other body. */
export function rowsOf(body: unknown): readonly Row[] | null {
  const result = Array.isArray(body) ? body : isRecord(body) ? body["result"] : undefined;
  const items: unknown = isRecord(result) ? result["items"] : result;
  if (!Array.isArray(items)) return null;
  const found: readonly unknown[] = items;
  return found.filter(isRecord).filter((item) => idOf(item) !== null);
}

/** What a list says about itself: the object around its rows; empty for a bare list. */
export function listFacts(body: unknown): Row {
  const result = isRecord(body) ? body["result"] : undefined;
  return isRecord(result) ? result : {};
}

/** A row's id, also where it is text; null if it has none. */
export function idOf(row: Row): number | null {
  const id = row["id"];
  const number = typeof id === "string" && /^\d{1,15}$/.test(id) ? Number(id) : id;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : null;
}

/** A client's name; empty if it has none. */
export function nameOf(row: Row): string {
  return typeof row["name"] === "string" ? row["name"] : "";
}

/** A client's environment, whichever key it has; null if it has none. */
export function environmentOf(row: Row): string | null {
  const name = row["environment_name"] ?? row["environment"];
  return typeof name === "string" && name !== "" ? name : null;
}

/** A client's allow list, in any of its forms; empty if it has none. */
export function allowListOf(row: Row): readonly string[] {
  const list = row["ip_allow_list"];
  const parts: readonly unknown[] = Array.isArray(list) ? list : [list];
  return parts
    .flatMap((part) => (typeof part === "string" ? part.split(/[,\s]+/) : []))
    .filter((part) => part !== "");
}

/** The ids of a client's folders, sorted. */
export function folderIdsOf(row: Row): readonly number[] {
  const ids = row["folder_ids"];
  const numbers = Array.isArray(ids) ? ids.map(Number).filter(Number.isSafeInteger) : [];
  return numbers.sort((a, b) => a - b);
}

/** When a client was created, in ms since 1970; null if that is not shown. */
export function createdAtOf(row: Row): number | null {
  const time = row["created_at"];
  const parsed = typeof time === "string" ? Date.parse(time) : Number.NaN;
  return Number.isNaN(parsed) ? null : parsed;
}

/** When a client's token was issued, as text; null if that is not shown. */
export function tokenTimeOf(row: Row): string | null {
  const token = row["token"];
  const time = isRecord(token) ? token["updated_at"] : undefined;
  return typeof time === "string" ? time : null;
}
