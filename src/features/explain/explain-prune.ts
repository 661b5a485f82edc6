import type { Limits, Ownership, Scope } from "../../model/ownership.ts";
import type {
  ClientRef,
  LeftAlone,
  Note,
  UnmanagedClient,
  WorkspacePlan,
  WorkspaceRef,
} from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { limitProblems } from "../../plan/guards/limits.ts";
import { missingForPrune } from "../../plan/identity/prune.ts";
import { describeScope } from "../../plan/identity/scope.ts";

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
  readonly would_delete: readonly (ClientRef & { readonly reason: string })[] | null;
  readonly left_alone: readonly LeftAlone[] | null;
  /** Live clients that prune ignores: those that a manifest declares, and those out of scope. */
  readonly counts: { readonly managed: number; readonly out_of_scope: number } | null;
  /** The problems that would refuse the prune, including those of the plan; for a failed plan, its errors. */
  readonly refused: readonly Problem[];
  /** Probable renames, which prune would handle as deletes. */
  readonly notes: readonly Note[];
}

const nothing = { creates: 0, updates: 0, deletes: 0, rotations: 0 };

/** Explains what prune would do, from a plan made with or without it; `inScope`: the number of live clients in scope. */
export function explainPrune(
  plan: WorkspacePlan,
  { scope, self }: Pick<Ownership, "scope" | "self">,
  limits: Limits,
  inScope: number,
): PruneExplanation {
  const left = plan.left_alone;
  const leftIds = new Set(left?.map(({ id }) => id));
  const toDelete = plan.unmanaged?.filter(({ id }) => !leftIds.has(id)) ?? null;
  const within = scope === null ? "this entry has no scope" : `in scope (${describeScope(scope)})`;
  const reason = `live, ${within}, and no manifest declares it`;
  return {
    workspace: plan.workspace,
    status: plan.status,
    prune: plan.options.prune,
    scope,
    would_delete: toDelete?.map((client) => withReason(client, reason)) ?? null,
    left_alone: left,
    counts: countsOf(plan),
    refused:
      plan.status === "error"
        ? plan.problems
        : [
            ...plan.problems.filter(({ rule }) => rule !== "max-deletes" && !rule.startsWith("prune-needs-")),
            ...missingForPrune({ scope, self }),
            ...limitProblems({ ...nothing, deletes: toDelete?.length ?? 0 }, limits, inScope),
          ],
    notes: plan.notes.filter(({ rule }) => rule === "probable-rename"),
  };
}

/** An explanation says of each client by its list whether prune deletes it. */
function withReason(client: UnmanagedClient, reason: string): ClientRef & { readonly reason: string } {
  const { prunable: _prunable, ...shown } = client;
  return { ...shown, reason };
}

function countsOf({ read, summary, unmanaged, left_alone }: WorkspacePlan): PruneExplanation["counts"] {
  if (read === null || summary === null) return null;
  const { out_of_scope } = summary;
  const self = (left_alone ?? []).filter(({ reason }) => reason === "self").length;
  return { managed: read.clients - out_of_scope - self - (unmanaged?.length ?? 0), out_of_scope };
}
