import type { Options, WorkspaceOptions } from "../../config/options.ts";
import type { Note } from "../../model/plan.ts";
/**
 * The notes of a workspace without those about unused address lists in files that another workspace of the
 * configuration reads as well: that one may use them.
 */
export declare function ownNotes(notes: readonly Note[], workspace: WorkspaceOptions, { workspaces, others }: Pick<Options, "workspaces" | "others">, cwd: string): readonly Note[];
