import type { PlanDocument, WorkspacePlan } from "../../model/plan.ts";
import type { Reader } from "./reader.ts";
type Block = readonly string[];
/** The heading of a workspace's plan, its address, and what the plan does in one sentence. */
export declare function headBlocks(plan: WorkspacePlan, { merge }: Reader): readonly Block[];
/** The heading of the plans of several customers of one entry, and what they do together in one sentence. */
export declare function entryHeadBlocks(plans: readonly WorkspacePlan[], { merge }: Reader): readonly Block[];
/** The heading of a document without any plan: the files could not be read, or a request failed. */
export declare function noPlanBlocks({ plans }: PlanDocument, { workspace, merge }: Reader): readonly Block[];
export {};
