import type { Declared } from "../model/client.ts";
import { offlineSubject } from "./subject.ts";
import { matchPolicy } from "./match.ts";
import type { Fact, Policy } from "./policy.ts";
import { type FolderEnvironment, listsFoldersOf } from "../plan/resolve.ts";

/** What has to be read so that policies can be judged, beyond what the manifests themselves name. */
export interface PolicyNeeds {
  readonly roleNames: boolean;
  /** Ids of folders whose paths are asked for. */
  readonly folders: ReadonlySet<number>;
}

/** What these policies ask of these clients in this workspace (by its name in the configuration). */
export function policyNeeds(
  policies: readonly Policy[],
  declared: readonly Declared[],
  workspace: string,
  whose: FolderEnvironment,
): PolicyNeeds {
  const folders = new Set<number>();
  let roleNames = policies.some(judgesRolesOfChanges);
  const asking = policies.filter((policy) => speaks(policy, "role-name") || speaks(policy, "folder-path"));
  if (asking.length === 0) return { roleNames, folders };
  for (const client of declared) {
    const subject = offlineSubject(client);
    const applied = asking.filter((policy) => matchPolicy(policy, subject, workspace) !== "no");
    if (typeof client.role === "number" && applied.some((policy) => speaks(policy, "role-name")))
      roleNames = true;
    if (!listsFoldersOf(whose, client) || !applied.some((policy) => speaks(policy, "folder-path"))) continue;
    for (const id of folderIds(client)) folders.add(id);
  }
  return { roleNames, folders };
}

/** A change has a role before it, which is live and so an id. */
function judgesRolesOfChanges({ rule, match }: Policy): boolean {
  return rule.on === "change" && namesRoles(match);
}

function speaks({ rule, match }: Policy, fact: Fact): boolean {
  if (fact === "role-name" && namesRoles(match)) return true;
  return rule.on === "client" && rule.speaks.has(fact);
}

function namesRoles({ roles }: Policy["match"]): boolean {
  return roles?.some((role) => typeof role === "string") ?? false;
}

function folderIds({ folders }: Declared): readonly number[] {
  return folders === "all" ? [] : folders.filter((folder) => typeof folder === "number");
}
