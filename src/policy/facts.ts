import { addressCount } from "../model/address-count.ts";
import type { Declared, TokenRule } from "../model/client.ts";
import { dayMs, durationWord } from "../model/duration.ts";
import { folderNames, folderPath } from "../model/folder-path.ts";
import { Undecided } from "./undecided.ts";

/** A value, or what to throw where it is asked for and not known. */
export type Known<T> = { readonly value: T } | { readonly unknown: () => Undecided };

/** A folder of a client, as far as it is known. */
export interface FolderFact {
  readonly id: Known<number>;
  /** Canonical: names joined by `/`, a slash in a name as `\/`. */
  readonly path: Known<string>;
}

/** What is known of one desired client. */
export interface Subject {
  readonly name: string;
  readonly environment: string | null;
  readonly role: { readonly id: Known<number>; readonly name: Known<string> };
  /** Unknown where it cannot be told whether an id and a path are one folder. */
  readonly folders: "all" | Known<readonly FolderFact[]>;
  /** Null or empty: every address may call. */
  readonly ip_allow_list: readonly string[] | null;
  readonly token: TokenRule;
  /** The pin. */
  readonly id: number | null;
}

const offline = {
  roleId: never("the role's id"),
  roleName: never("the role's name"),
  folderId: never("the id of a folder"),
  folderPath: never("the path of a folder"),
  folders: never("whether an id and a path are one folder"),
};

function never(fact: string): { readonly unknown: () => Undecided } {
  const undecided = new Undecided(fact);
  return { unknown: () => undecided };
}

/** What is known of a declared client without asking the API. */
export function offlineSubject(declared: Declared): Subject {
  const { name, environment, role, ip_allow_list, token, id } = declared;
  const byName = typeof role === "string";
  return {
    name,
    environment,
    ip_allow_list,
    token,
    id,
    role: {
      id: byName ? offline.roleId : { value: role },
      name: byName ? { value: role } : offline.roleName,
    },
    folders: offlineFolders(declared.folders),
  };
}

function offlineFolders(folders: Declared["folders"]): Subject["folders"] {
  if (folders === "all") return "all";
  const ids = new Set(folders.filter((folder) => typeof folder === "number"));
  const paths = new Set(
    folders.flatMap((folder) => (typeof folder === "string" ? [canonicalPath(folder)] : [])),
  );
  if (ids.size > 0 && paths.size > 0) return offline.folders;
  const byId = [...ids].map((id) => ({ id: { value: id }, path: offline.folderPath }));
  const byPath = [...paths].map((path) => ({ id: offline.folderId, path: { value: path } }));
  return { value: [...byId, ...byPath] };
}

/** A folder's path in the one form in which policies see it. */
export function canonicalPath(written: string): string {
  return folderPath(folderNames(written));
}

/**
 * A client as policies see it: plain data, but that what is not known throws `Undecided` where it is asked for.
 * `ip_allow_list` and `ip_address_count` are absent where every address may call, and what the manifests leave
 * unsaid about the token is absent. Text is in NFC; the lists are sets.
 */
export function factsOf(subject: Subject): object {
  const { role, folders, token } = subject;
  const list = subject.ip_allow_list ?? [];
  const facts: Record<string, unknown> = {
    name: nfc(subject.name),
    environment: subject.environment === null ? null : nfc(subject.environment),
    token: tokenFacts(token),
  };
  tell(facts, "role", () => roleFacts(role));
  tell(facts, "folders", () => folderList(folders));
  if (subject.id !== null) facts["id"] = subject.id;
  if (list.length === 0) return facts;
  facts["ip_allow_list"] = list;
  tell(facts, "ip_address_count", () => addressCount(list));
  return facts;
}

function roleFacts({ id, name }: Subject["role"]): object {
  const facts = {};
  tell(facts, "id", () => known(id));
  tell(facts, "name", () => nfc(known(name)));
  return facts;
}

/** Where it is not known which folders there are, it is known all the same that they are a list. */
function folderList(folders: Subject["folders"]): unknown {
  if (folders === "all") return "all";
  if ("value" in folders) return folders.value.map(folderFacts);
  return new Proxy([], {
    get: () => {
      throw folders.unknown();
    },
  });
}

function folderFacts({ id, path }: FolderFact): object {
  const facts = {};
  tell(facts, "id", () => known(id));
  tell(facts, "path", () => known(path));
  return facts;
}

function tokenFacts({ deliver_to, rotate_after }: TokenRule): object {
  const never = rotate_after === null || rotate_after === "never";
  return {
    ...(deliver_to === null ? {} : { deliver_to }),
    ...(rotate_after === null ? {} : { rotate_after: never ? "never" : durationWord(rotate_after) }),
    ...(never ? {} : { rotate_after_days: rotate_after / dayMs }),
  };
}

/** Defines a value that is made when it is first asked for. */
function tell(facts: object, key: string, make: () => unknown): void {
  let made: { readonly value: unknown } | null = null;
  const get = (): unknown => (made ??= { value: make() }).value;
  Object.defineProperty(facts, key, { enumerable: true, get });
}

function known<T>(fact: Known<T>): T {
  if ("unknown" in fact) throw fact.unknown();
  return fact.value;
}

function nfc(text: string): string {
  return text.normalize("NFC");
}
