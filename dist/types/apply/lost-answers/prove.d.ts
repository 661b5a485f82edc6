import type { Unproved, OpenIssuance } from "./open-issuance.ts";
import { type Run } from "../apply-run.ts";
/** A token that a later one has replaced. */
export interface Ended {
    readonly ended: OpenIssuance;
    /** When the later one was issued, as the API shows it. */
    readonly issuedAt: string | null;
}
/**
 * Compares issued tokens with the live ones, with one list or by reading each client, whichever takes fewer requests.
 * A token that is live is confirmed at its places, or delivered there, and done; one that could not be compared ends as
 * `unknown`, its places pending. Resolves with the tokens that a later one has replaced.
 */
export declare function prove(run: Run, tokens: readonly Unproved[]): Promise<readonly Ended[]>;
