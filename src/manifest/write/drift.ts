import type { Declared } from "../../model/client.ts";
import type { ImportEntry } from "../../model/import-entry.ts";
import type { FieldName } from "../../model/field-change.ts";

/** A declared client that differs from its live one, and the new values for its manifest. */
export interface Drift {
  readonly declared: Declared;
  readonly entry: ImportEntry;
  /** Never empty. */
  readonly fields: readonly FieldName[];
  /** The ids of the folder paths that are written. */
  readonly folderIds: ReadonlyMap<string, number>;
}
