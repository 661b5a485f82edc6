import type { Block, View } from "./change-blocks.ts";
import type { EntryPart } from "./plan-parts.ts";
/** The plans of an entry's customers under one heading; those that do the same are one, and what has no room is counted. */
export declare function entryBlocks({ plans, shown, unchanged }: EntryPart, view: View): readonly Block[];
