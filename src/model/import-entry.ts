import type { Live } from "./client.ts";
import type { FolderRef } from "./field-change.ts";
import type { LeftAlone } from "./plan.ts";

/** A live client as a manifest is to declare it. */
export interface ImportEntry {
  readonly live: Live;
  readonly role: {
    readonly id: number;
    /** What the role list calls it; null where that is not told. */
    readonly name: string | null;
    /** Whether the name leads to this role and no other: then it is written. */
    readonly named: boolean;
  };
  /** A folder is written by its path where that is known, and leads to it. */
  readonly folders: "all" | readonly FolderRef[];
  /** Written with its `id`: another client has its name. */
  readonly pinned: boolean;
  /** Written with `deliver_to: none`: the place that the configuration gives its token is not its to take. */
  readonly undelivered: boolean;
}

/** A live client that is not imported, with what decides which file says so. */
export interface NotImported extends LeftAlone {
  readonly role: string | null;
}
