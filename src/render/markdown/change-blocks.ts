import type { WorkspacePlan } from "../../model/plan.ts";
import { compactItem, groupItem, headlineItem } from "../plan/change-markdown.ts";
import { type ChangeGroup, groupsOf } from "../plan/groups.ts";
import { byOrigin, sections } from "../plan/plan-view.ts";
import { byWeight } from "../plan/weight.ts";
import { numberText, plural } from "../words.ts";
import type { Detail } from "./detail.ts";
import { details } from "./details.ts";
import type { Reader } from "./reader.ts";
import { tokenChangeItem } from "./token-item.ts";

/** Lines of Markdown that belong together; blocks are separated by an empty line. */
export type Block = readonly string[];

/** Who reads, and how much. */
export interface View extends Detail {
  readonly reader: Reader;
}

/** The changes of a plan as they are read: made once, since a text may be written several times until it fits. */
export interface ReadChanges {
  readonly widens: readonly ChangeGroup[];
  readonly breaks: readonly ChangeGroup[];
  /** New credentials that widen access in no other way. */
  readonly creates: readonly ChangeGroup[];
  /** Clients that only get another name: the new places of their tokens are never folded. */
  readonly renames: readonly ChangeGroup[];
  readonly others: readonly ChangeGroup[];
  /** What the compared files do not cause. */
  readonly preExisting: readonly ChangeGroup[];
}

/** Sorts and groups the changes of a plan. */
export function readChanges(plan: WorkspacePlan): ReadChanges {
  const { own, preExisting } = byOrigin(plan.changes ?? []);
  const { widens, breaks, renames, rest } = sections(own);
  return {
    widens: groupsOf(widens),
    breaks: groupsOf(breaks),
    creates: groupsOf(rest.filter(({ action }) => action === "create")),
    renames: groupsOf(renames),
    others: groupsOf(rest.filter(({ action }) => action !== "create")),
    preExisting: groupsOf(byWeight(preExisting)),
  };
}

/** What widens first, then what breaks, then new credentials and new names, which are never folded, then the rest. */
export function changeBlocks(
  { widens, breaks, creates, renames, others }: ReadChanges,
  plan: WorkspacePlan,
  view: View,
): readonly Block[] {
  const only = widens.length + breaks.length + creates.length + renames.length === 0;
  const otherNew = widens.some(({ first }) => first.action === "create");
  return [
    ...riskyBlocks("⚠️ Widens access", widens, view),
    tokenBlock(plan, view),
    ...riskyBlocks("❗ Deletes and breaks", breaks, view),
    ...newBlocks(`🔑 ${otherNew ? "Other new" : "New"} credentials`, creates, view),
    ...riskyBlocks("✏️ Renamed", renames, view),
    ...restBlocks(only ? "Changes" : "Other changes", others, view),
  ];
}

/** What the compared files do not cause, apart from what they cause, and folded. */
export function preExistingBlocks({ preExisting }: ReadChanges, view: View): readonly Block[] {
  if (preExisting.length === 0) return [];
  const [title, hint] =
    view.reader.merge === null
      ? ["Pre-existing", "Drift, or a merge that was not applied: the compared files do not cause these."]
      : [
          "Pre-existing, not caused by this pull request",
          "Drift, or a merge that was not applied yet. Merging leaves these as they are, unless the apply job sets `apply-pre-existing: true`.",
        ];
  return [heading(title, countOf(preExisting)), [hint], folded("pre-existing change", preExisting, view)];
}

function riskyBlocks(title: string, groups: readonly ChangeGroup[], view: View): readonly Block[] {
  if (groups.length === 0) return [];
  const rows = groups.slice(0, view.most).flatMap((group) => groupItem(group, view.reader, view));
  const left = countOf(groups.slice(view.most));
  return [heading(title, countOf(groups)), [...rows, ...cutItem(left, "more of these", view)]];
}

function tokenBlock({ token_changes }: WorkspacePlan, view: View): Block {
  if (token_changes === null || token_changes.length === 0) return [];
  const rows = token_changes.slice(0, view.most).flatMap((one) => tokenChangeItem(one, view.reader));
  const left = cutItem(token_changes.length - view.most, "more of these", view);
  return [...heading("🔑 Token settings", token_changes.length), "", ...rows, ...left];
}

/** Each new credential with its role, folders and addresses as long as there is room. */
function newBlocks(title: string, groups: readonly ChangeGroup[], view: View): readonly Block[] {
  if (groups.length === 0) return [];
  const head = heading(title, countOf(groups));
  switch (view.creates) {
    case "whole":
      return [head, groups.flatMap((group) => groupItem(group, view.reader, view))];
    case "compact":
      return [head, groups.flatMap((group) => compactItem(group, view.reader, view))];
    case "counted":
      return [head, [cutText(plural(countOf(groups), "new credential"), view)]];
  }
}

/** From here on, changes that neither widen nor break access are folded. */
const fewest = 6;

function restBlocks(title: string, groups: readonly ChangeGroup[], view: View): readonly Block[] {
  if (groups.length === 0) return [];
  const noun = title === "Changes" ? "change" : "other change";
  if (view.rest !== "whole" || groups.length >= fewest) return [folded(noun, groups, view)];
  return [heading(title, countOf(groups)), groups.flatMap((group) => groupItem(group, view.reader, view))];
}

/** Changes that a reader can open, or their number if there is no room. */
function folded(noun: string, groups: readonly ChangeGroup[], view: View): Block {
  const title = plural(countOf(groups), noun);
  switch (view.rest) {
    case "whole":
      return details(
        title,
        groups.flatMap((group) => groupItem(group, view.reader, view)),
      );
    case "lines":
      return details(
        title,
        groups.map((group) => headlineItem(group, view.reader, view)),
      );
    case "counted":
      return [cutText(title, view)];
  }
}

function countOf(groups: readonly ChangeGroup[]): number {
  return groups.reduce((sum, { members }) => sum + members.length, 0);
}

function heading(title: string, count: number): Block {
  return [`#### ${title} (${numberText(count)})`];
}

/** A sentence about what is left out; none if nothing is. */
function cutItem(left: number, what: string, view: View): Block {
  return left > 0 ? [`- ${cutText(`${numberText(left)} ${what}`, view)}`] : [];
}

function cutText(what: string, { reader }: View): string {
  return `**Not shown here: ${what}.** Everything is in ${reader.whole}.`;
}
