import { problemBlocks } from "../problems/problem-markdown.ts";
import { estimateText } from "../plan/plan-view.ts";
import { type Block, changeBlocks, preExistingBlocks, type View } from "./change-blocks.ts";
import type { ReadPlan } from "./plan-parts.ts";
import { notesBlock, stateBlock } from "./state.ts";

/** A plan below its heading. */
export function planBlocks({ plan, changes }: ReadPlan, view: View): readonly Block[] {
  const estimate = view.reader.kind === "reviewer" ? null : estimateText(plan);
  return [
    ...problemBlocks(plan.problems, plan.status, view),
    ...changeBlocks(changes, plan, view),
    notesBlock(plan, view.reader),
    ...preExistingBlocks(changes, view),
    view.rest === "counted" ? [] : stateBlock(plan, view.reader),
    estimate === null ? [] : [`Estimate: ${estimate}`],
  ];
}
