import type { Declared, Live } from "../../model/client.ts";
import type { Ownership } from "../../model/ownership.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { PlanInput } from "../input.ts";
import type { Places } from "../tokens/token-places.ts";
/** Refuses prune without `scope` and `self`: what may be deleted must be explicit. */
export declare function pruneProblems({ prune, ownership }: PlanInput): readonly PlanProblem[];
/** The reasons to refuse prune: `scope` or `self` is not configured. */
export declare function missingForPrune(ownership: Pick<Ownership, "scope" | "self">): readonly PlanProblem[];
/**
 * The unmanaged clients that prune deletes: those that no manifest could declare, and those whose token is at the place
 * of a declared client, are left alone.
 */
export declare function prunable(unmanaged: readonly Live[], { live, roles, tokens }: Pick<PlanInput, "live" | "roles" | "tokens">): readonly Live[];
/** The declared client at whose place the token of each of these live clients is, if there is one. */
export declare function holdersOf(unmanaged: readonly Live[], tokens: Places): ReadonlyMap<Live, Declared>;
