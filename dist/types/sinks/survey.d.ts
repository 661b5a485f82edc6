import type { Destination } from "../model/change.ts";
import type { Site } from "../model/site.ts";
import type { Sink } from "./sink.ts";
/** Looks at where places are, sink by sink. Those of a sink that is not open are left out. */
export declare function surveyPlaces(places: readonly Destination[], sinks: ReadonlyMap<string, Sink>): Promise<ReadonlyMap<Destination, Site>>;
