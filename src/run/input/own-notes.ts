import path from "node:path";
import type { Options, WorkspaceOptions } from "../../config/options.ts";
import type { Note } from "../../model/plan.ts";

/**
 * The notes of a workspace without those about unused address lists in files that another workspace of the
 * configuration reads as well: that one may use them.
 */
export function ownNotes(
  notes: readonly Note[],
  workspace: WorkspaceOptions,
  { workspaces, others }: Pick<Options, "workspaces" | "others">,
  cwd: string,
): readonly Note[] {
  if (notes.every(({ rule }) => rule !== "unused-address-list")) return notes;
  const neighbours = [...workspaces, ...others].filter(({ name }) => name !== workspace.name);
  return notes.filter(({ rule, source }) => {
    if (rule !== "unused-address-list" || source === null) return true;
    const file = path.resolve(cwd, source.file);
    return !neighbours.some(({ manifests }) => manifests.some(({ absolute }) => mayRead(absolute, file)));
  });
}

/** Whether a manifest path leads to a file: it is below the path, or may be the defaults of a folder above it. */
function mayRead(manifests: string, file: string): boolean {
  return isWithin(file, manifests) || isWithin(manifests, path.dirname(file));
}

function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
