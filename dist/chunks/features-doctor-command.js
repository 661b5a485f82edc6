import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  activityLogs
} from "./run-who-activity-logs.js";
import {
  exitCode
} from "./commands-exit-code.js";
import {
  claimLive,
  findSelf,
  placesOf,
  readSettled,
  sinksOf
} from "./run-attempt.js";
import {
  connector,
  grant,
  onlineOptions,
  privileges,
  proxyOf,
  readDeclared,
  requireAccess,
  requireHost,
  unlessStopped,
  userAgent
} from "./run-prepare.js";
import "./plan-identity-scope.js";
import "./config-token.js";
import {
  entryOf,
  shardLine
} from "./run-input-read-options.js";
import "./config-rate.js";
import "./plan-tokens-turns.js";
import "./model-pair.js";
import "./util-duration.js";
import "./manifest-yaml-yaml.js";
import "./schemas-config.schema.js";
import "./run-gate-gate.js";
import {
  durationText,
  forMarkdown,
  forTerminal,
  plural
} from "./render-plan-values.js";
import {
  openTransport,
  serverTime
} from "./http-retry.js";
import "./util-loopback.js";
import {
  surroundingsOf
} from "./sinks-owned.js";
import "./http-masking.js";
import "./model-token-known-secrets.js";
import "./model-token-secret.js";
import "./sinks-place.js";
import {
  jsonText
} from "./util-json.js";
import {
  groupBy
} from "./model-names.js";
import "./policy-schema-keywords.js";
import "./fast-deep-equal.js";
import "./schema-path-finding.js";
import "./model-plan.js";
import "./util-version.js";
import {
  ApiError,
  InputError,
  KeywardError
} from "./model-errors.js";
import "./runtime.js";

// src/features/doctor/render.ts
function renderCheckups(checkups, format, style) {
  const lines = checkups.flatMap(({ workspace, checks }) => {
    const rows = checks.flatMap((check) => format === "text" ? textLines(check, style) : [item(check)]);
    return workspace === null ? rows : ["", heading(workspace, format, style), ...rows];
  });
  return `${lines.join("\n")}
`;
}
function heading(workspace, format, style) {
  return format === "text" ? style.bold(forTerminal(workspace)) : `### ${forMarkdown(workspace)}
`;
}
var signs = { ok: "ok     ", warning: "warning", failed: "failed ", "not-tried": "-      " };
function textLines({ name, status, message, way }, style) {
  const paint = { ok: style.green, warning: style.yellow, failed: style.red, "not-tried": style.dim }[status];
  const line = `  ${paint(signs[status])}  ${name.padEnd(13)}  ${forTerminal(message)}`;
  return way === "" ? [line] : [line, `           ${style.cyan("\u2192")} ${forTerminal(way)}`];
}
function item({ name, status, message, way }) {
  const sign = { ok: "\u2705", warning: "\u26A0\uFE0F", failed: "\u274C", "not-tried": "\u2796" }[status];
  return `- ${sign} ${name}: ${forMarkdown(message)}${way === "" ? "" : `
  \u2192 ${forMarkdown(way)}`}`;
}

