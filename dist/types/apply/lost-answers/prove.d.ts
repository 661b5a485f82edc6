import type { Delivered, OpenIssuance } from "./open-issuance.ts";
import { type Run } from "../apply-run.ts";
/** A delivered token that a later one has replaced. */
export interface Ended {
    readonly ended: OpenIssuance;
    /** When the later one was issued, as the API shows it. */
    readonly issuedAt: string | null;
}
/**
 * Compares delivered tokens with the live ones, with one list or by reading each client, whichever takes fewer requests.
 * A token that is live is confirmed at its places and done; one that could not be compared ends as `unknown`, its places pending.
 * Resolves with the tokens that a later one has replaced.
 */
export declare function proveDelivered(run: Run, delivered: readonly Delivered[]): Promise<readonly Ended[]>;
