import type { Declared } from "../../model/client.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { type Planned } from "./limits.ts";
import type { PlanInput } from "../input.ts";
import { type Issuing } from "./place-guards.ts";
/** What the guards check in a plan, whichever planner made it. */
export interface GuardSubject {
    /** How many changes count against the limits. */
    readonly planned: Planned;
    /** The number of live clients in scope: the base of a percentage. */
    readonly inScope: number;
    /** The clients for which a token is about to be issued. */
    readonly issuing: readonly Issuing[];
    /** The clients whose tokens have a place: no two may share one. */
    readonly owners: readonly Declared[];
    /** The clients whose sinks must be for them. */
    readonly destined: readonly Declared[];
}
/** The objections of all guards to a plan: its changes are known, but refused. */
export declare function guardProblems(subject: GuardSubject, input: PlanInput): readonly PlanProblem[];
