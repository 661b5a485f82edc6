import type { Declared, Live } from "../../model/client.ts";
import type { Note } from "../../model/plan.ts";
import type { PendingMarker, TokenPlace } from "../../model/token/token.ts";
import type { Places } from "./token-places.ts";
/** A declared client as it was before its manifest renamed it, with the places that its token had then. */
export interface Former {
    readonly client: Declared;
    readonly places: readonly TokenPlace[];
}
/** A declared client and the live one that it manages. */
interface ManagedClient {
    readonly declared: Declared;
    readonly live: Live;
}
/** The former names of declared clients that are being renamed. */
export type Formers = ReadonlyMap<Declared, Former>;
/**
 * The places of tokens, where a client that is being renamed inherits a pending marker: a run that died may have left it at
 * the place of the former name, which no later plan reads. It is the only proof that a token was issued and never
 * delivered, so it moves with the client.
 */
export declare function inheritPending(claims: readonly ManagedClient[], tokens: Places, formers: Formers): Places;
/** A pending marker at the place of a former name. */
export interface LeftMarker {
    readonly declared: Declared;
    /** The client that it is about, whose token was not delivered; null: no client of that name is live. */
    readonly live: Live | null;
    readonly place: TokenPlace;
    readonly marker: PendingMarker;
}
/** The pending markers that interrupted runs left at the places of former names. */
export declare function leftMarkers(claims: readonly ManagedClient[], formers: Formers): readonly LeftMarker[];
/** A pending marker at the place that the token of an unmanaged client would have. */
export interface UnmanagedMarker {
    readonly live: Live;
    readonly place: TokenPlace;
}
/** Those of these places that say of their client that its token was not delivered. */
export declare function pendingOf(live: Live, places: readonly TokenPlace[]): readonly UnmanagedMarker[];
/** A note for each unmanaged client that an interrupted run made: its manifest may have been renamed since. */
export declare function unmanagedMarkerNotes(markers: readonly UnmanagedMarker[]): readonly Note[];
/** A note for each marker that was left at the place of a former name: nothing else would mention it. */
export declare function leftMarkerNotes(claims: readonly ManagedClient[], formers: Formers): readonly Note[];
export {};
