import type { Declared } from "../../model/client.ts";
import type { WorkspaceRef } from "../../model/plan.ts";
import type { Claims } from "../../plan/identity/claim.ts";
import { type Formers, type UnmanagedMarker } from "../../plan/tokens/inherit-pending.ts";
import type { Sink } from "../../sinks/sink.ts";
/** What is needed to read the places of former names. */
export interface FormerRequest {
    readonly declared: readonly Declared[];
    readonly workspace: Pick<WorkspaceRef, "name" | "customer">;
    readonly sinks: ReadonlyMap<string, Sink>;
}
/**
 * Reads the places that the tokens of renamed clients had: of a client that is live under another name or in another
 * environment than declared, and of one to be created whose `renamed_from` is not live. A place that now belongs to a
 * declared client is left out: what is there is about that client.
 */
export declare function readFormers(request: FormerRequest, claims: Claims): Promise<Formers>;
/**
 * Reads the places that new clients which no manifest declares would have, if there are clients to be created: the
 * manifest of one may have been renamed after a run that made it was interrupted. `now` in ms since 1970.
 */
export declare function readUnmanagedMarkers(request: FormerRequest, { claims, creates, unclaimed }: Claims, now: number): Promise<readonly UnmanagedMarker[]>;
