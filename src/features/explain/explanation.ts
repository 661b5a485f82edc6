import type { Declared, Live } from "../../model/client.ts";
import type { Origins } from "../../manifest/read/origin.ts";
import type { Change } from "../../model/change.ts";
import type { FieldChange } from "../../model/field-change.ts";
import type { ClientRef, Note, TokenRow, WorkspaceRef } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import type { TokenState } from "../../model/token.ts";
import type { ExplainedPolicy } from "../../policy/explain.ts";
import type { Claim, ClaimedBy } from "../../plan/identity/claim.ts";

/** What keyward does with a client. */
export type ClientState = "managed" | "create" | "unmanaged" | "self" | "out-of-scope" | "refused";

/** Everything that a plan knows of one client. */
export interface Explanation extends Omit<ClientRef, "id"> {
  readonly workspace: WorkspaceRef;
  /** Null before it is created. */
  readonly id: number | null;
  readonly state: ClientState;
  /** Why it is in that state, in a sentence. */
  readonly why: string;
  /** How an unmanaged client comes under management; null for every other. */
  readonly adopt: string | null;
  readonly declared: Declared | null;
  /** Where each declared value came from; null where that could not be told, or nothing is declared. */
  readonly origins: Origins | null;
  readonly live: Live | null;
  /** The live values with the names that are known; empty where nothing is live. */
  readonly live_fields: readonly FieldChange[];
  readonly matched_by: ClaimedBy | null;
  /** What the plan does to it. */
  readonly changes: readonly Change[];
  readonly policies: readonly ExplainedPolicy[];
  readonly token: ExplainedToken | null;
  /** Other live clients whose name looks the same. */
  readonly look_alikes: readonly ClientRef[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** What is known of the token of a managed client. */
export interface ExplainedToken extends Pick<TokenRow, "updated_at" | "due" | "state"> {
  /** Whole days; null where the API does not tell. */
  readonly age_days: number | null;
  readonly places: readonly { readonly sink: string; readonly place: string; readonly state: TokenState }[];
}

/** One client: declared, live or both. */
export interface Subject {
  readonly declared: Declared | null;
  readonly live: Live | null;
  readonly claim: Claim | null;
}
