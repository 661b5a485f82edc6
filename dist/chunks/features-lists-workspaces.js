import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  csvText
} from "./render-csv.js";
import {
  markdownTable,
  textTable
} from "./render-lists-table.js";
import {
  eventLine
} from "./commands-event-line.js";
import {
  exitCode
} from "./commands-exit-code.js";
import "./render-width.js";
import {
  describeScope
} from "./plan-identity-scope.js";
import {
  readToken
} from "./config-token.js";
import {
  entryOf,
  readOptions
} from "./run-input-read-options.js";
import "./config-rate.js";
import "./model-pair.js";
import {
  durationWord
} from "./util-duration.js";
import "./manifest-yaml-yaml.js";
import "./schemas-config.schema.js";
import "./run-gate-gate.js";
import {
  forTerminal,
  plural
} from "./render-plan-values.js";
import "./util-loopback.js";
import "./model-token-secret.js";
import "./sinks-place.js";
import {
  jsonText
} from "./util-json.js";
import "./model-names.js";
import "./policy-schema-keywords.js";
import "./schema-path-finding.js";
import "./model-plan.js";
import {
  KeywardError
} from "./model-errors.js";
import "./runtime.js";

// src/features/lists/workspaces.ts
async function workspaces(flags, voice, system) {
  const unlisted = [];
  const options = await readOptions(flags, system, async (entry) => {
    unlisted.push(entry);
    return [];
  });
  if (options.part !== null && unlisted.length > 0 && !voice.quiet) system.err(unlistedLine(unlisted));
  const rows = [
    ...options.workspaces.map((one) => listed(one, one.customer === null ? "workspace" : "customer", system)),
    ...unlisted.map((one) => listed(one, "all-customers", system))
  ];
  system.out(workspacesText(rows, voice, system));
  return exitCode.fine;
}
function unlistedLine(entries) {
  const names = forTerminal(entries.map(({ name }) => name).join(", "));
  return `Each shard holds a part of the customers of ${names}, which are not known offline
`;
}
function listed(one, kind, { env }) {
  const { name, customer, host, scope, self, prune, rate } = one;
  return {
    name,
    entry: entryOf(one),
    kind,
    customer,
    host,
    manifests: one.manifests.map(({ shown }) => shown),
    scope,
    self,
    prune,
    rate_limit: `${rate.limit}/${durationWord(rate.windowMs)}`,
    token: { variable: one.tokenVariable, state: tokenState(one, env) }
  };
}
function tokenState(workspace, env) {
  if ((env[workspace.tokenVariable] ?? "").trim() === "") return "not set";
  try {
    readToken(workspace, env);
    return "set";
  } catch (error) {
    if (error instanceof KeywardError) return "invalid";
    throw error;
  }
}
function workspacesText(rows, { format }, system) {
  switch (format) {
    case "json":
      return jsonText({ format: "keyward.workspaces/v1", workspaces: rows });
    case "jsonl":
      return rows.map((workspace) => eventLine({ type: "workspace", workspace }, system.clock.now())).join("");
    case "csv":
      return csvText([csvHeadings, ...rows.map(csvRow)]);
    case "text":
      return `${plural(rows.length, "workspace")}

${textTable(table(rows), system.outStyle).join("\n")}
`;
    case "markdown":
      return `### ${plural(rows.length, "workspace")}

${markdownTable(table(rows)).join("\n")}
`;
  }
}
var csvHeadings = [
  "name",
  "host",
  "manifests",
  "scope",
  "self",
  "prune",
  "rate_limit",
  "token_variable",
  "token_state",
  "entry",
  "kind",
  "customer"
];
function csvRow(row) {
  const { name, entry, kind, customer, host, prune, rate_limit, token } = row;
  return [
    name,
    host,
    row.manifests.join(" "),
    scopeText(row),
    selfText(row),
    prune,
    rate_limit,
    token.variable,
    token.state,
    entry,
    kind,
    customer
  ];
}
function table(rows) {
  return {
    headings: ["Name", "Host", "Manifests", "Scope", "Token", "Self", "Prune"],
    rows: rows.map((row) => [
      row.kind === "all-customers" ? `${row.name} (all customers)` : row.name,
      row.host ?? "not set: WORKATO_HOST",
      row.manifests.join(", "),
      scopeText(row),
      `${row.token.variable} ${row.token.state}`,
      selfText(row),
      row.prune ? "yes" : ""
    ])
  };
}
function scopeText({ scope }) {
  return scope === null ? "" : describeScope(scope);
}
function selfText({ self }) {
  if (self === null) return "";
  return self.length === 0 ? "none" : self.map((one) => one.kind === "id" ? String(one.id) : one.name).join(", ");
}
export {
  workspaces
};
