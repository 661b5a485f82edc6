import type { Destination } from "../model/change.ts";
import { groupBy } from "../model/names.ts";
import type { Site } from "../model/site.ts";
import type { Sink } from "./sink.ts";

/** Looks at where places are, sink by sink. Those of a sink that is not open are left out. */
export async function surveyPlaces(
  places: readonly Destination[],
  sinks: ReadonlyMap<string, Sink>,
): Promise<ReadonlyMap<Destination, Site>> {
  const found = new Map<Destination, Site>();
  for (const [name, mine] of groupBy(places, ({ sink }) => sink)) {
    const spots = await sinks.get(name)?.spots(mine.map(({ place }) => place));
    if (spots === undefined) continue;
    for (const [index, one] of mine.entries())
      found.set(one, { sink: name, place: one.place, spot: spots[index] ?? one.place });
  }
  return found;
}
