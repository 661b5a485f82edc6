import { KeywardError } from "../../model/errors.ts";
import type { Clock, Rate } from "../../model/clock.ts";
import { type Limiter } from "./limiter.ts";
import type { SlotStore } from "./slot-store.ts";
/** What a shared window works with. */
export interface SharedWindowOptions {
    readonly rate: Rate;
    readonly store: SlotStore;
    readonly clock: Clock;
    /** What this process may use by itself for the rest of the run once the store cannot be reached; null: nothing. */
    readonly ownShare: Limiter | null;
    /** Called once, when the own share is used from now on. */
    readonly onOwnShare: (error: KeywardError) => void;
}
/** Makes a limiter whose window is shared with other processes and machines. */
export declare function createSharedLimiter(options: SharedWindowOptions): Limiter;
