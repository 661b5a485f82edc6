import { type Block, type View } from "./change-blocks.ts";
import type { ReadPlan } from "./plan-parts.ts";
/** A plan below its heading. */
export declare function planBlocks({ plan, changes }: ReadPlan, view: View): readonly Block[];
