import type { Live } from "../../model/client.ts";
import type { DeleteChange, RotateChange, UpdateChange } from "../../model/change.ts";
import { type Run } from "../apply-run.ts";
/** A change to a live client. */
export type LiveChange = UpdateChange | RotateChange | DeleteChange;
/** Ensures that no change is made to a client that was changed elsewhere since it was planned. */
export declare class Freshness {
    #private;
    constructor(run: Run, changes: readonly LiveChange[]);
    /** The client that the change may be applied to now; null if the change has ended instead: skipped, or already done. */
    view(change: LiveChange): Promise<Live | null>;
    /** Whether a change whose turn has come may be sent, given the age of the live state it was compared with. */
    isFresh(change: LiveChange): boolean;
}
