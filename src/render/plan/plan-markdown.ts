import type { PlanDocument } from "../../model/plan.ts";
import type { Block, View } from "../markdown/change-blocks.ts";
import { type Detail, largestDetail } from "../markdown/detail.ts";
import { entryBlocks } from "../markdown/entry-blocks.ts";
import { planBlocks } from "../markdown/plan-blocks.ts";
import { headBlocks, noPlanBlocks } from "../markdown/plan-head.ts";
import { type Part, partsOf, type ReadPlan } from "../markdown/plan-parts.ts";
import { type Reader, terminalReader } from "../markdown/reader.ts";
import { problemBlocks } from "../problems/problem-markdown.ts";
import { emptyShardText } from "../shard-words.ts";

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
  const parts = partsOf(document.plans);
  const customers = Math.max(0, ...parts.map((part) => (part.kind === "entry" ? part.shown.length : 0)));
  const text = (detail: Detail): string => documentText(document, parts, { ...detail, reader });
  return text(
    largestDetail({ longest: longestList(document), customers }, (detail) => size(text(detail)) <= limit),
  );
}

/** The length of the longest list of a document, which bounds what can be left out of one. */
function longestList({ problems, plans }: PlanDocument): number {
  const lists = plans.flatMap((plan) => [plan.problems, plan.changes ?? [], plan.token_changes ?? []]);
  return Math.max(problems.length, plans.length, ...lists.map((list) => list.length));
}

function documentText(document: PlanDocument, parts: readonly Part[], view: View): string {
  const blocks = [
    ...noPlanBlocks(document, view.reader),
    document.shard === undefined || document.plans.length > 0 ? [] : [emptyShardText(document.shard)],
    ...problemBlocks(document.problems, "error", view),
    ...parts.flatMap((part) =>
      part.kind === "entry" ? entryBlocks(part, view) : soleBlocks(part.sole, view),
    ),
  ];
  const texts = blocks.filter((block) => block.length > 0).map((block) => `${block.join("\n")}\n`);
  return texts.join("\n");
}

function soleBlocks(sole: ReadPlan, view: View): readonly Block[] {
  return [...headBlocks(sole.plan, view.reader), ...planBlocks(sole, view)];
}
