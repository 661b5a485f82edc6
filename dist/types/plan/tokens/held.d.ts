import type { Live } from "../../model/client.ts";
import { type HeldMarker, type TokenPlace } from "../../model/token/token.ts";
/** Whether a place holds a token of this client that is not known to have ended. */
export declare function isAtPlaces(live: Live, places: readonly TokenPlace[]): boolean;
/** The markers of this client's tokens that the places hold, or held before what is pending. */
export declare function heldTokens({ id }: Live, places: readonly TokenPlace[]): readonly HeldMarker[];
/** The ids of the clients whose tokens the places hold, or held before what is pending. */
export declare function heldIds(places: readonly TokenPlace[]): readonly number[];
/**
 * What keyward knows of the present token of a client that is, or was, the other one of an entry with `overlap`:
 * `delivered`: it was in the place before; `discarded`: it was thrown away, and nobody was given it; `unknown`: somebody else
 * may use it.
 */
export type Earlier = "delivered" | "discarded" | "unknown";
/** The same, by the markers of the places. */
export declare function earlierToken(live: Live, places: readonly TokenPlace[]): Earlier;
