import type { Declared } from "../../model/client.ts";
import type { ImportEntry } from "../../model/import-entry.ts";
import type { FieldName } from "../../model/field-change.ts";

/** A declared client whose live one differs, and what its manifest is to say instead. */
export interface Drift {
  readonly declared: Declared;
  readonly entry: ImportEntry;
  /** Never empty. */
  readonly fields: readonly FieldName[];
  /** The ids that written folder paths lead to. */
  readonly folderIds: ReadonlyMap<string, number>;
}
