import type { Identity } from "../model/client.ts";
import { sameName } from "../model/names.ts";
import type { HeldMarker, Marker, MarkerReading, PendingMarker } from "../model/token/token.ts";

/**
 * A place that is already pending for the same client stays pending for that: it is the only proof that a token was issued
 * and never delivered, and must survive a crash before the next token is delivered.
 */
export function pendingMarker(
  identity: Identity,
  about: PendingMarker["about"],
  before: MarkerReading,
): PendingMarker {
  const { name, environment } = identity;
  const existing = markerBefore(before);
  const kept = existing?.state === "pending" && isAbout(existing, identity, about);
  return {
    state: "pending",
    name,
    environment,
    about: kept ? joined(existing.about, about) : about,
    previous: heldBefore(before),
  };
}

/** What a place was already pending for, with what has become known of it since. */
function joined(existing: PendingMarker["about"], about: PendingMarker["about"]): PendingMarker["about"] {
  if (existing.action === "regenerate") return existing;
  // From here on the client is known, whatever its values become.
  if (about.id !== undefined) return { action: "create", id: about.id };
  if (about.action === "regenerate" || existing.sent === undefined || about.sent === undefined)
    return existing;
  return { action: "create", sent: [...new Set([...existing.sent, ...about.sent])] };
}

function isAbout(existing: PendingMarker, identity: Identity, about: PendingMarker["about"]): boolean {
  if (existing.about.action === "regenerate")
    return about.action === "regenerate" && existing.about.id === about.id;
  // The client of an earlier create is gone, if there is another create.
  if (about.action === "create" && existing.about.id !== undefined) return false;
  return sameName(existing.name, identity.name) && sameName(existing.environment, identity.environment);
}

/** The marker of the token that a place held before what is pending; null: none. */
export function heldBefore(reading: MarkerReading): HeldMarker | null {
  const marker = markerBefore(reading);
  if (marker === null) return null;
  return marker.state === "held" ? marker : marker.previous;
}

/** The marker that was read; null: none of keyward. */
export function markerBefore(reading: MarkerReading): Marker | null {
  return reading.kind === "marked" ? reading.marker : null;
}
