import type { NoteRule } from "./rules.ts";
import type { ChangedBy } from "./activity.ts";
import type { Change, Destination, ReviewedChange } from "./change.ts";
import type { Problem } from "./problem.ts";
import type { Risk } from "./risk.ts";
import type { Source } from "./source.ts";
import type { TokenConcern, TokenState } from "./token/token.ts";

/** The version of the plan document. */
export const planFormat = "keyward.plan/v1";

/** What a manifest declares for a token, with its places written out. */
export interface TokenBlock {
  readonly deliver_to: "none" | "discard" | null | readonly Destination[];
  /** A duration such as `90d`, `never`, or null if not specified. */
  readonly rotate_after: string | null;
}

/** A client whose `token` differs between two sets of manifests: Workato does not store it, but a reviewer must see it. */
export interface TokenChange {
  /** Null: not live yet. */
  readonly id: number | null;
  readonly name: string;
  readonly environment: string | null;
  /** Null: the earlier manifests do not declare the client. */
  readonly before: TokenBlock | null;
  readonly after: TokenBlock;
  readonly risks: readonly Risk[];
  readonly source: Source;
}

/** A live client that a plan only lists. */
export interface ClientRef {
  readonly id: number;
  readonly name: string;
  readonly environment: string | null;
}

/** A live client that no manifest declares. */
export interface UnmanagedClient extends ClientRef {
  /**
   * Whether prune deletes it; false where no manifest can declare it, and where prune lacks `scope` or `self`. Absent in
   * plans of earlier versions.
   */
  readonly prunable?: boolean;
  /** Who created or last changed it; null if the activity audit log does not show it; absent if it was not asked. */
  readonly changed_by?: ChangedBy | null;
}

/** A client that is left alone, with the reason. */
export interface LeftAlone extends ClientRef {
  readonly reason: string;
}

/** What is known of a managed client's token. */
export interface TokenRow extends ClientRef {
  readonly updated_at: string | null;
  /** Whole days since it was issued; null if unknown. */
  readonly age_days: number | null;
  /** Older than its `rotate_after`. */
  readonly due: boolean;
  readonly state: TokenState;
  /** Usually empty; decides nothing about other clients or tokens. */
  readonly concerns: readonly TokenConcern[];
}

/** Counts of a plan. */
export interface Summary {
  readonly create: number;
  readonly update: number;
  readonly delete: number;
  readonly rotate: number;
  readonly unchanged: number;
  readonly unmanaged: number;
  readonly out_of_scope: number;
}

/** The workspace of a plan or report; `host` is an origin such as `https://app.jp.workato.com`. */
export interface WorkspaceRef {
  readonly name: string;
  readonly host: string;
  readonly customer: string | null;
}

/** What was requested of the plan in addition to the manifests; a limit that a flag replaced is recorded here. */
export interface PlanOptions {
  readonly prune: boolean;
  /** Which tokens `rotate` was asked to issue; absent in every other plan. */
  readonly rotate?: "names" | "due" | "issued-before" | "undelivered" | "all" | "nothing";
  /** Whether the earlier tokens of these clients were to be ended. */
  readonly end_overlap?: true;
  readonly max_creates?: string;
  readonly max_updates?: string;
  readonly max_deletes?: string;
  readonly max_rotations?: string;
  readonly max_customers_changed?: string;
}

/** The plan of one workspace. If `status` is not `ok`, what is unknown is null, never zero. */
export interface WorkspacePlan {
  readonly workspace: WorkspaceRef;
  readonly status: "ok" | "refused" | "error";
  readonly digest: string | null;
  readonly options: PlanOptions;
  readonly summary: Summary | null;
  readonly read: { readonly requests: number; readonly clients: number } | null;
  readonly estimate: { readonly requests: number; readonly seconds: number } | null;
  /** In the order of execution: creates, updates, rotates, deletes. */
  readonly changes: readonly Change[] | null;
  /** Only if the plan compares two sets of manifests. */
  readonly token_changes: readonly TokenChange[] | null;
  readonly unmanaged: readonly UnmanagedClient[] | null;
  readonly left_alone: readonly LeftAlone[] | null;
  readonly tokens: readonly TokenRow[] | null;
  readonly problems: readonly Problem[];
  /** Information that refuses nothing: a rename that is no longer needed, a probable rename. */
  readonly notes: readonly Note[];
}

/** Information that refuses nothing. */
export interface Note {
  readonly rule: NoteRule;
  readonly message: string;
  readonly source: Source | null;
}

/** The plan document: what `plan --format json` prints and `--out` writes. */
export interface PlanDocument {
  readonly format: typeof planFormat;
  /** keyward's version. */
  readonly keyward: string;
  /** ISO 8601. */
  readonly created_at: string;
  /** The shard that the plans are of, as `3/8`; absent: none. Only with a shard may there be no plan. */
  readonly shard?: string;
  /** Problems that belong to no workspace. */
  readonly problems: readonly Problem[];
  readonly plans: readonly WorkspacePlan[];
}

/** The part of a workspace's plan that a fresh plan is compared with. */
export type ReviewedPlan = Pick<WorkspacePlan, "workspace" | "digest" | "options"> & {
  readonly changes: readonly ReviewedChange[] | null;
};

/** A plan document that was reviewed: the content of a plan file, and every plan document. */
export interface ReviewedDocument {
  readonly shard?: string;
  readonly plans: readonly (ReviewedPlan & Pick<WorkspacePlan, "status">)[];
}
