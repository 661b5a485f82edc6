import type { Change } from "../../model/change.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import { compactItem, groupItem, headlineItem } from "../plan/change-markdown.ts";
import { type ChangeGroup, groupsOf } from "../plan/groups.ts";
import { sections } from "../plan/plan-view.ts";
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

/** What widens first, then what breaks, then new credentials, which are never folded, then the rest. */
export function changeBlocks(changes: readonly Change[], plan: WorkspacePlan, view: View): readonly Block[] {
  const { widens, breaks, rest } = sections(byWeight(changes));
  const creates = rest.filter(({ action }) => action === "create");
  const others = rest.filter(({ action }) => action !== "create");
  const only = widens.length + breaks.length + creates.length === 0;
  const otherNew = widens.some(({ action }) => action === "create");
  return [
    ...riskyBlocks("⚠️ Widens access", widens, view),
    tokenBlock(plan, view),
    ...riskyBlocks("❗ Deletes and breaks", breaks, view),
    ...newBlocks(`🔑 ${otherNew ? "Other new" : "New"} credentials`, creates, view),
    ...restBlocks(only ? "Changes" : "Other changes", others, view),
  ];
}

/** What the compared files do not cause, apart from what they cause, and folded. */
export function preExistingBlocks(changes: readonly Change[], view: View): readonly Block[] {
  if (changes.length === 0) return [];
  const count = numberText(changes.length);
  const [title, hint] =
    view.reader.merge === null
      ? ["Pre-existing", "Drift, or a merge that was not applied: the compared files do not cause these."]
      : [
          "Pre-existing, not caused by this pull request",
          "Drift, or a merge that was not applied yet. Merging leaves these as they are, unless the apply job sets `apply-pre-existing: true`.",
        ];
  return [[`#### ${title} (${count})`], [hint], folded("pre-existing change", byWeight(changes), view)];
}

function riskyBlocks(title: string, changes: readonly Change[], view: View): readonly Block[] {
  if (changes.length === 0) return [];
  const groups = groupsOf(changes);
  const rows = groups.slice(0, view.most).flatMap((group) => groupItem(group, view.reader, view));
  const left = groups.slice(view.most).reduce((sum, { members }) => sum + members.length, 0);
  return [heading(title, changes), [...rows, ...cutItem(left, "more of these", view)]];
}

function tokenBlock({ token_changes }: WorkspacePlan, view: View): Block {
  if (token_changes === null || token_changes.length === 0) return [];
  const rows = token_changes.slice(0, view.most).flatMap((one) => tokenChangeItem(one, view.reader));
  const left = cutItem(token_changes.length - view.most, "more of these", view);
  return [...heading("🔑 Token settings", token_changes), "", ...rows, ...left];
}

/** New credentials that widen access in no other way: each with its role, folders and addresses as long as there is room. */
function newBlocks(title: string, creates: readonly Change[], view: View): readonly Block[] {
  if (creates.length === 0) return [];
  const groups = groupsOf(creates);
  switch (view.creates) {
    case "whole":
      return [heading(title, creates), groups.flatMap((group) => groupItem(group, view.reader, view))];
    case "compact":
      return [heading(title, creates), groups.flatMap((group) => compactItem(group, view.reader, view))];
    case "counted":
      return [heading(title, creates), [cutText(plural(creates.length, "new credential"), view)]];
  }
}

/** From here on, changes that neither widen nor break access are folded. */
const fewest = 6;

function restBlocks(title: string, changes: readonly Change[], view: View): readonly Block[] {
  const groups = groupsOf(changes);
  if (groups.length === 0) return [];
  const noun = title === "Changes" ? "change" : "other change";
  if (view.rest !== "whole" || groups.length >= fewest) return [folded(noun, changes, view)];
  return [heading(title, changes), groups.flatMap((group) => groupItem(group, view.reader, view))];
}

/** Changes that a reader can open, or their number if there is no room. */
function folded(noun: string, changes: readonly Change[], view: View): Block {
  const title = plural(changes.length, noun);
  const rows = (item: (group: ChangeGroup) => Block): Block => groupsOf(changes).flatMap(item);
  switch (view.rest) {
    case "whole":
      return details(
        title,
        rows((group) => groupItem(group, view.reader, view)),
      );
    case "lines":
      return details(
        title,
        rows((group) => [headlineItem(group, view.reader, view)]),
      );
    case "counted":
      return [cutText(title, view)];
  }
}

function heading(title: string, list: readonly unknown[]): Block {
  return [`#### ${title} (${numberText(list.length)})`];
}

/** A sentence about what is left out; none if nothing is. */
function cutItem(left: number, what: string, view: View): Block {
  return left > 0 ? [`- ${cutText(`${numberText(left)} ${what}`, view)}`] : [];
}

function cutText(what: string, { reader }: View): string {
  return `**Not shown here: ${what}.** Everything is in ${reader.whole}.`;
}
