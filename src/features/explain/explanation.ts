import type { Declared, Live } from "../../model/client.ts";
import type { Origins } from "../../manifest/inherit/origin.ts";
import type { Change, Destination } from "../../model/change.ts";
import type { FieldChange } from "../../model/field-change.ts";
import type { ClientRef, Note, TokenRow, WorkspaceRef } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import type { TokenState } from "../../model/token/token.ts";
import type { ExplainedPolicy } from "../../policy/explain.ts";
import type { Claim, ClaimedBy } from "../../plan/identity/claim.ts";
import type { OverlapToken } from "../overlap/credentials.ts";

/** What keyward does with a client. */
export type ClientState = "managed" | "create" | "unmanaged" | "self" | "out-of-scope" | "refused";

/** Everything that a plan contains about one client. */
export interface Explanation extends Omit<ClientRef, "id"> {
  readonly workspace: WorkspaceRef;
  /** Null before it is created. */
  readonly id: number | null;
  readonly state: ClientState;
  /** Why it is in that state, in a sentence. */
  readonly why: string;
  /** How to let keyward manage an unmanaged client; null for every other. */
  readonly adopt: string | null;
  readonly declared: Declared | null;
  /** Where each declared value comes from; null if that is unknown, or nothing is declared. */
  readonly origins: Origins | null;
  readonly live: Live | null;
  /** The live values, with names where they are known; empty if it is not live. */
  readonly live_fields: readonly FieldChange[];
  readonly matched_by: ClaimedBy | null;
  /** Its changes in the plan. */
  readonly changes: readonly Change[];
  readonly policies: readonly ExplainedPolicy[];
  readonly token: ExplainedToken | null;
  /** Both credentials of its entry; null if the entry has no `overlap`. */
  readonly overlap: ExplainedOverlap | null;
  /** Other live clients whose name looks the same. */
  readonly look_alikes: readonly ClientRef[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** What is known about the token of a live client. */
export interface ExplainedToken extends Pick<TokenRow, "updated_at" | "due" | "state" | "concerns"> {
  /** Whole days; null if the API does not return it. */
  readonly age_days: number | null;
  readonly places: readonly { readonly sink: string; readonly place: string; readonly state: TokenState }[];
}

/** An entry with `overlap`. */
export interface ExplainedOverlap {
  /** The name of the entry, which is that of its first client. */
  readonly name: string;
  readonly environment: string | null;
  /** Both API clients, the first one first. */
  readonly clients: readonly ExplainedCredential[];
  /** The places that hold the current token; empty: none is known to. */
  readonly held_at: readonly Destination[];
}

/** One of the two credentials of an entry with `overlap`. */
export interface ExplainedCredential {
  /** Null: it is not live. */
  readonly id: number | null;
  readonly name: string;
  /** When its token was issued; null if it is not live, or the API does not return it. */
  readonly updated_at: string | null;
  readonly age_days: number | null;
  /** Null: it is not live. */
  readonly token: OverlapToken | null;
  readonly state: TokenState | null;
}

/** One client: declared, live or both. */
export interface Subject {
  readonly declared: Declared | null;
  readonly live: Live | null;
  readonly claim: Claim | null;
}
