import type { Clock } from "../model/clock.ts";
import type { DeliveryMarker, Marker, MarkerOwner } from "../model/token/token.ts";
import type { Sink } from "./sink.ts";
/**
 * The same sinks for one workspace: they write its host and customer into each marker (and the time into a pending one), and read a marker of another host
 * or customer as foreign. Two configurations may reach one place, and ids are only unique within a host and customer. A
 * marker without a host, of an earlier version of keyward, belongs to whoever reads it.
 */
export declare function ownedBy(sinks: ReadonlyMap<string, Sink>, owner: MarkerOwner, clock: Pick<Clock, "now">): ReadonlyMap<string, Sink>;
/** Where a token is about to be put, for messages. */
interface DeliveryPlace {
    readonly place: string;
    readonly sink: string;
}
/**
 * Whether a delivery may replace what a place holds: not a later token of the same client. Throws `SinkError` if the
 * place was taken for another host or customer since it was planned.
 */
export declare function mayReplace(existing: Marker, delivery: DeliveryMarker, { place, sink }: DeliveryPlace): boolean;
/** A host, and the customer if there is one, as text. */
export declare function ownerText({ host, customer }: Partial<MarkerOwner>): string;
export {};
