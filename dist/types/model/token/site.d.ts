import type { Destination } from "../change.ts";
/** Why no token may be written to a place, by the folder that it is in. */
export interface PlaceHazard {
    readonly rule: "place-in-git" | "place-elsewhere";
    /** The same text for all places that have one cause. */
    readonly message: string;
    readonly way: string;
}
/** What is known of a place besides what it holds. */
export interface Site extends Destination {
    /** One spelling of where the place is: two places of one spot are one place, whichever sinks they belong to. */
    readonly spot: string;
    /** Where the marker of the place is, in words. */
    readonly marker: string;
    /** Null: nothing speaks against the place. */
    readonly hazard: PlaceHazard | null;
    /** The place has a pending marker that Git tracks: a commit may have brought it, so it was read as if it were not there. */
    readonly markerInGit: boolean;
}
