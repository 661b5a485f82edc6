import type { Declared } from "../../model/client.ts";
import type { Destination } from "../../model/change.ts";
import type { Site } from "../../model/token/site.ts";
import type { TokenPlace } from "../../model/token/token.ts";

/** The places of a client's token, in the order of its sinks; `id` null: not live yet. */
export type PlacesOf = (
  client: Pick<Declared, "name" | "environment" | "token" | "pair">,
  id: number | null,
) => readonly Destination[];

/** A place that belongs to another workspace's client. */
export interface TakenPlace {
  readonly workspace: string;
  readonly client: Declared;
  readonly sink: string;
  readonly place: string;
  readonly spot: string;
}

/** A live client that no list shows, and the place whose marker names it. */
export interface HiddenClient extends Destination {
  readonly id: number;
  /** Where that marker is, in words. */
  readonly marker: string;
}

/** What is known of the places of each declared client's token besides what they hold. */
export type Sites = ReadonlyMap<Declared, readonly Site[]>;

/** The places of each declared client's token, with what was read there. */
export type Places = ReadonlyMap<Declared, readonly TokenPlace[]>;
