import type { ClientRef, LeftAlone, WorkspaceRef } from "../../model/plan.ts";

/** A manifest that an import wrote, or would write. */
export interface ImportedFile {
  /** As the user named its folder, with `/` separators. */
  readonly file: string;
  /** Whether the file is new. */
  readonly created: boolean;
  /** The clients that were added or updated. */
  readonly clients: readonly ClientRef[];
  /** The new lines. */
  readonly added: string;
}

/** The result of importing one workspace. */
export interface Imported {
  readonly workspace: WorkspaceRef;
  readonly files: readonly ImportedFile[];
  readonly left_alone: readonly LeftAlone[];
  readonly notes: readonly string[];
}
