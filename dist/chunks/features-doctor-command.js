import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  connector,
  proxyOf,
  sinksOf,
  unlessStopped,
  userAgent
} from "./run-attempt.js";
import {
  openTransport,
  serverTime
} from "./http-transport.js";
import "./http-masking.js";
import "./model-known-secrets.js";
import "./util-json.js";
import {
  placesOf
} from "./run-plan-workspace.js";
import "./util-map-async.js";
import "./sinks-place.js";
import "./util-version.js";
import "./fast-deep-equal.js";
import {
  loadOptions,
  readDeclared,
  requireAccess,
  requireHost
} from "./run-prepare.js";
import "./schemas-config.schema.js";
import "./config-rate.js";
import "./util-loopback.js";
import "./schema-path-finding.js";
import {
  claimLive,
  findSelf
} from "./policy-judge-desired.js";
import "./util-duration.js";
import "./model-secret.js";
import {
  jsonText
} from "./run-private-file.js";
import {
  durationText,
  exitCode,
  forMarkdown,
  forTerminal,
  plural
} from "./commands-exit-code.js";
import "./plan-difference-digest.js";
import "./model-plan.js";
import {
  InputError,
  KeywardError
} from "./model-errors.js";
import "./policy-schema-keywords.js";
import {
  __name
} from "./runtime.js";

// src/features/doctor/render.ts
function renderCheckups(checkups, format, style) {
  const lines = checkups.flatMap(({ workspace, checks }) => {
    const rows = checks.flatMap((check) => format === "text" ? textLines(check, style) : [item(check)]);
    return workspace === null ? rows : ["", heading(workspace, format, style), ...rows];
  });
  return `${lines.join("\n")}
`;
}
__name(renderCheckups, "renderCheckups");
function heading(workspace, format, style) {
  return format === "text" ? style.bold(forTerminal(workspace)) : `### ${forMarkdown(workspace)}
`;
}
__name(heading, "heading");
var signs = { ok: "ok     ", warning: "warning", failed: "failed " };
function textLines({ name, status, message, way }, style) {
  const paint = { ok: style.green, warning: style.yellow, failed: style.red }[status];
  const line = `  ${paint(signs[status])}  ${name.padEnd(13)}  ${forTerminal(message)}`;
  return way === "" ? [line] : [line, `           ${style.cyan("\u2192")} ${forTerminal(way)}`];
}
__name(textLines, "textLines");
function item({ name, status, message, way }) {
  const sign = { ok: "\u2705", warning: "\u26A0\uFE0F", failed: "\u274C" }[status];
  return `- ${sign} ${name}: ${forMarkdown(message)}${way === "" ? "" : `
  \u2192 ${forMarkdown(way)}`}`;
}
__name(item, "item");

