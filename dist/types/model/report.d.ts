import type { OutcomeCode } from "./rules.ts";
import type { Action } from "./change.ts";
import type { WorkspaceRef } from "./plan.ts";
import type { Problem } from "./problem.ts";
/** The version of the report document. */
export declare const reportFormat = "keyward.report/v1";
/** `unknown`: it was sent and no answer arrived; `skipped`: never sent. */
export type OutcomeStatus = "done" | "failed" | "unknown" | "skipped";
/** The result of one change. */
export interface Outcome {
    readonly action: Action;
    readonly name: string;
    readonly environment: string | null;
    readonly id: number | null;
    readonly status: OutcomeStatus;
    /** Null when done. `code` is a stable code such as `not-as-sent`; `message` contains the next step. */
    readonly error: {
        readonly code: OutcomeCode;
        readonly message: string;
    } | null;
}
/** Requests that a run sent: `total` counts every attempt and includes `retried` and `rate_limited`. */
export interface RequestCounts {
    readonly total: number;
    readonly retried: number;
    readonly rate_limited: number;
}
/** The results of the changes of one workspace. */
export interface WorkspaceReport {
    readonly workspace: WorkspaceRef;
    readonly outcomes: readonly Outcome[];
    readonly requests: RequestCounts;
    readonly seconds: number;
    /** Why a customer could not be read, so that it was left out; absent if it was read. */
    readonly problems?: readonly Problem[];
}
/** The report document. */
export interface ReportDocument {
    readonly format: typeof reportFormat;
    readonly results: readonly WorkspaceReport[];
}
