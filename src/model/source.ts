/** A place in a manifest or configuration file; `file` as the user named it with `/` separators, `line` from 1. */
export interface Source {
  readonly file: string;
  readonly line: number;
  /** Of an entry that declares clients in several environments: the one that is meant. */
  readonly environment?: string;
}

/** Where a value is written that is not on the lines of the client's entry, or is in the entry's `in`. */
export interface ValueSource extends Source {
  readonly from: "in" | "defaults" | "folder-defaults" | "address-list";
  /** The environment of `in`, or the name of the address list; null for defaults. */
  readonly name: string | null;
}
