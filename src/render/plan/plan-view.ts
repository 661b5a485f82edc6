import type { Action, Change } from "../../model/change.ts";
import type { FieldChange } from "../../model/field-change.ts";
import type { TokenChange, WorkspacePlan } from "../../model/plan.ts";
import type { Effect } from "../../model/risk.ts";
import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
import { durationText, numberText, plural } from "../words.ts";
import { isRename } from "./rename.ts";
import { byWeight } from "./weight.ts";

/** The sign before a change. */
export const signs: Readonly<Record<Action, string>> = { create: "+", update: "~", rotate: "↻", delete: "-" };

/** How many unmanaged or left-alone clients are listed before the rest is counted. */
export const listed = 20;

/** The changes of a plan in the sections in which a reviewer reads them. */
export interface Sections {
  readonly widens: readonly Change[];
  /** Deletes, rotations and everything else that breaks, and widens nothing. */
  readonly breaks: readonly Change[];
  /** Clients that only get another name, also if their tokens' places do. */
  readonly renames: readonly Change[];
  readonly rest: readonly Change[];
}

/** Sorts changes into sections; in each of them, what gives the most access comes first. */
export function sections(changes: readonly Change[]): Sections {
  const found: Record<keyof Sections, Change[]> = { widens: [], breaks: [], renames: [], rest: [] };
  for (const change of byWeight(changes)) found[sectionOf(change)].push(change);
  return found;
}

function sectionOf(change: Change): keyof Sections {
  if (isRename(change)) return "renames";
  if (widensAccess(change)) return "widens";
  return change.action === "delete" || has(change, "breaks") ? "breaks" : "rest";
}

/** The changes of this change set (all, if nothing was compared), and the pre-existing ones. */
export function byOrigin(changes: readonly Change[]): {
  readonly own: readonly Change[];
  readonly preExisting: readonly Change[];
} {
  const [own, preExisting]: [Change[], Change[]] = [[], []];
  for (const change of changes) (change.origin === "pre-existing" ? preExisting : own).push(change);
  return { own, preExisting };
}

/** How many changes widen access, including changes of where tokens go. */
export function widening({ changes, token_changes }: WorkspacePlan): number {
  const all = [...(changes ?? []), ...(token_changes ?? [])];
  return all.filter(widensAccess).length;
}

/** Whether a change gives more access, or may give it. */
export function widensAccess(change: Risky): boolean {
  return has(change, "widens");
}

/** Leaves out zeros and unknown counts. */
function pendingText({ summary, changes }: WorkspacePlan): string {
  return (["create", "update", "delete", "rotate"] as const)
    .map((action) => [summary?.[action] ?? countOf(action, changes ?? []), action] as const)
    .filter(([count]) => count > 0)
    .map(([count, action]) => `${numberText(count)} to ${action}`)
    .join(", ");
}

function countOf(action: Action, changes: readonly Change[]): number {
  return changes.filter((change) => change.action === action).length;
}

/** The count line: "2 to create · 1 widens, 2 narrow access · 12 unchanged, 2 unmanaged", or that nothing changes; "" if unknown. */
export function countsText(plan: WorkspacePlan): string {
  const none = noChangesText(plan);
  if (none !== null) {
    const others = restingText(plan, ["unmanaged", "out_of_scope"]);
    return others === "" ? none : `${none} (${others})`;
  }
  return joined(" · ", [changesText(plan), restingText(plan, ["unchanged", "unmanaged", "out_of_scope"])]);
}

/** The part of the count line about what changes: "2 to create · 1 widens, 2 narrow access". */
export function changesText(plan: WorkspacePlan): string {
  const effects = effectsText([...(plan.changes ?? []), ...(plan.token_changes ?? [])]);
  return joined(" · ", [pendingText(plan), effects]);
}

/** A change, or a client whose token's destination changes. */
type Risky = Change | TokenChange;

/** How many changes have which effect on access, each counted once for each effect: "1 widens, 2 narrow access"; "" if none has any. */
export function effectsText(changes: readonly Risky[]): string {
  const verbs = { widens: "widen", narrows: "narrow", breaks: "break" } as const;
  const texts = (["widens", "narrows", "breaks"] as const).flatMap((effect) => {
    const count = changes.filter((change) => has(change, effect)).length;
    return count === 0 ? [] : [`${numberText(count)} ${count === 1 ? effect : verbs[effect]}`];
  });
  return texts.length === 0 ? "" : `${texts.join(", ")} access`;
}

/** A rename that keeps a token in its folder widens nothing. */
function has(change: Risky, wanted: Effect): boolean {
  return change.risks.some(({ effect }) => effect === wanted) && !isRename(change);
}

function restingText(
  { summary }: WorkspacePlan,
  kinds: readonly ("unchanged" | "unmanaged" | "out_of_scope")[],
): string {
  if (summary === null) return "";
  const present = kinds.filter((kind) => summary[kind] > 0);
  return present.map((kind) => `${numberText(summary[kind])} ${kind.replaceAll("_", " ")}`).join(", ");
}

function joined(between: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(between);
}

/** Null if there are changes or their number is unknown. */
function noChangesText({ status, changes, summary, options }: WorkspacePlan): string | null {
  if (status !== "ok" || changes === null || changes.length > 0) return null;
  if (options.rotate !== undefined) return "Nothing to rotate.";
  if (summary === null) return "No changes.";
  const count = summary.unchanged;
  if (count === 0) return "No changes: no client is managed here.";
  return `No changes: ${plural(count, "client")} ${count === 1 ? "matches its manifest" : "match their manifests"}.`;
}

/** "3 requests, about 0 s", or null if it is unknown or nothing would be sent. */
export function estimateText({ estimate, changes }: WorkspacePlan): string | null {
  if (estimate === null || changes === null || changes.length === 0) return null;
  return `${plural(estimate.requests, "request")}, about ${durationText(estimate.seconds)}`;
}

/** A client as a list shows it, not yet safe to print: "orders (Production, id 5)", without what is unknown. */
export function clientText(client: Pick<Change, "name" | "environment" | "id">): string {
  return joined(" ", [client.name, placeText(client)]);
}

/** "(Production, id 5)"; "" if neither is known. */
export function placeText({ environment, id }: Pick<Change, "environment" | "id">): string {
  const known = joined(", ", [environment ?? "", id === null ? "" : `id ${id}`]);
  return known === "" ? "" : `(${known})`;
}

/** The fields worth showing: those in the headline of a create or delete, and a new name, are left out. */
export function shownFields({ action, fields }: Change): readonly FieldChange[] {
  if (action === "update" || action === "rotate")
    return fields.filter(({ field, before }) => field !== "name" || before === null);
  return fields.filter(({ field }) => field !== "name" && field !== "environment");
}

/** "clients/finance.yaml:7". */
export function sourceText({ file, line }: Source): string {
  return `${file}:${line}`;
}

/** "planned 12, limit 5", or "" if a problem compared no numbers. */
export function numbersText({ numbers }: Problem): string {
  return Object.entries(numbers)
    .map(([name, value]) => `${name.replaceAll("_", " ")} ${isId(name) ? value : numberText(value)}`)
    .join(", ");
}

/** An id is copied and searched for: it has no separators. */
function isId(name: string): boolean {
  return name === "id" || name.endsWith("_id");
}

/** "and 12 more: --format json lists all", or null if nothing is cut. */
export function moreText(count: number): string | null {
  return count > listed ? `and ${numberText(count - listed)} more: --format json lists all` : null;
}
