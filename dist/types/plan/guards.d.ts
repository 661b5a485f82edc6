import type { Declared } from "../model/client.ts";
import type { PlanProblem } from "../model/problem.ts";
import { type Planned } from "./limits.ts";
import type { PlanInput } from "./input.ts";
import { type Issuing } from "./place-guards.ts";
/** What the guards judge of a plan, whichever planner made it. */
export interface GuardSubject {
    /** How many changes count against the limits. */
    readonly planned: Planned;
    /** The live clients in scope: what a percentage is a part of. */
    readonly inScope: number;
    /** The clients for which a token is about to be issued. */
    readonly issuing: readonly Issuing[];
    /** The clients whose tokens have a place: no two may share one. */
    readonly owners: readonly Declared[];
    /** The clients whose sinks must be for them. */
    readonly destined: readonly Declared[];
}
/** What the guards have against a plan: its changes are known, and still refused. */
export declare function guardProblems(subject: GuardSubject, input: PlanInput): readonly PlanProblem[];
