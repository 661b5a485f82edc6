import type { WorkspaceOptions } from "../../config/options.ts";
import type { WorkspaceRef } from "../../model/plan.ts";
import { requireHost } from "./require-host.ts";

/** A workspace as plans and reports name it; throws `KeywardError` if it has no host. */
export function workspaceRef(workspace: WorkspaceOptions): WorkspaceRef {
  return { name: workspace.name, host: requireHost(workspace), customer: workspace.customer };
}
