import { isIP } from "node:net";
import type { Behaviours } from "./behaviours.ts";

/** The fields that a body sets; what it leaves out is undefined. */
export interface Payload {
  readonly name?: string;
  readonly role?: number;
  readonly allFolders?: boolean;
  readonly folders?: readonly number[];
  readonly environment?: string;
  readonly allowList?: string;
}

/** A field that cannot be taken. */
export interface Fault {
  readonly field: string;
  readonly reason: string;
}

/** What a workspace knows that a body may name. */
export interface Known {
  readonly roles: ReadonlySet<number>;
  readonly environments: ReadonlySet<string>;
  readonly nested: ReadonlySet<number>;
}

/** The fields of a body. */
export function payloadOf(body: unknown): Payload {
  const fields = typeof body === "object" && body !== null ? new Map(Object.entries(body)) : new Map();
  const name: unknown = fields.get("name");
  const role: unknown = fields.get("api_privilege_group_id");
  const allFolders: unknown = fields.get("all_folders");
  const folders: unknown = fields.get("folder_ids");
  const environment: unknown = fields.get("environment_name");
  const allowList: unknown = fields.get("ip_allow_list");
  return {
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof role === "number" ? { role } : {}),
    ...(typeof allFolders === "boolean" ? { allFolders } : {}),
    ...(isNumbers(folders) ? { folders } : {}),
    ...(typeof environment === "string" ? { environment } : {}),
    ...(typeof allowList === "string" ? { allowList } : {}),
  };
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === "number");
}

/** What is wrong with a body of a create, or of an update that has to be whole; null: nothing. */
export function faultOf(
  payload: Payload,
  known: Known,
  behaviours: Behaviours,
  whole: boolean,
): Fault | null {
  const { name, role, allFolders, folders, environment, allowList } = payload;
  if (name === undefined ? whole : name.trim() === "") return { field: "name", reason: "can't be blank" };
  if (role === undefined ? whole : !known.roles.has(role))
    return { field: "api_privilege_group_id", reason: "is not a role of this workspace" };
  if (allFolders === undefined && whole) return { field: "all_folders", reason: "is required" };
  if (allFolders === false && folders === undefined) return { field: "folder_ids", reason: "is required" };
  if (environment !== undefined && !known.environments.has(environment))
    return { field: "environment_name", reason: "is not an environment of this workspace" };
  if (environment === undefined && whole && known.environments.size > 0)
    return { field: "environment_name", reason: "is required" };
  if (behaviours.nestedFolders === "refused" && folders?.some((id) => known.nested.has(id)) === true)
    return { field: "folder_ids", reason: "must be projects" };
  if (allowList !== undefined && !allowList.split(",").every(isListable))
    return { field: "ip_allow_list", reason: "is invalid" };
  if (allowList === "" && behaviours.clearing === "refused")
    return { field: "ip_allow_list", reason: "Invalid parameter 'ip_allow_list': Must be an address" };
  return null;
}

/** An address or a prefix of one; nothing stands for a cleared list. */
function isListable(entry: string): boolean {
  const [address = "", prefix, ...others] = entry.trim().split("/");
  if (address === "" && prefix === undefined) return true;
  const bits = isIP(address) === 6 ? 128 : 32;
  const fits = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
  return isIP(address) !== 0 && fits && others.length === 0;
}
