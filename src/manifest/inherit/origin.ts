import type { DeclaredField } from "../../model/declaration.ts";
import type { Source, ValueSource } from "../../model/source.ts";

/** Where the value of a declared field came from; `nothing`: it is not set. */
export interface Origin {
  readonly from: Exclude<ValueSource["from"], "address-list"> | "client" | "configuration" | "nothing";
  /** The environment of `in`; null for every other. */
  readonly environment: string | null;
  /** The YAML anchor that it came from, through an alias or a merge key; null: it is written directly. */
  readonly anchor: string | null;
  /** Where it is written; null if it comes from the configuration or is not set. */
  readonly source: Source | null;
  /** The address lists that an allow list names, and where they are defined. */
  readonly lists: readonly { readonly name: string; readonly source: Source }[];
}

/** The origin of each field of one declared client. */
export type Origins = Readonly<Record<DeclaredField, Origin>>;
