import type { Clock, Rate } from "../../model/clock.ts";
import type { OnWait } from "../../model/wait.ts";
import type { TakenSlot } from "./slot-store.ts";
/** What a process knows when it has to wait for a slot. */
interface Waiting {
    /** Whether it has sent nothing so far. */
    readonly isFirst: boolean;
    /** Until when it is paused because of an answer that it got itself, and has announced (`Clock.monotonic`). */
    readonly pausedUntil: number;
    readonly onWait: OnWait;
}
/** Announces each wait for a slot of a shared window that is not for what this process did itself. */
export declare class SlotWaits {
    #private;
    constructor({ rate, clock }: {
        readonly rate: Rate;
        readonly clock: Clock;
    });
    /** A wait begins: announces it, unless it hardly extends the one before, since its end is only an estimate. */
    begin({ ms, why }: Extract<TakenSlot, {
        readonly kind: "wait";
    }>, { isFirst, pausedUntil, onWait }: Waiting): void;
}
export {};
