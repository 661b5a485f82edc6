import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openActivityLog
} from "./run-attempt.js";
import {
  Waits,
  customerPaths,
  proxyOf,
  requestLine,
  requireHost,
  userAgent
} from "./run-prepare.js";
import {
  readToken
} from "./config-token.js";

// src/run/who/activity-logs.ts
function activityLogs(options, system, voice) {
  const waits = new Waits(voice, system, options.workspaces.length > 1);
  return (workspace) => {
    const about = options.workspaces.length > 1 ? `${workspace.name}: ` : "";
    return openActivityLog({
      host: requireHost(workspace),
      ...workspace.customer === null ? {} : { paths: customerPaths(workspace.customer) },
      token: readToken(workspace, system.env),
      clock: system.clock,
      timeoutMs: options.timeoutMs,
      userAgent,
      proxy: proxyOf(system.env),
      stop: system.stop,
      secrets: system.secrets,
      onWait: (wait) => waits.show(workspace.name, wait),
      ...voice.verbose ? { onRequest: (event) => system.err(`${about}${requestLine(event)}`) } : {}
    });
  };
}

export {
  activityLogs
};
