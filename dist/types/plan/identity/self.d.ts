import type { Live } from "../../model/client.ts";
import type { Ownership } from "../../model/ownership.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Claims } from "./claim.ts";
/** Which live clients run keyward, and which entries of `self` do not name exactly one. */
export interface Self {
    readonly ids: ReadonlySet<number>;
    readonly problems: readonly PlanProblem[];
}
/** Finds the live client of each entry of `self`: exactly one each, otherwise a problem. */
export declare function findSelf(live: readonly Live[], { self }: Pick<Ownership, "self">): Self;
/** The same with the other credential of each of its clients: keyward may run with either token of an entry with `overlap`. */
export declare function withOtherCredentials(self: Self, { claims }: Pick<Claims, "claims">): Self;
/** Refuses declared clients that would become a second match of an entry of `self`: the entry would then protect neither. */
export declare function selfTakenProblems({ self }: Pick<Ownership, "self">, { ids }: Self, { creates, claims }: Claims): readonly PlanProblem[];
