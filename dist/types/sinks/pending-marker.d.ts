import type { Identity } from "../model/client.ts";
import type { HeldMarker, Marker, MarkerReading, PendingMarker } from "../model/token/token.ts";
/**
 * A place that is already pending for the same client stays pending for that: it is the only proof that a token was issued
 * and never delivered, and must survive a crash before the next token is delivered.
 */
export declare function pendingMarker(identity: Identity, about: PendingMarker["about"], before: MarkerReading): PendingMarker;
/** The marker of the token that a place held before what is pending; null: none. */
export declare function heldBefore(reading: MarkerReading): HeldMarker | null;
/** The marker that was read; null: none of keyward. */
export declare function markerBefore(reading: MarkerReading): Marker | null;
