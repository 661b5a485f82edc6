import type { Declaration } from "./declaration.ts";
import type { Source } from "./source.ts";

/** `all`, or a set of folder ids: sorted ascending, no id twice. */
export type Folders = "all" | readonly number[];

/** What matches desired to live: a name within an environment (null if the workspace has none). */
export interface Identity {
  readonly name: string;
  readonly environment: string | null;
}

/** The compared fields of an API client, in canonical form. */
export interface ClientValues extends Identity {
  /** The role's id (`api_privilege_group_id`); null on a live client whose role is gone. */
  readonly role: number | null;
  readonly folders: Folders;
  /** Canonical addresses and prefixes (fields/address.ts), sorted; empty: every address may call. */
  readonly ip_allow_list: readonly string[];
}

/** A client as the API shows it now. */
export interface Live extends ClientValues {
  readonly id: number;
  /** When its token was issued, as the server wrote it; null if the answer does not contain it. */
  readonly token_updated_at: string | null;
  /** When it was created, as the server wrote it; null if the answer does not contain it. */
  readonly created_at: string | null;
  /** Whether the answer shows a token; one that was revoked is not shown. False is no evidence of anything else. */
  readonly has_token: boolean;
}

/** Where a client's token is delivered: sinks by name, `discard` (issued and thrown away), `none` (never issued), or null: not specified. */
export type Delivery = readonly string[] | "discard" | "none" | null;

/** What a manifest declares for a client's token. */
export interface TokenRule {
  readonly deliver_to: Delivery;
  /** Milliseconds, `never`, or null if not specified. */
  readonly rotate_after: number | "never" | null;
}

/** What the configuration sets for every token that no manifest sets otherwise. */
export interface TokenDefaults extends TokenRule {
  /** Null: not specified. */
  readonly overlap: boolean | null;
  /** The form of the second credential's name. */
  readonly overlap_name: string;
}

/**
 * What makes a declared client one of the two credentials of an entry with `overlap`: two API clients of the same
 * access, whose tokens take turns at one place.
 */
export interface Pair {
  /** `first`: it has the name of the entry; `second`: the name that is derived from it. */
  readonly credential: "first" | "second";
  /** The name of the entry: the place of the token is named after it. */
  readonly first: string;
  /** The form of the second name: it contains `{name}` once, and more. */
  readonly form: string;
}

/** The lines of values in the file of their client, by their paths in its entry: `role`, `folders/0`. */
export type ValueLines = Readonly<Record<string, number>>;

/** A client as a manifest declares it: checked and canonical, its names not yet resolved to ids. */
export interface Declared extends Identity {
  /** A role's name, or its id. */
  readonly role: string | number;
  /** `all`, or ids and paths from the home folder; never empty. */
  readonly folders: "all" | readonly (number | string)[];
  /** Canonical and sorted; empty: `any` was written; null: left out. */
  readonly ip_allow_list: readonly string[] | null;
  readonly token: TokenRule;
  /** Null: it has one credential (no `overlap`). */
  readonly pair: Pair | null;
  /** Pins a live client. */
  readonly id: number | null;
  readonly renamed_from: string | null;
  readonly distinct_from: readonly number[];
  readonly source: Source;
  readonly declaration: Declaration;
  /** The lines of the values that its entry holds itself; absent if only the client's own line is known. */
  readonly lines?: ValueLines;
}

/** A declared client whose role and folders are resolved to ids. */
export interface Desired extends Omit<Declared, "role" | "folders"> {
  readonly role: number;
  readonly folders: Folders;
}

/** A role as the API lists it. */
export interface Role {
  readonly id: number;
  readonly name: string;
}

/** A folder as the API lists it; `parent_id` is null for a child of the home folder if the API shows it so. */
export interface Folder {
  readonly id: number;
  readonly name: string;
  readonly parent_id: number | null;
}
