import type { Declared, Live } from "../../model/client.ts";
import type { TokenRow } from "../../model/plan.ts";
import { type HeldMarker, type Marker, type PendingMarker, type TokenConcern, type TokenPlace, type TokenState } from "../../model/token/token.ts";
/** What is known of a managed client's token at `now` (ms since 1970), from the places where it belongs. */
export declare function tokenRow(live: Live, declared: Declared, places: readonly TokenPlace[], now: number): TokenRow;
/** What a person has to know of a live client's token, whatever its places contain. */
export declare function tokenConcerns({ name, has_token, }: Pick<Live, "name" | "has_token">): readonly TokenConcern[];
/** Whole days since a client's token was issued, at `now` (ms since 1970); null if the API does not say. */
export declare function ageDays({ token_updated_at }: Pick<Live, "token_updated_at">, now: number): number | null;
/** What the places show about a live client's token; `pending`: issued, and never delivered. */
export declare function tokenState(live: Live, places: readonly TokenPlace[]): TokenState;
/** Whether a held marker is about the client's current token: `unknown` if a time is missing. */
export declare function heldState(live: Live, marker: HeldMarker): TokenState;
/** The marker of the token that a place holds, if any: a pending marker records what was there before it. */
export declare function heldMarker(marker: Marker): HeldMarker | null;
/** Whether a pending marker is about a create of this client's name that somebody else's client took. */
export declare function isTaken(live: Live, { about, name, environment }: PendingMarker): boolean;
