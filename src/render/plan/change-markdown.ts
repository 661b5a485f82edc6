import { fieldOf } from "../../fields/change.ts";
import type { Change } from "../../model/change.ts";
import { code } from "../markdown/code.ts";
import { linked } from "../markdown/linked.ts";
import { factsLine, newClientFacts, removedClientFacts } from "../markdown/client-facts.ts";
import { type Detail, wholeDetail } from "../markdown/detail.ts";
import { placeOf, type Reader, terminalReader } from "../markdown/reader.ts";
import { impactItem } from "../markdown/impact-item.ts";
import { sourceItems } from "../markdown/source-items.ts";
import { changedMarkdown } from "../markdown/values.ts";
import { forMarkdown } from "../safe.ts";
import { numberText, plural } from "../words.ts";
import { changedByText } from "./words/changed-by-words.ts";
import { type ChangeGroup, ungrouped } from "./groups.ts";
import { signs } from "./plan-view.ts";

/** One change as a Markdown list item. */
export function changeItem(change: Change, reader: Reader = terminalReader): readonly string[] {
  return ungrouped([change]).flatMap((group) => groupItem(group, reader));
}

/** Equal changes as a Markdown list item: a headline, what they do to access, and the values. */
export function groupItem(
  group: ChangeGroup,
  reader: Reader,
  detail: MembersDetail = wholeDetail,
): readonly string[] {
  const { first, members } = group;
  const clients = members.length === 1 ? [] : [membersItem(group, reader, detail)];
  return [
    headlineItem(group, reader),
    ...clients,
    ...effectItems(group),
    ...members.flatMap(changedByItem),
    ...valueItems(group, first),
    ...sourceItems(group, reader),
  ];
}

/** New clients with their role, folders and addresses in little space. */
export function compactItem(group: ChangeGroup, reader: Reader, detail: MembersDetail): readonly string[] {
  const head = `${headlineItem(group, reader, detail)}: ${factsLine(group.first, "after")}`;
  return group.members.length === 1 ? [head] : [head, membersItem(group, reader, detail)];
}

type MembersDetail = Pick<Detail, "links" | "members">;

/** The clients of a group; those that are left out have the same change. */
function membersItem({ members }: ChangeGroup, reader: Reader, detail: MembersDetail): string {
  const linked = detail.links ? reader : withoutLinks(reader);
  const named = members.slice(0, detail.members).map((one) => clientLink(one, linked));
  const more = members.length - named.length;
  const rest =
    more > 0 ? [`and **${numberText(more)} more with the same change**, named in ${reader.whole}`] : [];
  return `  - ${[...named, ...rest].join(", ")}`;
}

function withoutLinks(reader: Reader): Reader {
  return { ...reader, link: () => null, linkBase: () => null };
}

/** The headline of equal changes alone, on one line. */
export function headlineItem(
  { first, members }: ChangeGroup,
  given: Reader,
  { links }: Pick<Detail, "links"> = wholeDetail,
): string {
  const reader = links ? given : withoutLinks(given);
  const parts = [
    `- ${code(signs[first.action])} ${verbOf(first, members.length)}`,
    members.length === 1 ? nameText(first) : `**${plural(members.length, "client")}**`,
    first.environment === null ? "" : `in ${code(first.environment)}`,
    members.length > 1 || first.id === null ? "" : `(id ${first.id})`,
    first.action === "rotate" ? `· ${forMarkdown(first.reason)}` : "",
    members.length > 1 ? "" : sourceText(first, reader),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

const verbs = { create: "new credential", update: "update", rotate: "rotate", delete: "delete" } as const;

function verbOf(change: Change, count: number): string {
  if (change.action === "create" && count > 1) return "new credentials of";
  if (nameBefore(change) === null) return verbs[change.action];
  return change.fields.length > 1 ? "renamed and updated" : "renamed";
}

/** The client's name; a client that is renamed has two. */
function nameText(change: Change): string {
  const before = nameBefore(change);
  const name = `**${code(change.name)}**`;
  return before === null ? name : `**${code(before)}** → ${name}`;
}

function nameBefore(change: Change): string | null {
  return change.action === "update" ? (fieldOf(change, "name")?.before ?? null) : null;
}

/** Where a change is declared; for a delete, where the base declares the client. */
function sourceText(change: Change, { link, linkBase }: Reader): string {
  if (change.action === "delete")
    return change.removed_from === null ? "" : `· was declared at ${placeOf(change.removed_from, linkBase)}`;
  return `· ${placeOf(change.source, link)}`;
}

/** A client of a group, with its line if that has an address: the text of a link is the client's name. */
function clientLink(change: Change, { link, linkBase }: Reader): string {
  const source = change.action === "delete" ? change.removed_from : change.source;
  const address = source === null ? null : (change.action === "delete" ? linkBase : link)(source);
  const before = nameBefore(change);
  const name = linked(change.name, address);
  return before === null ? name : `${code(before)} → ${name}`;
}

/** The values of a new client show what its effect on access says, and a new name is in the headline. */
function effectItems({ first, impacts }: ChangeGroup): readonly string[] {
  const shown = first.action === "create" ? impacts.slice(1) : impacts;
  const listed =
    nameBefore(first) === null ? shown : shown.filter(({ words }) => !words.startsWith("renamed from "));
  return listed.map(impactItem);
}

function changedByItem({ changed_by }: Pick<Change, "changed_by">): readonly string[] {
  const text = changedByText(changed_by);
  return text === null ? [] : [`  - ${forMarkdown(text)}`];
}

/** The fields whose effect on access names both of their values. */
const toldByEffect: readonly string[] = ["name", "role", "environment"];

function valueItems(group: ChangeGroup, change: Change): readonly string[] {
  switch (change.action) {
    case "create":
      return newClientFacts(change, group.members.length === 1 ? null : group.token).map(
        (line) => `  - ${line}`,
      );
    case "delete":
      return [`  - ${removedClientFacts(change)}`];
    case "update":
    case "rotate":
      return group.fields.flatMap((field) => {
        const text = toldByEffect.includes(field.field) ? null : changedMarkdown(field);
        return text === null ? [] : [`  - ${code(field.field)}: ${text}`];
      });
  }
}
