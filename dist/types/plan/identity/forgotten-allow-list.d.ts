import type { PlanProblem } from "../../model/problem.ts";
import type { Claim } from "./claim.ts";
/** Nobody opens a client to every address by forgetting a line. */
export declare function forgottenLists(claims: readonly Claim[]): readonly PlanProblem[];
