import type { Declared, Live } from "../../model/client.ts";
import type { Note } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
/** How a declared client claims a live one. */
export type ClaimedBy = "id" | "identity" | "renamed_from";
/** A declared client and the live client that it manages. */
export interface Claim {
    readonly declared: Declared;
    readonly live: Live;
    readonly by: ClaimedBy;
}
/** Who manages what: every live client is in at most one claim, or is unclaimed. */
export interface Claims {
    readonly claims: readonly Claim[];
    /** Declared clients that match no live client. */
    readonly creates: readonly Declared[];
    readonly unclaimed: readonly Live[];
    readonly problems: readonly PlanProblem[];
    readonly notes: readonly Note[];
}
/** Matches declared to live: by `id`, then by name and environment, then by `renamed_from` (contract, Identity and ownership). */
export declare function claimLive(declared: readonly Declared[], live: readonly Live[]): Claims;
