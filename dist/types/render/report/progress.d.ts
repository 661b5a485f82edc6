/** How far a run is that sends changes. */
export interface ProgressView {
    readonly total: number;
    readonly done: number;
    /** Failed, or sent without a known outcome. */
    readonly failed: number;
    readonly skipped: number;
    /** Requests that were sent and not answered yet. */
    readonly underway: number;
    readonly secondsLeft: number;
    /** The name of what ended last; "": nothing yet. */
    readonly current: string;
    readonly quota: QuotaView;
    readonly pause: Pause;
}
/** What holds a run up now; `stopping`: a signal came. */
export type Pause = {
    readonly kind: "none";
} | {
    readonly kind: "waiting";
    readonly seconds: number;
    readonly until: string;
    readonly why: string;
} | {
    readonly kind: "stopping";
};
/** The quota of the hosts and tokens in use, added up. */
export interface QuotaView {
    readonly spent: number;
    readonly limit: number;
    /** Null: they have different windows. */
    readonly windowSeconds: number | null;
    /** Until one of them may send the next request. */
    readonly nextSeconds: number;
}
/** How far a run is that reads workspaces. */
export interface ReadingView {
    readonly total: number;
    readonly read: number;
    readonly quota: QuotaView;
    readonly pause: Pause;
}
/** Two lines: "117 of 250 changes done, 3 failed, 130 to go · about 2 min 5 s left", and what the run waits for. */
export declare function renderProgress(view: ProgressView): readonly string[];
/** Two lines: "Reading 12 workspaces: 3 read, 9 to go", and what the run waits for. */
export declare function renderReading(view: ReadingView): readonly string[];
/** What a run says that a signal stopped while it read several workspaces: what was read is not kept. */
export declare function stoppedReadingText(read: number, total: number): string;
/** The same in one line of a log. */
export declare function progressLine(lines: readonly string[]): string;
