import type { Limit, Limits } from "../model/ownership.ts";
import type { PlanProblem } from "../model/problem.ts";
/** How many changes of each kind are planned; of rotations only those that do not heal a lost token. */
export interface Planned {
    readonly creates: number;
    readonly updates: number;
    readonly deletes: number;
    readonly rotations: number;
}
/** Refuses what goes beyond the limits; percentages are of `inScope` live clients, rounded up, at least 1. */
export declare function limitProblems(planned: Planned, limits: Limits, inScope: number): readonly PlanProblem[];
/** The number that a limit comes to; null: none. */
export declare function limitValue(limit: Limit, inScope: number): number | null;
