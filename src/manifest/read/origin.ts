import type { FieldName } from "../../model/field-change.ts";
import type { Source } from "../../model/source.ts";

/** What a manifest says about a client that Workato does not hold, by the words of the manifest. */
export const ownFields = ["deliver_to", "rotate_after", "id", "renamed_from", "distinct_from"] as const;
/** One of the fields that a manifest may say. */
export type DeclaredField = FieldName | (typeof ownFields)[number];

/** Where the value of a declared field came from; `nothing`: nobody says it. */
export interface Origin {
  readonly from: "client" | "defaults" | "configuration" | "nothing";
  /** The YAML anchor by which it came there, through an alias or a merge key; null: it is written there. */
  readonly anchor: string | null;
  /** Where it is written; null for what the configuration or nobody says. */
  readonly source: Source | null;
}

/** The origin of each field of one declared client. */
export type Origins = Readonly<Record<DeclaredField, Origin>>;
