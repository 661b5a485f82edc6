import type { Declared, Desired, Live } from "../../model/client.ts";
import type { Note } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { PlanInput } from "../input.ts";
/** A managed live client and what is desired of it. */
export interface Managed {
    readonly live: Live;
    readonly declared: Declared;
    readonly desired: Desired;
}
/** A new client: as declared, and resolved. */
export interface Created {
    readonly declared: Declared;
    readonly desired: Desired;
}
/** Every client by its status: managed, to be created, unmanaged, spared, or someone else's. */
export interface Identified {
    readonly managed: readonly Managed[];
    readonly creates: readonly Created[];
    readonly unmanaged: readonly Live[];
    /** Unmanaged and deleted: only with prune. */
    readonly deletes: readonly Live[];
    readonly self: readonly Live[];
    readonly inScope: number;
    readonly outOfScope: number;
    readonly notes: readonly Note[];
    /** If there are any, the rest of this value is unreliable. */
    readonly problems: readonly PlanProblem[];
}
/** Determines the status of every declared and live client (contract, Identity and ownership). */
export declare function identify(input: PlanInput): Identified;