// src/features/doctor/checks.ts
var clockTolerance = 6e4;
function ok(name, message) {
  return { name, status: "ok", message, way: "" };
}
__name(ok, "ok");
function failed(name, error) {
  if (!(error instanceof KeywardError)) throw error;
  return { name, status: "failed", message: error.message, way: error.remedy };
}
__name(failed, "failed");
async function checkManifests(workspace, options) {
  try {
    const { declared, files } = await readDeclared(workspace, options);
    const message = `${plural(declared.length, "client")} in ${plural(files.length, "file")}`;
    return { check: ok("manifests", message), declared };
  } catch (error) {
    return { check: invalidManifests(error), declared: [] };
  }
}
__name(checkManifests, "checkManifests");
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
__name(invalidManifests, "invalidManifests");
async function checkClock(workspace, { timeoutMs }, system) {
  const transport = openTransport({
    host: requireHost(workspace),
    headers: /* @__PURE__ */ __name(() => ({}), "headers"),
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
__name(checkClock, "checkClock");
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
__name(clockCheck, "clockCheck");
async function checkToken(api) {
  try {
    const { clients } = await api.readClients();
    return { check: ok("token", `it lists ${plural(clients.length, "client")}`), live: clients };
  } catch (error) {
    return { check: failed("token", error), live: null };
  }
}
__name(checkToken, "checkToken");
async function checkRoles(api, declared) {
  const named = declared.filter(({ role }) => typeof role === "string").length;
  try {
    return ok("roles", `it lists ${plural((await api.readRoles()).length, "role")}`);
  } catch (error) {
    const found = failed("roles", error);
    if (named > 0) return found;
    return {
      ...found,
      status: "warning",
      way: `no manifest names a role yet; before one does: ${found.way}`
    };
  }
}
__name(checkRoles, "checkRoles");
async function checkFolders(api, declared) {
  const paths = declared.some(
    ({ folders }) => folders !== "all" && folders.some((folder) => typeof folder === "string")
  );
  try {
    return ok(
      "folders",
      `it lists ${plural((await api.readFolders(null)).length, "folder")} of the home folder`
    );
  } catch (error) {
    const found = failed("folders", error);
    return paths ? found : {
      ...found,
      status: "warning",
      way: "use folder ids in manifests, or allow the role of the token to list folders"
    };
  }
}
__name(checkFolders, "checkFolders");
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
__name(checkSelf, "checkSelf");
async function checkSinks(workspace, options, declared, live, system) {
  const ids = new Map(
    claimLive(declared, live).claims.map((claim) => [claim.declared, claim.live.id])
  );
  const about = { name: workspace.name, customer: null };
  const sinks = await sinksOf(options, system);
  const places = declared.flatMap((client) => placesOf(client, about, sinks, ids.get(client) ?? null));
  const checks = [...sinks.values()].map(async (sink) => {
    const mine = places.filter((one) => one.sink === sink.name).map(({ place }) => place);
    if (mine.length === 0) return ok("sinks", `${sink.name}: no client uses it`);
    try {
      await sink.probe(mine);
      return ok("sinks", `${sink.name}: ${plural(mine.length, "place")} can be written`);
    } catch (error) {
      return failed("sinks", error);
    }
  });
  return Promise.all(checks);
}
__name(checkSinks, "checkSinks");
function warning(name, message, way) {
  return { name, status: "warning", message, way };
}
__name(warning, "warning");

// src/features/doctor/command.ts
async function doctor(flags, voice, system) {
  const checkups = await unlessStopped(examine(flags, voice, system), system.stop);
  if (voice.format === "json") system.out(jsonText({ format: "keyward.doctor/v1", workspaces: checkups }));
  else system.out(renderCheckups(checkups, voice.format, system.outStyle));
  const hasFailed = checkups.some(({ checks }) => checks.some(({ status }) => status === "failed"));
  return hasFailed ? exitCode.error : exitCode.fine;
}
__name(doctor, "doctor");
async function examine(flags, voice, system) {
  const options = await loadOptions(flags, system.env, system.cwd).catch((error) => error);
  if (!isOptions(options)) return [{ workspace: null, checks: [invalidConfiguration(options)] }];
  const connect = connector(options, system, voice);
  const valid = ok("configuration", plural(options.workspaces.length, "workspace"));
  const checkups = [{ workspace: null, checks: [valid] }];
  for (const workspace of options.workspaces)
    checkups.push({
      workspace: workspace.name,
      checks: await examineWorkspace(workspace, options, connect, system)
    });
  return checkups;
}
__name(examine, "examine");
async function examineWorkspace(workspace, options, connect, system) {
  const manifests = await checkManifests(workspace, options);
  const { declared } = manifests;
  try {
    requireAccess([workspace], system);
  } catch (error) {
    return [manifests.check, failed("token", error)];
  }
  const api = connect(workspace);
  const clock = await checkClock(workspace, options, system);
  const token = await checkToken(api);
  if (token.live === null) return [manifests.check, clock, token.check];
  return [
    manifests.check,
    clock,
    token.check,
    await checkRoles(api, declared),
    await checkFolders(api, declared),
    checkSelf(workspace, token.live),
    ...await checkSinks(workspace, options, declared, token.live, system)
  ];
}
__name(examineWorkspace, "examineWorkspace");
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
__name(invalidConfiguration, "invalidConfiguration");
function isOptions(value) {
  return typeof value === "object" && value !== null && "workspaces" in value && !(value instanceof Error);
}
__name(isOptions, "isOptions");
export {
  doctor
};
