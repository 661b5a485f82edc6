import type { PlanDocument } from "../model/plan.ts";
import type { ReportDocument } from "../model/report.ts";
import type { Prepared } from "../run/prepare.ts";
import type { System } from "../run/system.ts";
/** How a plan is applied. */
export interface ApplyChoices {
    /** A file to which each change is appended, before it is sent and when it has ended; by default none. */
    readonly audit?: string;
}
/**
 * Applies exactly this plan of the workspaces that were loaded, or nothing: what is applied is computed anew. Throws
 * `StaleError` if that differs, `RefusedError` with the problems if a guard or policy refuses it, and another
 * `KeywardError` if a workspace could not be planned. Once a change was
 * sent it resolves: the report has the outcome of each change.
 */
export declare function apply(prepared: Prepared, reviewed: PlanDocument, system: System, { audit }?: ApplyChoices): Promise<ReportDocument>;
