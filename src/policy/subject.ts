import { addressCount } from "../fields/address-set.ts";
import type { ClientValues, Declared, Desired } from "../model/client.ts";
import { dayMs, durationWord } from "../util/duration.ts";
import { folderNames, folderPath } from "../fields/folder-path.ts";
import { placeName } from "../model/pair.ts";
import type { Fact } from "./policy.ts";

/** A role as policies see it; undefined: not known. */
export interface RoleFacts {
  readonly id: number | undefined;
  readonly name: string | undefined;
}

/** A folder as policies see it; undefined: not known. */
export interface FolderFacts {
  readonly id: number | undefined;
  /** Canonical: names joined by `/`, a slash in a name as `\/`. */
  readonly path: string | undefined;
}

/**
 * A client as policies see it: plain data, text in NFC, lists as sets. `ip_allow_list` and `ip_address_count` are
 * undefined if every address may call; so are the values of the token that the manifests do not specify.
 */
export interface ClientFacts {
  readonly name: string;
  readonly environment: string | null;
  readonly role: RoleFacts;
  readonly folders: "all" | readonly FolderFacts[];
  readonly ip_allow_list: readonly string[] | undefined;
  readonly ip_address_count: number | undefined;
  readonly token: object;
  /** The pin. */
  readonly id: number | undefined;
}

/** A desired client, and which facts about it are not known: policies that need one of them must not judge it. */
export interface Subject {
  readonly facts: ClientFacts;
  readonly unknown: ReadonlySet<Fact>;
}

/** A client by its manifest alone: a role and folders have either an id or a name. */
export function declaredSubject(declared: Declared): Subject {
  const { role, folders } = declared;
  const known = typeof role === "string" ? { id: undefined, name: nfc(role) } : { id: role, name: undefined };
  return subject(declared, known, folders === "all" ? "all" : declaredFolders(folders));
}

function declaredFolders(folders: readonly (number | string)[]): readonly FolderFacts[] {
  const canonical = folders.map((folder) => (typeof folder === "string" ? canonicalPath(folder) : folder));
  return [...new Set(canonical)].map((folder) =>
    typeof folder === "string" ? { id: undefined, path: folder } : { id: folder, path: undefined },
  );
}

/** Names of roles and paths of folders by id, as far as they were read. */
export interface KnownNames {
  readonly roleNames: ReadonlyMap<number, string>;
  /** Canonical paths. */
  readonly folderPaths: ReadonlyMap<number, string>;
}

/** A client whose role and folders are resolved to ids. */
export function desiredSubject(desired: Desired, known: KnownNames): Subject {
  const { role, folders } = desired;
  const paths = (ids: readonly number[]) => ids.map((id) => ({ id, path: known.folderPaths.get(id) }));
  return subject(desired, roleFacts(role, known), folders === "all" ? "all" : paths(folders));
}

/** A role by its id; null: it no longer exists. */
export function roleFacts(
  role: ClientValues["role"],
  { roleNames }: Pick<KnownNames, "roleNames">,
): RoleFacts {
  if (role === null) return { id: undefined, name: undefined };
  const name = roleNames.get(role);
  return { id: role, name: name === undefined ? undefined : nfc(name) };
}

function subject(
  client: Omit<Declared, "role" | "folders">,
  role: RoleFacts,
  folders: ClientFacts["folders"],
): Subject {
  const { environment, ip_allow_list, id } = client;
  const list = ip_allow_list === null || ip_allow_list.length === 0 ? undefined : ip_allow_list;
  const facts: ClientFacts = {
    name: nfc(placeName(client)),
    environment: environment === null ? null : nfc(environment),
    role,
    folders,
    ip_allow_list: list,
    ip_address_count: list === undefined ? undefined : jsonNumber(addressCount(list)),
    token: tokenFacts(client),
    id: id ?? undefined,
  };
  return { facts, unknown: unknownFacts(facts) };
}

function unknownFacts({ role, folders }: Pick<ClientFacts, "role" | "folders">): ReadonlySet<Fact> {
  const each = folders === "all" ? [] : folders;
  const noId = each.some(({ id }) => id === undefined);
  const noPath = each.some(({ path }) => path === undefined);
  const facts: readonly (readonly [Fact, boolean])[] = [
    ["role-id", role.id === undefined],
    ["role-name", role.name === undefined],
    ["folder-id", noId],
    ["folder-path", noPath],
    // An id and a path may be the same folder.
    ["folder-count", noId && noPath],
  ];
  return new Set(facts.filter(([, unknown]) => unknown).map(([fact]) => fact));
}

function tokenFacts({ token: { deliver_to, rotate_after }, pair }: Pick<Declared, "token" | "pair">): object {
  const ms = typeof rotate_after === "number" ? rotate_after : null;
  return {
    deliver_to: deliver_to ?? undefined,
    rotate_after: ms === null ? (rotate_after ?? undefined) : durationWord(ms),
    rotate_after_days: ms === null ? undefined : ms / dayMs,
    overlap: pair !== null,
  };
}

/** A folder's path in the form in which policies see it. */
export function canonicalPath(written: string): string {
  return folderPath(folderNames(written));
}

function nfc(text: string): string {
  return text.normalize("NFC");
}

/** A JSON number; counts beyond 2^53 - 1 become that number, which is above every sensible limit. */
function jsonNumber(count: bigint): number {
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  return Number(count > most ? most : count);
}
