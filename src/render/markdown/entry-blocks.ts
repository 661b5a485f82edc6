import type { WorkspacePlan } from "../../model/plan.ts";
import { changesOfAll } from "../plan/customer-counts.ts";
import { unchangedText } from "../plan/unchanged-customers.ts";
import { numberText, plural } from "../words.ts";
import type { Block, View } from "./change-blocks.ts";
import { code } from "./code.ts";
import { details } from "./details.ts";
import { planBlocks } from "./plan-blocks.ts";
import { entryHeadBlocks } from "./plan-head.ts";
import type { EntryPart, ReadCustomers } from "./plan-parts.ts";

/** The plans of an entry's customers under one heading; those that do the same are one, and what has no room is counted. */
export function entryBlocks({ plans, shown, unchanged }: EntryPart, view: View): readonly Block[] {
  const left = shown.slice(view.customers).flatMap(({ same }) => same.plans);
  return [
    ...entryHeadBlocks(plans, view.reader),
    ...shown.slice(0, view.customers).flatMap((one) => customersBlocks(one, view)),
    leftBlock(left, view),
    ...unchanged.map((one) => [`${code(one.entry)} · ${code(one.host)}: ${unchangedText(one)}`]),
  ];
}

/** How many customers are named before the others are folded. */
const named = 3;

function customersBlocks(one: ReadCustomers, view: View): readonly Block[] {
  const { first, plans } = one.same;
  const names = plans.map(({ workspace }) => code(workspace.name));
  if (plans.length === 1) return [["---"], [`**Customer ${names.join("")}**`], ...planBlocks(one, view)];
  const counts = changesOfAll(plans);
  const more = names.length > named ? ` and ${numberText(names.length - named)} more` : "";
  return [
    ["---"],
    [
      `**${plural(plans.length, "customer")} with the same changes**: ${names.slice(0, named).join(", ")}${more}${counts === "" ? "" : ` · ${counts}`}. Ids and places below are those of ${code(first.workspace.name)}.`,
    ],
    allNames(names, view),
    ...planBlocks(one, view),
  ];
}

/** Every customer's name, as long as there is room. */
function allNames(names: readonly string[], { rest, members, reader }: View): Block {
  if (names.length <= named || rest === "counted") return [];
  const shown = names.slice(0, members);
  const cut = names.length - shown.length;
  const left = cut > 0 ? [`and ${numberText(cut)} more: everything is in ${reader.whole}`] : [];
  return details(`All ${numberText(names.length)}`, [[...shown, ...left].join(", ")]);
}

function leftBlock(left: readonly WorkspacePlan[], { reader }: View): Block {
  if (left.length === 0) return [];
  const counts = changesOfAll(left);
  return [
    "---",
    "",
    `**Not shown here: ${plural(left.length, "more customer")}${counts === "" ? "" : ` (${counts})`}.** Everything is in ${reader.whole}.`,
  ];
}
