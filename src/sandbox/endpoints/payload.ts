import { isIP } from "node:net";
import { isRecord } from "../../util/json.ts";
import type { Json } from "./check.ts";
import type { Readings } from "../readings.ts";
import type { ClientFields, SandboxClient, SandboxState } from "../state.ts";

/** The fields of a valid payload, or the API's error message. */
export type Checked = { readonly fields: ClientFields } | { readonly error: string };

/** Checks the payload of a create (`existing` null) or update; an update that merges keeps omitted fields. */
export function checkPayload(
  body: unknown,
  existing: SandboxClient | null,
  state: SandboxState,
  readings: Readings,
): Checked {
  if (!isRecord(body)) return { error: "The body is not a JSON object" };
  const merged: Json =
    existing !== null && readings.put === "merge" ? { ...payloadOf(existing), ...body } : body;
  const error = firstError(merged, existing, state, readings);
  if (error !== null) return { error };
  return {
    fields: {
      name: stored(String(merged["name"]), existing, state, readings),
      role: Number(merged["api_privilege_group_id"]),
      folders: merged["all_folders"] === true ? "all" : storedFolders(merged, state, readings),
      environment: typeof merged["environment_name"] === "string" ? merged["environment_name"] : null,
      ip_allow_list: addresses(merged["ip_allow_list"]),
    },
  };
}

function firstError(
  body: Json,
  existing: SandboxClient | null,
  state: SandboxState,
  readings: Readings,
): string | null {
  const { name, api_privilege_group_id: role, all_folders, environment_name: environment } = body;
  if (typeof name !== "string" || name.trim() === "") return "Name can't be blank";
  if (state.roleId(role) === null || typeof role !== "number") return "Api privilege group is invalid";
  if (typeof all_folders !== "boolean") return "all_folders is missing";
  const ids: readonly unknown[] = !all_folders && Array.isArray(body["folder_ids"]) ? body["folder_ids"] : [];
  if (!all_folders && ids.length === 0) return "folder_ids is missing";
  const unknownFolder = ids.find((id) => !state.folders.some((folder) => folder.id === id));
  if (unknownFolder !== undefined)
    return `Folder ${typeof unknownFolder === "string" ? unknownFolder : JSON.stringify(unknownFolder)} not found`;
  return (
    nestedFolderError(ids, state, readings) ??
    allowListError(body["ip_allow_list"], existing, readings) ??
    environmentError(environment, state) ??
    duplicateNameError(name, environment, existing, state, readings)
  );
}

function nestedFolderError(
  ids: readonly unknown[],
  state: SandboxState,
  { nestedFolders }: Readings,
): string | null {
  if (nestedFolders !== "refused") return null;
  const nested = ids.find((id) => isNested(id, state));
  return nested === undefined ? null : `Folder ${Number(nested)} is not a project`;
}

function isNested(id: unknown, { folders }: SandboxState): boolean {
  return folders.some((folder) => folder.id === id && folder.parent_id !== null);
}

function allowListError(list: unknown, existing: SandboxClient | null, readings: Readings): string | null {
  if (typeof (list ?? "") !== "string") return "IP allow list is not a string";
  if (list === "" && existing !== null && readings.clearedList === "refused")
    return "IP allow list can't be blank";
  const other = addresses(list).find((address) => !isAllowed(address, readings));
  return other === undefined ? null : `IP allow list is invalid: ${other}`;
}

function environmentError(environment: unknown, { environments }: SandboxState): string | null {
  if (environments.length === 0) return environment === undefined ? null : "Environments are not enabled";
  if (typeof environment !== "string") return "environment_name is missing";
  return environments.includes(environment) ? null : `Environment ${environment} not found`;
}

function duplicateNameError(
  name: string,
  environment: unknown,
  existing: SandboxClient | null,
  state: SandboxState,
  readings: Readings,
): string | null {
  if (readings.uniqueNames === "false") return null;
  const duplicate = [...state.clients.values()].find(
    (client) => client !== existing && client.name === name && client.environment === (environment ?? null),
  );
  return duplicate === undefined ? null : "Name has already been taken";
}

function payloadOf({ name, role, folders, environment, ip_allow_list }: SandboxClient): Json {
  return {
    name,
    api_privilege_group_id: role,
    all_folders: folders === "all",
    folder_ids: folders === "all" ? [] : folders,
    ...(environment === null ? {} : { environment_name: environment }),
    ...(ip_allow_list.length === 0 ? {} : { ip_allow_list: ip_allow_list.join(",") }),
  };
}

function stored(
  name: string,
  existing: SandboxClient | null,
  { clients }: SandboxState,
  { storedNames }: Readings,
): string {
  switch (storedNames) {
    case "trimmed":
      return name.trim();
    case "cut":
      return name.slice(0, 64);
    case "escaped":
      return name.replaceAll(/[&<>"']/g, (letter) => `&${escapes[letter] ?? ""};`);
    case "unique":
      return freeName(
        name,
        [...clients.values()].filter((client) => client !== existing),
      );
    case "as-sent":
    case "nfd":
    case "nfc":
      return name;
  }
}

const escapes: Readonly<Record<string, string>> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "#39",
};

/** The name, or the first numbered form that no client of any environment has. */
function freeName(name: string, clients: readonly SandboxClient[]): string {
  const taken = new Set(clients.map((client) => client.name));
  for (let number = 1; ; number += 1) {
    const form = number === 1 ? name : `${name} (${number})`;
    if (!taken.has(form)) return form;
  }
}

function storedFolders(
  { folder_ids }: Json,
  state: SandboxState,
  { nestedFolders }: Readings,
): readonly number[] {
  const ids = numbers(folder_ids);
  return nestedFolders === "dropped" ? ids.filter((id) => !isNested(id, state)) : ids;
}

function numbers(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "number") : [];
}

function addresses(value: unknown): readonly string[] {
  if (typeof value !== "string") return [];
  return value
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** An address, a prefix or a range, of the kinds that the readings accept. */
function isAllowed(text: string, { prefixes, ranges, ipv6 }: Readings): boolean {
  if (text.includes(":") && ipv6 === "refused") return false;
  if (text.includes("/") && prefixes === "refused") return false;
  return isAddress(text) || (ranges === "accepted" && text.split("-").every((end) => isIP(end) !== 0));
}

function isAddress(text: string): boolean {
  const [, host = "", length = "0"] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(host);
  return family !== 0 && Number(length) <= (family === 4 ? 32 : 128);
}
