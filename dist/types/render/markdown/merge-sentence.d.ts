import type { WorkspacePlan } from "../../model/plan.ts";
import type { Merge } from "./reader.ts";
/** What merging does where no plan could be made. */
export declare const unknownSentence = "**What merging this pull request would do is unknown: no plan could be made.**";
/** What merging a pull request does to a workspace, in one sentence of Markdown with the start of the plan's digest. */
export declare function mergeSentence(plan: WorkspacePlan, merge: Merge): string;
/** The same for several customers of one entry, of which those that could not be read are counted. */
export declare function entryMergeSentence(plans: readonly WorkspacePlan[], merge: Merge): string;
/** The beginning of a digest, which is enough to compare it with another. */
export declare function digestStart(digest: string): string;
