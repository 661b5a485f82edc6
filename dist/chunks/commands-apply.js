import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  either,
  flag,
  isObject,
  list,
  number,
  object,
  oneOf,
  optional,
  orNull,
  text
} from "./plan-shape.js";
import {
  plainStyle
} from "./render-style.js";
import {
  showPlan,
  showReport,
  shown,
  valueText
} from "./commands-show.js";
import {
  attempt,
  connector,
  planDocument,
  refusalCode
} from "./commands-plans.js";
import {
  reportFormat
} from "./model-report.js";
import {
  changeDigest,
  executionOrder,
  planDigest,
  sameField
} from "./reconcile.js";
import {
  version
} from "./version.js";
import {
  clientText
} from "./render-problem-markdown.js";
import {
  prepare,
  requireAccess,
  requireChoice,
  requireHost
} from "./commands-prepare.js";
import {
  changesOf,
  fieldNames,
  identityKey,
  planFormat,
  riskEffects,
  sameAddresses
} from "./plan-policies.js";
import {
  durationText,
  forTerminal,
  numberText,
  plural
} from "./render-safe.js";
import {
  jsonText,
  writePrivate
} from "./commands-files.js";
import {
  exitCode
} from "./commands-system.js";
import {
  ApiError,
  AuditError,
  KeywardError,
  RefusedError,
  SinkError,
  StaleError
} from "./errors.js";
import {
  __name
} from "./runtime.js";

// src/commands/apply.ts
import path6 from "node:path";

// src/commands/change.ts
import path5 from "node:path";

// src/tokens/issuance.ts
var retryWaits = [200, 1e3];
function openTarget(issue, sinks) {
  switch (issue.kind) {
    case "discard":
      return { kind: "discard" };
    case "no-sink":
      throw new Error("a token would be issued, and no place is named for it");
    case "deliver": {
      const [first, ...others] = issue.places;
      const opened = /* @__PURE__ */ __name((place2) => issuePlace(place2, sinks), "opened");
      return { kind: "deliver", places: [opened(first), ...others.map(opened)] };
    }
  }
}
__name(openTarget, "openTarget");
function issuePlace({ sink, place: place2, reading }, sinks) {
  const open2 = sinks.get(sink);
  if (open2 === void 0) throw new Error(`the sink ${sink} is not open, and ${place2} in it takes a token`);
  return { sink: open2, place: place2, before: reading };
}
__name(issuePlace, "issuePlace");
function placesIn(target) {
  return target.kind === "deliver" ? target.places : [];
}
__name(placesIn, "placesIn");
async function probePlaces(targets2) {
  const bySink = /* @__PURE__ */ new Map();
  for (const { sink, place: place2 } of targets2.flatMap(placesIn))
    bySink.set(sink, [...bySink.get(sink) ?? [], place2]);
  for (const [sink, named2] of bySink) await sink.probe(named2);
}
__name(probePlaces, "probePlaces");
async function markPending(target, identity, about) {
  const places = placesIn(target);
  places.forEach(requireOwn);
  const marked = [];
  try {
    for (const one of places) {
      await one.sink.mark(one.place, pendingMarker(identity, about, one.before));
      marked.push(one);
    }
  } catch (error) {
    await putBack(marked);
    throw error;
  }
}
__name(markPending, "markPending");
function requireOwn({ sink, place: place2, before }) {
  if (before.kind === "unknown")
    throw new SinkError(
      `${place2} of the sink ${sink.name} could not be read: ${before.reason}`,
      "let keyward read it"
    );
  if (before.kind === "foreign")
    throw new SinkError(
      `${place2} of the sink ${sink.name} holds something without keyward's marker`,
      "move it away, or give the sink another place"
    );
}
__name(requireOwn, "requireOwn");
function restore(target) {
  return putBack(placesIn(target));
}
__name(restore, "restore");
async function putBack(places) {
  for (const { sink, place: place2, before } of places)
    await sink.mark(place2, markerBefore(before)).catch(() => void 0);
}
__name(putBack, "putBack");
async function deliver(target, token2, client2, clock) {
  const { id, name, environment, token_updated_at } = client2;
  const marker = { state: "held", id, name, environment, updated_at: token_updated_at };
  const tries = placesIn(target).map(
    ({ sink, place: place2 }) => persist(() => sink.deliver(place2, token2, marker), clock)
  );
  const failed = (await Promise.allSettled(tries)).find((result) => result.status === "rejected");
  if (failed !== void 0) throw failed.reason;
}
__name(deliver, "deliver");
async function persist(work2, clock) {
  for (const wait of retryWaits) {
    try {
      return await work2();
    } catch (error) {
      if (!(error instanceof SinkError)) throw error;
      await clock.sleep(wait);
    }
  }
  await work2();
}
__name(persist, "persist");
function pendingMarker(identity, about, before) {
  const { name, environment } = identity;
  const standing = markerBefore(before);
  const kept = standing?.state === "pending" && speaksOf(standing, identity, about) ? standing.about : about;
  return { state: "pending", name, environment, about: kept, previous: heldBefore(before) };
}
__name(pendingMarker, "pendingMarker");
function speaksOf(standing, identity, about) {
  if (standing.about.action === "regenerate")
    return about.action === "regenerate" && standing.about.id === about.id;
  return standing.name === identity.name && standing.environment === identity.environment;
}
__name(speaksOf, "speaksOf");
function heldBefore(reading) {
  const marker = markerBefore(reading);
  if (marker === null) return null;
  return marker.state === "held" ? marker : marker.previous;
}
__name(heldBefore, "heldBefore");
function markerBefore(reading) {
  return reading.kind === "marked" ? reading.marker : null;
}
__name(markerBefore, "markerBefore");

// src/commands/audit.ts
import path2 from "node:path";

// src/model/audit.ts
var auditFormat = "keyward.audit/v1";

// src/apply/failures.ts
function certainlyFailed(error) {
  if (error instanceof AuditError) return true;
  return error instanceof ApiError && ["status", "not-sent", "aborted", "held-back"].includes(error.failure);
}
__name(certainlyFailed, "certainlyFailed");
function isHeldBack(error) {
  return error instanceof ApiError && error.failure === "held-back";
}
__name(isHeldBack, "isHeldBack");
function endingOf(error, id) {
  if (error instanceof ApiError && error.failure === "aborted") {
    return {
      status: "skipped",
      id,
      error: { code: "stopped", message: "the run was stopped before it was sent: apply again" }
    };
  }
  if (error instanceof AuditError)
    return { status: "skipped", id, error: { code: "audit", message: told(error) } };
  if (error instanceof ApiError && error.failure === "lost") {
    return { status: "unknown", id, error: { code: "no-answer", message: told(error) } };
  }
  return { status: "failed", id, error: { code: codeOf(error), message: told(error) } };
}
__name(endingOf, "endingOf");
function told(error) {
  if (!(error instanceof KeywardError)) return error instanceof Error ? error.message : String(error);
  return error.remedy === "" ? error.message : `${error.message}: ${error.remedy}`;
}
__name(told, "told");
function codeOf(error) {
  if (error instanceof SinkError) return "sink";
  if (!(error instanceof ApiError)) return "error";
  return error.status === null ? error.failure : `http-${error.status}`;
}
__name(codeOf, "codeOf");

