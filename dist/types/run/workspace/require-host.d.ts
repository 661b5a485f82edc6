import type { WorkspaceOptions } from "../../config/options.ts";
/** The origin of a workspace; throws if none was given. */
export declare function requireHost(workspace: Pick<WorkspaceOptions, "name" | "host">): string;
