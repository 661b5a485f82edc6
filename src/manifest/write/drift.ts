import type { Meanings } from "../../fields/field.ts";
import type { Declared } from "../../model/client.ts";
import type { ImportEntry } from "../../model/import-entry.ts";
import type { FieldName } from "../../model/field-change.ts";

/** A declared client that differs from its live one, and the new values for its manifest. */
export interface Drift {
  readonly declared: Declared;
  readonly entry: ImportEntry;
  /** Never empty. */
  readonly fields: readonly FieldName[];
  /** What the names in manifests mean. */
  readonly meanings: Meanings;
}

/**
 * Why a drift was not written: another client uses the value through an alias; the value is written in a form that
 * cannot be changed in place; the entry declares clients in several environments, in which this field cannot differ; the
 * changed file would not have the wanted values, so nothing in it was changed.
 */
export type Obstacle = "shared" | "form" | "environments" | "file";
