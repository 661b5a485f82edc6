import type { Declared } from "../model/client.ts";
import type { WorkspaceRef } from "../model/plan.ts";
import type { Claims } from "../plan/identity/claim.ts";
import type { Formers } from "../plan/inherit-pending.ts";
import type { Sink } from "../sinks/sink.ts";
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
