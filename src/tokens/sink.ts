import type { Secret } from "../model/secret.ts";
import type { DeliveryMarker, Marker, MarkerReading } from "../model/token.ts";

/** Whose token a place is for; what templates are filled from. */
export interface TokenSubject {
  /** The client's id; null: it is not created yet. */
  readonly id: number | null;
  readonly workspace: string;
  readonly customer: string | null;
  readonly name: string;
  readonly environment: string | null;
}

/** A place where tokens are delivered. All calls throw `SinkError` with a remedy; none ever shows a token. */
export interface Sink {
  readonly name: string;
  /** The place of a subject's token in this sink: pure, the same for the same subject. Where its `id` is unknown and needed, `{id}` stays in it. */
  place(subject: TokenSubject): string;
  /** Proves that each place can be written, before the first change of a run; leaves nothing behind. */
  probe(places: readonly string[]): Promise<void>;
  /** What stands beside the place; never throws for a place that cannot be read: `unknown`. */
  read(place: string): Promise<MarkerReading>;
  /** The same for many places, in their order, where a sink can do that for less. */
  readAll?(places: readonly string[]): Promise<readonly MarkerReading[]>;
  /** Writes the marker, or removes it when null (which restores a place that held nothing). */
  mark(place: string, marker: Marker | null): Promise<void>;
  /** Puts the token, then replaces the marker. */
  deliver(place: string, token: Secret, marker: DeliveryMarker): Promise<void>;
}
