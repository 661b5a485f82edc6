import type { Declared, Live } from "../../model/client.ts";
import type { Managed } from "../identity/identified.ts";
import type { Places } from "./token-places.ts";
import { type Earlier } from "./held.ts";
/** A declared client and the live one that it manages. */
export interface Claimed {
    readonly declared: Declared;
    readonly live: Live;
}
/** A client with one credential, or one of an entry with `overlap` whose other credential is not live or not managed. */
export interface Single<C = Managed> {
    readonly kind: "single";
    readonly one: C;
}
/** Both credentials of an entry with `overlap`, and whose turn it is. */
export interface Turn<C = Managed> {
    readonly kind: "pair";
    /** The one whose token is issued next, and whose earlier token then ends. */
    readonly next: C;
    /** The other one, whose token goes on working. */
    readonly other: C;
    /** Whether the places are known to hold the token of `other`. */
    readonly known: boolean;
    /** Whether each of the places is known to hold the token of `other`, and none is pending. */
    readonly everywhere: boolean;
    /** What keyward knows of the token that ends. */
    readonly earlier: Earlier;
}
/** The client whose token a rotation issues. */
export declare function issuedNext<C>(turn: Single<C> | Turn<C>): C;
/** The client of a turn, or both credentials of an entry. */
export declare function membersOf<C>(turn: Single<C> | Turn<C>): readonly C[];
/** The managed clients, with both credentials of an entry put together, in the order of the first of each. */
export declare function turnsOf<C extends Claimed>(managed: readonly C[], places: Places): readonly (Single<C> | Turn<C>)[];
/**
 * Whose turn it is, by the markers of the places: the one whose token they do not hold. A token that was issued and not
 * delivered comes first. Where no marker names either of them, the places are taken to hold the later token, since that
 * was delivered last, unless the second credential was never issued a token but by its create, which is thrown away.
 */
export declare function turnOf<C extends Claimed>(first: C, second: C, places: Places): Turn<C>;
