import type { Identity, Live } from "../model/client.ts";
import type { Clock } from "../model/clock.ts";
import { SinkError } from "../model/errors.ts";
import type { Secret } from "../model/token/secret.ts";
import type { HeldMarker, Marker, MarkerReading, PendingMarker } from "../model/token/token.ts";
import { type IssuePlace, type OpenTarget, placesIn } from "./open-target.ts";
import { ownerText } from "./owned.ts";
import { heldBefore, markerBefore, pendingMarker } from "./pending-marker.ts";

/** The waits between the attempts of a delivery, in ms. */
const retryWaits: readonly number[] = [200, 1000];

/**
 * Writes a pending marker at every place before the request is sent. Throws `SinkError` if one place cannot be
 * written; the other places are then restored, and no token may be issued.
 */
export async function markPending(
  target: OpenTarget,
  identity: Identity,
  about: PendingMarker["about"],
): Promise<void> {
  if (target.kind === "spare") return requireOtherToken(target.places, about);
  const places = placesIn(target);
  places.forEach(requireOwn);
  const marked: IssuePlace[] = [];
  try {
    for (const one of places) {
      await one.sink.mark(one.place, pendingMarker(identity, about, one.before));
      marked.push(one);
    }
  } catch (error) {
    await putBack(marked);
    throw error;
  }
}

/**
 * A token that is thrown away ends the client's earlier one, which must not be the one that a place holds by now: another
 * run may have delivered it since the plan was made. Throws `SinkError`.
 */
async function requireOtherToken(
  places: readonly IssuePlace[],
  about: PendingMarker["about"],
): Promise<void> {
  if (about.action === "create") return;
  for (const { sink, place } of places) {
    const marker = markerBefore(await sink.read(place));
    if (marker?.state === "held" && marker.id !== about.id) continue;
    throw new SinkError(
      marker?.state === "held"
        ? `${place} of the sink ${sink.name} holds the token of client ${about.id} by now`
        : `${place} of the sink ${sink.name} is no longer known to hold the token of the other client`,
      "plan again",
    );
  }
}

/** A place that cannot be read, or does not belong to keyward, cannot be restored: so it is never written. */
function requireOwn({ sink, place, before }: IssuePlace): void {
  if (before.kind === "unknown")
    throw new SinkError(
      `${place} of the sink ${sink.name} could not be read: ${before.reason}`,
      "give keyward read access to it, then run again",
    );
  if (before.kind === "foreign")
    throw new SinkError(
      before.owner === undefined
        ? `${place} of the sink ${sink.name} contains a value without keyward's marker`
        : `${place} of the sink ${sink.name} holds a token of another host or customer: ${ownerText(before.owner)}`,
      "move it away, or give the sink another place",
    );
}

/** Restores every place after a change that certainly failed. A place that cannot be written keeps its pending marker, which is harmless. */
export function restore(target: OpenTarget): Promise<void> {
  return putBack(placesIn(target));
}

/**
 * Leaves no pending marker at any place after a create whose name somebody else's client has: it would say of that client
 * that its token was not delivered. A pending marker that an earlier run left is taken back, too.
 */
export async function disown(target: OpenTarget): Promise<void> {
  for (const one of placesIn(target)) await putBackOne(one, heldBefore(one.before));
}

async function putBack(places: readonly IssuePlace[]): Promise<void> {
  for (const one of places) await putBackOne(one, markerBefore(one.before));
}

/** A place at which another run of keyward has delivered a token meanwhile stays as it is. */
async function putBackOne({ sink, place }: IssuePlace, marker: Marker | null): Promise<void> {
  if (markerBefore(await sink.read(place))?.state === "held") return;
  await sink.mark(place, marker).catch(() => undefined);
}

/** Whether a place holds a token of this client: of one that this run has not delivered, another run of keyward has. */
export async function holdsTokenOf(target: OpenTarget, id: number): Promise<boolean> {
  for (const { sink, place } of placesIn(target)) {
    const marker = markerBefore(await sink.read(place));
    if (marker?.state === "held" && marker.id === id) return true;
  }
  return false;
}

/** Whether the places held another client's token before: that of the other credential of an entry, which goes on working. */
export function holdsAnother(target: OpenTarget, id: number): boolean {
  return placesIn(target).some(({ before }) => (heldBefore(before)?.id ?? id) !== id);
}

/** Whose token is delivered, and of which time it is. */
export type TokenOf = Pick<Live, "id" | "name" | "environment" | "token_updated_at">;

/** Puts a token at every place, each tried a few times; throws the first `SinkError` after all were tried. */
export function deliver(target: OpenTarget, token: Secret, client: TokenOf, clock: Clock): Promise<void> {
  return atEach(target, clock, ({ sink, place, before }) =>
    sink.deliver(place, token, markerOf(client, before)),
  );
}

/**
 * The same as `deliver` for a token that may have been ended already: its places stay pending until `confirm`, so that the next
 * plan replaces it wherever this run ends before.
 */
export function deliverUnproved(
  target: OpenTarget,
  token: Secret,
  client: TokenOf,
  about: PendingMarker["about"],
  clock: Clock,
): Promise<void> {
  return atEach(target, clock, ({ sink, place, before }) =>
    sink.deliver(place, token, {
      ...pendingMarker(client, about, before),
      previous: markerOf(client, before),
    }),
  );
}

/** Says at every place that it holds the token which was delivered there; throws the first `SinkError` after all were tried. */
export function confirm(target: OpenTarget, client: TokenOf, clock: Clock): Promise<void> {
  return atEach(target, clock, ({ sink, place, before }) => sink.mark(place, markerOf(client, before)));
}

/** The marker of a token at its place; the token of another client that was there goes on working (`overlap`). */
function markerOf({ id, name, environment, token_updated_at }: TokenOf, before: MarkerReading): HeldMarker {
  const held: HeldMarker = { state: "held", id, name, environment, updated_at: token_updated_at };
  const was = heldBefore(before);
  if (was === null || was.id === id) return held;
  return { ...held, other: { id: was.id, updated_at: was.updated_at, delivered: true } };
}

async function atEach(
  target: OpenTarget,
  clock: Clock,
  work: (place: IssuePlace) => Promise<void>,
): Promise<void> {
  const tries = placesIn(target).map((place) => persist(() => work(place), clock));
  const failed = (await Promise.allSettled(tries)).find((result) => result.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

async function persist(work: () => Promise<void>, clock: Clock): Promise<void> {
  for (const wait of retryWaits) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof SinkError)) throw error;
      await clock.sleep(wait);
    }
  }
  await work();
}
