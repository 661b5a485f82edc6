import { ApiError } from "../errors.ts";
import type { Live, Role } from "../model/client.ts";
import type { FolderResolution } from "../plan/resolve.ts";
import { folderEnvironment } from "../plan/resolve.ts";
import { policyNeeds } from "./needs.ts";
import type { PolicyFacts } from "./desired-subject.ts";
import { canonicalPath } from "./subject.ts";
import type { PlanRequest } from "../plan/input.ts";
import type { ReadApi } from "../workato/api.ts";
import { walkFolders } from "../workato/folder-walk.ts";

/** What was read for the manifests already. */
interface Already {
  readonly roles: readonly Role[] | null;
  readonly folderPaths: ReadonlyMap<string, FolderResolution>;
}

/**
 * Reads what policies ask for beyond the manifests: names of roles that stand there as ids, paths of folders that
 * do. What cannot be read is no failure of the run: it leaves the clients undecided that it was asked for.
 */
export async function readPolicyFacts(
  api: ReadApi,
  { declared, ownership, policies, workspace }: PlanRequest,
  live: readonly Live[],
  { roles, folderPaths }: Already,
): Promise<PolicyFacts> {
  const whose = folderEnvironment(live, ownership);
  const needs = policyNeeds(policies, declared, workspace.name, whose);
  const listed =
    roles === null && needs.roleNames ? await orTrouble(() => api.readRoles()) : { read: roles ?? [] };
  const known = resolvedPaths(folderPaths);
  const wanted = new Set([...needs.folders].filter((id) => !known.has(id)));
  const walked = wanted.size === 0 ? { read: none } : await orTrouble(() => walkFolders(api, wanted));
  return {
    roleNames: new Map(("read" in listed ? listed.read : []).map(({ id, name }) => [id, name])),
    folderPaths: new Map([...known, ...("read" in walked ? walked.read : [])]),
    trouble: {
      roles: "trouble" in listed ? listed.trouble : null,
      folders: "trouble" in walked ? walked.trouble : null,
    },
  };
}

const none: ReadonlyMap<number, string> = new Map();

function resolvedPaths(folderPaths: Already["folderPaths"]): Map<number, string> {
  return new Map(
    [...folderPaths].flatMap(([path, found]) =>
      found.kind === "found" ? [[found.id, canonicalPath(path)] as const] : [],
    ),
  );
}

async function orTrouble<T>(
  read: () => Promise<T>,
): Promise<{ readonly read: T } | { readonly trouble: string }> {
  try {
    return { read: await read() };
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure === "aborted") throw error;
    return { trouble: error.message };
  }
}
