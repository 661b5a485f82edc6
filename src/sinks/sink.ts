import type { Secret } from "../model/token/secret.ts";
import type { Site } from "../model/token/site.ts";
import type { DeliveryMarker, Marker, MarkerReading } from "../model/token/token.ts";

/** The client that a place belongs to; templates are filled with its values. */
export interface TokenSubject {
  /** The client's id; null: the client does not exist yet. */
  readonly id: number | null;
  readonly workspace: string;
  readonly customer: string | null;
  readonly name: string;
  readonly environment: string | null;
  /** Fills in names without Latin letters as keyward did before it distinguished them: finds places of that time. */
  readonly former?: boolean;
}

/** What a sink knows of a place besides what it holds. */
export type Surroundings = Pick<Site, "hazard" | "markerInGit">;

/** A place where tokens are delivered. All calls throw `SinkError` with a remedy; no error contains a token. */
export interface Sink {
  readonly name: string;
  /** The place of a subject's token in this sink: pure, the same for the same subject. If its `id` is needed but unknown, the place contains `{id}`. */
  place(subject: TokenSubject): string;
  /** One spelling of where each place is, in their order: two places with one spot are one place, whichever sinks they belong to. Never throws. */
  spots(places: readonly string[]): Promise<readonly string[]>;
  /** Where the marker of a place is, in words: pure. */
  markerAt(place: string): string;
  /** What is known of each place besides what it holds, in their order, if there can be anything. Never throws. */
  surroundings?(places: readonly string[]): Promise<readonly Surroundings[]>;
  /** Proves that each place can be written, before the first change of a run; leaves nothing behind but folders. */
  probe(places: readonly string[]): Promise<void>;
  /** Reads the marker of a place; returns `unknown` instead of throwing if it cannot be read. */
  read(place: string): Promise<MarkerReading>;
  /** Reads many places, in their order, if the sink can do that more efficiently. */
  readAll?(places: readonly string[]): Promise<readonly MarkerReading[]>;
  /** Writes the marker, or removes it when null (which restores an empty place). */
  mark(place: string, marker: Marker | null): Promise<void>;
  /** Puts the token, then replaces the marker. */
  deliver(place: string, token: Secret, marker: DeliveryMarker): Promise<void>;
}
