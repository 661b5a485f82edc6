import type { OpenIssuance } from "./open-issuance.ts";
import type { Run } from "../apply-run.ts";
import { type SentCreate } from "./trace.ts";
import { type WaitReason } from "./wait.ts";
/** A create whose answer was lost, and when it was last sent (`Clock.monotonic`). */
export interface LostCreate extends SentCreate {
    readonly kind: "lost";
    readonly at: number;
}
/** How much later the second look-up comes, in ms; an eighth of the time-out if that is less. */
export declare const secondLook = 5000;
/**
 * Looks up creates whose answer was lost once the server can no longer commit them, and again a little later, with one
 * reading each time for all of them. A client that is found gets a new token, which is delivered; if that answer is lost
 * too, it is added to `tokens`. Resolves with the creates missing from both readings, which may be sent again; what
 * remains undecided is left open, or ends as `unknown`.
 */
export declare function settleLost(run: Run, lost: readonly LostCreate[], tokens: OpenIssuance[]): Promise<readonly LostCreate[]>;
/** Why a run waits before it looks up creates. */
export declare function lookUp(lost: readonly SentCreate[], why: string): WaitReason;
