import type { TokenOf } from "./issue.ts";
import { type OpenTarget, placesIn } from "./open-target.ts";
import { markerBefore } from "./pending-marker.ts";

/**
 * Names the client that a create made at each place that its token did not reach: a list may not show it. A place that
 * cannot be written stays as it is.
 */
export async function nameCreated(target: OpenTarget, { id }: Pick<TokenOf, "id">): Promise<void> {
  for (const { sink, place } of placesIn(target)) {
    const marker = markerBefore(await sink.read(place));
    if (marker?.state !== "pending" || marker.about.action !== "create") continue;
    await sink.mark(place, { ...marker, about: { action: "create", id } }).catch(() => undefined);
  }
}

/**
 * Notes at each place that is still pending that its request was answered: then the next run need not wait until the
 * request can no longer take effect. A place that cannot be written stays as it is.
 */
export async function noteAnswered(target: OpenTarget): Promise<void> {
  for (const { sink, place } of placesIn(target)) {
    const marker = markerBefore(await sink.read(place));
    if (marker?.state !== "pending" || typeof marker.marked_at !== "string") continue;
    await sink.mark(place, { ...marker, marked_at: null }).catch(() => undefined);
  }
}

/**
 * Notes at each place whose token goes on working that a token of this client was thrown away: nobody was given it, so that
 * the next one breaks nobody. A place that cannot be written, or holds something else by now, stays as it is.
 */
export async function noteThrownAway(target: OpenTarget, client: TokenOf): Promise<void> {
  if (target.kind !== "spare") return;
  const other = { id: client.id, updated_at: client.token_updated_at, delivered: false };
  for (const { sink, place } of target.places) {
    const marker = markerBefore(await sink.read(place));
    if (marker?.state !== "held" || marker.id === client.id) continue;
    await sink.mark(place, { ...marker, other }).catch(() => undefined);
  }
}
