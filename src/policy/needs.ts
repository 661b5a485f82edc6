import type { Declared } from "../model/client.ts";
import { type FolderEnvironment, listsFoldersOf } from "../plan/resolve/resolve.ts";
import { matchPolicy } from "./match.ts";
import type { Fact, Policy } from "./policy.ts";
import { declaredSubject } from "./subject.ts";

/** What has to be read before the policies can judge, in addition to what the manifests themselves refer to. */
export interface PolicyNeeds {
  readonly roleNames: boolean;
  /** Ids of folders whose paths are needed. */
  readonly folders: ReadonlySet<number>;
}

/** What these policies need for these clients of this workspace (by its name in the configuration); `creates`: those that are not live yet. */
export function policyNeeds(
  policies: readonly Policy[],
  declared: readonly Declared[],
  creates: readonly Declared[],
  workspace: string,
  whose: FolderEnvironment,
): PolicyNeeds {
  const onClients = policies.filter(({ rule }) => rule.on === "client");
  const onCreates = policies.filter(({ rule }) => rule.on !== "change");
  const isNew = new Set(creates);
  const folders = new Set<number>();
  let roleNames = policies.some(matchesRolesOfChanges);
  for (const client of onCreates.length === 0 ? [] : declared) {
    const needed = neededFor(client, isNew.has(client) ? onCreates : onClients, workspace);
    roleNames ||= needed.has("role-name");
    if (!needed.has("folder-path") || !listsFoldersOf(whose, client)) continue;
    for (const id of folderIds(client)) folders.add(id);
  }
  return { roleNames, folders };
}

/** The facts that these policies, or their matches, depend on and that a client's manifest does not contain. */
function neededFor(client: Declared, policies: readonly Policy[], workspace: string): ReadonlySet<Fact> {
  const { facts, unknown } = declaredSubject(client);
  const needed = policies.flatMap(({ rule, match, except }): readonly Fact[] => {
    const matched = matchPolicy({ match, except }, facts, workspace);
    if (matched === "no" || rule.on === "change") return [];
    return matched === "yes" ? [...rule.needs] : [matched, ...rule.needs];
  });
  return new Set(needed.filter((fact) => unknown.has(fact)));
}

/** For the role before a change, only the id is known. */
function matchesRolesOfChanges({ rule, match }: Policy): boolean {
  return rule.on === "change" && (match.roles?.some((role) => typeof role === "string") ?? false);
}

function folderIds({ folders }: Declared): readonly number[] {
  return folders === "all" ? [] : folders.filter((folder) => typeof folder === "number");
}
