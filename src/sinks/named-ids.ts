import type { Identity } from "../model/client.ts";
import { sameName } from "../model/names.ts";
import type { Marker, TokenPlace } from "../model/token/token.ts";

/** The ids of clients of this name and environment in the markers of a client's places. */
export function namedIds(
  client: Identity,
  places: readonly Pick<TokenPlace, "reading">[],
): ReadonlySet<number> {
  const markers = places.flatMap(({ reading }) => (reading.kind === "marked" ? [reading.marker] : []));
  const own = markers.filter(
    ({ name, environment }) => sameName(name, client.name) && sameName(environment, client.environment),
  );
  return new Set(own.flatMap(idsIn));
}

function idsIn(marker: Marker): readonly number[] {
  if (marker.state === "held") return [marker.id];
  const { about, previous } = marker;
  return [about.id, previous?.id].filter((id) => id !== undefined);
}
