import type { WorkspaceReport } from "../model/report.ts";
import type { ApplyInput } from "./input.ts";
/**
 * Applies a plan: creates, updates, rotations, deletes. Never throws because a change failed: the report is always
 * complete. Throws before anything is sent if the plan does not match its live state or its sinks (`openRun`).
 */
export declare function applyPlan(input: ApplyInput): Promise<WorkspaceReport>;
