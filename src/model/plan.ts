import type { Change, Destination, ReviewedChange } from "./change.ts";
import type { Problem } from "./problem.ts";
import type { Risk } from "./risk.ts";
import type { Source } from "./source.ts";
import type { TokenState } from "./token.ts";

/** The version of the plan document. */
export const planFormat = "keyward.plan/v1";

/** What a manifest says about a token, with its places written out. */
export interface TokenBlock {
  readonly deliver_to: "none" | "discard" | null | readonly Destination[];
  /** A duration such as `90d`, `never`, or null where nothing says. */
  readonly rotate_after: string | null;
}

/** A client whose `token` differs between two manifest sets: Workato knows nothing of it, a reviewer must. */
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

/** A live client that a plan only mentions. */
export interface ClientRef {
  readonly id: number;
  readonly name: string;
  readonly environment: string | null;
}

/** A client that is left alone, with the reason. */
export interface LeftAlone extends ClientRef {
  readonly reason: string;
}

/** What is known of a managed client's token. */
export interface TokenRow extends ClientRef {
  readonly updated_at: string | null;
  /** Whole days since it was issued; null where that is not told. */
  readonly age_days: number | null;
  /** Older than its `rotate_after`. */
  readonly due: boolean;
  readonly state: TokenState;
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

/** Which workspace a plan or report speaks of; `host` is an origin such as `https://app.jp.workato.com`. */
export interface WorkspaceRef {
  readonly name: string;
  readonly host: string;
  readonly customer: string | null;
}

/** What the plan was asked to do beyond the manifests; a limit that a flag replaced is recorded here. */
export interface PlanOptions {
  readonly prune: boolean;
  /** Which tokens `rotate` was asked for; absent in every other plan. */
  readonly rotate?: "names" | "due" | "issued-before" | "undelivered" | "all" | "nothing";
  readonly max_creates?: string;
  readonly max_updates?: string;
  readonly max_deletes?: string;
  readonly max_rotations?: string;
}

/** The plan of one workspace. Where `status` is not `ok`, what is unknown is null, never zero. */
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
  /** Only where the plan compares two manifest sets. */
  readonly token_changes: readonly TokenChange[] | null;
  readonly unmanaged: readonly ClientRef[] | null;
  readonly left_alone: readonly LeftAlone[] | null;
  readonly tokens: readonly TokenRow[] | null;
  readonly problems: readonly Problem[];
  /** Things worth telling that refuse nothing: a rename no longer needed, a probable rename. */
  readonly notes: readonly Note[];
}

/** Something worth telling that refuses nothing. */
export interface Note {
  readonly rule: string;
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
  /** Problems that belong to no workspace. */
  readonly problems: readonly Problem[];
  readonly plans: readonly WorkspacePlan[];
}

/** What of a workspace's plan a fresh plan is compared with. */
export type ReviewedPlan = Pick<WorkspacePlan, "workspace" | "digest" | "options"> & {
  readonly changes: readonly ReviewedChange[] | null;
};

/** A plan document that was reviewed: what a plan file holds, and every plan document. */
export interface ReviewedDocument {
  readonly plans: readonly ReviewedPlan[];
}
