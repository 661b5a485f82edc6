import type { PlanProblem } from "../../model/problem.ts";
import type { Claim } from "./claim.ts";
/** Leaving out a line by mistake must not open a client to every address. */
export declare function forgottenLists(claims: readonly Claim[]): readonly PlanProblem[];
