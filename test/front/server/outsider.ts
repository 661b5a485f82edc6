import type { StoredClient } from "./client.ts";
import type { Asked, Workspace } from "./workspace.ts";

/** What somebody else does in Workato's pages; a client is named by its name, in whichever environment. */
export type OutsiderAct =
  | { readonly kind: "create"; readonly name: string; readonly environment?: string; readonly like?: string }
  | { readonly kind: "rename"; readonly name: string; readonly to: string }
  | { readonly kind: "allow-list"; readonly name: string; readonly allowList: string }
  | { readonly kind: "delete"; readonly name: string }
  | { readonly kind: "regenerate"; readonly name: string }
  | { readonly kind: "delete-role"; readonly role: number };

const outsider: Asked = { by: "outsider", request: null };

/** Carries out an act; one on a client that does not live does nothing. */
export function actAsOutsider(workspace: Workspace, act: OutsiderAct): void {
  if (act.kind === "create") return void workspace.create(newBody(workspace, act), outsider);
  if (act.kind === "delete-role") {
    const index = workspace.roles.findIndex(({ id }) => id === act.role);
    if (index >= 0) workspace.roles.splice(index, 1);
    return;
  }
  const client = [...workspace.clients.values()].find(({ name }) => name === act.name);
  if (client === undefined) return;
  if (act.kind === "delete") workspace.delete(client.id, outsider);
  else if (act.kind === "regenerate") workspace.regenerate(client.id, outsider);
  else if (act.kind === "rename") workspace.update(client.id, { ...bodyOf(client), name: act.to }, outsider);
  else workspace.update(client.id, { ...bodyOf(client), ip_allow_list: act.allowList }, outsider);
}

function newBody(
  workspace: Workspace,
  { name, environment, like }: Extract<OutsiderAct, { kind: "create" }>,
): Record<string, unknown> {
  const model = [...workspace.clients.values()].find((client) => client.name === like);
  return {
    api_privilege_group_id: workspace.roles[0]?.id ?? 0,
    all_folders: true,
    ip_allow_list: "203.0.113.77",
    ...(model === undefined ? {} : bodyOf(model)),
    name,
    ...(environment === undefined ? {} : { environment_name: environment }),
  };
}

function bodyOf({ name, environment, role, folders, allowList }: StoredClient): Record<string, unknown> {
  return {
    name,
    api_privilege_group_id: role,
    all_folders: folders === null,
    folder_ids: folders ?? [],
    ...(environment === null ? {} : { environment_name: environment }),
    ip_allow_list: allowList ?? "",
  };
}
