import { addressCount } from "../model/address-set.ts";
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
 * A client as policies see it: what is not known throws `Undecided` where it is asked for. `ip_allow_list` and
 * `ip_address_count` are undefined where every address may call, and so is what the manifests leave unsaid about
 * the token. Text is in NFC; the lists are sets.
 */
export function factsOf(subject: Subject): object {
  return new ClientFacts(subject);
}

/** Made anew for each client, so getters of one class: what no policy asks for is never made. */
class ClientFacts {
  readonly name: string;
  readonly environment: string | null;
  readonly role: RoleFacts;
  readonly token: object;
  readonly id: number | undefined;
  readonly ip_allow_list: readonly string[] | undefined;
  readonly #subject: Subject;
  #folders: unknown = null;
  #count: number | null = null;

  constructor(subject: Subject) {
    const list = subject.ip_allow_list ?? [];
    this.name = nfc(subject.name);
    this.environment = subject.environment === null ? null : nfc(subject.environment);
    this.role = new RoleFacts(subject.role);
    this.token = tokenFacts(subject.token);
    this.id = subject.id ?? undefined;
    this.ip_allow_list = list.length === 0 ? undefined : list;
    this.#subject = subject;
  }

  get folders(): unknown {
    return (this.#folders ??= folderList(this.#subject.folders));
  }

  get ip_address_count(): number | undefined {
    if (this.ip_allow_list === undefined) return undefined;
    return (this.#count ??= countable(addressCount(this.ip_allow_list)));
  }
}

class RoleFacts {
  readonly #role: Subject["role"];

  constructor(role: Subject["role"]) {
    this.#role = role;
  }

  get id(): number {
    return known(this.#role.id);
  }

  get name(): string {
    return nfc(known(this.#role.name));
  }
}

class FolderFacts {
  readonly #folder: FolderFact;

  constructor(folder: FolderFact) {
    this.#folder = folder;
  }

  get id(): number {
    return known(this.#folder.id);
  }

  get path(): string {
    return known(this.#folder.path);
  }
}

/** Where it is not known which folders there are, it is known all the same that they are a list. */
function folderList(folders: Subject["folders"]): unknown {
  if (folders === "all") return "all";
  if ("value" in folders) return folders.value.map((folder) => new FolderFacts(folder));
  return new Proxy([], {
    get: () => {
      throw folders.unknown();
    },
  });
}

function tokenFacts({ deliver_to, rotate_after }: TokenRule): object {
  const ms = typeof rotate_after === "number" ? rotate_after : null;
  return {
    deliver_to: deliver_to ?? undefined,
    rotate_after: ms === null ? (rotate_after ?? undefined) : durationWord(ms),
    rotate_after_days: ms === null ? undefined : ms / dayMs,
  };
}

function known<T>(fact: Known<T>): T {
  if ("unknown" in fact) throw fact.unknown();
  return fact.value;
}

function nfc(text: string): string {
  return text.normalize("NFC");
}

/** A JSON number; beyond 2^53 - 1 that number itself, which every sensible bound is below. */
function countable(count: bigint): number {
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  return Number(count > most ? most : count);
}
