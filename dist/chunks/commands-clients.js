import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  clientCells,
  renderClients
} from "./render-lists-clients-table.js";
import "./render-lists-table.js";
import {
  concernText
} from "./render-token-concern.js";
import "./render-width.js";
import "./render-heading.js";
import "./render-markdown-code.js";
import {
  sinksOf
} from "./run-attempt.js";
import {
  Waits,
  connector,
  onlineOptions,
  readDeclared,
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
import "./render-plan-plan-view.js";
import "./policy-schema-keywords.js";
import "./schema-path-finding.js";
import {
  ageDays,
  claimLive,
  findSelf,
  inScope,
  observeTokens,
  tokenConcerns,
  tokenRow,
  whole
} from "./run-plan-workspace.js";
import "./policy-subject.js";
import "./util-duration.js";
import "./plan-difference-digest.js";
import "./fields-table.js";
import "./fast-deep-equal.js";
import "./model-plan.js";
import "./util-version.js";
import "./http-transport.js";
import "./util-loopback.js";
import {
  ownedBy
} from "./sinks-owned.js";
import "./http-masking.js";
import "./model-known-secrets.js";
import {
  jsonText
} from "./util-json.js";
import "./sinks-survey.js";
import "./util-map-async.js";
import "./model-secret.js";
import "./sinks-place.js";
import "./model-names.js";
import {
  InputError
} from "./model-errors.js";
import {
  __name
} from "./runtime.js";

// src/commands/clients.ts
async function clients(flags, voice, system) {
  const { options, budgets } = await onlineOptions(flags, system);
  requireAccess(options.workspaces, system);
  const connect = connector(options, system, voice, new Waits(voice, system), budgets);
  const listed = [];
  for (const workspace of options.workspaces) {
    const rows = await unlessStopped(readRows(workspace, options, connect(workspace), system), system.stop);
    listed.push({
      workspace: workspaceRef(workspace),
      clients: rows
    });
  }
  if (voice.format === "json") {
    system.out(jsonText({ format: "keyward.clients/v1", workspaces: listed }));
    return exitCode.fine;
  }
  for (const { workspace, clients: rows } of listed) {
    system.out(renderClients(workspace, rows, voice.format, system.outStyle));
  }
  return exitCode.fine;
}
__name(clients, "clients");
async function readRows(workspace, options, api, system) {
  const { clients: live } = await whole(await api.readClients());
  const roles = live.length === 0 ? [] : await readableRoles(api);
  const self = findSelf(live, workspace).ids;
  const names = new Map(roles.map(({ id, name }) => [id, name]));
  const tokens = await readTokens(workspace, options, live, system);
  return live.map(
    (client) => row(client, names, note(client, self, workspace), tokens.get(client.id) ?? null, system.clock.now())
  );
}
__name(readRows, "readRows");
async function readableRoles(api) {
  return api.readRoles().catch(() => []);
}
__name(readableRoles, "readableRoles");
async function readTokens(workspace, options, live, system) {
  const declared = await readableManifests(workspace, options, system);
  const { claims } = claimLive(declared, live);
  const ids = new Map(claims.map((claim) => [claim.declared, claim.live.id]));
  const owner = workspaceRef(workspace);
  const sinks = ownedBy(await sinksOf(options, system), owner, system.clock);
  const found = await observeTokens(declared, owner, sinks, ids);
  const now = system.clock.now();
  return new Map(
    claims.map((claim) => [
      claim.live.id,
      tokenRow(claim.live, claim.declared, found.get(claim.declared) ?? [], now)
    ])
  );
}
__name(readTokens, "readTokens");
async function readableManifests(workspace, options, system) {
  try {
    return (await readDeclared(workspace, options)).declared;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.findings.every(({ rule }) => rule === "no-manifest")) return [];
    system.err(
      `The manifests of ${workspace.name} are invalid, so due tokens are not shown: run keyward validate to see the findings
`
    );
    return [];
  }
}
__name(readableManifests, "readableManifests");
function row(live, roles, note2, token, now) {
  return {
    id: live.id,
    ...clientCells(live, roles),
    token_age_days: ageDays(live, now),
    token_state: token?.state ?? null,
    token_due: token?.due ?? false,
    note: note2
  };
}
__name(row, "row");
function note(live, self, { scope }) {
  const outside = scope !== null && !inScope(scope, live);
  const whose = self.has(live.id) ? ["self"] : outside ? ["out of scope"] : [];
  return [...whose, ...tokenConcerns(live).map(concernText)].join("; ");
}
__name(note, "note");
export {
  clients
};