// src/apply/audited.ts
function audited(api, trail, facts) {
  const changes = facts.plan.changes ?? [];
  const creates = new Map(changes.filter(({ id }) => id === null).map((one) => [identityKey(one), one]));
  const byId = new Map(changes.map((one) => [`${one.action} ${one.id}`, one]));
  const names = /* @__PURE__ */ new Map();
  const intent = /* @__PURE__ */ __name((action, id, identity) => {
    const change2 = byId.get(`${action} ${id}`);
    return intentOf(trail.next(), action, id, change2 ?? identity ?? names.get(id), change2);
  }, "intent");
  const whole = /* @__PURE__ */ __name((mayGo = () => true) => () => trail.broken === null && mayGo(), "whole");
  const send = /* @__PURE__ */ __name((what, call, made2) => recorded(what, call, { trail, facts, made: made2 }), "send");
  return {
    get requests() {
      return api.requests;
    },
    async readClients() {
      const reading = await api.readClients();
      for (const client2 of reading.clients) names.set(client2.id, client2);
      return reading;
    },
    readRoles: /* @__PURE__ */ __name(() => api.readRoles(), "readRoles"),
    readFolders: /* @__PURE__ */ __name((parent) => api.readFolders(parent), "readFolders"),
    readClient: /* @__PURE__ */ __name((id) => api.readClient(id), "readClient"),
    createClient(payload) {
      const identity = { name: payload.name, environment: payload.environment_name ?? null };
      const what = intentOf(trail.next(), "create", null, identity, creates.get(identityKey(identity)));
      return send(what, (heard) => api.createClient(payload, heard), made);
    },
    updateClient: /* @__PURE__ */ __name((id, payload, mayGo) => send(intent("update", id), (heard) => api.updateClient(id, payload, whole(mayGo), heard)), "updateClient"),
    deleteClient: /* @__PURE__ */ __name((id, mayGo) => send(intent("delete", id), (heard) => api.deleteClient(id, whole(mayGo), heard)), "deleteClient"),
    regenerateToken: /* @__PURE__ */ __name((id, mayGo) => send(intent("rotate", id), (heard) => api.regenerateToken(id, whole(mayGo), heard)), "regenerateToken")
  };
}
__name(audited, "audited");
function made({ client: client2 }) {
  return client2.id;
}
__name(made, "made");
function intentOf(mutation, action, id, identity, change2) {
  const client2 = { id, name: identity?.name ?? null, environment: identity?.environment ?? null };
  return { mutation, action, client: client2, fields: change2?.fields ?? [] };
}
__name(intentOf, "intentOf");
async function recorded(intent, call, { trail, facts, made: idIn }) {
  const answered = { id: null };
  const write = /* @__PURE__ */ __name((what, ended) => trail.write(lineOf(what, ended, trail.run, facts, answered.id)), "write");
  await write(intent, null);
  const end = /* @__PURE__ */ __name((what, ended) => write(what, ended).catch(() => void 0), "end");
  try {
    const answer = await call((id2) => {
      answered.id = id2 ?? answered.id;
    });
    const id = idIn?.(answer) ?? intent.client.id;
    await end({ ...intent, client: { ...intent.client, id } }, { outcome: "done", error: null });
    return answer;
  } catch (error) {
    await end(intent, { outcome: outcomeOf(error), error: told(error) });
    throw error;
  }
}
__name(recorded, "recorded");
function lineOf({ mutation, action, client: client2, fields }, ended, run, { plan, by, version: version2, clock }, requestId) {
  return {
    format: auditFormat,
    time: new Date(clock.now()).toISOString(),
    run,
    mutation,
    event: ended === null ? "intent" : "outcome",
    workspace: plan.workspace,
    action,
    client: client2,
    fields,
    outcome: ended?.outcome ?? null,
    error: ended?.error ?? null,
    request_id: requestId,
    by,
    keyward: version2,
    plan: plan.digest
  };
}
__name(lineOf, "lineOf");
function outcomeOf(error) {
  if (!(error instanceof ApiError)) return "unknown";
  switch (error.failure) {
    case "status":
      return "failed";
    case "lost":
    case "shape":
      return "unknown";
    case "not-sent":
    case "aborted":
    case "held-back":
      return "not-sent";
  }
}
__name(outcomeOf, "outcomeOf");

