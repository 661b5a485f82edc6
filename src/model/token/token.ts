/**
 * What a sink stores with a token, never the token itself (contract, Tokens). `held`: the place holds the
 * token that was issued to `id` at `updated_at`. `pending`: a token was about to be issued.
 */
export type Marker = HeldMarker | PendingMarker;

/**
 * Milliseconds by which a list and another answer may show the time of one token apart (workato-api.md,
 * token.updated_at).
 */
export const tokenTimeTolerance = 2000;

/** Whose clients a marker is about: ids are unique only within these. */
export interface MarkerOwner {
  /** An origin. */
  readonly host: string;
  /** An Embedded customer; null: the token's own workspace. */
  readonly customer: string | null;
}

/** A delivered token; without a host it was written by an earlier version of keyward, or not stored yet. */
export interface HeldMarker extends Partial<MarkerOwner> {
  readonly state: "held";
  readonly id: number;
  readonly name: string;
  readonly environment: string | null;
  /** The token's time in the answer to create or regenerate: compare it with a list's within 2 s. */
  readonly updated_at: string | null;
  /** What keyward knows of the other client of an entry with `overlap`; absent: nothing. */
  readonly other?: OtherToken;
}

/** The token of the other client of an entry with `overlap`, of which keyward knows who was given it. */
export interface OtherToken {
  readonly id: number;
  readonly updated_at: string | null;
  /** Whether it was in the place before; otherwise it was thrown away, and nobody was ever given it. */
  readonly delivered: boolean;
}

/** A token that was about to be issued when the marker was written. */
export interface PendingMarker extends Partial<MarkerOwner> {
  readonly state: "pending";
  readonly name: string;
  readonly environment: string | null;
  readonly about: PendingCreate | PendingRegenerate;
  /**
   * When it was written, by the clock of the run that wrote it (ISO 8601): its request may still be on its way. Null:
   * its request was answered. Left out: not stored yet, or by an earlier version.
   */
  readonly marked_at?: string | null;
  /** What the place held before, restored if the change certainly failed. */
  readonly previous: HeldMarker | null;
}

/**
 * What a delivery stores with its token. Pending if the token still has to be compared with the live one: then
 * `previous` is about the token that was just delivered, and `about` keeps its earlier value.
 */
export type DeliveryMarker = HeldMarker | (PendingMarker & { readonly previous: HeldMarker });

/** A create was about to be sent: no live client had that identity. */
export interface PendingCreate {
  readonly action: "create";
  /** The client that it created, if that is known although its token was not delivered. */
  readonly id?: number;
  /** The values that were sent (`createdAs`), also by earlier attempts; missing in a marker of an earlier version of keyward. */
  readonly sent?: readonly string[];
}

/** A regenerate of client `id` was about to be sent; `updated_at` is its token's time in a list. */
export interface PendingRegenerate {
  readonly action: "regenerate";
  readonly id: number;
  readonly updated_at: string | null;
}

/**
 * What is found at a place: nothing at all, something without keyward's marker (or with one of another `owner`), a
 * marker, or no answer;
 * `unmarked`: the sink stores no markers; `unplaced`: there is no place before the client has its id.
 */
export type MarkerReading =
  | { readonly kind: "absent" }
  | { readonly kind: "foreign"; readonly owner?: MarkerOwner }
  | { readonly kind: "marked"; readonly marker: Marker }
  | { readonly kind: "unmarked" }
  | { readonly kind: "unplaced" }
  | { readonly kind: "unknown"; readonly reason: string };

/** One place of one client's token. */
export interface TokenPlace {
  /** The sink's name in the configuration. */
  readonly sink: string;
  /** The place in the sink, as it is shown. */
  readonly place: string;
  readonly reading: MarkerReading;
}

/**
 * What a person has to know of a client's token besides its state: `migrated`: it was made from a legacy API key, so
 * Workato issues no new token for it; `no-live-token`: the API shows no token, as where it was revoked.
 */
export type TokenConcern = "migrated" | "no-live-token";

/**
 * What is known of a client's token: in its plan row and in `clients`. `spare`: the place holds the token of the other
 * credential of the same entry (`overlap`), and this one works until the next rotation.
 */
export type TokenState = "held" | "not-held" | "reissued-elsewhere" | "pending" | "unknown" | "spare";
