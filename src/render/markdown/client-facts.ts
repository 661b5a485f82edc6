import { fieldOf } from "../../fields/change.ts";
import type { Change, CreateChange } from "../../model/change.ts";
import type { FieldChange } from "../../model/field-change.ts";
import type { RiskCode } from "../../model/risk.ts";
import { reachText } from "../plan/words/address-words.ts";
import { shownFields } from "../plan/plan-view.ts";
import { forMarkdown } from "../safe.ts";
import { code } from "./code.ts";
import { placesMarkdown, sideMarkdown } from "./values.ts";

/** What a new client may do and from where, and what happens with its token; `places`: the words for the tokens of several clients. */
export function newClientFacts(change: CreateChange, places: string | null): readonly string[] {
  return [factsLine(change, "after"), tokenLine(change, places)];
}

/** What a deleted client could do and from where. */
export function removedClientFacts(change: Change): string {
  return `had ${factsLine(change, "before")}`;
}

/** What a client may do and from where, on one line. */
export function factsLine(change: Change, side: "before" | "after"): string {
  const facts = shownFields(change).flatMap((field) => {
    const value = sideMarkdown(field, side);
    if (value === null) return [];
    const text = `${labels[field.field]}${value}${sizeText(change, field, side)}`;
    return [isWide(change, field) ? `⚠️ **${text}**` : text];
  });
  return facts.join(" · ");
}

const labels = {
  name: "name ",
  role: "role ",
  folders: "folders: ",
  environment: "environment ",
  ip_allow_list: "callable from ",
} as const satisfies Readonly<Record<FieldChange["field"], string>>;

/** The risks of a new client, and the field that each is about. */
const wide: readonly (readonly [RiskCode, FieldChange["field"]])[] = [
  ["all-folders-granted", "folders"],
  ["open-to-every-address", "ip_allow_list"],
  ["open-to-most-addresses", "ip_allow_list"],
  ["ip-allow-list-unclear", "ip_allow_list"],
];

function isWide({ risks }: Change, { field }: FieldChange): boolean {
  return risks.some(({ code: risk }) => wide.some(([one, of]) => one === risk && of === field));
}

/** How many addresses a list holds, if that is not plain to see. */
function sizeText(change: Change, { field }: FieldChange, side: "before" | "after"): string {
  const list = field === "ip_allow_list" ? fieldOf(change, "ip_allow_list")?.[side] : null;
  if (!list || (list.length < 2 && !list.some((entry) => entry.includes("/")))) return "";
  return list.length === 0 ? "" : ` (${forMarkdown(reachText(list))})`;
}

function tokenLine({ issue, token, rotate_after }: CreateChange, places: string | null): string {
  return issue.kind === "spare" ? `token ${goesTo()}` : `token ${goesTo()} · ${dueText(rotate_after)}`;

  function goesTo(): string {
    switch (issue.kind) {
      case "discard":
        return "is thrown away (`discard`)";
      case "spare":
        return "is thrown away: its place gets one at the next rotation (`overlap`)";
      case "no-sink":
        return "has no place";
      case "deliver":
        return `goes to ${places === null ? placesMarkdown(token?.after ?? []) : forMarkdown(places)}`;
    }
  }
}

function dueText(rotate_after: string | null): string {
  if (rotate_after === null) return "no `rotate_after`";
  return rotate_after === "never"
    ? "⚠️ **never due for rotation** (`rotate_after: never`)"
    : `due for rotation after ${code(rotate_after)}`;
}
