import type { Limit, Limits } from "../../model/ownership.ts";
import type { PlanProblem } from "../../model/problem.ts";
/** How many changes of each kind are planned; rotations that heal a lost token do not count. */
export interface Planned {
    readonly creates: number;
    readonly updates: number;
    readonly deletes: number;
    readonly rotations: number;
}
/** Refuses what exceeds the limits; percentages are of `inScope` live clients, rounded up, at least 1. */
export declare function limitProblems(planned: Planned, limits: Limits, inScope: number): readonly PlanProblem[];
/** The number that a limit allows; null: none. */
export declare function limitValue(limit: Limit, inScope: number): number | null;
