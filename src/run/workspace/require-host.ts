import type { WorkspaceOptions } from "../../config/options.ts";
import { KeywardError } from "../../model/errors.ts";

/** The origin of a workspace; throws if none was given. */
export function requireHost(workspace: Pick<WorkspaceOptions, "name" | "host">): string {
  if (workspace.host !== null) return workspace.host;
  throw new KeywardError(
    `no host is given for the workspace ${workspace.name}`,
    "set WORKATO_HOST (or --host) to your data center's code, such as us, eu or jp, or to a URL",
  );
}
