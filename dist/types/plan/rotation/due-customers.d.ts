import type { WorkspacePlan } from "../../model/plan.ts";
/**
 * The plans of the customers of one entry, of which at most `most` rotate the tokens that are due: those with the oldest
 * ones, as `rotate` does in each of them. The others say that the next run takes them. Plans that `rotate` was asked for in
 * another way stay as they are.
 */
export declare function oldestDue(plans: readonly WorkspacePlan[], most: number | null): readonly WorkspacePlan[];
