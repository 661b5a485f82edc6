import type { Live } from "../../model/client.ts";
import type { Ownership } from "../../model/ownership.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { PlanInput } from "../input.ts";
/** Refuses prune without `scope` and `self`: what may be deleted must be explicit. */
export declare function pruneProblems({ prune, ownership }: PlanInput): readonly PlanProblem[];
/** The reasons to refuse prune: `scope` or `self` is not configured. */
export declare function missingForPrune(ownership: Pick<Ownership, "scope" | "self">): readonly PlanProblem[];
/** The unmanaged clients that prune deletes: those that no manifest could declare are left alone. */
export declare function prunable(unmanaged: readonly Live[], { live, roles }: Pick<PlanInput, "live" | "roles">): readonly Live[];
