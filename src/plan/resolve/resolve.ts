import type { Declared, Live } from "../../model/client.ts";
import type { Ownership } from "../../model/ownership.ts";
import { claimLive } from "../identity/claim.ts";
import { environmentsSeen } from "../identity/environments.ts";
import { sameName } from "../../model/names.ts";
import { inScope } from "../identity/scope.ts";
import { findSelf } from "../identity/self.ts";

/** The result of resolving a folder path, as written, in the workspace. */
export type FolderResolution =
  | { readonly kind: "found"; readonly id: number }
  | { readonly kind: "missing"; readonly segment: string; readonly nearest: readonly string[] }
  | { readonly kind: "ambiguous"; readonly ids: readonly number[] };

/**
 * Which folders the token lists: all (no environments), those of one environment, or unknown; `customer`: those of the
 * environment that a customer's managed user id is of, which no answer of the API tells.
 */
export type FolderEnvironment =
  | { readonly kind: "any" }
  | { readonly kind: "one"; readonly environment: string }
  | { readonly kind: "unknown" }
  | { readonly kind: "customer" };

/** Whether any client names its role, so that the roles must be read. */
export function needsRoles(declared: readonly Declared[]): boolean {
  return declared.some(({ role }) => typeof role === "string");
}

/** Whether prune could delete anything: then the list of roles is needed to spare clients whose role is gone. */
export function prunesAnything(
  declared: readonly Declared[],
  live: readonly Live[],
  ownership: Ownership,
): boolean {
  const self = findSelf(live, ownership).ids;
  return claimLive(declared, live).unclaimed.some(
    (client) => !self.has(client.id) && inScope(ownership.scope, client),
  );
}

/** Which folders the token lists: those of `self`'s environment, if all of `self` agree on one. `customer`: its id; null: none. */
export function folderEnvironment(
  live: readonly Live[],
  ownership: Ownership,
  customer: string | null = null,
): FolderEnvironment {
  if (environmentsSeen(live).length === 0 && ownership.environments.length === 0) return { kind: "any" };
  if (customer !== null) return { kind: "customer" };
  const self = findSelf(live, ownership);
  const [first, ...others] = environmentsSeen(live.filter(({ id }) => self.ids.has(id)));
  if (first === undefined || others.length > 0 || self.problems.length > 0) return { kind: "unknown" };
  return { kind: "one", environment: first };
}

/** The folder paths, as written and without duplicates, that this token can resolve. */
export function pathsToResolve(
  declared: readonly Declared[],
  live: readonly Live[],
  ownership: Ownership,
  customer: string | null = null,
): string[] {
  const whose = folderEnvironment(live, ownership, customer);
  return [...new Set(declared.filter((client) => listsFoldersOf(whose, client)).flatMap(pathsOf))];
}

/** Whether the token lists the folders of this client's environment. */
export function listsFoldersOf(
  whose: FolderEnvironment,
  { environment }: Pick<Declared, "environment">,
): boolean {
  switch (whose.kind) {
    case "any":
      return true;
    case "one":
      return sameName(whose.environment, environment);
    case "unknown":
    case "customer":
      return false;
  }
}

function pathsOf({ folders }: Declared): string[] {
  return folders === "all" ? [] : folders.filter((folder) => typeof folder === "string");
}
