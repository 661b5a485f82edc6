import type { Behaviours } from "./behaviours.ts";
import { environmentIds, type StoredClient } from "./client.ts";
import type { Ledger } from "./ledger.ts";

/** How a client is shown: in a list as of an earlier moment, or at once. */
export interface View {
  readonly behaviours: Behaviours;
  readonly ledger: Ledger;
  readonly now: number;
  readonly list: boolean;
}

/** A client as an answer shows it. */
export function clientRow(client: StoredClient, view: View): Record<string, unknown> {
  const { behaviours } = view;
  const { environment } = client;
  return {
    id: client.id,
    name: client.name,
    api_privilege_group_id: client.role,
    created_at: pacific(client.createdAt),
    updated_at: pacific(client.updatedAt),
    all_folders: client.folders === null,
    ...folderIds(client, behaviours),
    ...(environment === null
      ? {}
      : { [behaviours.environmentKey]: environment, environment_id: environmentIds.get(environment) ?? 0 }),
    ...allowList(client.allowList, behaviours),
    ...(client.tokenShown ? { token: { updated_at: tokenTime(client, view) } } : { token: null }),
    avatar_url: null,
    ...(view.list ? {} : { user: { id: 17, name: "Workspace owner" } }),
  };
}

function folderIds({ folders }: StoredClient, { allFolders }: Behaviours): Record<string, unknown> {
  if (folders !== null) return { folder_ids: folders };
  switch (allFolders) {
    case "blank":
      return { folder_ids: [] };
    case "null":
      return { folder_ids: null };
    case "missing":
      return {};
  }
}

function allowList(
  list: string | null,
  { allowList: form, noAllowList }: Behaviours,
): Record<string, unknown> {
  if (list !== null) return { ip_allow_list: listed(list, form) };
  switch (noAllowList) {
    case "missing":
      return {};
    case "null":
      return { ip_allow_list: null };
    case "blank":
      return { ip_allow_list: "" };
  }
}

function listed(list: string, form: Behaviours["allowList"]): string | readonly string[] {
  const addresses = list.split(",").map((address) => address.trim());
  if (form === "array") return addresses;
  return addresses.join(form === "comma" ? "," : ", ");
}

/** When the token that is shown was issued; a list may lag behind. */
function tokenTime({ id, createdAt }: StoredClient, { ledger, behaviours, now, list }: View): string {
  const until = list ? now - behaviours.regenerateLag : now;
  const tokens = ledger.tokens.filter(({ client }) => client === id);
  const shown = tokens.findLast(({ from }) => from <= until) ?? tokens[0];
  return new Date(shown?.from ?? createdAt).toISOString();
}

/** A time as the reference's examples show it, with an offset. */
function pacific(at: number): string {
  return new Date(at - 8 * 3_600_000).toISOString().replace("Z", "-08:00");
}
