import type { PlanDocument, WorkspacePlan } from "../../model/plan.ts";
import {
  type Block,
  changeBlocks,
  preExistingBlocks,
  type ReadChanges,
  readChanges,
  type View,
} from "../markdown/change-blocks.ts";
import { type Detail, largestDetail } from "../markdown/detail.ts";
import { code } from "../markdown/code.ts";
import { headBlocks, noPlanBlocks } from "../markdown/plan-head.ts";
import { type Reader, terminalReader } from "../markdown/reader.ts";
import { notesBlock, stateBlock } from "../markdown/state.ts";
import { problemBlocks } from "../problems/problem-markdown.ts";
import { type UnchangedCustomers, unchangedText, withoutUnchanged } from "./unchanged-customers.ts";
import { emptyShardText } from "../shard-words.ts";
import { estimateText } from "./plan-view.ts";

/** How long a text may be; `size` measures it, in characters by default. */
export interface Room {
  readonly limit: number;
  readonly size?: (text: string) => number;
}

/**
 * A plan document in Markdown for one reader; ends with a newline. Beyond the limit, what neither widens nor deletes is
 * first shortened, then counted; then the clients of groups lose their links and are counted; only after that are the
 * others cut and the rest counted.
 */
export function renderPlanMarkdown(
  document: PlanDocument,
  reader: Reader = terminalReader,
  room?: Room,
): string {
  const { limit, size = ({ length }: string) => length } = room ?? { limit: Number.POSITIVE_INFINITY };
  const { shown, unchanged } = withoutUnchanged(document.plans);
  const plans = shown.map((plan) => ({ plan, changes: readChanges(plan) }));
  const text = (detail: Detail): string => documentText(document, plans, unchanged, { ...detail, reader });
  return text(largestDetail(longestList(document), (detail) => size(text(detail)) <= limit));
}

/** The length of the longest list of a document, which bounds what can be left out of one. */
function longestList({ problems, plans }: PlanDocument): number {
  const lists = plans.flatMap((plan) => [plan.problems, plan.changes ?? [], plan.token_changes ?? []]);
  return Math.max(problems.length, ...lists.map((list) => list.length));
}

interface ReadPlan {
  readonly plan: WorkspacePlan;
  readonly changes: ReadChanges;
}

function documentText(
  document: PlanDocument,
  plans: readonly ReadPlan[],
  unchanged: readonly UnchangedCustomers[],
  view: View,
): string {
  const blocks = [
    ...noPlanBlocks(document, view.reader),
    document.shard === undefined || document.plans.length > 0 ? [] : [emptyShardText(document.shard)],
    ...problemBlocks(document.problems, "error", view),
    ...plans.flatMap((plan) => planBlocks(plan, view)),
    ...unchanged.map((one) => [`${code(one.entry)} · ${code(one.host)}: ${unchangedText(one)}`]),
  ];
  const texts = blocks.filter((block) => block.length > 0).map((block) => `${block.join("\n")}\n`);
  return texts.join("\n");
}

function planBlocks({ plan, changes }: ReadPlan, view: View): readonly Block[] {
  return [
    ...headBlocks(plan, view.reader),
    ...problemBlocks(plan.problems, plan.status, view),
    ...changeBlocks(changes, plan, view),
    notesBlock(plan, view.reader),
    ...preExistingBlocks(changes, view),
    view.rest === "counted" ? [] : stateBlock(plan, view.reader),
    estimateBlock(plan, view.reader),
  ];
}

function estimateBlock(plan: WorkspacePlan, { kind }: Reader): Block {
  const estimate = kind === "reviewer" ? null : estimateText(plan);
  return estimate === null ? [] : [`Estimate: ${estimate}`];
}
