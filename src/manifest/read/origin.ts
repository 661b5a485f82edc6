import type { FieldName } from "../../model/field-change.ts";
import type { Source } from "../../model/source.ts";

/** The fields of a manifest that Workato does not store, by their names in the manifest. */
export const ownFields = ["deliver_to", "rotate_after", "id", "renamed_from", "distinct_from"] as const;
/** One of the fields that a manifest may set. */
export type DeclaredField = FieldName | (typeof ownFields)[number];

/** Where the value of a declared field came from; `nothing`: it is not set. */
export interface Origin {
  readonly from: "client" | "defaults" | "configuration" | "nothing";
  /** The YAML anchor that it came from, through an alias or a merge key; null: it is written directly. */
  readonly anchor: string | null;
  /** Where it is written; null if it comes from the configuration or is not set. */
  readonly source: Source | null;
}

/** The origin of each field of one declared client. */
export type Origins = Readonly<Record<DeclaredField, Origin>>;
