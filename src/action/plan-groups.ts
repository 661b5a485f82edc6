import { customerWorkspace, entryOf } from "../model/customer-workspace.ts";
import { groupBy } from "../model/names.ts";
import type { WorkspacePlan, WorkspaceRef } from "../model/plan.ts";
import { digestOfAll } from "../plan/difference/digest.ts";
import { matchesGlob } from "../util/glob.ts";

/**
 * The plans that one comment, issue, review and record are about: that of a workspace, or those of the customers of one
 * entry, since nobody reads 5,000 comments.
 */
export interface PlanGroup {
  readonly name: string;
  /** At least one, in the order of the document. */
  readonly plans: readonly WorkspacePlan[];
  /** What approves all of them; null if one of those that could be read has none, or none could be read. */
  readonly digest: string | null;
}

/** The groups of a document's plans; `words` is the input `workspace`. */
export function planGroups(plans: readonly WorkspacePlan[], words: readonly string[]): readonly PlanGroup[] {
  const groups = groupBy(plans, ({ workspace }) => groupName(workspace, words));
  return [...groups].map(([name, own]) => ({ name, plans: own, digest: groupDigest(own) }));
}

/** The digest of the plans that could be read; customers that could not be are in no approval. */
export function groupDigest(plans: readonly WorkspacePlan[]): string | null {
  const read = plans.filter(({ workspace, status }) => status !== "error" || workspace.customer === null);
  return digestOfAll(read);
}

/**
 * The name of a workspace's group, under which its artifacts are uploaded too: the workspace's own, or for a customer that of
 * its entry; a customer or pattern of customers that the input `workspace` names is a group of its own, so that two jobs with
 * different ones do not overwrite each other's.
 */
export function groupName(
  workspace: Pick<WorkspaceRef, "name" | "customer">,
  words: readonly string[],
): string {
  const entry = entryOf(workspace);
  if (workspace.customer === null || words.length === 0) return entry;
  if (words.some((word) => word === entry || isPatternOf(word, entry))) return entry;
  return words.find((word) => word === workspace.name || isPatternOf(word, workspace.name)) ?? entry;
}

/** The names of the groups of entries whose customers are not known. */
export function groupNames(
  entries: readonly { readonly name: string; readonly hasCustomers: boolean }[],
  words: readonly string[],
): readonly string[] {
  return entries.flatMap(({ name, hasCustomers }) => {
    if (!hasCustomers || words.length === 0) return [name];
    if (words.some((word) => word === name || isPatternOf(word, name))) return [name];
    return words.filter((word) => word.startsWith(customerWorkspace(name, "")));
  });
}

/** Whether the input `workspace` may select an entry, or customers of it. */
export function mayTouch(words: readonly string[], entry: string): boolean {
  if (words.length === 0) return true;
  return words.some(
    (word) => word === entry || /[*?]/.test(word) || word.startsWith(customerWorkspace(entry, "")),
  );
}

function isPatternOf(word: string, name: string): boolean {
  return /[*?]/.test(word) && matchesGlob(word, name);
}