// src/apply/trail.ts
import { randomUUID } from "node:crypto";
import { open } from "node:fs/promises";
import path from "node:path";
var Trail = class _Trail {
  static {
    __name(this, "Trail");
  }
  /** Tells this run's lines from those of others. */
  run = randomUUID();
  #file;
  #handle;
  #mutations = 0;
  #waiting = [];
  #flushing = Promise.resolve();
  #broken = null;
  constructor(file, handle) {
    this.#file = file;
    this.#handle = handle;
  }
  /** Opens the file to append to it, or makes it (0600); throws `AuditError` where that fails. */
  static async open(file) {
    try {
      const handle = await open(file, "a+", 384);
      const trail = new _Trail(file, handle);
      await endTornLine(handle);
      await syncFolder(path.dirname(file));
      return trail;
    } catch (error) {
      throw unwritable(file, error, "name a file in a folder that exists and can be written");
    }
  }
  /** The number of the next mutation, from 1. */
  next() {
    this.#mutations += 1;
    return this.#mutations;
  }
  /** Why it takes no more lines; null while it does. */
  get broken() {
    return this.#broken;
  }
  /** Resolves when the line is on the disk; throws `AuditError` where it, or one before it, could not be written. */
  async write(line) {
    this.#waiting.push(`${JSON.stringify(line)}
`);
    this.#flushing = this.#flushing.then(() => this.#flush());
    await this.#flushing;
    if (this.#broken !== null) throw this.#broken;
  }
  /** Closes the file. */
  async close() {
    await this.#flushing;
    await this.#handle.close();
  }
  async #flush() {
    const lines = this.#waiting.splice(0);
    if (this.#broken !== null || lines.length === 0) return;
    try {
      await this.#handle.appendFile(lines.join(""));
      await this.#handle.sync();
    } catch (error) {
      this.#broken = unwritable(
        this.#file,
        error,
        "make room for it, or name another file; then apply again"
      );
    }
  }
};
async function endTornLine(handle) {
  const facts = await handle.stat();
  if (!facts.isFile() || facts.size === 0) return;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, facts.size - 1);
  if (buffer.toString("latin1") !== "\n") await handle.appendFile("\n");
}
__name(endTornLine, "endTornLine");
async function syncFolder(folder2) {
  const handle = await open(folder2, "r").catch(() => null);
  await handle?.sync().catch(() => void 0);
  await handle?.close();
}
__name(syncFolder, "syncFolder");
function unwritable(file, cause, remedy) {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AuditError(`the audit file ${file} could not be written: ${reason}`, remedy, { cause });
}
__name(unwritable, "unwritable");

// src/commands/actor.ts
import { userInfo } from "node:os";
var systems = [
  {
    system: "github-actions",
    mark: "GITHUB_ACTIONS",
    // Who started this attempt, not who started the first one.
    name: ["GITHUB_TRIGGERING_ACTOR", "GITHUB_ACTOR"],
    commit: "GITHUB_SHA",
    job: /* @__PURE__ */ __name((env) => {
      const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
      return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : run;
    }, "job")
  },
  system("gitlab-ci", "GITLAB_CI", ["GITLAB_USER_LOGIN"], "CI_COMMIT_SHA", "CI_JOB_URL"),
  system("azure-pipelines", "TF_BUILD", ["BUILD_REQUESTEDFOR"], "BUILD_SOURCEVERSION", "BUILD_BUILDID"),
  system(
    "bitbucket",
    "BITBUCKET_BUILD_NUMBER",
    ["BITBUCKET_STEP_TRIGGERER_UUID"],
    "BITBUCKET_COMMIT",
    "BITBUCKET_BUILD_NUMBER"
  ),
  system("buildkite", "BUILDKITE", ["BUILDKITE_BUILD_CREATOR"], "BUILDKITE_COMMIT", "BUILDKITE_BUILD_URL"),
  system("circleci", "CIRCLECI", ["CIRCLE_USERNAME"], "CIRCLE_SHA1", "CIRCLE_BUILD_URL"),
  system("jenkins", "JENKINS_URL", ["BUILD_USER_ID"], "GIT_COMMIT", "BUILD_URL")
];
function actorOf(env) {
  const found = systems.find(({ mark }) => told2(env, mark) !== null);
  if (found === void 0) return { system: "local", name: localUser(), commit: null, job: null };
  const name = found.name.map((variable) => told2(env, variable)).find((text2) => text2 !== null) ?? null;
  return { system: found.system, name, commit: told2(env, found.commit), job: found.job(env) || null };
}
__name(actorOf, "actorOf");
function system(named2, mark, name, commit, job) {
  return { system: named2, mark, name, commit, job: /* @__PURE__ */ __name((env) => env[job], "job") };
}
__name(system, "system");
function told2(env, variable) {
  return env[variable]?.trim() || null;
}
__name(told2, "told");
function localUser() {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}
__name(localUser, "localUser");

// src/commands/audit.ts
async function openAudit(file, system2) {
  if (file === null) return null;
  const trail = await Trail.open(path2.resolve(system2.cwd, file));
  const by = actorOf(system2.env);
  return {
    around: /* @__PURE__ */ __name((api, plan) => audited(api, trail, { plan, by, version, clock: system2.clock }), "around"),
    get isBroken() {
      return trail.broken !== null;
    },
    async close() {
      const { broken } = trail;
      if (broken !== null) system2.err(`${broken.message}: no other change was begun
`);
      await trail.close();
    }
  };
}
__name(openAudit, "openAudit");

// src/apply/as-sent.ts
function deviations(sent, shown2) {
  const fields = ["name", "role", "folders", "environment", "ip_allow_list"];
  return fields.flatMap((field2) => {
    const [wanted, got] = [canonical(sent, field2), canonical(shown2, field2)];
    const same = field2 === "ip_allow_list" ? sameAddresses(sent[field2], shown2[field2]) : wanted === got;
    return same ? [] : [{ field: field2, sent: wanted, shown: got }];
  });
}
__name(deviations, "deviations");
function deviationText(found) {
  return found.map(({ field: field2, sent, shown: shown2 }) => `${field2} was sent as ${sent} and is shown as ${shown2}`).join("; ");
}
__name(deviationText, "deviationText");
function sameStoredName(a, b) {
  return a.normalize("NFC").trim() === b.normalize("NFC").trim();
}
__name(sameStoredName, "sameStoredName");
function canonical(values2, field2) {
  switch (field2) {
    case "name":
      return JSON.stringify(values2.name.normalize("NFC").trim());
    case "environment":
      return JSON.stringify(values2.environment?.normalize("NFC") ?? null);
    case "role":
      return JSON.stringify(values2.role);
    case "folders":
      return values2.folders === "all" ? "all" : JSON.stringify([...values2.folders].sort((a, b) => a - b));
    case "ip_allow_list":
      return values2.ip_allow_list.length === 0 ? "every address" : [...values2.ip_allow_list].sort().join(", ");
  }
}
__name(canonical, "canonical");

// src/apply/issue.ts
async function announced(run, change2, target, about) {
  try {
    await markPending(target, change2, about);
    if (!run.halt.stopped()) return true;
    await restore(target);
    return false;
  } catch (error) {
    const message = `nothing was issued, since its place could not be marked: ${told(error)}`;
    run.ledger.end(change2, { status: "failed", id: change2.id, error: { code: "sink", message } });
    return false;
  }
}
__name(announced, "announced");
async function handOver(run, change2, target, { client: client2, token: token2 }, sent) {
  const { name, environment } = change2;
  const { id, token_updated_at } = client2;
  try {
    await deliver(target, token2, { id, name, environment, token_updated_at }, run.clock);
  } catch (error) {
    return { status: "failed", id, error: { code: "not-delivered", message: notDelivered(error) } };
  }
  return sent === null ? { status: "done", id } : comparedEnding(id, sent, client2);
}
__name(handOver, "handOver");
function comparedEnding(id, sent, shown2) {
  const found = deviations(sent, shown2);
  if (found.length === 0) return { status: "done", id };
  return { status: "failed", id, error: { code: "not-as-sent", message: notAsSent(deviationText(found)) } };
}
__name(comparedEnding, "comparedEnding");
function notAsSent(text2) {
  return `Workato took the change, but shows other values: ${text2}: plan again, and look at the client in Workato`;
}
__name(notAsSent, "notAsSent");
function notDelivered(error) {
  return `its token was issued and could not be delivered: ${told(error)}. Then apply again: a new token is issued and delivered`;
}
__name(notDelivered, "notDelivered");

// src/apply/payload.ts
function valuesAfter(change2, live) {
  let values2 = live ?? {
    name: change2.name,
    environment: change2.environment,
    role: null,
    folders: [],
    ip_allow_list: []
  };
  for (const field2 of change2.fields) {
    switch (field2.field) {
      case "name":
        values2 = { ...values2, name: field2.after ?? values2.name };
        break;
      case "environment":
        values2 = { ...values2, environment: field2.after };
        break;
      case "role":
        values2 = { ...values2, role: field2.after?.id ?? null };
        break;
      case "folders":
        values2 = { ...values2, folders: folderIds(field2.after ?? []) };
        break;
      case "ip_allow_list":
        values2 = { ...values2, ip_allow_list: field2.after ?? [] };
        break;
    }
  }
  return values2;
}
__name(valuesAfter, "valuesAfter");
function payloadOf(values2, role, kind) {
  const list2 = values2.ip_allow_list.join(",");
  return {
    name: values2.name,
    api_privilege_group_id: role,
    all_folders: values2.folders === "all",
    folder_ids: values2.folders === "all" ? [] : values2.folders,
    ...values2.environment === null ? {} : { environment_name: values2.environment },
    ...kind === "create" && list2 === "" ? {} : { ip_allow_list: list2 }
  };
}
__name(payloadOf, "payloadOf");
function folderIds(folders) {
  return folders === "all" ? "all" : folders.map(({ id }) => id).sort((a, b) => a - b);
}
__name(folderIds, "folderIds");

// src/apply/lost.ts
var secondLook = 5e3;
async function settleLost(run, lost) {
  if (lost.length === 0 || run.halt.stopped()) return [];
  let missing = lost;
  try {
    await waitUntil(run, Math.max(...lost.map(({ at }) => at)) + run.timeoutMs);
    missing = await look(run, missing);
    if (missing.length === 0) return [];
    await run.clock.sleep(Math.min(secondLook, run.timeoutMs / 8), run.stop);
    return (await look(run, missing)).map(({ change: change2 }) => change2);
  } catch (error) {
    if (!run.stop.aborted) for (const { change: change2 } of missing) leaveOpen(run, change2, error);
    return [];
  }
}
__name(settleLost, "settleLost");
async function look(run, lost) {
  const { clients } = await run.api.readClients();
  const missing = [];
  for (const one of lost) {
    const found = clients.filter((client2) => !run.byId.has(client2.id) && isTheSame(client2, one.change));
    if (found.length === 0) missing.push(one);
    else await recover(run, one, found);
  }
  return missing;
}
__name(look, "look");
function isTheSame(live, { name, environment }) {
  return sameStoredName(live.name, name) && (live.environment ?? null) === environment;
}
__name(isTheSame, "isTheSame");
async function recover(run, { change: change2 }, found) {
  const [live, ...others] = found;
  if (live === void 0) return;
  if (others.length > 0) return run.ledger.end(change2, doubled(found));
  const values2 = valuesAfter(change2, null);
  const target = run.targetOf(change2);
  if (target.kind === "discard") return run.ledger.end(change2, comparedEnding(live.id, values2, live));
  try {
    const issued = await run.api.regenerateToken(live.id);
    run.ledger.end(change2, await handOver(run, change2, target, issued, values2));
  } catch (error) {
    run.ledger.end(change2, endingOf(error, live.id));
    run.halt.learn(error);
  }
}
__name(recover, "recover");
function leaveOpen(run, change2, error) {
  const message = `its answer was lost, and it could not be looked up: ${told(error)}. Plan again: it shows whether the client is there`;
  run.ledger.end(change2, { status: "unknown", id: null, error: { code: "no-answer", message } });
}
__name(leaveOpen, "leaveOpen");
function doubled(found) {
  const ids = found.map(({ id }) => id).join(" and ");
  const message = `its answer was lost, and ${found.length} new clients have its name: ${ids}. Keep one of them in Workato, then apply again`;
  return { status: "unknown", id: null, error: { code: "two-found", message } };
}
__name(doubled, "doubled");
async function waitUntil({ clock, stop }, moment) {
  const left = moment - clock.monotonic();
  if (left > 0) await clock.sleep(left, stop);
}
__name(waitUntil, "waitUntil");

// src/apply/work.ts
var atOnce = 32;
var forbiddenEnough = 3;
var Halt = class {
  static {
    __name(this, "Halt");
  }
  #stop;
  #ledger;
  #hopeless = false;
  constructor(stop, ledger) {
    this.#stop = stop;
    this.#ledger = ledger;
  }
  /** Whether no new work may begin. */
  stopped() {
    if (this.#stop.aborted && !this.#hopeless) {
      this.#ledger.stopBecause({
        code: "stopped",
        message: "the run was stopped before it was sent: apply again"
      });
    }
    return this.#hopeless || this.#stop.aborted;
  }
  /** Learns from a failure: after a 401, or when everything so far met a 403, nothing more is tried. */
  learn(error) {
    if (error instanceof AuditError) this.#giveUp("audit", told(error));
    if (!(error instanceof ApiError)) return;
    if (error.status === 401)
      this.#giveUp("unauthorized", "Workato no longer takes the API token: check it, and apply again");
    const succeeded = this.#ledger.count(({ status }) => status === "done");
    const forbidden = this.#ledger.count(
      (ending) => ending.status === "failed" && ending.error.code === "http-403"
    );
    if (error.status === 403 && succeeded === 0 && forbidden >= forbiddenEnough) {
      this.#giveUp(
        "forbidden",
        "Workato refused every change so far (403): give the token's own role the permission, and apply again"
      );
    }
  }
  #giveUp(code, message) {
    this.#hopeless = true;
    this.#ledger.stopBecause({ code, message });
  }
};
async function inParallel(halt, items, work2) {
  const waiting = [...items].reverse();
  const worker = /* @__PURE__ */ __name(async () => {
    while (!halt.stopped()) {
      const next = waiting.pop();
      if (next === void 0) return;
      await work2(next);
    }
  }, "worker");
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
__name(inParallel, "inParallel");

// src/apply/creates.ts
async function createAll(run, changes) {
  const missing = await settleLost(run, await createEach(run, changes));
  const again = await settleLost(run, await createEach(run, missing));
  for (const change2 of again) run.ledger.end(change2, twiceLost);
}
__name(createAll, "createAll");
var twiceLost = {
  status: "unknown",
  id: null,
  error: {
    code: "no-answer",
    message: "it was sent twice and is not live: look at the workspace, then apply again"
  }
};
async function createEach(run, changes) {
  const lost = [];
  await inParallel(run.halt, changes, async (change2) => {
    const at = await createOne(run, change2);
    if (at !== null) lost.push({ change: change2, at });
  });
  return lost;
}
__name(createEach, "createEach");
async function createOne(run, change2) {
  const values2 = valuesAfter(change2, null);
  const target = run.targetOf(change2);
  if (!await announced(run, change2, target, { action: "create" })) return null;
  run.ledger.begin(change2);
  try {
    const issued = await run.api.createClient(payloadOf(values2, values2.role ?? 0, "create"));
    run.ledger.end(change2, await handOver(run, change2, target, issued, values2));
    return null;
  } catch (error) {
    if (mayHaveBeenMade(error)) return run.clock.monotonic();
    if (certainlyFailed(error)) await restore(target);
    run.ledger.end(change2, endingOf(error, null));
    run.halt.learn(error);
    return null;
  }
}
__name(createOne, "createOne");
function mayHaveBeenMade(error) {
  return error instanceof ApiError && (error.failure === "lost" || error.failure === "shape");
}
__name(mayHaveBeenMade, "mayHaveBeenMade");

// src/apply/delete.ts
async function deleteOne(run, change2, live, mayGo) {
  run.ledger.begin(change2);
  try {
    await run.api.deleteClient(live.id, mayGo);
    run.ledger.end(change2, { status: "done", id: live.id });
  } catch (error) {
    if (isHeldBack(error)) {
      run.ledger.takeBack(change2);
      return false;
    }
    run.ledger.end(change2, endingOf(error, live.id));
    run.halt.learn(error);
  }
  return true;
}
__name(deleteOne, "deleteOne");

// src/apply/fresh.ts
var oldAfter = 6e4;
var tolerance = 2e3;
var Freshness = class {
  static {
    __name(this, "Freshness");
  }
  #run;
  #remaining;
  #planned;
  /** When each client was last looked at for its change, by `Clock.monotonic`. */
  #lookedAt = /* @__PURE__ */ new Map();
  #readAt;
  /** The last reading of this run; null: the plan's own view is fresh enough. */
  #now = null;
  #reading = null;
  constructor(run, changes) {
    this.#run = run;
    this.#remaining = new Set(changes);
    this.#readAt = run.readAt;
    this.#planned = new Map(run.live.map((client2) => [client2.id, client2]));
  }
  /** The client as it may be acted on now; null where the change has ended instead: skipped, or already so. */
  async view(change2) {
    const known = this.#run.byId.get(change2.id);
    if (known === void 0) throw new Error(`client ${change2.id} is planned to change and is not live`);
    this.#remaining.add(change2);
    try {
      const current = await this.#current(change2, known);
      this.#remaining.delete(change2);
      return this.#unlessChanged(change2, known, current);
    } catch (error) {
      this.#run.ledger.end(change2, endingOf(error, known.id));
      this.#run.halt.learn(error);
      return null;
    }
  }
  /** Whether the look at a change's client is young enough to act on it. */
  isFresh(change2) {
    return this.#run.clock.monotonic() - (this.#lookedAt.get(change2) ?? this.#readAt) <= oldAfter;
  }
  /** The client as the latest look shows it; null: it is gone. */
  async #current(change2, known) {
    if (this.#reading !== null) await this.#reading;
    if (this.#run.clock.monotonic() - this.#readAt <= oldAfter) return this.#seen(change2, known);
    const pages = Math.ceil((this.#run.byId.size + 1) / 100);
    if (this.#remaining.size < pages) {
      const alone = await this.#run.api.readClient(known.id);
      this.#lookedAt.set(change2, this.#run.clock.monotonic());
      return alone;
    }
    this.#reading ??= this.#readAll();
    await this.#reading;
    return this.#seen(change2, known);
  }
  #seen(change2, known) {
    this.#lookedAt.set(change2, this.#readAt);
    return this.#now === null ? known : this.#now.get(known.id) ?? null;
  }
  async #readAll() {
    try {
      const { clients, readAt } = await this.#run.api.readClients();
      this.#now = new Map(clients.map((client2) => [client2.id, client2]));
      this.#readAt = readAt;
    } finally {
      this.#reading = null;
    }
  }
  #unlessChanged(change2, known, current) {
    if (current === null && change2.action === "delete") {
      this.#run.ledger.end(change2, { status: "done", id: known.id });
      return null;
    }
    if (current === null) return this.#end(change2, "it was deleted");
    const changed = deviations(known, current);
    if (changed.length > 0 && !this.#madeHere(current)) {
      return this.#end(
        change2,
        deviationText(changed).replaceAll("was sent as", "was").replaceAll("is shown as", "is now")
      );
    }
    if (change2.action === "rotate" && laterToken(known, current))
      return this.#end(change2, "its token was issued anew");
    return known;
  }
  /** The look came before this run's own update: it shows the client as it was planned. */
  #madeHere(current) {
    const planned = this.#planned.get(current.id);
    return planned !== void 0 && deviations(planned, current).length === 0;
  }
  #end(change2, what) {
    this.#remaining.delete(change2);
    const message = `changed by somebody else since it was planned (${what}): plan again`;
    this.#run.ledger.end(change2, {
      status: "skipped",
      id: change2.id,
      error: { code: "changed-since", message }
    });
    return null;
  }
};
function laterToken(known, current) {
  if (known.token_updated_at === null || current.token_updated_at === null) return false;
  return Date.parse(current.token_updated_at) - Date.parse(known.token_updated_at) > tolerance;
}
__name(laterToken, "laterToken");

// src/apply/rotate.ts
async function rotateOne(run, change2, live, mayGo) {
  const target = run.targetOf(change2);
  const about = { action: "regenerate", id: live.id, updated_at: live.token_updated_at };
  if (!await announced(run, change2, target, about)) return true;
  run.ledger.begin(change2);
  try {
    const issued = await run.api.regenerateToken(live.id, mayGo);
    run.ledger.end(change2, await handOver(run, change2, target, issued, null));
  } catch (error) {
    if (certainlyFailed(error)) await restore(target);
    if (isHeldBack(error)) {
      run.ledger.takeBack(change2);
      return false;
    }
    run.ledger.end(change2, endingOf(error, live.id));
    run.halt.learn(error);
  }
  return true;
}
__name(rotateOne, "rotateOne");

// src/apply/ledger.ts
var Ledger = class {
  static {
    __name(this, "Ledger");
  }
  #changes;
  #endings = /* @__PURE__ */ new Map();
  #underway = /* @__PURE__ */ new Set();
  #onProgress;
  #stopReason = {
    code: "not-started",
    message: "the run ended before it was its turn: apply again"
  };
  constructor(changes, onProgress) {
    this.#changes = changes;
    this.#onProgress = onProgress;
  }
  /** From here on its answer may be missing. */
  begin(change2) {
    this.#underway.add(change2);
  }
  /** It was not sent after all, and waits again. */
  takeBack(change2) {
    this.#underway.delete(change2);
  }
  /** Writes down how a change ended; a second ending of the same change replaces the first. */
  end(change2, ending) {
    this.#underway.delete(change2);
    this.#endings.set(change2, ending);
    this.#onProgress({ done: this.#endings.size, total: this.#changes.length, current: change2.name });
  }
  /** Why what was never sent was not. */
  stopBecause(reason) {
    this.#stopReason = reason;
  }
  /** Mutations that ended in each way so far, for deciding whether to go on. */
  count(matches) {
    return [...this.#endings.values()].filter(matches).length;
  }
  /** The outcome of every change, in the order of the plan. */
  outcomes() {
    return this.#changes.map((change2) => outcome(change2, this.#endings.get(change2) ?? this.#open(change2)));
  }
  #open(change2) {
    if (!this.#underway.has(change2)) return { status: "skipped", id: change2.id, error: this.#stopReason };
    const message = "it was sent and its answer had not come when the run ended: the next plan shows whether it took effect";
    return { status: "unknown", id: change2.id, error: { code: "no-answer", message } };
  }
};
function outcome({ action, name, environment }, ending) {
  const error = ending.status === "done" ? null : ending.error;
  return { action, name, environment, id: ending.id, status: ending.status, error };
}
__name(outcome, "outcome");

// src/apply/run.ts
function openRun(input) {
  const changes = input.plan.changes ?? [];
  const ledger = new Ledger(changes, input.onProgress);
  const byId = new Map(input.live.map((client2) => [client2.id, client2]));
  for (const { id } of changes) {
    if (id !== null && !byId.has(id)) throw new Error(`client ${id} is planned to change and is not live`);
  }
  return { ...input, ledger, halt: new Halt(input.stop, ledger), byId, targetOf: targets(input, changes) };
}
__name(openRun, "openRun");
function targets({ sinks }, changes) {
  const open2 = new Map(
    changes.flatMap((change2) => change2.issue === null ? [] : [[change2, openTarget(change2.issue, sinks)]])
  );
  return (change2) => {
    const target = open2.get(change2);
    if (target === void 0)
      throw new Error(`${change2.action} of "${change2.name}" is no change of this plan`);
    return target;
  };
}
__name(targets, "targets");

// src/apply/update.ts
async function updateOne(run, change2, live, mayGo) {
  const values2 = valuesAfter(change2, live);
  if (values2.role === null) {
    run.ledger.end(change2, roleGone(live.id));
    return true;
  }
  run.ledger.begin(change2);
  try {
    const answer = await run.api.updateClient(live.id, payloadOf(values2, values2.role, "update"), mayGo);
    run.byId.set(live.id, { ...live, ...values2 });
    run.ledger.end(change2, comparedEnding(live.id, values2, answer));
  } catch (error) {
    if (isHeldBack(error)) {
      run.ledger.takeBack(change2);
      return false;
    }
    run.ledger.end(change2, endingOf(error, live.id));
    run.halt.learn(error);
  }
  return true;
}
__name(updateOne, "updateOne");
function roleGone(id) {
  const message = "its role is gone from Workato, and an update must send one: declare its role";
  return { status: "failed", id, error: { code: "role-gone", message } };
}
__name(roleGone, "roleGone");

// src/apply/apply.ts
var graceMs = 6e3;
async function applyPlan(input) {
  const changes = input.plan.changes ?? [];
  const run = openRun(input);
  const before = input.api.requests;
  const started = input.clock.monotonic();
  await workUntilGrace(run, changes);
  const after = input.api.requests;
  return {
    workspace: input.plan.workspace,
    outcomes: run.ledger.outcomes(),
    requests: {
      total: after.total - before.total,
      retried: after.retried - before.retried,
      rate_limited: after.rate_limited - before.rate_limited
    },
    seconds: Math.round((input.clock.monotonic() - started) / 100) / 10
  };
}
__name(applyPlan, "applyPlan");
async function work(run, changes) {
  const [updates, rotations, deletes] = [
    changesOf(changes, "update"),
    changesOf(changes, "rotate"),
    changesOf(changes, "delete")
  ];
  await createAll(run, changesOf(changes, "create"));
  const fresh2 = new Freshness(run, [...updates, ...rotations, ...deletes]);
  const guarded = /* @__PURE__ */ __name((one) => async (change2) => {
    for (const mayGo of [() => fresh2.isFresh(change2), () => true]) {
      const live = await fresh2.view(change2);
      if (live === null || run.halt.stopped()) return;
      if (await one(run, change2, live, mayGo)) return;
    }
  }, "guarded");
  await inParallel(run.halt, updates, guarded(updateOne));
  const own = /* @__PURE__ */ __name(({ id }) => id === (run.last ?? null), "own");
  await inParallel(
    run.halt,
    rotations.filter((change2) => !own(change2)),
    guarded(rotateOne)
  );
  await inParallel(run.halt, deletes, guarded(deleteOne));
  await inParallel(run.halt, rotations.filter(own), guarded(rotateOne));
}
__name(work, "work");
async function workUntilGrace(run, changes) {
  const ended = new AbortController();
  try {
    await Promise.race([work(run, changes), graceAfter(run, ended.signal)]);
  } finally {
    ended.abort();
  }
}
__name(workUntilGrace, "workUntilGrace");
async function graceAfter({ stop, clock }, ended) {
  await new Promise((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener("abort", () => resolve(), { once: true, signal: ended });
  });
  await clock.sleep(graceMs, ended).catch(() => void 0);
}
__name(graceAfter, "graceAfter");

// src/render/progress.ts
var longest = 40;
function renderProgress({ done, total, secondsLeft, current }) {
  const left = done >= total ? "done" : `about ${durationText(secondsLeft)} left`;
  const parts = [`${numberText(done)}/${numberText(total)} changes`, left, cut(forTerminal(current))];
  return parts.filter((part) => part !== "").join(" \xB7 ");
}
__name(renderProgress, "renderProgress");
function cut(text2) {
  const characters = [...text2];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}\u2026` : text2;
}
__name(cut, "cut");

// src/commands/progress.ts
var plainInterval = 3e4;
function progressPrinter(estimatedSeconds, voice, system2) {
  if (voice.quiet) return () => void 0;
  const started = system2.clock.monotonic();
  let told3 = started;
  return ({ done, total, current }) => {
    const elapsed = (system2.clock.monotonic() - started) / 1e3;
    const byPace = done === 0 ? 0 : elapsed / done * (total - done);
    const left = Math.max(0, estimatedSeconds - elapsed, byPace);
    const line = renderProgress({ done, total, secondsLeft: Math.round(left), current });
    if (system2.terminal.animates) {
      system2.err(`\r\x1B[2K${line}${done === total ? "\r\x1B[2K" : ""}`);
    } else if (system2.clock.monotonic() - told3 >= plainInterval) {
      told3 = system2.clock.monotonic();
      system2.err(`${line}
`);
    }
  };
}
__name(progressPrinter, "progressPrinter");

// src/commands/execute.ts
function executePlan(item, planned, way, voice, system2) {
  const { plan, workspace } = item;
  const seconds = plan.estimate?.seconds ?? 0;
  const count = plan.changes?.length ?? 0;
  if (!voice.quiet && count > 0) {
    const { limit: limit2, windowMs } = workspace.options.rate;
    const rate = `${limit2} requests in ${durationText(windowMs / 1e3)}`;
    system2.err(
      `Applying ${plural(count, "change")} to ${plan.workspace.name}: about ${durationText(seconds)} at ${rate}
`
    );
  }
  return applyPlan({
    plan,
    api: way.api,
    last: way.last,
    live: planned.reading.clients,
    readAt: planned.reading.readAt,
    sinks: item.run.sinks,
    clock: system2.clock,
    timeoutMs: item.timeoutMs,
    stop: system2.stop,
    onProgress: progressPrinter(seconds, voice, system2)
  });
}
__name(executePlan, "executePlan");

// src/commands/locks.ts
import { mkdir } from "node:fs/promises";
import path4 from "node:path";

// src/apply/lock.ts
import { createHash, randomBytes } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import path3 from "node:path";
var lookAgain = 250;
async function takeLock(folder2, host, facts, clock, onWait, stop) {
  const file = path3.join(folder2, `${createHash("sha256").update(host).digest("hex").slice(0, 16)}.lock`);
  const mine = holding(facts.pid, clock);
  for (let told3 = false; ; ) {
    stop?.throwIfAborted();
    if (await place(file, mine)) return { release: /* @__PURE__ */ __name(() => removeIf(file, (text2) => text2 === mine), "release") };
    if (await takeAway(file, facts, mine)) continue;
    if (!told3) onWait();
    told3 = true;
    await clock.sleep(lookAgain, stop);
  }
}
__name(takeLock, "takeLock");
function holding(pid, clock) {
  return `${pid} ${new Date(clock.now()).toISOString()} ${randomBytes(8).toString("hex")}
`;
}
__name(holding, "holding");
async function place(file, text2) {
  const whole = `${file}.${randomBytes(8).toString("hex")}`;
  try {
    await writeFile(whole, text2, { flag: "wx", mode: 420 });
    await link(whole, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    const reason = error instanceof Error ? error.message : String(error);
    const remedy = "let keyward write to that folder, or set TMPDIR to one where it can";
    throw new KeywardError(`the lock file ${file} could not be made: ${reason}`, remedy, { cause: error });
  } finally {
    await rm(whole, { force: true });
  }
}
__name(place, "place");
async function takeAway(file, { alive }, mine) {
  const dead = /* @__PURE__ */ __name((text3) => {
    const holder = holderIn(text3);
    return holder === null || !alive(holder);
  }, "dead");
  const text2 = await readFile(file, "utf8").catch(() => null);
  if (text2 === null) return true;
  if (!dead(text2)) return false;
  const guard = `${file}.takeover`;
  if (!await place(guard, mine)) {
    await removeIf(guard, dead);
    return false;
  }
  try {
    await removeIf(file, dead);
    return true;
  } finally {
    await removeIf(guard, (text3) => text3 === mine);
  }
}
__name(takeAway, "takeAway");
async function removeIf(file, matches) {
  const text2 = await readFile(file, "utf8").catch(() => null);
  if (text2 !== null && matches(text2)) await rm(file, { force: true });
}
__name(removeIf, "removeIf");
function holderIn(text2) {
  const pid = Number.parseInt(text2, 10);
  return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
}
__name(holderIn, "holderIn");

// src/commands/locks.ts
async function lockHosts(workspaces, system2) {
  const folder2 = path4.join(system2.temporary, "keyward-locks");
  await mkdir(folder2, { recursive: true, mode: 1023 });
  const hosts = [...new Set(workspaces.map(requireHost))].sort();
  const locks = [];
  const release = /* @__PURE__ */ __name(async () => {
    for (const lock of locks) await lock.release();
  }, "release");
  try {
    for (const host of hosts) {
      const waiting = /* @__PURE__ */ __name(() => system2.err(`Another keyward is changing ${host}: waiting for it to end
`), "waiting");
      locks.push(await takeLock(folder2, host, system2.processes, system2.clock, waiting, system2.stop));
    }
    return release;
  } catch (error) {
    await release();
    throw error;
  }
}
__name(lockHosts, "lockHosts");

// src/commands/reviewed.ts
import { readFile as readFile2 } from "node:fs/promises";

// src/plan/plan-file.ts
function parsePlanFile(json) {
  requireFormat(isObject(json) ? json["format"] : void 0);
  if (isPlanDocument(json)) return json;
  throw new KeywardError(
    `this is no whole plan: ${document(json, "")} is missing or not what a plan holds there`,
    "make it again with `keyward plan --out FILE`, and do not edit it"
  );
}
__name(parsePlanFile, "parsePlanFile");
function requireFormat(format) {
  if (format === planFormat) return;
  if (typeof format === "string" && format.startsWith("keyward.plan/"))
    throw new KeywardError(
      `the plan file has the format ${JSON.stringify(format)}, and this keyward reads ${planFormat}`,
      "make the plan with the version of keyward that applies it"
    );
  throw new KeywardError(
    "this file is no plan of keyward",
    "give the file that `keyward plan --out FILE` wrote, or no file to plan anew"
  );
}
__name(requireFormat, "requireFormat");
function isPlanDocument(value) {
  return document(value, "") === null;
}
__name(isPlanDocument, "isPlanDocument");
var source = object({ file: text, line: number });
var client = { name: text, environment: orNull(text) };
var listed = { id: number, ...client };
var named = object({ id: orNull(number), name: orNull(text) });
var folder = object({ id: number, path: orNull(text) });
var values = {
  name: text,
  role: named,
  folders: either(oneOf(["all"]), list(folder)),
  environment: text,
  ip_allow_list: list(text)
};
var field = /* @__PURE__ */ __name((value, path7) => {
  const name = fieldNames.find((known) => isObject(value) && value["field"] === known);
  if (name === void 0) return `${path7}.field`;
  return object({ before: orNull(values[name]), after: orNull(values[name]) })(value, path7);
}, "field");
var risk = object({
  code: oneOf(Object.keys(riskEffects)),
  effect: oneOf(["widens", "narrows", "breaks"])
});
var destination = object({ sink: text, place: text });
var change = object({
  action: oneOf(["create", "update", "rotate", "delete"]),
  id: orNull(number),
  ...client,
  digest: text,
  reason: text,
  origin: orNull(oneOf(["pull-request", "standing"])),
  fields: list(field),
  risks: list(risk),
  // A plan that an earlier version wrote has none, and nothing of it is applied.
  token: optional(orNull(object({ before: list(destination), after: list(destination) }))),
  source: orNull(source)
});
var block = object({
  deliver_to: orNull(either(oneOf(["none", "discard"]), list(destination))),
  rotate_after: orNull(text)
});
var tokenChange = object({
  id: orNull(number),
  ...client,
  before: orNull(block),
  after: block,
  risks: list(risk),
  source
});
var numbers = /* @__PURE__ */ __name((value, path7) => isObject(value) && Object.values(value).every((one) => Number.isFinite(one)) ? null : path7, "numbers");
var problem = object({ rule: text, message: text, numbers, way: text, source: orNull(source) });
var note = object({ rule: text, message: text, source: orNull(source) });
var counts = ["create", "update", "delete", "rotate", "unchanged", "unmanaged", "out_of_scope"];
var summary = object(Object.fromEntries(counts.map((name) => [name, number])));
var states = ["held", "not-held", "reissued-elsewhere", "pending", "unknown"];
var token = object({
  ...listed,
  updated_at: orNull(text),
  age_days: optional(orNull(number)),
  due: flag,
  state: oneOf(states)
});
var limit = optional(text);
var workspacePlan = object({
  workspace: object({ name: text, host: text, customer: orNull(text) }),
  status: oneOf(["ok", "refused", "error"]),
  digest: orNull(text),
  options: object({
    prune: flag,
    rotate: optional(oneOf(["names", "due", "issued-before", "undelivered", "all", "nothing"])),
    max_creates: limit,
    max_updates: limit,
    max_deletes: limit,
    max_rotations: limit
  }),
  summary: orNull(summary),
  read: orNull(object({ requests: number, clients: number })),
  estimate: orNull(object({ requests: number, seconds: number })),
  changes: orNull(list(change)),
  token_changes: optional(orNull(list(tokenChange))),
  unmanaged: orNull(list(object(listed))),
  left_alone: orNull(list(object({ ...listed, reason: text }))),
  tokens: orNull(list(token)),
  problems: list(problem),
  notes: list(note)
});
var document = object({
  format: oneOf([planFormat]),
  keyward: text,
  created_at: text,
  problems: list(problem),
  plans: list(workspacePlan)
});

// src/plan/stale.ts
function moved(reviewed, fresh2) {
  const shown2 = planDigest(reviewed.workspace, reviewed.changes ?? []);
  if (fresh2.digest !== null && reviewed.digest === fresh2.digest && shown2 === fresh2.digest) return null;
  const changes = movedChanges(reviewed.changes ?? [], fresh2.changes ?? []);
  const all = [...movedWorkspace(reviewed.workspace, fresh2.workspace), ...changes];
  return all.length > 0 ? all : [{ kind: "digest", reviewed: reviewed.digest, fresh: fresh2.digest }];
}
__name(moved, "moved");
function movedWorkspace(reviewed, fresh2) {
  const same = reviewed.host === fresh2.host && reviewed.customer === fresh2.customer;
  return same ? [] : [{ kind: "workspace", reviewed, fresh: fresh2 }];
}
__name(movedWorkspace, "movedWorkspace");
function movedChanges(reviewed, fresh2) {
  const [before, after] = [byClient(reviewed), byClient(fresh2)];
  const all = new Map([...before, ...after]);
  return executionOrder([...all.values()]).flatMap((change2) => {
    const key = clientKey(change2);
    return movedChange(change2, before.get(key), after.get(key));
  });
}
__name(movedChanges, "movedChanges");
function movedChange(change2, before, after) {
  if (before !== void 0 && after !== void 0 && changeDigest(before) === changeDigest(after)) return [];
  const { action, id, name, environment } = change2;
  const kind = before === void 0 ? "new" : after === void 0 ? "gone" : "differs";
  return [{ kind, action, id, name, environment, fields: movedFields(before, after) }];
}
__name(movedChange, "movedChange");
function movedFields(before, after) {
  return fieldNames.flatMap((field2) => {
    const reviewed = before?.fields.find((change2) => change2.field === field2) ?? null;
    const fresh2 = after?.fields.find((change2) => change2.field === field2) ?? null;
    if (reviewed === null && fresh2 === null) return [];
    if (reviewed !== null && fresh2 !== null && sameField(reviewed, fresh2)) return [];
    return [{ field: field2, reviewed, fresh: fresh2 }];
  });
}
__name(movedFields, "movedFields");
function byClient(changes) {
  return new Map(
    changes.filter(({ action }) => action !== "rotate").map((change2) => [clientKey(change2), change2])
  );
}
__name(byClient, "byClient");
function clientKey(change2) {
  return `${change2.action} ${change2.id ?? identityKey(change2)}`;
}
__name(clientKey, "clientKey");

// src/render/moved-text.ts
function renderMoved(lines) {
  return lines.flatMap(movedLines);
}
__name(renderMoved, "renderMoved");
function movedLines(moved2) {
  switch (moved2.kind) {
    case "workspace": {
      const [reviewed, fresh2] = [moved2.reviewed, moved2.fresh].map(
        ({ host, customer }) => forTerminal(customer === null ? host : `${host} (customer ${customer})`)
      );
      return [`the plan was made for ${reviewed}, and this is ${fresh2}`];
    }
    case "digest":
      return [
        "the changes are the same under another digest: the plan file was edited, or another keyward made it"
      ];
    case "gone":
    case "new":
    case "differs":
      return [`${kindWords[moved2.kind]}: ${subject(moved2)}`, ...moved2.fields.flatMap(fieldLines)];
  }
}
__name(movedLines, "movedLines");
var kindWords = {
  gone: "no longer planned",
  new: "planned now, and not reviewed",
  differs: "planned otherwise"
};
function subject(moved2) {
  return forTerminal(`${moved2.action} ${clientText(moved2)}`);
}
__name(subject, "subject");
function fieldLines({ field: field2, reviewed, fresh: fresh2 }) {
  const [before, after] = [sideText(reviewed), sideText(fresh2)];
  return before === after ? [] : [`  ${field2}  reviewed: ${before}  now: ${after}`];
}
__name(fieldLines, "fieldLines");
function sideText(change2) {
  const value = change2 === null ? null : shown(change2);
  return value === null ? "no change" : valueText(value, plainStyle);
}
__name(sideText, "sideText");

// src/commands/reviewed.ts
async function readReviewed(file) {
  const text2 = await readFile2(file, "utf8").catch((error) => {
    throw new KeywardError(
      `the plan ${file} could not be read`,
      "name a file that `keyward plan --out FILE` wrote",
      { cause: error }
    );
  });
  const document2 = parsePlanFile(parseJson(text2, file));
  const incomplete = document2.plans.find(({ digest }) => digest === null);
  if (incomplete !== void 0 || document2.plans.length === 0) {
    const which = incomplete === void 0 ? "no workspace" : `no complete plan of ${incomplete.workspace.name}`;
    throw new KeywardError(
      `the plan ${file} holds ${which}`,
      "mend what its problems say, and make it again with `keyward plan --out FILE`"
    );
  }
  return document2;
}
__name(readReviewed, "readReviewed");
function asReviewed(flags, { plans }) {
  const names = plans.map(({ workspace }) => workspace.name);
  const other = flags.workspace?.find((name) => !names.includes(name));
  if (other !== void 0) {
    throw new KeywardError(
      `the plan holds ${names.join(", ")}, and not the workspace ${other}`,
      "leave out -w: a plan is applied to its own workspaces"
    );
  }
  const options = plans[0]?.options ?? { prune: false };
  if (flags.prune === true && !options.prune) {
    throw new KeywardError("the plan was made without --prune", "plan with --prune, and apply that plan");
  }
  const { allWorkspaces: _all, ...rest } = flags;
  return {
    ...rest,
    // A configuration without a file has the one workspace that needs no choice.
    ...names.length === 1 && names[0] === "default" ? {} : { workspace: names },
    prune: options.prune,
    ...options.max_creates === void 0 ? {} : { maxCreates: options.max_creates },
    ...options.max_updates === void 0 ? {} : { maxUpdates: options.max_updates },
    ...options.max_deletes === void 0 ? {} : { maxDeletes: options.max_deletes },
    ...options.max_rotations === void 0 ? {} : { maxRotations: options.max_rotations }
  };
}
__name(asReviewed, "asReviewed");
function requireUnmoved(reviewed, fresh2) {
  const lines = fresh2.flatMap((plan) => {
    const before = reviewed.find(({ workspace }) => workspace.name === plan.workspace.name);
    if (before === void 0)
      throw new KeywardError(
        `the plan does not hold the workspace ${plan.workspace.name}`,
        "plan again, and apply that plan"
      );
    if (before.workspace.host !== plan.workspace.host) throw otherHost(before, plan);
    const found = moved(before, plan);
    return found === null ? [] : [`${plan.workspace.name}: the plan is stale; since it was made, this moved:`, ...renderMoved(found)];
  });
  if (lines.length > 0)
    throw new StaleError(lines.join("\n"), "nothing was changed: plan again, review it, and apply that plan");
}
__name(requireUnmoved, "requireUnmoved");
function otherHost(before, { workspace }) {
  return new KeywardError(
    `the plan is for ${before.workspace.host}, and ${workspace.name} is at ${workspace.host}`,
    "apply it with the configuration that it was made with"
  );
}
__name(otherHost, "otherHost");
function parseJson(text2, file) {
  try {
    return JSON.parse(text2);
  } catch (error) {
    throw new KeywardError(
      `the plan ${file} is not JSON`,
      "name a file that `keyward plan --out FILE` wrote",
      { cause: error }
    );
  }
}
__name(parseJson, "parseJson");

// src/commands/change.ts
var oldForCreates = 1e4;
async function changeWorkspaces(request, voice, system2) {
  const { options, workspaces } = request.prepared;
  requireChoice(options);
  requireAccess(options.workspaces, system2);
  const connect = connector(options, system2, voice);
  const replan = /* @__PURE__ */ __name((workspace) => attempt(workspace, options, request.asked, connect(workspace.options), system2), "replan");
  const unlock = await lockHosts(options.workspaces, system2);
  try {
    return await changeAll({ request, connect, replan, voice, system: system2 }, workspaces);
  } finally {
    await unlock();
  }
}
__name(changeWorkspaces, "changeWorkspaces");
async function changeAll(session, workspaces) {
  const { request, voice, system: system2, replan } = session;
  const attempts = [];
  for (const workspace of workspaces) attempts.push(await replan(workspace));
  const plans = attempts.map(({ plan }) => plan);
  request.onResult?.(planDocument(plans, system2));
  const refused = refusalCode(plans);
  if (voice.format !== "json" || refused !== null)
    system2.out(showPlan(planDocument(plans, system2), voice, system2.outStyle));
  if (refused !== null) return refused;
  if (request.reviewed !== null) requireUnmoved(request.reviewed.plans, plans);
  if (hasChanges(plans) && !await confirmed(request, system2)) return exitCode.error;
  const current = [];
  for (const earlier of attempts) current.push(await fresh(session, earlier));
  for (const { plan, run } of current) await probePlaces(targetsOf(plan, run.sinks));
  if (system2.stop.aborted) throw system2.stop.reason;
  const audit = hasChanges(plans) ? await openAudit(request.audit ?? null, system2) : null;
  try {
    return await carryOut(session, current, audit);
  } finally {
    await audit?.close();
  }
}
__name(changeAll, "changeAll");
function targetsOf({ changes }, sinks) {
  return (changes ?? []).flatMap(({ issue }) => issue === null ? [] : [openTarget(issue, sinks)]);
}
__name(targetsOf, "targetsOf");
function tellOnStop({ stop, err }) {
  const tell = /* @__PURE__ */ __name(() => err("\nEnding: what is in flight gets 6 s, nothing new is sent; a second signal ends at once\n"), "tell");
  stop.addEventListener("abort", tell, { once: true });
}
__name(tellOnStop, "tellOnStop");
async function carryOut({ request, connect, voice, system: system2 }, attempts, audit) {
  tellOnStop(system2);
  const { rotation } = request;
  rotation?.before(attempts);
  const carried = [];
  for (const item of attempts) {
    const last = rotation?.last(item) ?? null;
    const plain = connect(item.workspace.options);
    const api = audit?.around(plain, item.plan) ?? plain;
    const way = { last, api: rotation?.around(api, item.workspace.options, last) ?? api };
    if (item.planned !== null) carried.push(await executePlan(item, item.planned, way, voice, system2));
  }
  const results = rotation === void 0 ? carried : await rotation.after(carried, connect);
  const report = { format: reportFormat, results };
  request.onResult?.(report);
  if (request.report !== null) {
    await writePrivate(path5.resolve(system2.cwd, request.report), jsonText(report), "the report").catch(
      (error) => {
        system2.err(`${error instanceof Error ? error.message : String(error)}
`);
      }
    );
  }
  if (voice.format === "json" || hasChanges(attempts.map(({ plan }) => plan)))
    system2.out(showReport(report, voice, system2.outStyle));
  const statuses = results.flatMap(({ outcomes }) => outcomes.map(({ status }) => status));
  if (statuses.every((status) => status === "done")) return exitCode.fine;
  const nothingSent = (audit?.isBroken ?? false) && statuses.every((status) => status === "skipped");
  return nothingSent ? exitCode.error : exitCode.incomplete;
}
__name(carryOut, "carryOut");
async function fresh({ replan, system: system2 }, earlier) {
  const creates = earlier.plan.changes?.some(({ action }) => action === "create") ?? false;
  const age = system2.clock.monotonic() - (earlier.planned?.reading.readAt ?? 0);
  if (!creates || age <= oldForCreates) return earlier;
  const again = await replan(earlier.workspace);
  const [problem2] = again.plan.problems;
  if (again.plan.status === "error" && problem2 !== void 0)
    throw new KeywardError(problem2.message, problem2.way);
  if (again.plan.status === "refused") throw new RefusedError(again.plan.problems);
  requireUnmoved([earlier.plan], [again.plan]);
  return again;
}
__name(fresh, "fresh");
async function confirmed({ yes, reviewed, question }, system2) {
  if (yes || reviewed !== null) return true;
  if (await system2.ask(`
${question} Only yes is accepted: `)) return true;
  if (system2.stop.aborted) throw system2.stop.reason;
  system2.err("Nothing was changed.\n");
  return false;
}
__name(confirmed, "confirmed");
function hasChanges(plans) {
  return plans.some(({ changes }) => changes !== null && changes.length > 0);
}
__name(hasChanges, "hasChanges");

// src/commands/apply.ts
async function apply(given, voice, system2) {
  const reviewed = given.plan === void 0 ? null : await readReviewed(path6.resolve(system2.cwd, given.plan));
  if (reviewed === null) requireSomebodyToAsk("apply", given.yes ?? false, system2);
  const flags = reviewed === null ? given : asReviewed(given, reviewed);
  const request = {
    prepared: await prepare(flags, system2),
    asked: { prune: flags.prune ?? false, only: flags.only },
    reviewed,
    yes: flags.yes ?? false,
    question: "Apply these changes?",
    report: flags.report ?? null,
    audit: flags.audit ?? null,
    onResult: flags.onResult
  };
  return changeWorkspaces(request, voice, system2);
}
__name(apply, "apply");
function requireSomebodyToAsk(command, yes, { terminal }) {
  if (yes || terminal.asks) return;
  throw new KeywardError(
    `${command} asks before it changes anything, and there is no terminal to ask on`,
    command === "apply" ? "add --yes, or apply a reviewed plan file" : "add --yes"
  );
}
__name(requireSomebodyToAsk, "requireSomebodyToAsk");

export {
  changeWorkspaces,
  apply,
  requireSomebodyToAsk
};
