import type { WorkspaceOptions } from "../../config/options.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import type { ActivityLog } from "../../workato/activity/open-log.ts";
import type { System } from "../system.ts";
/** How who changed a client is read: the activity audit log of a workspace, and whether only where the plan has changes. */
export interface WhoAsked {
    readonly log: (workspace: WorkspaceOptions, system: System) => ActivityLog;
    readonly onlyWithChanges: boolean;
}
/** The plan with who changed the clients that drifted, if that was asked and anything drifted. */
export declare function withWho(plan: WorkspacePlan, workspace: WorkspaceOptions, asked: WhoAsked | undefined, system: System): Promise<WorkspacePlan>;
