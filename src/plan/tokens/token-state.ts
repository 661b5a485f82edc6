import { createdAs } from "../../fields/created-as.ts";
import type { Declared, Live } from "../../model/client.ts";
import { isMigrated } from "../../model/token/migrated.ts";
import type { TokenRow } from "../../model/plan.ts";
import {
  type HeldMarker,
  type Marker,
  type PendingCreate,
  type PendingMarker,
  type TokenConcern,
  type TokenPlace,
  type TokenState,
  tokenTimeTolerance,
} from "../../model/token/token.ts";
import { identityKey } from "../../model/names.ts";

const day = 86_400_000;

/** Ordered by severity: a client with several places has the most severe of their states. */
const severity: readonly TokenState[] = ["held", "not-held", "reissued-elsewhere", "unknown", "pending"];

/** What is known of a managed client's token at `now` (ms since 1970), from the places where it belongs. */
export function tokenRow(
  live: Live,
  declared: Declared,
  places: readonly TokenPlace[],
  now: number,
): TokenRow {
  const { id, name, environment, token_updated_at } = live;
  const due = isDue(live, declared, now);
  const state = tokenState(live, places);
  const facts = { updated_at: token_updated_at, age_days: ageDays(live, now), due, state };
  return { id, name, environment, ...facts, concerns: tokenConcerns(live) };
}

/** What a person has to know of a live client's token, whatever its places contain. */
export function tokenConcerns({
  name,
  has_token,
}: Pick<Live, "name" | "has_token">): readonly TokenConcern[] {
  return [
    ...(isMigrated(name) ? (["migrated"] as const) : []),
    ...(has_token ? [] : (["no-live-token"] as const)),
  ];
}

/** Whole days since a client's token was issued, at `now` (ms since 1970); null if the API does not say. */
export function ageDays({ token_updated_at }: Pick<Live, "token_updated_at">, now: number): number | null {
  const age = token_updated_at === null ? Number.NaN : (now - Date.parse(token_updated_at)) / day;
  return Number.isNaN(age) ? null : Math.max(0, Math.floor(age));
}

/** What the places show about a live client's token; `pending`: issued, and never delivered. */
export function tokenState(live: Live, places: readonly TokenPlace[]): TokenState {
  const states = places.map((place) => placeState(live, place));
  return severity.findLast((state) => states.includes(state)) ?? "unknown";
}

/** Whether a held marker is about the client's current token: `unknown` if a time is missing. */
export function heldState(live: Live, marker: HeldMarker): TokenState {
  if (marker.id !== live.id) return "not-held";
  const later = millisecondsLater(live.token_updated_at, marker.updated_at);
  if (later === null) return "unknown";
  return later > tokenTimeTolerance ? "reissued-elsewhere" : "held";
}

/** The marker of the token that a place holds, if any: a pending marker records what was there before it. */
export function heldMarker(marker: Marker): HeldMarker | null {
  return marker.state === "held" ? marker : marker.previous;
}

function isDue({ token_updated_at }: Live, { token }: Declared, now: number): boolean {
  if (typeof token.rotate_after !== "number" || token_updated_at === null) return false;
  return now - Date.parse(token_updated_at) > token.rotate_after;
}

function placeState(live: Live, { reading }: TokenPlace): TokenState {
  switch (reading.kind) {
    case "absent":
    case "foreign":
      return "not-held";
    case "unknown":
    case "unmarked":
    case "unplaced":
      return "unknown";
    case "marked":
      return markerState(live, reading.marker);
  }
}

function markerState(live: Live, marker: Marker): TokenState {
  if (marker.state === "held") return heldState(live, marker);
  switch (issuedSince(live, marker)) {
    case "yes":
      return "pending";
    case "unknown":
      return "unknown";
    case "no":
      return marker.previous === null ? "not-held" : heldState(live, marker.previous);
  }
}

/** Whether the token that was about to be issued was issued: both times come from lists, so they compare exactly. */
function issuedSince(live: Live, { about, name, environment }: PendingMarker): "yes" | "no" | "unknown" {
  if (about.id !== undefined && about.id !== live.id) return "no";
  if (about.action === "create") {
    const isNamed = identityKey({ name, environment }) === identityKey(live);
    return about.id !== undefined || (isNamed && mayBeMadeAs(live, about)) ? "yes" : "no";
  }
  const later = millisecondsLater(live.token_updated_at, about.updated_at);
  if (later === null) return "unknown";
  return later > 0 ? "yes" : "no";
}

/** Whether a create that was interrupted may have made this client: not if it has other values than were sent. */
function mayBeMadeAs(live: Live, { sent }: PendingCreate): boolean {
  return sent === undefined || sent.includes(createdAs(live));
}

/** Whether a pending marker is about a create of this client's name that somebody else's client took. */
export function isTaken(live: Live, { about, name, environment }: PendingMarker): boolean {
  if (about.action !== "create" || about.id !== undefined) return false;
  return identityKey({ name, environment }) === identityKey(live) && !mayBeMadeAs(live, about);
}

function millisecondsLater(live: string | null, marked: string | null): number | null {
  if (live === null || marked === null) return null;
  const later = Date.parse(live) - Date.parse(marked);
  return Number.isNaN(later) ? null : later;
}
