import { isPlainText } from "../../fields/plain-text.ts";
import type { Declared, Live, Role, TokenRule } from "../../model/client.ts";
import type { ImportEntry, NotImported } from "../../model/import-entry.ts";
import type { Ownership } from "../../model/ownership.ts";
import type { Problem } from "../../model/problem.ts";
import { type Claims, claimLive } from "../../plan/identity/claim.ts";
import { environmentsSeen } from "../../plan/identity/environments.ts";
import { contestedPlaces, type SinkScopes } from "./contested-places.ts";
import type { PlacesOf, TakenPlace } from "../../plan/tokens/token-places.ts";
import { isMigrated } from "../../model/token/migrated.ts";
import { identityKey, nfc } from "../../model/names.ts";
import { inOrder } from "../../plan/difference/order.ts";
import { type FolderEnvironment, listsFoldersOf } from "../../plan/resolve/resolve.ts";
import { inScope } from "../../plan/identity/scope.ts";
import { findSelf } from "../../plan/identity/self.ts";
import { unexpressible } from "../../plan/identity/unexpressible.ts";

/** The input for choosing what to import. */
export interface ImportInput {
  readonly declared: readonly Declared[];
  readonly live: readonly Live[];
  readonly ownership: Ownership;
  /** Null: this token may not list them. */
  readonly roles: readonly Role[] | null;
  /** The path of each folder that has an unambiguous one, by id. */
  readonly folderPaths: ReadonlyMap<number, string>;
  readonly folderEnvironment: FolderEnvironment;
  /** The token settings of the configuration. */
  readonly tokens: TokenRule;
  readonly placesOf: PlacesOf;
  readonly sinkScopes: SinkScopes;
  readonly taken: readonly TakenPlace[];
}

/** Which live clients are imported, and which cannot be; neither is valid if there are problems. */
export interface Imports {
  readonly entries: readonly ImportEntry[];
  readonly leftAlone: readonly NotImported[];
  readonly problems: readonly Problem[];
}

/** The live clients in scope that no manifest declares, never `self`, in a fixed order: pure. */
export function chooseImports(input: ImportInput): Imports {
  const { declared, live, ownership } = input;
  const self = findSelf(live, ownership);
  const claims = claimLive(declared, live);
  const expressing = { roles: input.roles, environments: environmentsSeen(live).length > 0 };
  const wanted = inOrder(undeclared(live, ownership, claims, self.ids));
  const unpinned = new Set(declared.filter(({ id }) => id === null).map(identityKey));
  const judged = wanted.map((client) => ({
    client,
    reason: unexpressible(client, expressing) ?? (unpinned.has(identityKey(client)) ? nameDeclared : null),
  }));
  const taking = judged.filter(({ reason }) => reason === null).map(({ client }) => client);
  return {
    entries: entriesOf(taking, input, claims),
    leftAlone: judged.flatMap(({ client, reason }) =>
      reason === null ? [] : [notImported(client, reason, input.roles)],
    ),
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

function entriesOf(clients: readonly Live[], input: ImportInput, { claims }: Claims): readonly ImportEntry[] {
  const shared = new Set([...repeated(input.live.map(identityKey)), ...input.declared.map(identityKey)]);
  // A migrated client gets no new token, so it takes no place from another.
  const contested = contestedPlaces(
    clients.filter(({ name }) => !isMigrated(name)),
    claims,
    input,
  );
  const names = roleNames(input.roles);
  return clients.map((live) => ({
    ...entryOf(live, input, names),
    pinned: shared.has(identityKey(live)),
    undelivered: contested.has(live.id),
  }));
}

/** A live client as a manifest entry. */
export function entryOf(live: Live, input: ImportInput, names: ReadonlySet<string>): ImportEntry {
  return {
    live,
    role: roleOf(live.role ?? 0, input.roles, names),
    folders: foldersOf(live, input),
    pinned: false,
    undelivered: false,
  };
}

function foldersOf(live: Live, { folderPaths, folderEnvironment }: ImportInput): ImportEntry["folders"] {
  if (live.folders === "all") return "all";
  const listed = listsFoldersOf(folderEnvironment, live);
  return live.folders.map((id) => ({ id, path: listed ? (folderPaths.get(id) ?? null) : null }));
}

function roleOf(id: number, roles: readonly Role[] | null, names: ReadonlySet<string>): ImportEntry["role"] {
  const name = roles?.find((role) => role.id === id)?.name ?? null;
  const named = name !== null && isPlainText(name) && !names.has(nfc(name));
  return { id, name, named };
}

/** Names of more than one role, in NFC. */
export function roleNames(roles: readonly Role[] | null): ReadonlySet<string> {
  return repeated((roles ?? []).map(({ name }) => nfc(name)));
}

function repeated(keys: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
}

function notImported(
  { id, name, environment, role }: Live,
  reason: string,
  roles: readonly Role[] | null,
): NotImported {
  const called = roles?.find((one) => one.id === role)?.name ?? null;
  return { id, name, environment, reason, role: called ?? (role === null ? null : String(role)) };
}
