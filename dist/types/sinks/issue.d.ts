import type { Identity, Live } from "../model/client.ts";
import type { Clock } from "../model/clock.ts";
import type { Secret } from "../model/token/secret.ts";
import type { PendingMarker } from "../model/token/token.ts";
import { type OpenTarget } from "./open-target.ts";
/**
 * Writes a pending marker at every place before the request is sent. Throws `SinkError` if one place cannot be
 * written; the other places are then restored, and no token may be issued.
 */
export declare function markPending(target: OpenTarget, identity: Identity, about: PendingMarker["about"]): Promise<void>;
/** Restores every place after a change that certainly failed. A place that cannot be written keeps its pending marker, which is harmless. */
export declare function restore(target: OpenTarget): Promise<void>;
/**
 * Leaves no pending marker at any place after a create whose name somebody else's client has: it would say of that client
 * that its token was not delivered. A pending marker that an earlier run left is taken back, too.
 */
export declare function disown(target: OpenTarget): Promise<void>;
/** Whether a place holds a token of this client: of one that this run has not delivered, another run of keyward has. */
export declare function holdsTokenOf(target: OpenTarget, id: number): Promise<boolean>;
/** Whether the places held another client's token before: that of the other credential of an entry, which goes on working. */
export declare function holdsAnother(target: OpenTarget, id: number): boolean;
/** Whose token is delivered, and of which time it is. */
export type TokenOf = Pick<Live, "id" | "name" | "environment" | "token_updated_at">;
/** Puts a token at every place, each tried a few times; throws the first `SinkError` after all were tried. */
export declare function deliver(target: OpenTarget, token: Secret, client: TokenOf, clock: Clock): Promise<void>;
/**
 * The same as `deliver` for a token that may have been ended already: its places stay pending until `confirm`, so that the next
 * plan replaces it wherever this run ends before.
 */
export declare function deliverUnproved(target: OpenTarget, token: Secret, client: TokenOf, about: PendingMarker["about"], clock: Clock): Promise<void>;
/** Says at every place that it holds the token which was delivered there; throws the first `SinkError` after all were tried. */
export declare function confirm(target: OpenTarget, client: TokenOf, clock: Clock): Promise<void>;
