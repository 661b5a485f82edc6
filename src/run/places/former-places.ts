import type { Declared, Live } from "../../model/client.ts";
import { groupBy, identityKey, sameName } from "../../model/names.ts";
import { renamedTo } from "../../model/pair.ts";
import type { WorkspaceRef } from "../../model/plan.ts";
import type { Claims } from "../../plan/identity/claim.ts";
import {
  type Former,
  type Formers,
  pendingOf,
  type UnmanagedMarker,
} from "../../plan/tokens/inherit-pending.ts";
import { observeTokens, placesOf } from "../../sinks/observe.ts";
import type { Sink } from "../../sinks/sink.ts";

/** What is needed to read the places of former names. */
export interface FormerRequest {
  readonly declared: readonly Declared[];
  readonly workspace: Pick<WorkspaceRef, "name" | "customer">;
  readonly sinks: ReadonlyMap<string, Sink>;
}

/**
 * Reads the places that the tokens of renamed clients had: of a client that is live under another name or in another
 * environment than declared, and of one to be created whose `renamed_from` is not live. A place that now belongs to a
 * declared client is left out: what is there is about that client.
 */
export async function readFormers(request: FormerRequest, claims: Claims): Promise<Formers> {
  const { workspace, sinks } = request;
  const renamed = [...renamedClaims(claims), ...renamedCreates(claims)];
  if (renamed.length === 0) return new Map();
  const ids = new Map(claims.claims.map((claim) => [claim.declared, claim.live.id]));
  const formerIds = new Map(renamed.flatMap(([now, then]) => idOf(ids.get(now), then)));
  const found = await observeTokens(
    renamed.map(([, then]) => then),
    workspace,
    sinks,
    formerIds,
  );
  // After the former ones: a sink keeps the values that a place was last filled with.
  const current = currentPlaces(request, ids);
  return new Map(
    renamed.map(([now, client]): [Declared, Former] => [
      now,
      { client, places: (found.get(client) ?? []).filter((place) => !current.has(placeKey(place))) },
    ]),
  );
}

/** A client that is older was not made by a run whose manifest was renamed since, in ms. */
const recent = 7 * 86_400_000;

/**
 * Reads the places that new clients which no manifest declares would have, if there are clients to be created: the
 * manifest of one may have been renamed after a run that made it was interrupted. `now` in ms since 1970.
 */
export async function readUnmanagedMarkers(
  request: FormerRequest,
  { claims, creates, unclaimed }: Claims,
  now: number,
): Promise<readonly UnmanagedMarker[]> {
  const young = unclaimed.filter(
    ({ created_at }) => created_at !== null && now - Date.parse(created_at) < recent,
  );
  const owners = young.flatMap((live) => ownersOf(live, creates).map((owner) => [owner, live] as const));
  if (owners.length === 0) return [];
  const { workspace, sinks } = request;
  const ids = new Map(owners.map(([owner, { id }]) => [owner, id]));
  const found = await observeTokens([...ids.keys()], workspace, sinks, ids);
  const current = currentPlaces(request, new Map(claims.map((claim) => [claim.declared, claim.live.id])));
  return owners.flatMap(([owner, live]) =>
    pendingOf(
      live,
      (found.get(owner) ?? []).filter((place) => !current.has(placeKey(place))),
    ),
  );
}

/** The clients to be created as if they were this one: one for each destination of their tokens. */
function ownersOf({ name, environment }: Live, creates: readonly Declared[]): readonly Declared[] {
  const inPlace = creates.filter((one) => sameName(one.environment, environment));
  const byDestination = groupBy(inPlace, ({ token }) => JSON.stringify(token.deliver_to));
  return [...byDestination.values()].flatMap(([one]) =>
    one === undefined ? [] : [{ ...one, name, environment, pair: null }],
  );
}

function currentPlaces({ declared, workspace, sinks }: FormerRequest, ids: ReadonlyMap<Declared, number>) {
  return new Set(
    declared.flatMap((client) => placesOf(client, workspace, sinks, ids.get(client) ?? null).map(placeKey)),
  );
}

type Renamed = readonly [now: Declared, then: Declared];

function renamedClaims({ claims }: Claims): readonly Renamed[] {
  return claims.flatMap(({ declared, live: { name, environment } }) =>
    identityKey(declared) === identityKey({ name, environment })
      ? []
      : [[declared, renamedTo(declared, { name, environment })] as const],
  );
}

function renamedCreates({ creates }: Claims): readonly Renamed[] {
  return creates.flatMap((declared) =>
    declared.renamed_from === null
      ? []
      : [[declared, renamedTo(declared, { ...declared, name: declared.renamed_from })] as const],
  );
}

function idOf(id: number | undefined, then: Declared): readonly (readonly [Declared, number])[] {
  return id === undefined ? [] : [[then, id]];
}

function placeKey({ sink, place }: { readonly sink: string; readonly place: string }): string {
  return JSON.stringify([sink, place]);
}
