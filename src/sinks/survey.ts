import type { Destination } from "../model/change.ts";
import { groupBy } from "../model/names.ts";
import type { Site } from "../model/token/site.ts";
import type { Sink, Surroundings } from "./sink.ts";

/** Looks at where places are, sink by sink. Those of a sink that is not open are left out. */
export async function surveyPlaces(
  places: readonly Destination[],
  sinks: ReadonlyMap<string, Sink>,
): Promise<ReadonlyMap<Destination, Site>> {
  const found = new Map<Destination, Site>();
  for (const [name, mine] of groupBy(places, ({ sink }) => sink)) {
    const sink = sinks.get(name);
    if (sink === undefined) continue;
    const named = mine.map(({ place }) => place);
    const [spots, around] = await Promise.all([sink.spots(named), surroundingsOf(sink, named)]);
    for (const [index, one] of mine.entries()) {
      const { place } = one;
      const { hazard = null, markerInGit = false } = around[index] ?? {};
      const spot = spots[index] ?? place;
      found.set(one, { sink: name, place, spot, marker: sink.markerAt(place), hazard, markerInGit });
    }
  }
  return found;
}

/** What a sink knows of places besides what they hold. */
export async function surroundingsOf(
  sink: Sink,
  places: readonly string[],
): Promise<readonly Surroundings[]> {
  return (await sink.surroundings?.(places)) ?? places.map(() => ({ hazard: null, markerInGit: false }));
}
