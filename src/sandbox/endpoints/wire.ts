import type { Readings } from "../readings.ts";
import type { SandboxClient, SandboxState } from "../state.ts";
import { unknownFields } from "./unknown-fields.ts";

/** A client as a list or an answer returns it, depending on the readings. */
export function wireClient(
  client: SandboxClient,
  state: SandboxState,
  readings: Readings,
  inList: boolean,
): Record<string, unknown> {
  const tokenAt = inList && client.lag > 0 ? client.earlierTokenAt : client.tokenAt;
  return {
    id: client.id,
    name: storedName(client.name, readings),
    api_privilege_group_id: client.role,
    created_at: offsetTime(client.createdAt),
    updated_at: offsetTime(client.updatedAt),
    all_folders: client.folders === "all",
    ...folderIds(client, readings),
    ...environment(client, state, readings),
    ...ipAllowList(client, readings),
    token: client.tokenValue === null ? null : { updated_at: tokenTime(tokenAt, readings) },
    ...unknownFields(readings),
  };
}

/** The same client with its token in plain text, as in the answer that issues it. */
export function wireIssued(
  client: SandboxClient,
  state: SandboxState,
  readings: Readings,
): Record<string, unknown> {
  const precise = { ...readings, tokenTime: readings.tokenTime === "ms" ? "ms" : "s" } as const;
  const token = { value: client.tokenValue, updated_at: tokenTime(client.tokenAt, precise) };
  return { ...deviating(wireClient(client, state, readings, false), readings), token };
}

/** An answer to a mutation, which can return a value other than the stored one. */
export function deviating(wire: Record<string, unknown>, { asSent }: Readings): Record<string, unknown> {
  switch (asSent) {
    case "yes":
      return wire;
    case "name":
      return { ...wire, name: `${String(wire["name"])} (copy)` };
    case "ip_allow_list":
      return { ...wire, ip_allow_list: "203.0.113.77" };
    case "folders":
      return { ...wire, all_folders: true };
    case "role":
      return { ...wire, api_privilege_group_id: Number(wire["api_privilege_group_id"]) + 1 };
    case "environment":
      return { ...wire, environment_name: "Elsewhere" };
  }
}

/** The user that some answers contain. */
export const wireUser = { id: 1, name: "Sandbox user", email: "sandbox@workato.invalid" };

function storedName(name: string, { storedNames }: Readings): string {
  switch (storedNames) {
    case "as-sent":
    case "cut":
    case "escaped":
    case "unique":
      return name;
    case "trimmed":
      return name.trim();
    case "nfd":
      return name.normalize("NFD");
    case "nfc":
      return name.normalize("NFC");
  }
}

function folderIds({ folders }: SandboxClient, { allFolderIds }: Readings): Record<string, unknown> {
  if (folders !== "all") return { folder_ids: folders };
  if (allFolderIds === "missing") return {};
  return { folder_ids: allFolderIds === "null" ? null : [] };
}

function environment(
  { environment: name }: SandboxClient,
  { environments }: SandboxState,
  { environmentKey }: Readings,
): Record<string, unknown> {
  return name === null ? {} : { [environmentKey]: name, environment_id: 3218 + environments.indexOf(name) };
}

function ipAllowList(
  { ip_allow_list: list }: SandboxClient,
  { ipFormat, ipEmpty }: Readings,
): Record<string, unknown> {
  if (list.length === 0) {
    if (ipEmpty === "missing") return {};
    return { ip_allow_list: ipEmpty === "null" ? null : "" };
  }
  if (ipFormat === "array") return { ip_allow_list: list };
  return { ip_allow_list: list.join(ipFormat === "comma" ? "," : ", ") };
}

/** The times of a client have an offset. */
function offsetTime(at: number): string {
  return new Date(at - 8 * 3_600_000).toISOString().replace("Z", "-08:00");
}

function tokenTime(at: number, { tokenTime: precision }: Readings): string {
  const text = new Date(at).toISOString();
  return precision === "s" ? text.replace(/\.\d+Z$/, "Z") : text;
}
