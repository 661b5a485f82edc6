import type { FieldName } from "./field-change.ts";
import type { ValueSource } from "./source.ts";

/** The fields of a manifest that Workato does not store, by their names in the manifest. */
export const ownFields = [
  "deliver_to",
  "rotate_after",
  "overlap",
  "id",
  "renamed_from",
  "distinct_from",
] as const;

/** One of the fields that a manifest may set. */
export type DeclaredField = FieldName | (typeof ownFields)[number];

/** A value of a client that is not written for this client alone, or not for all clients of its entry. */
export interface InheritedValue extends ValueSource {
  readonly field: DeclaredField;
  /** The YAML anchor that it came from, through an alias or a merge key; null: it is written directly. */
  readonly anchor: string | null;
}

/** The entry of a manifest that a client is declared by. */
export interface Declaration {
  /** The position of the document in its file, empty ones included, from 0. */
  readonly document: number;
  /** The position in `clients`, from 0. */
  readonly entry: number;
  /** Whether the entry declares clients in other environments too. */
  readonly several: boolean;
  /** The sources of the values that the entry does not hold itself; an allow list that names address lists has one for each of them. */
  readonly inherited: readonly InheritedValue[];
}
