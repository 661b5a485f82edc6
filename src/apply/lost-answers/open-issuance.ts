import type { ClientValues } from "../../model/client.ts";
import type { CreateChange, RotateChange } from "../../model/change.ts";
import type { PendingMarker } from "../../model/token.ts";
import type { OpenTarget } from "../../sinks/issue.ts";
import type { Issued } from "../../workato/api.ts";

/** A token to issue for a live client; every place that it goes to is marked already. */
export interface Issuance {
  readonly change: CreateChange | RotateChange;
  readonly id: number;
  readonly target: OpenTarget;
  /** What the markers of its places say. */
  readonly about: PendingMarker["about"];
  /** What the answer is compared with; null: only a token was asked for. */
  readonly sent: ClientValues | null;
}

/** An issuance that must be sent again, since its answer was lost or its token was ended. */
export interface OpenIssuance extends Issuance {
  /** When a try whose answer was lost was last sent (`Clock.monotonic`). */
  readonly sentAt: number;
  readonly tries: number;
  /** Lost tries that may have yet to take effect: each can end one token. */
  readonly late: number;
}

/** A token that was delivered after an answer had been lost. */
export interface Delivered {
  readonly issuance: OpenIssuance;
  readonly answer: Issued["client"];
}
