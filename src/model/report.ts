import type { Action } from "./change.ts";
import type { WorkspaceRef } from "./plan.ts";

/** The version of the report document. */
export const reportFormat = "keyward.report/v1";

/** `unknown`: it was sent and its answer never came; `skipped`: never sent. */
export type OutcomeStatus = "done" | "failed" | "unknown" | "skipped";

/** What became of one change. */
export interface Outcome {
  readonly action: Action;
  readonly name: string;
  readonly environment: string | null;
  readonly id: number | null;
  readonly status: OutcomeStatus;
  /** Null when done. `code` is a stable word such as `not-as-sent`; `message` says the next step. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Requests that a run sent: `total` counts every attempt, `retried` and `rate_limited` are among them. */
export interface RequestCounts {
  readonly total: number;
  readonly retried: number;
  readonly rate_limited: number;
}

/** What became of the changes of one workspace. */
export interface WorkspaceReport {
  readonly workspace: WorkspaceRef;
  readonly outcomes: readonly Outcome[];
  readonly requests: RequestCounts;
  readonly seconds: number;
}

/** The report document. */
export interface ReportDocument {
  readonly format: typeof reportFormat;
  readonly results: readonly WorkspaceReport[];
}
