import type { Destination } from "../model/change.ts";
import type { Site } from "../model/token/site.ts";
import type { Sink, Surroundings } from "./sink.ts";
/** Looks at where places are, sink by sink. Those of a sink that is not open are left out. */
export declare function surveyPlaces(places: readonly Destination[], sinks: ReadonlyMap<string, Sink>): Promise<ReadonlyMap<Destination, Site>>;
/** What a sink knows of places besides what they hold. */
export declare function surroundingsOf(sink: Sink, places: readonly string[]): Promise<readonly Surroundings[]>;
