import type { Outcome, ReportDocument, WorkspaceReport } from "../../model/report.ts";
/** "12 done, 1 failed"; zeros are left out. */
export declare function statusText(outcomes: readonly Outcome[]): string;
/** "12 done, 1 failed" of a workspace; "not read, left out" for a customer that could not be read. */
export declare function resultText({ outcomes, problems }: WorkspaceReport): string;
/** Whether everything that was to be done in a workspace is done. */
export declare function isDone({ outcomes, problems }: WorkspaceReport): boolean;
/** "14 requests (1 retried, 1 rate-limited) in 2 min 5 s". */
export declare function costText({ requests, seconds }: Pick<WorkspaceReport, "requests" | "seconds">): string;
/** Customers of one entry in which everything is done, or everything was skipped: hundreds of them are one line. */
export interface EqualCustomers {
    readonly isDone: boolean;
    readonly entry: string;
    readonly host: string;
    readonly results: readonly WorkspaceReport[];
}
/** The results to show one by one, and the customers that are one line; nothing was to be done in most of the others. */
export declare function shownResults({ results }: ReportDocument): {
    readonly shown: readonly WorkspaceReport[];
    readonly equal: readonly EqualCustomers[];
};
/** "28 customers: 28 done · 28 requests in 10 s". */
export declare function equalText({ results }: EqualCustomers): string;
/** Changes that were skipped for one reason, or one change of another kind. */
export interface OutcomeGroup {
    readonly first: Outcome;
    readonly count: number;
}
/** What was not done, worst first, of which those that were skipped for the same reason are one group. */
export declare function grouped(outcomes: readonly Outcome[]): readonly OutcomeGroup[];
/** "12 workspaces: 48 done, 1 failed · 60 requests in 2 min"; workspaces are changed at the same time. */
export declare function totalsText(results: readonly WorkspaceReport[]): string;
