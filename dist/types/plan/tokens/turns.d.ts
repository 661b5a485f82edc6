import type { Live } from "../../model/client.ts";
import type { Managed } from "../identity/identified.ts";
import type { Places } from "./token-places.ts";
/** A client with one credential, or one of an entry with `overlap` whose other credential is not live or not managed. */
export interface Single {
    readonly kind: "single";
    readonly one: Managed;
}
/** Both credentials of an entry with `overlap`, and whose turn it is. */
export interface Turn {
    readonly kind: "pair";
    /** The one whose token is issued next, and whose earlier token then ends. */
    readonly next: Managed;
    /** The other one, whose token goes on working. */
    readonly other: Managed;
    /** Whether the places are known to hold the token of `other`. */
    readonly known: boolean;
    /** Whether the token that ends was never delivered anywhere: it is the one of a create, thrown away. */
    readonly unused: boolean;
}
/** The client whose token a rotation issues. */
export declare function issuedNext(turn: Single | Turn): Managed;
/** The client of a turn, or both credentials of an entry. */
export declare function membersOf(turn: Single | Turn): readonly Managed[];
/** The managed clients, with both credentials of an entry put together, in the order of the first of each. */
export declare function turnsOf(managed: readonly Managed[], places: Places): readonly (Single | Turn)[];
/**
 * Whose turn it is, by the markers of the places: the one whose token they do not hold. A token that was issued and not
 * delivered comes first. Where no marker names either of them, the places are taken to hold the later token, since that
 * was delivered last, unless the second credential was never issued a token but by its create, which is thrown away.
 */
export declare function turnOf(first: Managed, second: Managed, places: Places): Turn;
/** Whether a client has had no token but the one that its create issued. */
export declare function isUnused({ created_at, token_updated_at }: Live): boolean;
