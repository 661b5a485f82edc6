import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  renderTable
} from "./render-lists-clients-table.js";
import "./render-lists-table.js";
import "./render-width.js";
import "./render-heading.js";
import "./render-markdown-code.js";
import {
  Waits,
  connector,
  onlineOptions,
  requireAccess,
  unlessStopped,
  workspaceRef
} from "./run-prepare.js";
import "./run-read-options.js";
import "./config-rate.js";
import "./manifest-read-yaml.js";
import "./schemas-config.schema.js";
import {
  exitCode
} from "./commands-exit-code.js";
import {
  plural
} from "./render-plan-plan-view.js";
import "./policy-schema-keywords.js";
import "./schema-path-finding.js";
import "./policy-subject.js";
import "./util-duration.js";
import "./plan-difference-digest.js";
import "./fields-table.js";
import "./model-plan.js";
import "./util-version.js";
import "./http-transport.js";
import "./util-loopback.js";
import "./http-masking.js";
import "./model-known-secrets.js";
import {
  jsonText
} from "./util-json.js";
import "./util-map-async.js";
import "./model-secret.js";
import "./sinks-place.js";
import "./model-names.js";
import "./model-errors.js";
import {
  __name
} from "./runtime.js";

// src/render/lists/roles.ts
function renderRoles(workspace, roles2, format, style) {
  const table = { headings: ["ID", "Name"], rows: roles2.map(({ id, name }) => [String(id), name]) };
  return renderTable(workspace, table, plural(roles2.length, "role"), format, style);
}
__name(renderRoles, "renderRoles");

// src/commands/roles.ts
async function roles(flags, voice, system) {
  const { options, budgets } = await onlineOptions(flags, system);
  requireAccess(options.workspaces, system);
  const connect = connector(options, system, voice, new Waits(voice, system), budgets);
  const listed = [];
  for (const workspace of options.workspaces) {
    const found = await unlessStopped(connect(workspace).readRoles("whole"), system.stop);
    listed.push({
      workspace: workspaceRef(workspace),
      roles: found
    });
  }
  if (voice.format === "json") system.out(jsonText({ format: "keyward.roles/v1", workspaces: listed }));
  else
    for (const { workspace, roles: found } of listed)
      system.out(renderRoles(workspace, found, voice.format, system.outStyle));
  return exitCode.fine;
}
__name(roles, "roles");
export {
  roles
};
