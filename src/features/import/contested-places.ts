import type { Declared } from "../../model/client.ts";
import type { Destination } from "../../model/change.ts";
import type { Scope } from "../../model/ownership.ts";
import type { Site } from "../../model/token/site.ts";
import type { Claim } from "../../plan/identity/claim.ts";
import { foreignSinkProblems } from "../../plan/guards/place-guards.ts";
import { sharedPlaceProblems, takenPlaceProblems } from "../../plan/tokens/shared-places.ts";
import type { PlacesOf, Sites, TakenPlace } from "../../plan/tokens/token-places.ts";
import { nowhere } from "./as-declared.ts";

/** The clients that each sink is for, by the name of the sink; a sink without an entry is for all clients. */
export type SinkScopes = ReadonlyMap<string, Scope>;

/** What decides whose a place is. */
export interface PlaceRules {
  readonly declared: readonly Declared[];
  readonly placesOf: PlacesOf;
  readonly sinkScopes: SinkScopes;
  readonly taken: readonly TakenPlace[];
}

/**
 * The ids of those clients to be imported whose token cannot be delivered where the configuration says: the place belongs to another
 * client's token, or the sink is not for this client. If several clients share a place, the first one gets it.
 */
export function contestedPlaces(
  imported: readonly Declared[],
  claims: readonly Claim[],
  { declared, placesOf, sinkScopes, taken }: PlaceRules,
): ReadonlySet<number> {
  const known = new Map(claims.map((claim) => [claim.declared, claim.live.id] as const));
  const places: Sites = new Map(
    [...declared, ...imported].map((client) => [
      client,
      placesOf(client, known.get(client) ?? client.id).map(asWritten),
    ]),
  );
  const problems = [
    ...sharedPlaceProblems([...declared, ...imported], places),
    ...takenPlaceProblems(imported, places, taken),
    ...foreignSinkProblems(imported, sinkScopes),
  ];
  return new Set(
    problems.flatMap(({ source }) => (source === null || source.file !== nowhere ? [] : [source.line])),
  );
}

/** No sink is asked: places are compared as they are written. */
function asWritten(destination: Destination): Site {
  const { place } = destination;
  return { ...destination, spot: place, marker: place, hazard: null, markerInGit: false };
}