// src/features/doctor/checks.ts
var clockTolerance = 6e4;
function ok(name, message) {
  return { name, status: "ok", message, way: "" };
}
function failed(name, error) {
  if (!(error instanceof KeywardError)) throw error;
  return { name, status: "failed", message: error.message, way: error.remedy };
}
async function checkManifests(workspace, options) {
  try {
    const { declared, files } = await readDeclared(workspace, options);
    const message = `${plural(declared.length, "client")} in ${plural(files.length, "file")}`;
    return { check: ok("manifests", message), declared };
  } catch (error) {
    return { check: invalidManifests(error), declared: [] };
  }
}
function invalidManifests(error) {
  if (!(error instanceof InputError)) return failed("manifests", error);
  const [first] = error.findings;
  const place = first === void 0 ? "" : `, the first at ${first.file}:${first.line}: ${first.message}`;
  return {
    name: "manifests",
    status: "failed",
    message: `${plural(error.findings.length, "finding")}${place}`,
    way: "run `keyward validate` to see all of them, and how to fix each"
  };
}
async function checkClock(workspace, { timeoutMs }, system) {
  const transport = openTransport({
    host: requireHost(workspace),
    headers: () => ({}),
    clock: system.clock,
    timeoutMs,
    userAgent,
    proxy: proxyOf(system.env)
  });
  try {
    const answer = await transport.send({ method: "GET", path: "/", body: null }, system.stop);
    return clockCheck(serverTime(answer), system.clock.now());
  } catch {
    return warning("clock", "the host's time could not be read", "see the check of the token for the reason");
  } finally {
    await transport.close();
  }
}
function clockCheck(theirs, ours) {
  if (theirs === null) return ok("clock", "the host sends no time to compare with");
  const apart = Math.abs(ours - theirs);
  if (apart <= clockTolerance) return ok("clock", "this machine's time agrees with the host's");
  return warning(
    "clock",
    `this machine's time is ${durationText(apart / 1e3)} ${ours > theirs ? "ahead of" : "behind"} the host's`,
    "set the clock (NTP): the ages of tokens depend on it, and short-lived logins fail"
  );
}
function checkToken(clients) {
  return clients.kind === "read" ? ok("token", `it lists ${plural(clients.value.length, "client")}`) : failed("token", reasonOf(clients));
}
function checkRoles(roles, declared) {
  if (roles.kind === "read") return ok("roles", `it lists ${plural(roles.value.length, "role")}`);
  const found = failed("roles", reasonOf(roles));
  return namesRoles(declared) ? found : { ...found, status: "warning", way: `no manifest names a role yet; before one does: ${found.way}` };
}
function namesRoles(declared) {
  return declared.some(({ role }) => typeof role === "string");
}
function checkFolders(folders, declared) {
  if (folders.kind === "read")
    return ok("folders", `it lists ${plural(folders.value.length, "folder")} of the home folder`);
  const found = failed("folders", reasonOf(folders));
  const way = "use folder ids in manifests, or allow the role of the token to list folders";
  return namesPaths(declared) ? found : { ...found, status: "warning", way };
}
function namesPaths(declared) {
  return declared.some(
    ({ folders }) => folders !== "all" && folders.some((folder) => typeof folder === "string")
  );
}
function reasonOf(one) {
  return one.kind === "failed" ? one.error : new KeywardError(`not tried: ${one.why}`);
}
function checkSelf(workspace, live) {
  if (workspace.self === null)
    return warning(
      "self",
      "it is not configured, so keyward does not know its own client",
      "name every client whose token runs keyward in `self` (or KEYWARD_SELF), or write `none`"
    );
  const [first] = findSelf(live, workspace).problems;
  if (first !== void 0) return { name: "self", status: "failed", message: first.message, way: first.way };
  return ok(
    "self",
    workspace.self.length === 0 ? "none" : `${plural(workspace.self.length, "client")}, each found`
  );
}
async function checkSinks(workspace, options, declared, live, system) {
  const ids = new Map(
    claimLive(declared, live).claims.map((claim) => [claim.declared, claim.live.id])
  );
  const { name, customer } = workspace;
  const sinks = await sinksOf(options, system);
  const places = declared.flatMap(
    (client) => placesOf(client, { name, customer }, sinks, ids.get(client) ?? null)
  );
  const checks = [...sinks.values()].map(async (sink) => {
    const mine = places.filter((one) => one.sink === sink.name).map(({ place }) => place);
    if (mine.length === 0) return [ok("sinks", `${sink.name}: no client uses it`)];
    const hazards = await hazardChecks(sink, mine);
    if (hazards.length > 0) return hazards;
    try {
      await sink.probe(mine);
      return [ok("sinks", `${sink.name}: ${plural(mine.length, "place")} can be written`)];
    } catch (error) {
      return [failed("sinks", error)];
    }
  });
  return (await Promise.all(checks)).flat();
}
async function hazardChecks(sink, places) {
  const around = await surroundingsOf(sink, places);
  const hazards = new Map(
    around.flatMap(({ hazard }) => hazard === null ? [] : [[hazard.message, hazard]])
  );
  return [...hazards.values()].map(({ message, way }) => ({ name: "sinks", status: "failed", message, way }));
}
function warning(name, message, way) {
  return { name, status: "warning", message, way };
}

