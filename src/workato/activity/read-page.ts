import type { Activity, ActivityClient, ActivityUser } from "../../model/activity.ts";
import { at, isRecord, numberAt, textAt } from "../../util/json.ts";
import type { Masker } from "../../http/masking.ts";
import { WireError } from "../wire.ts";

/** One page of the activity audit log. */
export interface ActivityPage {
  /** The entries that could be read, in the order of the answer. */
  readonly entries: readonly Activity[];
  /** How many entries the page contains, readable or not. */
  readonly rows: number;
  /** The id of the last entry, after which the next page begins; null if it has none. */
  readonly last: string | null;
}

/** The longest name, address or program that is kept, in characters. */
const longest = 120;

/**
 * Reads a page of the activity audit log. Its documentation shows the members but no complete sample, so each fact is
 * looked for where it may be, and an entry without a time or a client is left out. Throws `WireError` if there is no list.
 */
export function readActivityPage(body: unknown, mask: Masker): ActivityPage {
  const rows = rowsOf(body);
  if (rows === null) throw new WireError("its body is not a list of entries in data");
  return {
    entries: rows.flatMap((row) => readEntry(row, mask)),
    rows: rows.length,
    last: idAt(rows.at(-1), "id"),
  };
}

function rowsOf(body: unknown): readonly unknown[] | null {
  const places = [body, at(body, "data"), at(body, "result"), at(body, "items"), at(body, "result", "items")];
  return places.find((place): place is readonly unknown[] => Array.isArray(place)) ?? null;
}

function readEntry(row: unknown, mask: Masker): readonly Activity[] {
  const text = (...places: readonly Place[]): string | null => firstText(row, places, mask);
  const type = text(["resource", "type"], ["resource_type"]);
  if (!isRecord(row) || (type !== null && type !== "ApiClient")) return [];
  const time = Date.parse(text(["timestamp"], ["created_at"], ["occurred_at"], ["time"]) ?? "");
  const client = clientOf(row, text);
  if (Number.isNaN(time) || (client.id === null && client.name === null)) return [];
  return [
    {
      event: text(["event_type"], ["event"], ["action"], ["type"]) ?? "",
      at: new Date(time).toISOString(),
      user: userOf(row, text),
      from: text(...anyOf(addressKeys)),
      agent: text(...anyOf(["user_agent"])),
      client,
    },
  ];
}

type Place = readonly string[];
type TextOf = (...places: readonly Place[]) => string | null;

const addressKeys = ["ip_address", "remote_address", "remote_addr", "remote_ip", "ip"];

/** The request's facts are documented in `details`, in its `request`. */
function anyOf(keys: readonly string[]): readonly Place[] {
  return keys.flatMap((key) => [["details", "request", key], ["details", key], ["request", key], [key]]);
}

function clientOf(row: unknown, text: TextOf): ActivityClient {
  const id = Number(idAt(row, "resource", "id") ?? idAt(row, "resource_id") ?? Number.NaN);
  return {
    id: Number.isSafeInteger(id) && id > 0 ? id : null,
    name: text(["resource", "name"], ["details", "object_name"], ["resource_name"]),
    environment: text(["workspace", "environment"], ["environment"]),
  };
}

function userOf(row: unknown, text: TextOf): ActivityUser {
  const name = text(["user", "name"], ["user_name"], ["user"]);
  return {
    id: idAt(row, "user", "id") ?? idAt(row, "user_id"),
    // Some users have their e-mail address as their name.
    name: name?.replace(/@\S*\.\S*/u, "@…") ?? null,
  };
}

function firstText(row: unknown, places: readonly Place[], mask: Masker): string | null {
  for (const place of places) {
    const found = mask(textAt(row, ...place) ?? "");
    if (found !== "") return found.length > longest ? `${found.slice(0, longest - 1)}…` : found;
  }
  return null;
}

/** An id as text that is safe in a query; null for anything else. */
function idAt(row: unknown, ...place: Place): string | null {
  const id = textAt(row, ...place) ?? numberAt(row, ...place)?.toString() ?? "";
  return /^[\w-]{1,64}$/.test(id) ? id : null;
}
