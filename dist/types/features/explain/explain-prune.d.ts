import type { Limits, Ownership, Scope } from "../../model/ownership.ts";
import type { ClientRef, LeftAlone, Note, WorkspacePlan, WorkspaceRef } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
/** What prune would delete in one workspace and what it leaves alone, each with its reason; derived from a plan, without changing anything. */
export interface PruneExplanation {
    readonly workspace: WorkspaceRef;
    /** The status of the plan that this is derived from. */
    readonly status: WorkspacePlan["status"];
    /** Whether the plan was made with prune. */
    readonly prune: boolean;
    /** What this workspace entry may own; null: it has no scope. */
    readonly scope: Scope | null;
    /** Null if the plan is incomplete. */
    readonly would_delete: readonly (ClientRef & {
        readonly reason: string;
    })[] | null;
    readonly left_alone: readonly LeftAlone[] | null;
    /** Live clients that prune ignores: those that a manifest declares, and those out of scope. */
    readonly counts: {
        readonly managed: number;
        readonly out_of_scope: number;
    } | null;
    /** The problems that would refuse the prune, including those of the plan; for a failed plan, its errors. */
    readonly refused: readonly Problem[];
    /** Probable renames, which prune would handle as deletes. */
    readonly notes: readonly Note[];
}
/** Explains what prune would do, from a plan made with or without it; `inScope`: the number of live clients in scope. */
export declare function explainPrune(plan: WorkspacePlan, { scope, self }: Pick<Ownership, "scope" | "self">, limits: Limits, inScope: number): PruneExplanation;
