import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printList,
  readEach
} from "./features-lists-print-list.js";
import "./render-csv.js";
import "./render-lists-render-table.js";
import "./render-lists-table.js";
import "./render-problems-error-line.js";
import "./commands-event-line.js";
import "./commands-exit-code.js";
import "./run-watch-watch.js";
import "./render-width.js";
import "./render-heading.js";
import {
  onlineOptions
} from "./run-prepare.js";
import "./config-token.js";
import "./render-markdown-code.js";
import "./run-input-read-options.js";
import "./config-rate.js";
import "./model-pair.js";
import "./util-duration.js";
import "./manifest-yaml-yaml.js";
import "./schemas-config.schema.js";
import "./run-gate-gate.js";
import "./render-plan-values.js";
import "./http-retry.js";
import "./util-loopback.js";
import "./http-masking.js";
import "./model-token-known-secrets.js";
import "./model-token-secret.js";
import "./sinks-place.js";
import "./util-json.js";
import "./model-names.js";
import "./policy-schema-keywords.js";
import "./schema-path-finding.js";
import "./model-plan.js";
import "./util-version.js";
import "./model-errors.js";
import "./runtime.js";

// src/features/lists/roles.ts
async function roles(flags, voice, system) {
  const online = await onlineOptions(flags, system);
  const edge = { voice, system };
  const found = await readEach(online, edge, (_workspace, api) => api.readRoles("whole"));
  return printList(roleList, found, edge);
}
var roleList = {
  name: "roles",
  noun: "role",
  table: (rows) => ({ headings: ["ID", "Name"], rows: rows.map(({ id, name }) => [String(id), name]) }),
  summary: () => "",
  csvHeadings: ["id", "name"],
  csvRow: ({ id, name }) => [id, name],
  event: (workspace, role) => ({ type: "role", workspace, role })
};
export {
  roles
};
