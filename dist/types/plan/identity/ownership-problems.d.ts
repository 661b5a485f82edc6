import type { Ownership } from "../../model/ownership.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Claim } from "./claim.ts";
import type { PlanInput } from "../input.ts";
/** Refuses prune without `scope` and `self`: what may be deleted must be said. */
export declare function pruneProblems({ prune, ownership }: PlanInput): readonly PlanProblem[];
/** What prune would be refused for: `scope` or `self` that is not configured. */
export declare function missingForPrune(ownership: Pick<Ownership, "scope" | "self">): readonly PlanProblem[];
/** Nobody opens a client to every address by forgetting a line. */
export declare function forgottenLists(claims: readonly Claim[]): readonly PlanProblem[];
