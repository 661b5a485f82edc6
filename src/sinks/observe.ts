import type { Declared } from "../model/client.ts";
import type { Destination } from "../model/change.ts";
import type { Marker, MarkerReading, TokenPlace } from "../model/token/token.ts";
import { entryOf } from "../model/customer-workspace.ts";
import { sameName } from "../model/names.ts";
import { pairKey, placeName } from "../model/pair.ts";
import { mapConcurrent } from "../util/map-async.ts";
import { lacksId } from "./place.ts";
import type { Sink, TokenSubject } from "./sink.ts";
import { surroundingsOf } from "./survey.ts";

/** The workspace, as templates use it. */
interface Workspace {
  readonly name: string;
  readonly customer: string | null;
}

/**
 * Reads the places of each declared client's token; a place that cannot be read is `unknown`. `ids`:
 * the ids of the clients that are live.
 */
export async function observeTokens(
  declared: readonly Declared[],
  workspace: Workspace,
  sinks: ReadonlyMap<string, Sink>,
  ids: ReadonlyMap<Declared, number>,
): Promise<ReadonlyMap<Declared, readonly TokenPlace[]>> {
  const subjects = new Map(
    declared.map((client) => [client, subjectOf(client, workspace, ids.get(client) ?? null)] as const),
  );
  const bySink = await Promise.all([...sinks.values()].map((sink) => placesIn(sink, subjects)));
  const found = new Map<Declared, readonly TokenPlace[]>();
  for (const client of declared) {
    const names = sinkNames(client);
    const places = bySink.flatMap((places) => places.get(client) ?? []);
    // In the order of the client's `deliver_to`.
    if (names.length > 0)
      found.set(
        client,
        names.flatMap((name) => places.filter(({ sink }) => sink === name)),
      );
  }
  return found;
}

async function placesIn(
  sink: Sink,
  subjects: ReadonlyMap<Declared, TokenSubject>,
): Promise<ReadonlyMap<Declared, TokenPlace>> {
  const mine = [...subjects].filter(([client]) => sinkNames(client).includes(sink.name));
  const placed = mine.map(([client, subject]) => ({ client, subject, place: sink.place(subject) }));
  const readings = await readPlaces(
    sink,
    placed.map(({ place }) => place),
  );
  const found = new Map<Declared, TokenPlace>();
  const ofPairs = new Map<string, TokenPlace>();
  for (const { client, subject, place } of placed) {
    const reading = readings.get(place) ?? notRead(place);
    const former = reading.kind === "absent" ? await formerPlace(sink, subject, place) : null;
    const one = former ?? { sink: sink.name, place, reading };
    const key = pairKey(client);
    if (key !== null && (former !== null || !ofPairs.has(key))) ofPairs.set(key, one);
    found.set(client, one);
  }
  // A former place that holds the token of one credential is the place of both.
  return new Map([...found].map(([client, place]) => [client, ofPairs.get(pairKey(client) ?? "") ?? place]));
}

async function readPlaces(
  sink: Sink,
  places: readonly string[],
): Promise<ReadonlyMap<string, MarkerReading>> {
  // Both credentials of an entry have one place.
  const known = [...new Set(places)].filter((place) => !lacksId(place));
  const readings = await (sink.readAll?.(known) ?? mapConcurrent(known, (place) => sink.read(place)));
  return new Map(known.map((place, index) => [place, readings[index] ?? notRead(place)]));
}

/** The place that keyward gave a name without Latin letters before it distinguished such names, if its marker names this client. */
async function formerPlace(sink: Sink, subject: TokenSubject, place: string): Promise<TokenPlace | null> {
  const former = sink.place({ ...subject, former: true });
  if (former === place || lacksId(former)) return null;
  const reading = await sink.read(former);
  return reading.kind === "marked" && isOf(reading.marker, subject)
    ? { sink: sink.name, place: former, reading }
    : null;
}

function isOf(marker: Marker, { id, name, environment }: TokenSubject): boolean {
  if (marker.state === "held" && id !== null) return marker.id === id;
  return sameName(marker.name, name) && sameName(marker.environment, environment);
}

function notRead(place: string): MarkerReading {
  return lacksId(place) ? { kind: "unplaced" } : { kind: "unknown", reason: "it was not read" };
}

/** The places of a client's token, in the order of its `deliver_to`: pure, no sink is read. */
export function placesOf(
  client: Pick<Declared, "name" | "environment" | "token" | "pair">,
  workspace: Workspace,
  sinks: ReadonlyMap<string, Sink>,
  id: number | null,
): readonly Destination[] {
  const subject = subjectOf(client, workspace, id);
  return sinkNames(client).flatMap((name) => {
    const sink = sinks.get(name);
    return sink === undefined ? [] : [{ sink: name, place: sink.place(subject) }];
  });
}

/** The same sinks without reading: each place is `unknown`. */
export function withoutReading(sinks: ReadonlyMap<string, Sink>): ReadonlyMap<string, Sink> {
  return new Map([...sinks].map(([name, sink]) => [name, unread(sink)]));
}

function unread(sink: Sink): Sink {
  return {
    name: sink.name,
    place: (subject) => sink.place(subject),
    spots: (places) => sink.spots(places),
    markerAt: (place) => sink.markerAt(place),
    surroundings: (places) => surroundingsOf(sink, places),
    read: async () => ({ kind: "unknown", reason: "sinks are not read in this run" }),
    probe: (places) => sink.probe(places),
    mark: (place, marker) => sink.mark(place, marker),
    deliver: (place, token, marker) => sink.deliver(place, token, marker),
  };
}

/** The values with which templates are filled for this client. */
export function subjectOf(
  client: Pick<Declared, "name" | "environment" | "pair">,
  workspace: Workspace,
  id: number | null,
): TokenSubject {
  const { environment } = client;
  const { customer } = workspace;
  return { id, workspace: entryOf(workspace), customer, name: placeName(client), environment };
}

function sinkNames({ token: { deliver_to: names } }: Pick<Declared, "token">): readonly string[] {
  return names === null || typeof names === "string" ? [] : names;
}