// src/features/doctor/privileges.ts
async function tried(read) {
  try {
    return { kind: "read", value: await read };
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    return { kind: "failed", error };
  }
}
var hidden = /* @__PURE__ */ new Set(["listRoles", "readActivity"]);
function isLacking(privilege, one) {
  if (one.kind !== "failed" || !(one.error instanceof ApiError)) return false;
  return one.error.status === 403 || one.error.status === 404 && hidden.has(privilege);
}
var privilegeNames = [
  "listClients",
  "readClient",
  "listRoles",
  "listFolders",
  "readActivity",
  "createClient",
  "updateClient",
  "deleteClient",
  "regenerateToken"
];
var neededFor = {
  listClients: "every command reads the live clients",
  readClient: "apply reads single clients before it changes them, and looks up lost answers",
  listRoles: "only if manifests name roles instead of ids",
  listFolders: "only if manifests contain folder paths instead of ids",
  readActivity: "only for plan --who and the drift issue of the Action",
  createClient: "apply creates clients",
  updateClient: "apply updates clients",
  deleteClient: "apply deletes clients, with prune",
  regenerateToken: "rotate, and apply where a token was not delivered"
};
var wouldChange = { kind: "not-tried", why: "doctor sends no changes" };
function privilegeChecks(evidence, required) {
  const rows = privilegeNames.map(
    (privilege) => privilegeCheck(privilege, evidence[privilege] ?? wouldChange, required.has(privilege))
  );
  const count = (word) => `${rows.filter(({ message }) => message.startsWith(word)).length} ${word}`;
  const untried2 = rows.some(({ status }) => status === "not-tried");
  const summary = {
    name: "privileges",
    status: "ok",
    message: [count("have"), count("lack"), count("not known"), count("not tried")].join(", "),
    way: untried2 ? "to see those that were not tried, open Workspace admin \u203A API clients \u203A Client roles in Workato, and there the role of the token's client" : ""
  };
  return [...rows, summary];
}
function privilegeCheck(privilege, one, required) {
  const about = `${privileges[privilege]} (${neededFor[privilege]})`;
  const check = (status, word, way = "") => ({
    name: "privilege",
    status,
    message: `${word}: ${about}`,
    way
  });
  switch (one.kind) {
    case "read":
      return check("ok", "have");
    case "not-tried":
      return check("not-tried", `not tried (${one.why})`);
    case "failed":
      return isLacking(privilege, one) ? check(required ? "failed" : "warning", "lack", grant(privilege)) : check("warning", `not known (${one.error.message})`, one.error.remedy);
  }
}

// src/features/doctor/access.ts
async function tryAccess(api, workspace, log) {
  const clients = await tried(readSettled(api, workspace));
  if (clients.kind === "failed" && !isLacking("listClients", clients)) {
    const none = { kind: "not-tried", why: "the clients could not be read" };
    return { clients, client: none, roles: none, folders: none, activity: none };
  }
  const [first] = clients.kind === "read" ? clients.value : [];
  return {
    clients,
    client: first === void 0 ? { kind: "not-tried", why: "no client is known to read" } : await tried(api.readClient(first.id)),
    roles: await tried(api.readRoles("whole")),
    folders: await tried(api.readFolders(null)),
    activity: await tried(log.probe())
  };
}

