import type { ClientValues, Folders, Live } from "../model/client.ts";
import type { Change, FieldValues } from "../model/plan.ts";
import type { ClientPayload } from "../workato/api.ts";

/** What a client is to be after a create or update: the change's own values over those that are live. */
export function valuesAfter(change: Change, live: Live | null): ClientValues {
  let values: ClientValues = live ?? {
    name: change.name,
    environment: change.environment,
    role: null,
    folders: [],
    ip_allow_list: [],
  };
  for (const field of change.fields) {
    switch (field.field) {
      case "name":
        values = { ...values, name: field.after ?? values.name };
        break;
      case "environment":
        values = { ...values, environment: field.after };
        break;
      case "role":
        values = { ...values, role: field.after?.id ?? null };
        break;
      case "folders":
        values = { ...values, folders: folderIds(field.after ?? []) };
        break;
      case "ip_allow_list":
        values = { ...values, ip_allow_list: field.after ?? [] };
        break;
    }
  }
  return values;
}

/** The whole client as create and update send it; an update clears a list by `""`, a create leaves it out. */
export function payloadOf(values: ClientValues, role: number, kind: "create" | "update"): ClientPayload {
  const list = values.ip_allow_list.join(",");
  return {
    name: values.name,
    api_privilege_group_id: role,
    all_folders: values.folders === "all",
    folder_ids: values.folders === "all" ? [] : values.folders,
    ...(values.environment === null ? {} : { environment_name: values.environment }),
    ...(kind === "create" && list === "" ? {} : { ip_allow_list: list }),
  };
}

function folderIds(folders: FieldValues["folders"]): Folders {
  return folders === "all" ? "all" : folders.map(({ id }) => id).sort((a, b) => a - b);
}
