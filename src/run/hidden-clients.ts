import type { Declared, Live } from "../model/client.ts";
import { sameName } from "../model/names.ts";
import type { Marker } from "../model/token.ts";
import type { Places } from "../plan/token-places.ts";
import type { ReadApi } from "../workato/api.ts";

/**
 * The ids of live clients that the list does not show, by the declared client whose place names them. A list may lag,
 * or show only the clients of the token's own environment (workato-api.md, whose clients a list shows). Only clients
 * that match no live client are looked for, by one request for each id that their markers name.
 */
export async function readHidden(
  api: Pick<ReadApi, "readClient">,
  unmatched: readonly Declared[],
  tokens: Places,
  live: readonly Live[],
): Promise<ReadonlyMap<Declared, number>> {
  const listed = new Set(live.map(({ id }) => id));
  const hidden = new Map<Declared, number>();
  for (const declared of unmatched) {
    for (const id of idsNamedBy(declared, tokens)) {
      if (!listed.has(id) && (await api.readClient(id)) !== null) hidden.set(declared, id);
    }
  }
  return hidden;
}

/** The ids of clients of this name and environment in the markers of a client's places. */
function idsNamedBy(declared: Declared, tokens: Places): ReadonlySet<number> {
  const markers = (tokens.get(declared) ?? []).flatMap(({ reading }) =>
    reading.kind === "marked" ? [reading.marker] : [],
  );
  const own = markers.filter(
    ({ name, environment }) => sameName(name, declared.name) && sameName(environment, declared.environment),
  );
  return new Set(own.flatMap(idsIn));
}

function idsIn(marker: Marker): readonly number[] {
  if (marker.state === "held") return [marker.id];
  const { about, previous } = marker;
  return [...(about.action === "regenerate" ? [about.id] : []), ...(previous === null ? [] : [previous.id])];
}