// src/features/doctor/command.ts
async function doctor(flags, voice, system) {
  const checkups = await unlessStopped(examine(flags, voice, system), system.stop);
  if (voice.format === "json") system.out(jsonText({ format: "keyward.doctor/v1", workspaces: checkups }));
  else system.out(renderCheckups(checkups, voice.format, system.outStyle));
  const hasFailed = checkups.some(({ checks }) => checks.some(({ status }) => status === "failed"));
  return hasFailed ? exitCode.error : exitCode.fine;
}
async function examine(flags, voice, system) {
  const options = await onlineOptions({ ...flags, quiet: true }, system).then(
    (online) => online.options,
    (error) => error
  );
  if (!isOptions(options)) return [{ workspace: null, checks: [invalidConfiguration(options)] }];
  if (options.part !== null && !voice.quiet) system.err(`${shardLine(options.part)}
`);
  const connect = connector(options, system, voice);
  const count = plural(options.workspaces.length, "workspace");
  const valid = ok("configuration", `${options.config?.shown ?? "no keyward.yaml"}: ${count}`);
  const checkups = [{ workspace: null, checks: [valid] }];
  const { tried: tried2, others } = triedOf(options.workspaces);
  for (const workspace of tried2)
    checkups.push({
      workspace: workspace.name,
      checks: await examineWorkspace(workspace, options, connect, { voice, system })
    });
  return [...checkups, ...others.map(untried)];
}
var mostCustomers = 5;
function triedOf(workspaces) {
  const entries = [...groupBy(workspaces, entryOf)];
  return {
    tried: entries.flatMap(([, own]) => own.slice(0, mostCustomers)),
    others: entries.map(([entry, own]) => ({ entry, count: own.length - mostCustomers })).filter(({ count }) => count > 0)
  };
}
function untried({ entry, count }) {
  const message = `${plural(count, "more customer")} not tried: they have the same token`;
  const way = `name one with -w ${entry}/ID to try it`;
  return { workspace: entry, checks: [{ name: "token", status: "not-tried", message, way }] };
}
async function examineWorkspace(workspace, options, connect, { voice, system }) {
  const manifests = await checkManifests(workspace, options);
  const { declared } = manifests;
  try {
    requireAccess([workspace], system);
  } catch (error) {
    return [manifests.check, failed("token", error)];
  }
  const clock = await checkClock(workspace, options, system);
  const log = activityLogs(options, system, voice)(workspace);
  const access = await tryAccess(connect(workspace), workspace, log);
  const { clients } = access;
  const token = [manifests.check, clock, checkToken(clients)];
  if (clients.kind !== "read" && !isLacking("listClients", clients))
    return [...token, ...privilegesOf(access, declared)];
  const granted = [...token, ...accessChecks(access, declared)];
  if (clients.kind !== "read") return granted;
  return [
    ...granted,
    checkSelf(workspace, clients.value),
    ...await checkSinks(workspace, options, declared, clients.value, system)
  ];
}
function accessChecks(access, declared) {
  return [
    checkRoles(access.roles, declared),
    checkFolders(access.folders, declared),
    ...privilegesOf(access, declared)
  ];
}
function privilegesOf({ clients, client, roles, folders, activity }, declared) {
  const required = /* @__PURE__ */ new Set([
    "listClients",
    ...namesRoles(declared) ? ["listRoles"] : [],
    ...namesPaths(declared) ? ["listFolders"] : []
  ]);
  const evidence = {
    listClients: clients,
    readClient: client,
    listRoles: roles,
    listFolders: folders,
    readActivity: activity
  };
  return privilegeChecks(evidence, required);
}
function invalidConfiguration(error) {
  if (!(error instanceof InputError)) return failed("configuration", error);
  const [first] = error.findings;
  return {
    name: "configuration",
    status: "failed",
    message: first === void 0 ? error.message : `${first.file}:${first.line}:${first.column} ${first.message}`,
    way: first?.fix ?? error.remedy
  };
}
function isOptions(value) {
  return typeof value === "object" && value !== null && "workspaces" in value && !(value instanceof Error);
}
export {
  doctor
};
