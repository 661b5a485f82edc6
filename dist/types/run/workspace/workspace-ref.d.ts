import type { WorkspaceOptions } from "../../config/options.ts";
import type { WorkspaceRef } from "../../model/plan.ts";
/** A workspace as plans and reports name it; throws `KeywardError` if it has no host. */
export declare function workspaceRef(workspace: WorkspaceOptions): WorkspaceRef;
