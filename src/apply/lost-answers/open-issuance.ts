import type { ClientValues } from "../../model/client.ts";
import type { CreateChange, RotateChange } from "../../model/change.ts";
import type { PendingMarker } from "../../model/token/token.ts";
import type { OpenTarget } from "../../sinks/open-target.ts";
import type { Issued } from "../../workato/api.ts";

/** A token to issue for a live client; each of its places is already marked. */
export interface Issuance {
  readonly change: CreateChange | RotateChange;
  readonly id: number;
  readonly target: OpenTarget;
  /** The content of its places' markers. */
  readonly about: PendingMarker["about"];
  /** What the answer is compared with; null if only a token was requested. */
  readonly sent: ClientValues | null;
}

/** An issuance that must be sent again, because its answer was lost or its token was replaced. */
export interface OpenIssuance extends Issuance {
  /** When an attempt whose answer was lost was last sent (`Clock.monotonic`). */
  readonly sentAt: number;
  readonly tries: number;
  /** Lost attempts that may still take effect: each can invalidate one token. */
  readonly late: number;
}

/** A token that was issued after an answer had been lost: it may have been replaced already. */
export interface Unproved {
  readonly issuance: OpenIssuance;
  readonly issued: Issued;
  /** Whether it is at its places already; otherwise they hold a token that works, and get this one once it is proved. */
  readonly delivered: boolean;
}
