import type { Live } from "../../model/client.ts";
import type { RotateChange } from "../../model/change.ts";
import type { OpenTarget } from "../../sinks/open-target.ts";
import { type Run } from "../apply-run.ts";
/** A rotation that was answered with an error. */
export interface AnsweredRotation {
    readonly change: RotateChange;
    /** Its client as it was planned. */
    readonly live: Live;
    readonly target: OpenTarget;
    readonly error: unknown;
}
/**
 * Looks whether rotations that were answered with an error issued a token all the same, and so ended the one that was
 * delivered: by reading each client, or by one list if that takes fewer requests. Only a client that was read by itself
 * shows that it has no new token: then its places become as they were. Otherwise they stay pending, which is harmless:
 * the next plan compares the times of the token.
 */
export declare function settleAnsweredRotations(run: Run, answered: readonly AnsweredRotation[]): Promise<void>;
