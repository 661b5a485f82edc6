import type { Live } from "../../model/client.ts";
import {
  type HeldMarker,
  type OtherToken,
  type TokenPlace,
  tokenTimeTolerance,
} from "../../model/token/token.ts";
import { heldMarker, heldState } from "./token-state.ts";

/** Whether a place holds a token of this client that is not known to have ended. */
export function isAtPlaces(live: Live, places: readonly TokenPlace[]): boolean {
  return heldTokens(live, places).some((marker) => heldState(live, marker) !== "reissued-elsewhere");
}

/** The markers of this client's tokens that the places hold, or held before what is pending. */
export function heldTokens({ id }: Live, places: readonly TokenPlace[]): readonly HeldMarker[] {
  return places.flatMap(({ reading }) => {
    const marker = reading.kind === "marked" ? heldMarker(reading.marker) : null;
    return marker?.id === id ? [marker] : [];
  });
}

/** The ids of the clients whose tokens the places hold, or held before what is pending. */
export function heldIds(places: readonly TokenPlace[]): readonly number[] {
  return places.flatMap(({ reading }) => {
    const marker = reading.kind === "marked" ? heldMarker(reading.marker) : null;
    return marker === null ? [] : [marker.id];
  });
}

/**
 * What keyward knows of the present token of a client that is, or was, the other one of an entry with `overlap`:
 * `delivered`: it was in the place before; `discarded`: it was thrown away, and nobody was given it; `unknown`: somebody else
 * may use it.
 */
export type Earlier = "delivered" | "discarded" | "unknown";

/** The same, by the markers of the places. */
export function earlierToken(live: Live, places: readonly TokenPlace[]): Earlier {
  const known = places.flatMap(({ reading }) => {
    const other = reading.kind === "marked" ? heldMarker(reading.marker)?.other : undefined;
    return other !== undefined && other.id === live.id && isSameTime(live, other) ? [other] : [];
  });
  if (known.length === 0) return "unknown";
  return known.some(({ delivered }) => delivered) ? "delivered" : "discarded";
}

function isSameTime({ token_updated_at }: Live, { updated_at }: OtherToken): boolean {
  if (token_updated_at === null || updated_at === null) return false;
  return Math.abs(Date.parse(token_updated_at) - Date.parse(updated_at)) <= tokenTimeTolerance;
}
