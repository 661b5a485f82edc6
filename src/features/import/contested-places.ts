import type { Declared, Live, TokenRule } from "../../model/client.ts";
import type { Destination } from "../../model/change.ts";
import type { Scope } from "../../model/ownership.ts";
import type { Site } from "../../model/token/site.ts";
import type { Claim } from "../../plan/identity/claim.ts";
import { foreignSinkProblems } from "../../plan/guards/place-guards.ts";
import { sharedPlaceProblems, takenPlaceProblems } from "../../plan/tokens/shared-places.ts";
import type { PlacesOf, Sites, TakenPlace } from "../../plan/tokens/token-places.ts";

/** The clients that each sink is for, by the name of the sink; a sink without an entry is for all clients. */
export type SinkScopes = ReadonlyMap<string, Scope>;

interface Rules {
  readonly declared: readonly Declared[];
  readonly tokens: TokenRule;
  readonly placesOf: PlacesOf;
  readonly sinkScopes: SinkScopes;
  readonly taken: readonly TakenPlace[];
}

/**
 * The ids of the clients whose token cannot be delivered where the configuration says: the place belongs to another
 * client's token, or the sink is not for this client. If several clients share a place, the first one gets it.
 */
export function contestedPlaces(
  clients: readonly Live[],
  claims: readonly Claim[],
  { declared, tokens, placesOf, sinkScopes, taken }: Rules,
): ReadonlySet<number> {
  const known = new Map(claims.map((claim) => [claim.declared, claim.live.id] as const));
  const imported = clients.map((live) => asDeclared(live, tokens));
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

/** No file has this name: in a problem with this file, the line is the id of the client. */
const nowhere = "";

function asDeclared({ id, ...live }: Live, token: TokenRule): Declared {
  return {
    ...live,
    role: live.role ?? 0,
    token,
    pair: null,
    id,
    renamed_from: null,
    distinct_from: [],
    source: { file: nowhere, line: id },
    declaration: { document: 0, entry: 0, several: false, inherited: [] },
  };
}

/** No sink is asked: places are compared as they are written. */
function asWritten(destination: Destination): Site {
  const { place } = destination;
  return { ...destination, spot: place, marker: place, hazard: null, markerInGit: false };
}
