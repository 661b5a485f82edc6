import type { Options, WorkspaceOptions } from "../../config/options.ts";
import { readToken } from "../../config/token.ts";
import { type ActivityLog, openActivityLog } from "../../workato/activity/open-log.ts";
import { customerPaths } from "../../workato/paths.ts";
import { proxyOf, requestLine, userAgent } from "../workspace/connect.ts";
import { requireHost } from "../workspace/require-host.ts";
import type { System, Voice } from "../system.ts";
import { Waits } from "../budget/waits.ts";

/** Opens the activity audit log of a workspace, with the token of its variable; nothing is sent yet. */
export function activityLogs(
  options: Options,
  system: System,
  voice: Voice,
): (workspace: WorkspaceOptions) => ActivityLog {
  const waits = new Waits(voice, system, options.workspaces.length > 1);
  return (workspace) => {
    const about = options.workspaces.length > 1 ? `${workspace.name}: ` : "";
    return openActivityLog({
      host: requireHost(workspace),
      ...(workspace.customer === null ? {} : { paths: customerPaths(workspace.customer) }),
      token: readToken(workspace, system.env),
      clock: system.clock,
      timeoutMs: options.timeoutMs,
      userAgent,
      proxy: proxyOf(system.env),
      stop: system.stop,
      secrets: system.secrets,
      onWait: (wait) => waits.show(workspace.name, wait),
      ...(voice.verbose ? { onRequest: (event) => system.err(`${about}${requestLine(event)}`) } : {}),
    });
  };
}
