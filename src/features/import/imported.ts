import type { ClientRef, LeftAlone, WorkspaceRef } from "../../model/plan.ts";

/** A manifest that an import wrote, or would write. */
export interface ImportedFile {
  /** As the user named its folder, with `/` separators. */
  readonly file: string;
  /** It was not there before. */
  readonly created: boolean;
  /** Those that it declares now. */
  readonly clients: readonly ClientRef[];
  /** The lines that are new. */
  readonly added: string;
}

/** What importing one workspace came to. */
export interface Imported {
  readonly workspace: WorkspaceRef;
  readonly files: readonly ImportedFile[];
  readonly left_alone: readonly LeftAlone[];
  readonly notes: readonly string[];
}
