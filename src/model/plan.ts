import type { IssueTarget } from "./issue-target.ts";
import type { Problem } from "./problem.ts";
import type { Source } from "./source.ts";
import type { TokenState } from "./token.ts";

/** The version of the plan document. */
export const planFormat = "keyward.plan/v1";

/** What a change does, in the imperative. */
export type Action = "create" | "update" | "rotate" | "delete";

/** What a change does to access. */
export type Effect = "widens" | "narrows" | "breaks";

/** The closed set of risk codes, each with its effect; what cannot be known counts as widening. */
export const riskEffects = {
  "all-folders-granted": "widens",
  "folder-added": "widens",
  "role-changed": "widens",
  "ip-allow-list-removed": "widens",
  "ip-allow-list-opened": "widens",
  "ip-allow-list-unclear": "widens",
  "open-to-every-address": "widens",
  "environment-changed": "widens",
  "token-destination-changed": "widens",
  "token-place-moves": "widens",
  "folder-removed": "narrows",
  "ip-allow-list-added": "narrows",
  "ip-allow-list-narrowed": "narrows",
  "client-deleted": "breaks",
  "token-reissued": "breaks",
} as const satisfies Record<string, Effect>;

/** One of the risk codes. */
export type RiskCode = keyof typeof riskEffects;

/** What a change does to access, by its code. */
export interface Risk {
  readonly code: RiskCode;
  readonly effect: Effect;
}

/** A role in a plan; `name` null where the API did not tell it. */
export interface RoleRef {
  readonly id: number | null;
  readonly name: string | null;
}

/** A folder in a plan; `path` null where it was given by id. */
export interface FolderRef {
  readonly id: number;
  readonly path: string | null;
}

/** The value of each compared field, as a plan shows it. */
export interface FieldValues {
  readonly name: string;
  readonly role: RoleRef;
  readonly folders: "all" | readonly FolderRef[];
  readonly environment: string | null;
  /** Empty: every address may call. */
  readonly ip_allow_list: readonly string[];
}

/** The name of a compared field, in the order in which a plan shows them. */
export const fieldNames = ["name", "role", "folders", "environment", "ip_allow_list"] as const;
/** One of the compared fields. */
export type FieldName = (typeof fieldNames)[number];

/** One field of a change. A create has only `after` (before is null), a delete only `before`. */
export type FieldChange<Name extends FieldName = FieldName> = {
  [F in Name]: {
    readonly field: F;
    readonly before: FieldValues[F] | null;
    readonly after: FieldValues[F] | null;
  };
}[Name];

/** A place of a token: the sink's name in the configuration, and the place in it as people read it. */
export interface Destination {
  readonly sink: string;
  readonly place: string;
}

/** Where a client's token is, and where it belongs after a change. */
export interface TokenMove {
  readonly before: readonly Destination[];
  readonly after: readonly Destination[];
}

/** What every planned step has. */
interface PlannedStep {
  /** The name and environment after the change (for a delete: as they are). */
  readonly name: string;
  readonly environment: string | null;
  /** `sha256:` and hex, over the canonical values of this change. */
  readonly digest: string;
  readonly reason: string;
  readonly origin: "pull-request" | "pre-existing" | null;
  /** What differs, in the order of `fieldNames`; every field for a create and a delete, none for a rotate. */
  readonly fields: readonly FieldChange[];
  readonly risks: readonly Risk[];
  /** Where its token goes (a create, a rotation), or moves (an update that renames); null where it stays. */
  readonly token: TokenMove | null;
}

/** A client that is to be created. */
export interface CreateChange extends PlannedStep {
  readonly action: "create";
  readonly id: null;
  readonly issue: IssueTarget;
  readonly source: Source;
}

/** A live client that is to become what is declared. */
export interface UpdateChange extends PlannedStep {
  readonly action: "update";
  readonly id: number;
  readonly issue: null;
  readonly source: Source;
}

/** A live client whose token is to be issued again; the earlier one then stops working. */
export interface RotateChange extends PlannedStep {
  readonly action: "rotate";
  readonly id: number;
  readonly issue: IssueTarget;
  /** keyward itself may run with this token: it is issued when every other change has ended, and then proved. */
  readonly own: boolean;
  readonly source: Source;
}

/** A live client that is to be deleted. */
export interface DeleteChange extends PlannedStep {
  readonly action: "delete";
  readonly id: number;
  readonly issue: null;
  readonly source: null;
}

/** One planned step; a create and a rotation carry the target of the token that they issue. */
export type Change = CreateChange | UpdateChange | RotateChange | DeleteChange;

/** The changes of one action, in their order. */
export function changesOf<A extends Action>(
  changes: readonly Change[],
  action: A,
): readonly Extract<Change, { readonly action: A }>[] {
  return changes.filter(
    (change): change is Extract<Change, { readonly action: A }> => change.action === action,
  );
}

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

/** What of a change a reviewed plan is compared by; where its token goes is decided by the fresh plan alone. */
export type ReviewedChange = Pick<Change, "action" | "id" | "name" | "environment" | "fields">;

/** What of a workspace's plan a fresh plan is compared with. */
export type ReviewedPlan = Pick<WorkspacePlan, "workspace" | "digest" | "options"> & {
  readonly changes: readonly ReviewedChange[] | null;
};

/** A plan document that was reviewed: what a plan file holds, and every plan document. */
export interface ReviewedDocument {
  readonly plans: readonly ReviewedPlan[];
}
