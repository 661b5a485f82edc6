import { type GithubOwner, type GithubPlace } from "./place.ts";
/** Places of one owner. */
export interface Group {
    readonly owner: GithubOwner;
    readonly members: readonly Member[];
}
/** One place of a group. */
export interface Member {
    readonly place: string;
    readonly secret: string;
}
/** Groups places by owner. Throws `SinkError` for an invalid place. */
export declare function groupPlaces(places: readonly string[]): readonly Group[];
/** The owner and secret of a place. Throws `SinkError` for an invalid place. */
export declare function parsedPlace(place: string): GithubPlace;
