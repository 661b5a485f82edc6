import { SinkError } from "../model/errors.ts";
import type { Clock } from "../model/clock.ts";
import type { DeliveryMarker, Marker, MarkerOwner, MarkerReading } from "../model/token/token.ts";
import { mapConcurrent } from "../util/map-async.ts";
import { isLater } from "./later.ts";
import type { Sink } from "./sink.ts";
import { surroundingsOf } from "./survey.ts";

/**
 * The same sinks for one workspace: they write its host and customer into each marker (and the time into a pending one), and read a marker of another host
 * or customer as foreign. Two configurations may reach one place, and ids are only unique within a host and customer. A
 * marker without a host, of an earlier version of keyward, belongs to whoever reads it.
 */
export function ownedBy(
  sinks: ReadonlyMap<string, Sink>,
  owner: MarkerOwner,
  clock: Pick<Clock, "now">,
): ReadonlyMap<string, Sink> {
  return new Map([...sinks].map(([name, sink]) => [name, owned(sink, owner, clock)]));
}

function owned(sink: Sink, owner: MarkerOwner, clock: Pick<Clock, "now">): Sink {
  const { host, customer } = owner;
  const stored = <M extends Marker>(marker: M): M => ({ ...dated(marker, clock), host, customer });
  const reading = (one: MarkerReading): MarkerReading => ownReading(one, owner);
  return {
    name: sink.name,
    place: (subject) => sink.place(subject),
    spots: (places) => sink.spots(places),
    markerAt: (place) => sink.markerAt(place),
    surroundings: (places) => surroundingsOf(sink, places),
    probe: (places) => sink.probe(places),
    read: async (place) => reading(await sink.read(place)),
    readAll: async (places) => {
      const read = (place: string): Promise<MarkerReading> => sink.read(place);
      const readings = await (sink.readAll?.(places) ?? mapConcurrent(places, read));
      return readings.map(reading);
    },
    mark: (place, marker) => sink.mark(place, marker === null ? null : stored(marker)),
    deliver: (place, token, marker) => sink.deliver(place, token, stored(marker)),
  };
}

/** A pending marker that is put back keeps its time. */
function dated<M extends Marker>(marker: M, clock: Pick<Clock, "now">): M {
  if (marker.state !== "pending" || marker.marked_at !== undefined) return marker;
  return { ...marker, marked_at: new Date(clock.now()).toISOString() };
}

function ownReading(reading: MarkerReading, owner: MarkerOwner): MarkerReading {
  if (reading.kind !== "marked" || !isOfAnother(reading.marker, owner)) return reading;
  const { host = "", customer = null } = reading.marker;
  return { kind: "foreign", owner: { host, customer } };
}

function isOfAnother(marker: Marker, { host, customer }: Partial<MarkerOwner>): boolean {
  if (marker.host === undefined || host === undefined) return false;
  return marker.host !== host || (marker.customer ?? null) !== (customer ?? null);
}

/** Where a token is about to be put, for messages. */
interface DeliveryPlace {
  readonly place: string;
  readonly sink: string;
}

/**
 * Whether a delivery may replace what a place holds: not a later token of the same client. Throws `SinkError` if the
 * place was taken for another host or customer since it was planned.
 */
export function mayReplace(
  existing: Marker,
  delivery: DeliveryMarker,
  { place, sink }: DeliveryPlace,
): boolean {
  if (!isOfAnother(existing, delivery)) return !isLater(existing, delivery);
  throw new SinkError(
    `${place} of the sink ${sink} now holds a token of another host or customer: ${ownerText(existing)}`,
    "give one of the two workspaces another place, for example with {workspace} in the sink's template",
  );
}

/** A host, and the customer if there is one, as text. */
export function ownerText({ host = "", customer = null }: Partial<MarkerOwner>): string {
  return customer === null ? host : `${host}, customer ${customer}`;
}
