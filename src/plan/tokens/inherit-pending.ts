import type { Declared, Live } from "../../model/client.ts";
import { note } from "../../model/make-problem.ts";
import { title } from "../../model/names.ts";
import type { Note } from "../../model/plan.ts";
import type { PendingMarker, TokenPlace } from "../../model/token/token.ts";
import type { Places } from "./token-places.ts";
import { heldMarker, tokenState } from "./token-state.ts";

/** A declared client as it was before its manifest renamed it, with the places that its token had then. */
export interface Former {
  readonly client: Declared;
  readonly places: readonly TokenPlace[];
}

/** A declared client and the live one that it manages. */
interface ManagedClient {
  readonly declared: Declared;
  readonly live: Live;
}

/** The former names of declared clients that are being renamed. */
export type Formers = ReadonlyMap<Declared, Former>;

/** Earlier than every token: whatever is live was issued since. */
const ever = "1970-01-01T00:00:00.000Z";

/**
 * The places of tokens, where a client that is being renamed inherits a pending marker: a run that died may have left it at
 * the place of the former name, which no later plan reads. It is the only proof that a token was issued and never
 * delivered, so it moves with the client.
 */
export function inheritPending(claims: readonly ManagedClient[], tokens: Places, formers: Formers): Places {
  if (formers.size === 0) return tokens;
  const live = new Map(claims.map((claim) => [claim.declared, claim.live]));
  return new Map(
    [...tokens].map(([declared, places]) => {
      const [former, client] = [formers.get(declared), live.get(declared)];
      if (former === undefined || client === undefined) return [declared, places];
      return [declared, places.map((place) => inherited(declared, client, place, former))];
    }),
  );
}

function inherited(declared: Declared, live: Live, place: TokenPlace, { places }: Former): TokenPlace {
  const before = places.find(({ sink }) => sink === place.sink);
  const marker = before === undefined ? null : pendingFor(live, before);
  if (marker === null || !mayInherit(live, place)) return place;
  const { name, environment } = declared;
  // The name changes: from here on, only the id shows whose token it is.
  const about =
    marker.about.action === "create"
      ? ({ action: "regenerate", id: live.id, updated_at: ever } as const)
      : marker.about;
  const previous = place.reading.kind === "marked" ? heldMarker(place.reading.marker) : null;
  const pending: PendingMarker = { state: "pending", name, environment, about, previous };
  return { ...place, reading: { kind: "marked", marker: pending } };
}

/** The marker of a place if a token was issued for the client since, and not delivered there. */
function pendingFor(live: Live, place: TokenPlace): PendingMarker | null {
  const { reading } = place;
  const isPending = reading.kind === "marked" && reading.marker.state === "pending";
  return isPending && tokenState(live, [place]) === "pending" ? reading.marker : null;
}

/** Whether the place is known not to hold the client's token; what others put there stays as it is. */
function mayInherit(live: Live, place: TokenPlace): boolean {
  if (place.reading.kind !== "absent" && place.reading.kind !== "marked") return false;
  const state = tokenState(live, [place]);
  return state === "not-held" || state === "reissued-elsewhere";
}

/** A pending marker at the place of a former name. */
export interface LeftMarker {
  readonly declared: Declared;
  /** The client that it is about, whose token was not delivered; null: no client of that name is live. */
  readonly live: Live | null;
  readonly place: TokenPlace;
  readonly marker: PendingMarker;
}

/** The pending markers that interrupted runs left at the places of former names. */
export function leftMarkers(claims: readonly ManagedClient[], formers: Formers): readonly LeftMarker[] {
  const lives = new Map(claims.map((claim) => [claim.declared, claim.live]));
  return [...formers].flatMap(([declared, { places }]) => {
    const live = lives.get(declared) ?? null;
    return places.flatMap((place) => {
      const { reading } = place;
      if (reading.kind !== "marked" || reading.marker.state !== "pending") return [];
      if (live !== null && pendingFor(live, place) === null) return [];
      return [{ declared, live, place, marker: reading.marker }];
    });
  });
}

/** A pending marker at the place that the token of an unmanaged client would have. */
export interface UnmanagedMarker {
  readonly live: Live;
  readonly place: TokenPlace;
}

/** Those of these places that say of their client that its token was not delivered. */
export function pendingOf(live: Live, places: readonly TokenPlace[]): readonly UnmanagedMarker[] {
  return places.flatMap((place) => (pendingFor(live, place) === null ? [] : [{ live, place }]));
}

/** A note for each unmanaged client that an interrupted run made: its manifest may have been renamed since. */
export function unmanagedMarkerNotes(markers: readonly UnmanagedMarker[]): readonly Note[] {
  return markers.map(({ live, place }) => {
    const message = `an interrupted run left its marker at ${place.place} (${place.sink}): it created ${title(live)} (id ${live.id}), whose token was not delivered, and no manifest declares that client now. If its manifest was renamed, write \`renamed_from: ${live.name}\` there, and a new token is issued; otherwise remove the marker`;
    return note("pending-marker-left", message, null);
  });
}

/** A note for each marker that was left at the place of a former name: nothing else would mention it. */
export function leftMarkerNotes(claims: readonly ManagedClient[], formers: Formers): readonly Note[] {
  return leftMarkers(claims, formers).map(({ declared, live, place, marker }) => {
    const where = `${place.place} (${place.sink}), the place of the former name "${marker.name}" of ${title(declared)}`;
    const next =
      live === null
        ? "no client of that name is live, so remove the marker unless one appears"
        : "the token was not delivered, so a new one is issued, and the marker is removed after that";
    return note(
      "pending-marker-left",
      `an interrupted run left its marker at ${where}: ${next}`,
      declared.source,
    );
  });
}
