import type { ApplyStep } from "../../apply/input.ts";
import type { OutcomeStatus } from "../../model/report.ts";
import type { Limiter } from "../../workato/limiter/limiter.ts";
/** The changes of all workspaces that share one limiter: how many ended how, and how long the rest takes. */
export declare class Tally {
    #private;
    readonly limiter: Limiter;
    total: number;
    constructor(limiter: Limiter);
    /** Takes a step of a change of this workspace. */
    take(workspace: string, step: ApplyStep): void;
    /** How many changes ended like this. */
    count(statuses: readonly OutcomeStatus[]): number;
    /** How many were sent and have not ended. */
    get underway(): number;
    /** Until the last change has been sent: by the quota, and by what a change has cost so far, with its readings. */
    get msLeft(): number;
}
