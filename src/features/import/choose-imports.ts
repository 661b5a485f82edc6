import { isPlainText } from "../../fields/plain-text.ts";
import type { Live, Role } from "../../model/client.ts";
import type { ImportEntry, NotImported } from "../../model/import-entry.ts";
import type { Problem } from "../../model/problem.ts";
import { type PairedUp, type PairRules, pairUp } from "./pair-up.ts";
import { importable, type LiveAndDeclared } from "./importable.ts";
import type { PossiblePair } from "./possible-pairs.ts";
import type { ObservedPair } from "./proven-pairs.ts";
import { isMigrated } from "../../model/token/migrated.ts";
import { identityKey, nfc } from "../../model/names.ts";
import { type FolderEnvironment, listsFoldersOf } from "../../plan/resolve/resolve.ts";

/** What decides how a live client is written. */
export interface WriteContext extends LiveAndDeclared {
  /** The path of each folder that has an unambiguous one, by id. */
  readonly folderPaths: ReadonlyMap<number, string>;
  readonly folderEnvironment: FolderEnvironment;
}

/** The input for choosing what to import. */
export interface ImportInput extends WriteContext, PairRules {
  /** Whether an entry without `overlap` has two credentials, by what the folder and the configuration set. */
  readonly overlaps: boolean;
}

/** Which live clients are imported, and which cannot be; neither is valid if there are problems. */
export interface Imports {
  readonly entries: readonly ImportEntry[];
  readonly leftAlone: readonly NotImported[];
  /** The clients that are one entry with `overlap`. */
  readonly pairs: readonly PossiblePair[];
  /** Two entries each that may be one, and are not certain to be. */
  readonly unproven: readonly ObservedPair[];
  readonly problems: readonly Problem[];
}

/** The identities that more than one client has: with one of them, a client needs its id to be found. */
export function sharedIdentities({
  declared,
  live,
}: Pick<LiveAndDeclared, "declared" | "live">): ReadonlySet<string> {
  return new Set([...repeated(live.map(identityKey)), ...declared.map(identityKey)]);
}

/** What is imported of a workspace: pure. */
export function chooseImports(input: ImportInput): Imports {
  const { clients, leftAlone, claims, problems } = importable(input);
  // A migrated client gets no new token, so it takes no place from another.
  const paired = pairUp(
    clients.filter(({ name }) => !isMigrated(name)),
    claims,
    input,
  );
  return {
    entries: entriesOf(clients, paired, input),
    leftAlone,
    pairs: paired.pairs,
    unproven: paired.unproven,
    problems,
  };
}

function entriesOf(
  clients: readonly Live[],
  { pairs, contested }: PairedUp,
  input: ImportInput,
): readonly ImportEntry[] {
  const shared = sharedIdentities(input);
  const names = roleNames(input.roles);
  const seconds = new Map(pairs.map(({ first, second }) => [first.id, second]));
  const paired = new Set(pairs.map(({ second }) => second.id));
  return clients
    .filter(({ id }) => !paired.has(id))
    .map((live) => {
      const second = seconds.get(live.id) ?? null;
      const overlaps = second !== null;
      return {
        ...entryOf(live, input, names),
        pinned: shared.has(identityKey(live)),
        undelivered: contested.has(live.id),
        second,
        overlap: overlaps === input.overlaps ? null : overlaps,
      };
    });
}

/** A live client as a manifest entry. */
export function entryOf(live: Live, input: WriteContext, names: ReadonlySet<string>): ImportEntry {
  return {
    live,
    role: roleOf(live.role ?? 0, input.roles, names),
    folders: foldersOf(live, input),
    pinned: false,
    undelivered: false,
    second: null,
    overlap: null,
  };
}

function foldersOf(live: Live, { folderPaths, folderEnvironment }: WriteContext): ImportEntry["folders"] {
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
