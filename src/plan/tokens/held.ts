import type { Live } from "../../model/client.ts";
import type { HeldMarker, TokenPlace } from "../../model/token/token.ts";
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
