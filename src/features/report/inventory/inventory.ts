import type { Delivery } from "../../../model/client.ts";
import type { FieldChange, FieldValues } from "../../../model/field-change.ts";
import type { ClientRef, WorkspacePlan, WorkspaceRef } from "../../../model/plan.ts";
import type { Problem } from "../../../model/problem.ts";
import type { Source } from "../../../model/source.ts";
import type { TokenConcern, TokenState } from "../../../model/token/token.ts";
import type { Policy } from "../../../policy/policy.ts";
import type { OverlapClient, OverlapToken } from "../../overlap/credentials.ts";

/** The version of the inventory document. */
export const inventoryFormat = "keyward.inventory/v1";

/** What `report` found: every client of every workspace, what is wrong, and what could not be found out. */
export interface Inventory {
  readonly format: typeof inventoryFormat;
  /** keyward's version. */
  readonly keyward: string;
  /** ISO 8601: when the workspaces were read. */
  readonly read_at: string;
  /** Null: the manifests are not in a Git checkout, or Git could not be asked. */
  readonly commit: Commit | null;
  /** One entry for each kind of finding, also for those that were looked for and not found. */
  readonly findings: readonly Finding[];
  readonly unknowns: readonly Unknown[];
  /** Workspaces of the configuration that were not selected. */
  readonly not_selected: readonly string[];
  readonly workspaces: readonly WorkspaceInventory[];
}

/** The commit that the manifests were read from. */
export interface Commit {
  readonly id: string;
  /** Whether configuration or manifests differ from that commit; null: unknown. */
  readonly modified: boolean | null;
}

/** One workspace. If it could not be read, what is unknown is null, never empty. */
export interface WorkspaceInventory {
  readonly workspace: WorkspaceRef;
  /** The status of its plan. `refused` and `error` may come with clients: then the plan is wrong, not the reading. */
  readonly status: WorkspacePlan["status"];
  readonly read: { readonly requests: number; readonly clients: number } | null;
  /** Every live client, except those that another entry of the same workspace owns. */
  readonly clients: readonly ClientEntry[] | null;
  /** Declared, and not live; null: unknown. */
  readonly not_live: readonly NotLive[] | null;
  readonly policies: readonly PolicyState[] | null;
  /** ISO 8601: the last change in the audit log; null: unknown, or none. */
  readonly last_apply: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Who owns a client: `managed`: a manifest declares it; `self`: its token runs keyward; `contested`: several manifests,
 * or one that matches several clients, claim it.
 */
export type ClientState = "managed" | "unmanaged" | "self" | "out-of-scope" | "contested";

/** One live client. */
export interface ClientEntry extends ClientRef {
  readonly state: ClientState;
  readonly role: FieldValues["role"];
  readonly folders: FieldValues["folders"];
  /** Empty: every address. */
  readonly ip_allow_list: readonly string[];
  readonly reach: Reach;
  /** Where it is declared; null: it is not. */
  readonly source: Source | null;
  readonly created_at: string | null;
  readonly token: TokenEntry;
  /** What differs from the manifest; `unknown`: the plan is refused; `not-compared`: nothing declares it, or it is self. */
  readonly drift: readonly FieldChange[] | "unknown" | "not-compared";
  /** Names of the policies that it violates. */
  readonly violations: readonly string[];
  /** The other API client of the same entry; null: the entry has no `overlap`, or nothing declares the client. */
  readonly overlap_with: OverlapClient | null;
}

/** From where a client may be called. */
export interface Reach {
  /** `any`: every address of a family; `most`: at least half of one. */
  readonly addresses: "any" | "most" | "limited";
  /** How many addresses, rounded to what a JSON number can hold; null: every address, or an entry is not an address. */
  readonly count: number | null;
}

/** What is known of a client's token; never the token. */
export interface TokenEntry {
  /** ISO 8601; null: the API does not return it. */
  readonly issued_at: string | null;
  readonly age_days: number | null;
  /** A duration such as `90d`, `never`, or null if nothing is declared. */
  readonly rotate_after: string | null;
  /** ISO 8601: when it becomes older than `rotate_after`; null: never, or unknown, or its entry has a later token. */
  readonly due_at: string | null;
  readonly due: boolean;
  /** What its sinks contain; null: it is not managed. */
  readonly state: TokenState | null;
  /** Which of the two tokens of an entry with `overlap` it is; null: the client has no other credential. */
  readonly overlap: OverlapToken | null;
  readonly deliver_to: Delivery;
  readonly concerns: readonly TokenConcern[];
}

/** A client that is declared and not live. */
export interface NotLive {
  readonly name: string;
  readonly environment: string | null;
  readonly source: Source;
}

/** A policy and its results for the declared clients of one workspace. */
export interface PolicyState {
  readonly name: string;
  readonly severity: Policy["severity"];
  /** `create` and `change` judge plans, and no client that stays as it is. */
  readonly on: Policy["rule"]["on"];
  readonly message: string | null;
  readonly source: Source;
  readonly satisfied: number;
  readonly violated: readonly JudgedRef[];
  readonly undecided: readonly JudgedRef[];
}

/** A declared client in a policy's result; `id` null: it is not live. */
export interface JudgedRef {
  readonly id: number | null;
  readonly name: string;
  readonly environment: string | null;
}

/** Every kind of finding, with how much it matters: the worst first. */
export const findingKinds = [
  ["workspace-unread", "high"],
  ["open-to-any-and-all-folders", "high"],
  ["open-to-any", "high"],
  ["policy-violated", "high"],
  ["token-overdue", "high"],
  ["token-not-delivered", "high"],
  ["open-to-most", "medium"],
  ["all-folders", "medium"],
  ["unmanaged", "medium"],
  ["drift", "medium"],
  ["not-live", "medium"],
  ["contested", "medium"],
  ["policy-warned", "medium"],
  ["policy-undecided", "medium"],
  ["token-without-limit", "medium"],
  ["token-reissued-elsewhere", "medium"],
  ["legacy-key", "medium"],
  ["token-due-soon", "low"],
  ["earlier-token-works", "low"],
  ["token-not-held", "low"],
  ["no-live-token", "low"],
] as const;

/** A kind of finding. */
export type FindingCode = (typeof findingKinds)[number][0];

/** How much a finding matters. */
export type FindingSeverity = (typeof findingKinds)[number][1];

/** How often something was found. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly count: number;
  /** Of how many: workspaces, live clients, or managed clients, by the code. */
  readonly of: number;
}

/** What a report may be unable to find out. */
export type UnknownCode =
  | "workspace-unread"
  | "plan-unmade"
  | "role-names"
  | "folder-names"
  | "folder-names-not-asked"
  | "sinks-not-read"
  | "places-unreadable"
  | "token-times"
  | "workspaces-not-selected"
  | "commit"
  | "last-apply";

/** Something that could not be found out. */
export interface Unknown {
  readonly code: UnknownCode;
  /** Null: it concerns the whole report. */
  readonly workspace: string | null;
  /** How many roles, folders, tokens or clients it concerns; null: not countable. */
  readonly count: number | null;
  /** The reason, where an answer gave one. */
  readonly reason: string | null;
}

/** The days before a token is due in which it counts as due soon. */
export const soonDays = 30;
