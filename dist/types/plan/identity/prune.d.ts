import type { Live } from "../../model/client.ts";
import type { Ownership } from "../../model/ownership.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { PlanInput } from "../input.ts";
/** Refuses prune without `scope` and `self`: what may be deleted must be said. */
export declare function pruneProblems({ prune, ownership }: PlanInput): readonly PlanProblem[];
/** What prune would be refused for: `scope` or `self` that is not configured. */
export declare function missingForPrune(ownership: Pick<Ownership, "scope" | "self">): readonly PlanProblem[];
/** Those of the unmanaged clients that prune deletes: what no manifest could declare is left alone. */
export declare function prunable(unmanaged: readonly Live[], { live, roles }: Pick<PlanInput, "live" | "roles">): readonly Live[];
