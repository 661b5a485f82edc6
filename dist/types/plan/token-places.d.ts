import type { Declared } from "../model/client.ts";
import type { Destination } from "../model/change.ts";
import type { TokenPlace } from "../model/token.ts";
/** The places of a client's token, in the order of its sinks; `id` null: not live yet. */
export type PlacesOf = (client: Pick<Declared, "name" | "environment" | "token">, id: number | null) => readonly Destination[];
/** A place that belongs to another workspace's client. */
export interface TakenPlace {
    readonly workspace: string;
    readonly client: Declared;
    readonly place: string;
}
/** The places of each declared client's token, with what was read there. */
export type Places = ReadonlyMap<Declared, readonly TokenPlace[]>;
