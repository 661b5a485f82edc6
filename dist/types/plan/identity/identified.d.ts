import type { Declared, Desired, Live } from "../../model/client.ts";
import type { Note } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
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
    /** Unmanaged, and once the second credential of an entry with `overlap`: with the client of that entry. */
    readonly formerSeconds: ReadonlyMap<Live, Managed>;
    readonly self: readonly Live[];
    /** Those of `self` that a manifest declares. */
    readonly declaredSelf: readonly Pick<Managed, "declared" | "live">[];
    readonly inScope: number;
    readonly outOfScope: number;
    readonly notes: readonly Note[];
    /** If there are any, the rest of this value is unreliable. */
    readonly problems: readonly PlanProblem[];
}
