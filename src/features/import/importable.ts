import type { Declared, Live, Role } from "../../model/client.ts";
import type { NotImported } from "../../model/import-entry.ts";
import type { Ownership } from "../../model/ownership.ts";
import type { Problem } from "../../model/problem.ts";
import { type Claims, claimLive } from "../../plan/identity/claim.ts";
import { environmentsSeen } from "../../plan/identity/environments.ts";
import { identityKey } from "../../model/names.ts";
import { inOrder } from "../../plan/difference/order.ts";
import { inScope } from "../../plan/identity/scope.ts";
import { findSelf } from "../../plan/identity/self.ts";
import { unexpressible } from "../../plan/identity/unexpressible.ts";

/** What decides who is to be imported. */
export interface LiveAndDeclared {
  readonly declared: readonly Declared[];
  readonly live: readonly Live[];
  readonly ownership: Ownership;
  /** Null: this token may not list them. */
  readonly roles: readonly Role[] | null;
}

/** The live clients in scope that no manifest declares, and which of them a manifest can declare. */
export interface Importable {
  readonly clients: readonly Live[];
  readonly leftAlone: readonly NotImported[];
  readonly claims: Claims;
  readonly problems: readonly Problem[];
}

/** The live clients in scope that no manifest declares, never `self`, in a fixed order: pure. */
export function importable({ declared, live, ownership, roles }: LiveAndDeclared): Importable {
  const self = findSelf(live, ownership);
  const claims = claimLive(declared, live);
  const expressing = { roles, environments: environmentsSeen(live).length > 0 };
  const wanted = inOrder(undeclared(live, ownership, claims, self.ids));
  const unpinned = new Set(declared.filter(({ id }) => id === null).map(identityKey));
  const judged = wanted.map((client) => ({
    client,
    reason: unexpressible(client, expressing) ?? (unpinned.has(identityKey(client)) ? nameDeclared : null),
  }));
  return {
    clients: judged.filter(({ reason }) => reason === null).map(({ client }) => client),
    leftAlone: judged.flatMap(({ client, reason }) =>
      reason === null ? [] : [notImported(client, reason, roles)],
    ),
    claims,
    problems: [...self.problems, ...claims.problems],
  };
}

/** Live clients in scope that no manifest claims, without `self`. */
export function undeclared(
  live: readonly Live[],
  { scope }: Ownership,
  { unclaimed }: Claims,
  self: ReadonlySet<number>,
): readonly Live[] {
  const free = new Set(unclaimed);
  return live.filter((client) => free.has(client) && !self.has(client.id) && inScope(scope, client));
}

const nameDeclared =
  "a manifest declares another client with the same name: add the `id` of that client to the manifest, and import again";

function notImported(
  { id, name, environment, role }: Live,
  reason: string,
  roles: readonly Role[] | null,
): NotImported {
  const called = roles?.find((one) => one.id === role)?.name ?? null;
  return { id, name, environment, reason, role: called ?? (role === null ? null : String(role)) };
}
