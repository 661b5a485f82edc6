import { ApiError } from "../model/errors.ts";
import type { Role } from "../model/client.ts";
import type { FolderResolution } from "../plan/resolve/resolve.ts";
import type { PolicyNeeds } from "./needs.ts";
import { canonicalPath, type KnownNames } from "./subject.ts";

/** What was read for policies; `unread`: why a list that they need could not be read. */
export interface PolicyFacts extends KnownNames {
  readonly unread: { readonly roles: string | null; readonly folders: string | null };
}

/** What was already read for the manifests. */
export interface AlreadyRead {
  readonly roles: readonly Role[] | null;
  readonly folderPaths: ReadonlyMap<string, FolderResolution>;
}

/** How the lists are read; each throws `ApiError`. */
export interface FactReaders {
  readonly roles: () => Promise<readonly Role[]>;
  /** The canonical paths of these folders; folders that are not found are left out. */
  readonly folders: (ids: ReadonlySet<number>) => Promise<ReadonlyMap<number, string>>;
}

/**
 * Reads what policies need before they judge. A list that cannot be read does not fail the run: the plan is refused
 * if a policy needs it.
 */
export async function readPolicyFacts(
  needs: PolicyNeeds,
  already: AlreadyRead,
  read: FactReaders,
): Promise<PolicyFacts> {
  const paths = resolvedPaths(already.folderPaths);
  const wanted = new Set([...needs.folders].filter((id) => !paths.has(id)));
  const roles = needs.roleNames && already.roles === null ? await attempt(read.roles) : null;
  const folders = wanted.size > 0 ? await attempt(() => read.folders(wanted)) : null;
  return {
    roleNames: new Map((already.roles ?? roles?.value ?? []).map(({ id, name }) => [id, name])),
    folderPaths: new Map([...paths, ...(folders?.value ?? [])]),
    unread: { roles: roles?.failure ?? null, folders: folders?.failure ?? null },
  };
}

function resolvedPaths(folderPaths: AlreadyRead["folderPaths"]): ReadonlyMap<number, string> {
  return new Map(
    [...folderPaths].flatMap(([path, found]) =>
      found.kind === "found" ? [[found.id, canonicalPath(path)] as const] : [],
    ),
  );
}

type Attempt<T> =
  { readonly value: T; readonly failure: null } | { readonly value: null; readonly failure: string };

async function attempt<T>(read: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await read(), failure: null };
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure === "aborted") throw error;
    return { value: null, failure: error.message };
  }
}
