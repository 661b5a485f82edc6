import type { Live } from "./client.ts";
import type { FolderRef } from "./field-change.ts";
import type { LeftAlone } from "./plan.ts";

/** A live client as a manifest will declare it. */
export interface ImportEntry {
  readonly live: Live;
  readonly role: {
    readonly id: number;
    /** Its name in the role list; null if unknown. */
    readonly name: string | null;
    /** Whether the name identifies this role and no other: then it is written. */
    readonly named: boolean;
  };
  /** A folder is written by its path if that is known and identifies the folder. */
  readonly folders: "all" | readonly FolderRef[];
  /** Written with its `id`: another client has its name. */
  readonly pinned: boolean;
  /** Written with `deliver_to: none`: the place that the configuration gives its token belongs to another client. */
  readonly undelivered: boolean;
  /** The second API client of an entry with `overlap`; null: the entry is one client. */
  readonly second: Live | null;
  /** How `overlap` is written; null: what the folder and the configuration set is right. */
  readonly overlap: boolean | null;
}

/** A live client that is not imported, with what decides which file mentions it. */
export interface NotImported extends LeftAlone {
  readonly role: string | null;
}
