import type { Change } from "../model/change.ts";
import type { Outcome } from "../model/report.ts";
import type { ApplyStep } from "./input.ts";
type OutcomeError = NonNullable<Outcome["error"]>;
/** The result of one change; `id` if the server assigned one. */
export type Ending = {
    readonly status: "done";
    readonly id: number | null;
} | {
    readonly status: "failed" | "unknown" | "skipped";
    readonly id: number | null;
    readonly error: OutcomeError;
};
/** Records the outcome of every change: complete at any time, because each change starts as skipped. */
export declare class Ledger {
    #private;
    constructor(changes: readonly Change[], onStep: (step: ApplyStep) => void);
    /** Records that the turn of a change has come, and its request leaves now. */
    sent(change: Change): void;
    /** Records that the request was sent: from here on its answer may be missing, and an earlier result no longer holds. */
    begin(change: Change): void;
    /** Records that it was not sent after all and waits again. */
    takeBack(change: Change): void;
    /** Records the result of a change; a second result of the same change replaces the first. */
    end(change: Change, ending: Ending): void;
    /** The reason recorded for changes that were never sent. */
    stopBecause(reason: OutcomeError): void;
    /** The results of mutations so far, used to decide whether to continue. */
    count(matches: (ending: Ending) => boolean): number;
    /** The outcome of every change, in the order of the plan. */
    outcomes(): readonly Outcome[];
}
export {};
