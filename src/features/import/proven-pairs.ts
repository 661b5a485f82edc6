import type { Live } from "../../model/client.ts";
import type { HeldMarker, MarkerReading, TokenPlace } from "../../model/token/token.ts";
import { sameName } from "../../model/names.ts";
import { heldState } from "../../plan/tokens/token-state.ts";
import type { PossiblePair } from "./possible-pairs.ts";

/** A possible pair, with what was found at the places of its tokens. */
export interface ObservedPair extends PossiblePair {
  /** The places of both, if they are one entry: they are named after the first one. */
  readonly places: readonly TokenPlace[];
  /** The places that the second one has if it is an entry of its own. */
  readonly own: readonly TokenPlace[];
}

/**
 * Whether two live clients are certainly the two credentials of one entry: a place named after the first one holds the
 * working token of the second one, under the name that it has now, and no place of its own holds anything.
 *
 * Nothing less is evidence, because the next rotation of an entry with `overlap` ends the token of one of the two, which
 * must not be a client that somebody uses on its own. Names and equal access are chance: anybody may call a client
 * `loader-b`. That the place holds the token of the first one is true of every client with one credential, and a second
 * one that was made by hand next to it looks the same. Only keyward delivers the token of one client to a place that is
 * named after another, and only for an entry with `overlap`. The name in the marker excludes a client that had the
 * first name when its token was delivered, and was renamed since.
 *
 * Each place has to be readable, and settled: after a pending marker, the plan would have a rotation.
 */
export function isProven({ first, second, places, own }: ObservedPair): boolean {
  const isFree = own.length > 0 && own.every(({ reading }) => reading.kind === "absent");
  const isKnown = places.every(
    ({ reading }) => reading.kind === "absent" || holdsOneOf(reading, [first, second]),
  );
  return isFree && isKnown && places.some(({ reading }) => isDelivered(reading, second));
}

/** Whether the second one is known to be an entry of its own: keyward delivered its token to a place that is named after it. */
export function isApart({ second, own }: ObservedPair): boolean {
  return own.some(({ reading }) => isDelivered(reading, second));
}

function holdsOneOf(reading: MarkerReading, clients: readonly Live[]): boolean {
  const marker = held(reading);
  return marker !== null && clients.some(({ id }) => id === marker.id);
}

/** Whether a place holds the token that a client has now, delivered under the name that it has now. */
function isDelivered(reading: MarkerReading, client: Live): boolean {
  const marker = held(reading);
  if (marker === null || heldState(client, marker) !== "held") return false;
  return sameName(marker.name, client.name) && sameName(marker.environment, client.environment);
}

function held(reading: MarkerReading): HeldMarker | null {
  return reading.kind === "marked" && reading.marker.state === "held" ? reading.marker : null;
}
