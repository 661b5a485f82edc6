import type { Live } from "../model/client.ts";
import type { RotateChange } from "../model/change.ts";
import type { MayGo } from "../workato/api.ts";
import type { OpenIssuance } from "./lost-answers/open-issuance.ts";
import type { AnsweredRotation } from "./lost-answers/answered-rotations.ts";
import type { Run } from "./apply-run.ts";
/** The rotations of one round that may have taken effect although they did not succeed. */
export interface DoubtfulRotations {
    readonly lost: OpenIssuance[];
    readonly answered: AnsweredRotation[];
}
/**
 * Issues a new token for a client and delivers it; the earlier one stops working at once. Resolves with false if it was
 * held back; if it may have taken effect although it did not succeed it is added to `doubtful`.
 */
export declare function rotateOne(run: Run, change: RotateChange, live: Live, mayGo: MayGo, doubtful: DoubtfulRotations): Promise<boolean>;
