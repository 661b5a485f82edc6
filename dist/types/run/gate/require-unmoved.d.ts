import type { ReviewedPlan, WorkspacePlan } from "../../model/plan.ts";
/** Throws `StaleError` with what moved if a fresh plan is not what was reviewed; `KeywardError` for another workspace. */
export declare function requireUnmoved(reviewed: readonly ReviewedPlan[], fresh: readonly WorkspacePlan[]): void;
