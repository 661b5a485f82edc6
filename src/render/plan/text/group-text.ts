import type { Change } from "../../../model/change.ts";
import { forTerminal } from "../../safe.ts";
import type { Style } from "../../style.ts";
import { commaLines } from "../../width.ts";
import { numberText } from "../../words.ts";
import { changedByLines, changeLines, fieldLines, impactLine, signed } from "./change-text.ts";
import type { ChangeGroup } from "../groups.ts";
import { clientText, listed, placeText } from "../plan-view.ts";

/** A group's lines on a terminal: its headline, what it does to access, its fields aligned, and its clients. */
export function groupLines(group: ChangeGroup, style: Style): readonly string[] {
  const { first, members, impacts, fields, token } = group;
  if (members.length === 1) return changeLines(first, style);
  return [
    groupHeadline(group, style),
    ...impacts.map((impact) => `    ${impactLine(impact, style)}`),
    ...fieldLines(fields, style, token),
    ...memberLines(group, style),
  ];
}

/** "20 clients (Production)", with what all of them have in common. */
function groupHeadline({ first, members }: ChangeGroup, style: Style): string {
  const count = style.bold(`${numberText(members.length)} clients`);
  const place = forTerminal(placeText({ environment: first.environment, id: null }));
  const reason = first.action === "rotate" ? `· ${forTerminal(first.reason)}` : "";
  const origin = first.origin === "pre-existing" ? style.dim("· pre-existing") : "";
  const parts = [`${signed(first, style)} ${count}`, place, reason, origin].filter((part) => part !== "");
  const files = filesText(members);
  return `  ${parts.join(" ")}${files === "" ? "" : `  ${style.dim(files)}`}`;
}

/** The file that declares all of them, or how many files do. */
function filesText(members: readonly Change[]): string {
  const files = new Set(members.flatMap(({ source }) => (source === null ? [] : [source.file])));
  const [file] = files;
  if (file === undefined) return "";
  return files.size === 1 ? forTerminal(file) : `in ${numberText(files.size)} files`;
}

/** Every client that gets more access, loses all of it or is new is named; of the others, the first ones are. */
function memberLines({ members, impacts }: ChangeGroup, style: Style): readonly string[] {
  const safe = members.every(({ action }) => action === "update") && impacts.every(isSafe);
  const named = safe ? members.slice(0, listed) : members;
  const more = members.length - named.length;
  const rest = more === 0 ? [] : [`      ${style.dim(`and ${numberText(more)} more: -v lists all`)}`];
  return [...(named.some(isTraced) ? tracedLines(named, style) : nameLines(named)), ...rest];
}

function isSafe({ effect }: ChangeGroup["impacts"][number]): boolean {
  return effect === null || effect === "narrows";
}

function isTraced({ changed_by }: Change): boolean {
  return changed_by !== null && changed_by !== undefined;
}

function nameLines(members: readonly Change[]): readonly string[] {
  return commaLines(members.map(memberText), "      ");
}

/** One line for each client, so that who changed it is shown below it. */
function tracedLines(members: readonly Change[], style: Style): readonly string[] {
  return members.flatMap((change) => [
    `      ${memberText(change)}`,
    ...changedByLines(change, style).map((line) => `    ${line}`),
  ]);
}

/** The group's headline has the environment of all of them; a name that could be read as several is in quotes. */
function memberText({ name, id }: Change): string {
  const text = /[\s,()"]/.test(name) ? `"${name.replaceAll('"', '\\"')}"` : name;
  return forTerminal(clientText({ name: text, environment: null, id }));
}
