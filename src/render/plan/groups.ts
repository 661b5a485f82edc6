import { clientFields } from "../../fields/table.ts";
import type { Words } from "../../fields/field.ts";
import type { Change } from "../../model/change.ts";
import type { FieldChange, FieldName, FieldValues } from "../../model/field-change.ts";
import { numberText } from "../words.ts";
import { type Impact, impacts } from "./words/impact.ts";
import { shownFields } from "./plan-view.ts";
import { tokenGoesTo } from "./token-view.ts";
import { sinksText } from "./values.ts";

/** Changes that do the same to different clients; a change that few others equal is a group of one. */
export interface ChangeGroup {
  /** At least one; all of them have the action, environment, origin and reason of the first. */
  readonly first: Change;
  /** Every change of the group, in the order in which they were given: each keeps its id and source. */
  readonly members: readonly Change[];
  /** What each member does to access: the same for all. */
  readonly impacts: readonly Impact[];
  /** What differs, as the first member shows it: `shown` makes the same of every member's. */
  readonly fields: readonly FieldChange[];
  /** Where the tokens of new clients go; null if they go nowhere, or the clients are not new. */
  readonly token: string | null;
}

/** From here on, equal changes are one group: two are as quickly read one after the other. */
const fewest = 3;

/** Equal changes as groups, in the order of their first members; no change is left out. */
export function groupsOf(changes: readonly Change[]): readonly ChangeGroup[] {
  const byKey = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const key = groupKey(change);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [change]);
    else known.push(change);
  }
  const positions = new Map(changes.map((change, index) => [change, index]));
  return [...byKey.values()]
    .flatMap((members) => (members.length < fewest ? members.map(groupOfOne) : [groupOf(members)]))
    .sort((a, b) => (positions.get(a.first) ?? 0) - (positions.get(b.first) ?? 0));
}

/** Each change alone, for those who want all of them whole. */
export function ungrouped(changes: readonly Change[]): readonly ChangeGroup[] {
  return changes.map(groupOfOne);
}

/** Who is changed, not yet safe to print: a client's name, or "20 clients". */
export function groupName({ first, members }: ChangeGroup): string {
  return members.length === 1 ? first.name : `${numberText(members.length)} clients`;
}

function groupOfOne(change: Change): ChangeGroup {
  return {
    first: change,
    members: [change],
    impacts: impacts(change),
    fields: shownFields(change),
    token: tokenGoesTo(change),
  };
}

function groupOf(members: readonly [Change, ...Change[]]): ChangeGroup {
  const [first] = members;
  const texts = members.map((change) => JSON.stringify(impacts(change)));
  const same = new Set(texts).size === 1;
  return {
    first,
    members,
    impacts: impacts(first, same ? "one" : "each"),
    fields: shownFields(first),
    token: tokenGoesTo(first) === null ? null : sinksText(first.token?.after ?? []),
  };
}

/** Two changes are equal exactly if they share this key: they differ in no more than the client and its token's place. */
function groupKey(change: Change): string {
  return JSON.stringify([change.reason, changeKey(change)]);
}

/** Equal for two changes that do the same, whatever the reason. */
export function changeKey(change: Change): string {
  const { action, environment, origin } = change;
  const own = change.action === "rotate" && change.own;
  const due = change.action === "create" ? change.rotate_after : null;
  return JSON.stringify([
    [action, environment, origin, issueKey(change), own, due, tokenKey(change)],
    impacts(change, "each"),
    shownFields(change).map(fieldKey),
  ]);
}

/** Both credentials of a new entry with `overlap` are shown together, although only one token is delivered. */
function issueKey({ action, issue }: Change): string | null {
  return action === "create" && issue.kind === "spare" ? "deliver" : (issue?.kind ?? null);
}

/** A token that is issued goes to a place of its client's own; one that an update moves is shown place by place. */
function tokenKey({ action, token, issue }: Change): unknown {
  if (action === "update") return token;
  const places = issue?.kind === "spare" ? issue.places : (token?.after ?? []);
  return places.map(({ sink }) => sink);
}

/** What is added to a list and removed from it, whatever else it contains; every other value on both sides. */
function fieldKey<F extends FieldName>({ field, before, after }: FieldChange<F>): unknown {
  const words: Words<FieldValues[F]> = clientFields[field].words;
  const sides = [before, after].map((side) =>
    side === null || words.kind === "one" ? null : words.items(side),
  );
  const [from, to] = sides;
  if (!from || !to) return [field, before, after];
  return [field, minus(to, from), minus(from, to)];
}

function minus(items: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return items.filter((item) => !known.has(item)).sort();
}
