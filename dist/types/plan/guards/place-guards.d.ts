import type { Declared, Live } from "../../model/client.ts";
import type { Scope } from "../../model/ownership.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { HiddenClient, Places } from "../tokens/token-places.ts";
/** A client for which a token is about to be issued; `id` null: a create. */
export interface Issuing {
    readonly declared: Declared;
    readonly id: number | null;
    /** The live clients that are, or were, the other credential of the same entry: a place may hold their tokens. */
    readonly partners: readonly number[];
    /** Whether the token goes to its places; otherwise it is thrown away. */
    readonly delivers: boolean;
}
/** Refuses to issue a token over unrecognized content, or over another live client's token. */
export declare function issuingProblems(issuing: readonly Issuing[], places: Places, live: readonly Live[]): readonly PlanProblem[];
/** Refuses to create a client that a place of its token names as made already, and that is live although no list shows it. */
export declare function hiddenProblems(issuing: readonly Issuing[], hidden: ReadonlyMap<Declared, HiddenClient>): readonly PlanProblem[];
/** Refuses a client whose token would go to a sink that is not for it. */
export declare function foreignSinkProblems(declared: readonly Declared[], scopes: ReadonlyMap<string, Scope>): readonly PlanProblem[];
