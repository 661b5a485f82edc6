import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  outputsOf
} from "./features-report-outputs.js";
import {
  explainPolicies
} from "./policy-explain.js";
import {
  findingPhrase,
  findingText,
  findingsOf,
  hasDrifted,
  inventoryFormat,
  isOpen,
  readText,
  unknownTexts
} from "./features-report-finding-words.js";
import {
  csvText
} from "./render-csv.js";
import {
  credentialsOf,
  isCurrent
} from "./features-overlap-credentials.js";
import {
  parseInstant
} from "./util-instant.js";
import {
  planErrors
} from "./render-problems-error-line.js";
import {
  endedCode
} from "./commands-exit-code.js";
import {
  proveFile,
  run
} from "./run.js";
import "./run-watch-watch.js";
import "./render-width.js";
import "./run-output-file-private-file.js";
import {
  workspaceLine,
  workspaceMarkdown
} from "./render-heading.js";
import {
  problemBlocks
} from "./render-problems-problem-markdown.js";
import {
  terminalReader
} from "./render-markdown-reader.js";
import {
  problemLines
} from "./render-problems-problem-text.js";
import "./render-problems-places.js";
import {
  claimLive,
  containsRolesOf,
  findSelf,
  identify,
  listsFoldersOf,
  otherEnvironment,
  readRolesFor,
  vocabulary,
  walkFolders,
  withOtherCredentials
} from "./run-attempt.js";
import {
  prepare
} from "./run-prepare.js";
import {
  inScope
} from "./plan-identity-scope.js";
import "./config-token.js";
import "./render-markdown-code.js";
import "./run-input-read-options.js";
import "./config-rate.js";
import {
  ageDays,
  tokenConcerns
} from "./plan-tokens-turns.js";
import "./model-pair.js";
import {
  dayMs,
  durationWord
} from "./util-duration.js";
import {
  configurationFile
} from "./manifest-yaml-yaml.js";
import "./schemas-config.schema.js";
import "./run-gate-gate.js";
import {
  addressCount,
  addressSet,
  clientFields,
  forMarkdown,
  forTerminal,
  inOrder,
  numberText,
  plural,
  sourceText
} from "./render-plan-values.js";
import "./http-retry.js";
import "./util-loopback.js";
import "./sinks-owned.js";
import {
  mapConcurrent
} from "./http-masking.js";
import "./model-token-known-secrets.js";
import "./model-token-secret.js";
import "./sinks-place.js";
import {
  at,
  jsonText,
  parseJson,
  textAt
} from "./util-json.js";
import "./model-names.js";
import "./policy-schema-keywords.js";
import "./fast-deep-equal.js";
import "./schema-path-finding.js";
import "./model-plan.js";
import {
  version
} from "./util-version.js";
import {
  ApiError,
  KeywardError
} from "./model-errors.js";
import "./runtime.js";

// src/features/report/command.ts
import path2 from "node:path";

// src/features/report/commit.ts
import { execFile } from "node:child_process";
var settings = ["core.hooksPath=/dev/null", "core.fsmonitor=false", "safe.directory=*"];
async function readCommit(folder, files, env) {
  const git = gitIn(folder, env);
  const head = await git(["rev-parse", "--verify", "HEAD^{commit}"]);
  if (head === null || !/^[0-9a-f]{40,64}\n$/.test(head)) return null;
  const status = await git(["--literal-pathspecs", "status", "--porcelain", "--", ...files]);
  return { id: head.trim(), modified: status === null ? null : status !== "" };
}
function gitIn(cwd, env) {
  const { PATH, HOME, SystemRoot } = env;
  const options = {
    cwd,
    env: { PATH, HOME, SystemRoot, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
    timeout: 3e4,
    maxBuffer: 64 * 1024 * 1024
  };
  const always = settings.flatMap((setting) => ["-c", setting]);
  return (args) => new Promise((resolve) => {
    execFile(
      "git",
      [...always, ...args],
      options,
      (error, stdout) => resolve(error === null ? stdout : null)
    );
  });
}

// src/features/report/inventory-csv.ts
var workspaceColumns = ["workspace", "host", "workspace_status"];
var clientColumns = [
  "id",
  "name",
  "environment",
  "state",
  "role_id",
  "role",
  "all_folders",
  "folder_ids",
  "folders",
  "open_to_any_address",
  "address_count",
  "ip_allow_list",
  "token_issued_at",
  "token_age_days",
  "rotate_after",
  "token_due_at",
  "token_due",
  "token_state",
  "deliver_to",
  "drift",
  "policies_violated",
  "declared_at",
  "created_at",
  "overlap_with_id",
  "overlap_with",
  "token_overlap"
];
function inventoryCsv({ workspaces }) {
  const heading = [...workspaceColumns, ...clientColumns, "error"];
  return csvText([heading, ...workspaces.flatMap(workspaceRows)]);
}
function workspaceRows(one) {
  const { workspace, status, clients, problems } = one;
  const about = [workspace.name, workspace.host, status];
  if (clients === null) {
    const reason = problems[0]?.message ?? "it could not be read";
    return [[...about, ...clientColumns.map(() => null), reason]];
  }
  return clients.map((client) => {
    const cells = clientCells(client);
    return [...about, ...clientColumns.map((column) => cells[column]), null];
  });
}
function clientCells(client) {
  const { folders, reach, drift, source } = client;
  const listed = folders === "all" ? [] : folders;
  return {
    id: client.id,
    name: client.name,
    environment: client.environment,
    state: client.state,
    role_id: client.role.id,
    role: client.role.name,
    all_folders: folders === "all",
    folder_ids: list(listed.map(({ id }) => String(id))),
    folders: list(listed.map(({ id, path: path3 }) => path3 ?? String(id))),
    open_to_any_address: reach.addresses === "any",
    address_count: reach.count,
    ip_allow_list: list(client.ip_allow_list),
    ...tokenCells(client.token),
    drift: typeof drift === "string" ? drift : list(drift.map(({ field }) => field)),
    policies_violated: list(client.violations),
    declared_at: source === null ? null : sourceText(source),
    created_at: client.created_at,
    overlap_with_id: client.overlap_with?.id ?? null,
    overlap_with: client.overlap_with?.name ?? null
  };
}
function tokenCells(token) {
  const { deliver_to } = token;
  return {
    token_issued_at: token.issued_at,
    token_age_days: token.age_days,
    rotate_after: token.rotate_after,
    token_due_at: token.due_at,
    token_due: token.due,
    token_state: token.state,
    token_overlap: token.overlap,
    deliver_to: typeof deliver_to === "string" || deliver_to === null ? deliver_to : list(deliver_to)
  };
}
function list(items) {
  return items.join("; ");
}

// src/features/report/prometheus/labels.ts
function workspaceLabels({ workspace }) {
  const { name, host, customer } = workspace;
  return { workspace: name, host, customer };
}
function clientLabels(one, { environment, name, id }) {
  return { ...workspaceLabels(one), environment, client: name, client_id: id };
}
function seconds(text) {
  return Date.parse(text) / 1e3;
}

// src/features/report/prometheus/client-metrics.ts
var states = ["managed", "unmanaged", "self", "out-of-scope", "contested"];
function clientMetrics(all) {
  const counted2 = (name, help, is) => ({
    name,
    help,
    samples: byEnvironment(all).map(({ labels, clients }) => ({ labels, value: clients.filter(is).length }))
  });
  return [
    {
      name: "keyward_clients",
      help: "Live API clients by state.",
      samples: byEnvironment(all).flatMap(
        ({ labels, clients }) => states.map((state) => ({
          labels: { ...labels, state },
          value: clients.filter((client) => client.state === state).length
        }))
      )
    },
    counted2("keyward_clients_open_to_any_address", "Live clients that every address may call.", isOpen),
    counted2("keyward_clients_all_folders", "Live clients that reach all folders.", reachesAll),
    counted2(
      "keyward_clients_open_to_any_address_all_folders",
      "Live clients that every address may call and that reach all folders.",
      (client) => isOpen(client) && reachesAll(client)
    ),
    counted2("keyward_clients_drifted", "Managed clients that differ from their manifests.", hasDrifted),
    counted2("keyward_clients_unmanaged", "Live clients that no manifest declares.", isUnmanaged)
  ];
}
function reachesAll({ folders }) {
  return folders === "all";
}
function isUnmanaged({ state }) {
  return state === "unmanaged";
}
function byEnvironment(all) {
  return all.flatMap((one) => {
    if (one.clients === null) return [];
    const environments = [...new Set(one.clients.map(({ environment }) => environment))];
    const groups = environments.length === 0 ? [null] : environments;
    return groups.map((environment) => ({
      labels: { ...workspaceLabels(one), environment },
      clients: (one.clients ?? []).filter((client) => client.environment === environment)
    }));
  });
}

// src/features/report/prometheus/exposition.ts
function expositionText(metrics) {
  return metrics.filter(({ samples }) => samples.length > 0).map(({ name, help, samples }) => {
    const head = `# HELP ${name} ${escaped(help)}
# TYPE ${name} gauge
`;
    return head + samples.map((sample) => sampleLine(name, sample)).join("");
  }).join("");
}
function sampleLine(name, { labels, value }) {
  const pairs = Object.entries(labels).flatMap(
    ([label, text]) => text === null ? [] : [`${label}="${escaped(String(text)).replaceAll('"', String.raw`\"`)}"`]
  );
  return `${name}${pairs.length === 0 ? "" : `{${pairs.join(",")}}`} ${value}
`;
}
function escaped(text) {
  return text.replaceAll("\\", "\\\\").replaceAll("\n", String.raw`\n`);
}

// src/features/report/prometheus/token-metrics.ts
function tokenMetrics(all) {
  const perClient = (name, help, value) => ({
    name,
    help,
    samples: samplesOf(all, ({ token }) => isCurrent(token) ? value(token) : null, clientLabels)
  });
  return [
    perClient("keyward_token_issued_timestamp_seconds", "When the token was issued.", issuedAt),
    perClient("keyward_token_age_seconds", "The age of the token when it was read, in whole days.", age),
    perClient(
      "keyward_token_due_timestamp_seconds",
      "When the token is due for rotation by its rotate_after.",
      ({ due_at }) => due_at === null ? null : seconds(due_at)
    ),
    perClient(
      "keyward_token_due",
      "Whether the token was due for rotation when it was read; only where a manifest limits its age.",
      ({ due_at, due }) => due_at === null ? null : due ? 1 : 0
    ),
    ...spareMetrics(all)
  ];
}
function spareMetrics(all) {
  const perSpare = (name, help, value) => ({
    name,
    help,
    samples: samplesOf(all, ({ token }) => isCurrent(token) ? null : value(token), spareLabels)
  });
  return [
    perSpare(
      "keyward_spare_token_issued_timestamp_seconds",
      "When the other token of a client with overlap was issued; it works until the next rotation.",
      issuedAt
    ),
    perSpare(
      "keyward_spare_token_age_seconds",
      "The age of the other token of a client with overlap when it was read, in whole days.",
      age
    )
  ];
}
function samplesOf(all, value, labels) {
  return all.flatMap(
    (one) => (one.clients ?? []).flatMap((client) => {
      const found = value(client);
      return found === null || Number.isNaN(found) ? [] : [{ labels: labels(one, client), value: found }];
    })
  );
}
function spareLabels(one, client) {
  const { token, overlap_with } = client;
  return {
    ...clientLabels(one, client),
    overlap_with: overlap_with?.name ?? null,
    overlap: token.overlap
  };
}
function issuedAt({ issued_at }) {
  return issued_at === null ? null : seconds(issued_at);
}
function age({ age_days }) {
  return age_days === null ? null : age_days * dayMs / 1e3;
}

// src/features/report/prometheus/metrics.ts
function inventoryMetrics(inventory) {
  const { workspaces, keyward, read_at } = inventory;
  return expositionText([
    metric("keyward_info", "The version of keyward that made this report.", [
      { labels: { version: keyward }, value: 1 }
    ]),
    metric("keyward_read_timestamp_seconds", "When the workspaces were read.", [
      { labels: {}, value: seconds(read_at) }
    ]),
    ...workspaceMetrics(workspaces),
    ...clientMetrics(workspaces),
    ...tokenMetrics(workspaces)
  ]);
}
function metric(name, help, samples) {
  return { name, help, samples };
}
function workspaceMetrics(all) {
  const read = all.filter(({ clients }) => clients !== null);
  return [
    metric(
      "keyward_workspace_read",
      "Whether the workspace was read: where it is 0, no other metric has samples of it.",
      all.map((one) => ({ labels: workspaceLabels(one), value: one.clients === null ? 0 : 1 }))
    ),
    metric(
      "keyward_plan_ok",
      "Whether a plan could be made that no guard or policy refuses.",
      read.map((one) => ({ labels: workspaceLabels(one), value: one.status === "ok" ? 1 : 0 }))
    ),
    metric(
      "keyward_last_apply_timestamp_seconds",
      "When keyward last changed the workspace, by the audit log.",
      all.flatMap(
        (one) => one.last_apply === null ? [] : [{ labels: workspaceLabels(one), value: seconds(one.last_apply) }]
      )
    ),
    metric(
      "keyward_declared_clients_not_live",
      "Clients that are declared and do not exist.",
      read.map((one) => ({ labels: workspaceLabels(one), value: one.not_live?.length ?? 0 }))
    ),
    metric(
      "keyward_policy_violations",
      "Declared clients that violate the policy.",
      read.flatMap(
        (one) => (one.policies ?? []).map(({ name, severity, violated }) => ({
          labels: { ...workspaceLabels(one), policy: name, severity },
          value: violated.length
        }))
      )
    )
  ];
}

// src/features/report/inventory-text.ts
async function inventoryText(inventory, kind) {
  switch (kind) {
    case "html":
      return (await import("./features-report-html-page.js")).inventoryPage(inventory);
    case "json":
      return jsonText(inventory);
    case "csv":
      return inventoryCsv(inventory);
    case "prometheus":
      return inventoryMetrics(inventory);
  }
}

// src/features/report/last-applies.ts
import { createReadStream } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
async function readLastApplies(name, cwd) {
  const file = path.resolve(cwd, name);
  const last = /* @__PURE__ */ new Map();
  let [lines, valid] = [0, 0];
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      if (line.trim() === "") continue;
      lines += 1;
      const read = changeOf(parseJson(line));
      if (read === null) continue;
      valid += 1;
      const before = last.get(read.key) ?? "";
      if (read.done && read.time > before) last.set(read.key, read.time);
    }
  } catch (error) {
    throw unreadable(file, error);
  }
  if (lines > 0 && valid === 0) throw unreadable(file, new Error("it contains no line of an audit log"));
  return (workspace) => last.get(keyOf(workspace.name, workspace.host, workspace.customer)) ?? null;
}
function changeOf(line) {
  if (textAt(line, "format") !== "keyward.audit/v1") return null;
  const [time, name, host] = [
    textAt(line, "time"),
    textAt(line, "workspace", "name"),
    textAt(line, "workspace", "host")
  ];
  const ms = time === null ? null : parseInstant(time);
  if (ms === null || name === null || host === null) return null;
  const key = keyOf(name, host, at(line, "workspace", "customer") ?? null);
  return { key, time: new Date(ms).toISOString(), done: textAt(line, "outcome") === "done" };
}
function keyOf(name, host, customer) {
  return JSON.stringify([name, host, customer]);
}
function unreadable(file, cause) {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new KeywardError(
    `the audit log ${file} could not be read: ${reason}`,
    "name a file that `keyward apply --audit FILE` wrote, or leave --audit out",
    { cause }
  );
}

// src/features/report/inventory/shared-clients.ts
function withoutRepeats(all) {
  const owned = new Set(
    all.flatMap(
      ({ key, inventory }) => (inventory.clients ?? []).filter(({ state }) => state !== "out-of-scope").map(idIn(key))
    )
  );
  const shown = /* @__PURE__ */ new Set();
  return all.map(({ key, inventory }) => {
    if (inventory.clients === null) return inventory;
    const id = idIn(key);
    const clients = inventory.clients.filter((client) => {
      if (client.state !== "out-of-scope") return true;
      const isRepeated = owned.has(id(client)) || shown.has(id(client));
      shown.add(id(client));
      return !isRepeated;
    });
    return { ...inventory, clients };
  });
}
function idIn(key) {
  return ({ id }) => `${id} ${key}`;
}

// src/features/report/inventory/names.ts
function folderIds({ folders }) {
  return folders === "all" ? [] : folders;
}

// src/features/report/inventory/unknowns.ts
function workspaceUnknowns({ plan, input, names }, { sinksRead }) {
  const workspace = plan.workspace.name;
  const [problem] = plan.problems;
  if (input === null) {
    const reason = problem?.message ?? null;
    return [{ code: "workspace-unread", workspace, count: null, reason }];
  }
  return [
    ...plan.changes === null ? [{ code: "plan-unmade", count: null, reason: problem?.message ?? null }] : [],
    ...nameUnknowns(input, names),
    ...tokenUnknowns(input, sinksRead)
  ].map((one) => ({ ...one, workspace }));
}
function counted(code, count, reason = null) {
  return count === 0 ? [] : [{ code, count, reason }];
}
function nameUnknowns({ live }, names) {
  const roles = new Set(live.flatMap(({ role }) => role === null || names.roles.has(role) ? [] : [role]));
  const folders = new Set(live.flatMap(folderIds).filter((id) => !names.folders.has(id)));
  return [
    ...counted("role-names", roles.size, names.unread.roles),
    ...names.askedFolders ? counted("folder-names", folders.size, names.unread.folders) : counted("folder-names-not-asked", folders.size)
  ];
}
function tokenUnknowns({ live, tokens }, sinksRead) {
  const owners = [...tokens].filter(([{ pair }]) => pair?.credential !== "second");
  const places = owners.flatMap(([, found]) => found);
  const unread = places.flatMap(({ reading }) => reading.kind === "unknown" ? [reading.reason] : []);
  return [
    ...counted("token-times", live.filter(({ token_updated_at }) => token_updated_at === null).length),
    ...sinksRead ? counted("places-unreadable", unread.length, unread[0] ?? null) : counted("sinks-not-read", places.length)
  ];
}

// src/features/report/inventory/client-entry.ts
function clientEntry(live, known, { names, now }) {
  return {
    id: live.id,
    name: live.name,
    environment: live.environment,
    state: known.state,
    role: clientFields.role.shown(live.role, names),
    folders: clientFields.folders.shown(live.folders, names),
    ip_allow_list: live.ip_allow_list,
    reach: reachOf(live.ip_allow_list),
    source: known.credential?.declared.source ?? null,
    created_at: live.created_at,
    token: tokenOf(live, known.credential, now),
    drift: known.drift,
    violations: known.violations,
    overlap_with: known.credential?.overlap?.other ?? null
  };
}
function reachOf(list2) {
  const risks = clientFields.ip_allow_list.createRisks(list2);
  if (risks.includes("open-to-every-address")) return { addresses: "any", count: null };
  const countable = addressSet(list2).unknown.length === 0;
  const count = countable ? Number(addressCount(list2)) : null;
  return { addresses: risks.includes("open-to-most-addresses") ? "most" : "limited", count };
}
function tokenOf(live, credential, now) {
  const issued = {
    issued_at: live.token_updated_at,
    age_days: ageDays(live, now),
    concerns: tokenConcerns(live)
  };
  if (credential === null) return { ...issued, ...undeclaredToken };
  const { rotate_after, deliver_to } = credential.declared.token;
  const { due, state } = credential.token;
  const overlap = credential.overlap?.token ?? null;
  return {
    ...issued,
    rotate_after: typeof rotate_after === "number" ? durationWord(rotate_after) : rotate_after,
    due_at: isCurrent({ overlap }) ? dueAt(live.token_updated_at, rotate_after) : null,
    due,
    state,
    overlap,
    deliver_to
  };
}
var undeclaredToken = {
  rotate_after: null,
  due_at: null,
  due: false,
  state: null,
  overlap: null,
  deliver_to: null
};
function dueAt(issued, after) {
  if (issued === null || typeof after !== "number") return null;
  const due = new Date(Date.parse(issued) + after);
  return Number.isNaN(due.getTime()) ? null : due.toISOString();
}

// src/features/report/inventory/policy-states.ts
function judgeAll(clients, input) {
  return clients.map((client) => ({
    client,
    results: explainPolicies(client.declared, client.desired, input)
  }));
}
function policyStates(policies, judged) {
  const results = new Map(policies.map(({ name }) => [name, emptyResults()]));
  for (const { client, results: own } of judged)
    for (const { name, judged: result } of own)
      if (result !== "on-change") results.get(name)?.[result].push(refOf(client));
  return policies.map((policy) => stateOf(policy, results.get(policy.name) ?? emptyResults()));
}
function violatedBy({ results }) {
  return results.filter(({ judged }) => judged === "violated").map(({ name }) => name);
}
function emptyResults() {
  return { satisfied: [], violated: [], undecided: [] };
}
function stateOf({ name, severity, message, source, rule }, found) {
  const { satisfied, violated, undecided } = found;
  const policy = { name, severity, on: rule.on, message, source };
  return { ...policy, satisfied: satisfied.length, violated, undecided };
}
function refOf({ declared: { name, environment }, id }) {
  return { id, name, environment };
}

// src/features/report/inventory/workspace-inventory.ts
function workspaceInventory(one) {
  const { plan, input, lastApply } = one;
  const { workspace, status, problems } = plan;
  const about = { workspace, status, last_apply: lastApply, problems };
  if (input === null) return { ...about, read: null, clients: null, not_live: null, policies: null };
  const claims = claimLive(input.declared, input.live);
  const judged = judgeAll(judgeable(input, claims), input);
  const knownOf = knowing(input, claims, plan, judged);
  const shared = { names: one.names, now: input.now };
  return {
    ...about,
    read: { requests: one.requests, clients: input.live.length },
    clients: inOrder(input.live).map((live) => clientEntry(live, knownOf(live), shared)),
    not_live: claims.creates.map(notLive),
    // Policies judge both clients of an entry with `overlap` as one, by its name.
    policies: policyStates(
      input.policies,
      judged.filter(({ client: { declared } }) => declared.pair?.credential !== "second")
    )
  };
}
function judgeable(input, { claims, creates }) {
  const self = selfIds(input, { claims });
  const identified = identify(input);
  const resolved = [...identified.managed, ...identified.creates];
  const desired = new Map(resolved.map((one) => [one.declared, one.desired]));
  return [
    ...claims.filter(({ live }) => !self.has(live.id)).map(({ declared, live }) => ({ declared, id: live.id, desired: desired.get(declared) ?? null })),
    ...creates.map((declared) => ({ declared, id: null, desired: desired.get(declared) ?? null }))
  ];
}
function knowing(input, claims, { changes }, judged) {
  const credentials = credentialsOf(claims.claims, input.tokens, input.now);
  const updates = new Map(changes?.map((change) => [change.id, change]));
  const violations = new Map(judged.map((one) => [one.client.id, violatedBy(one)]));
  const stateOf2 = states2(input, claims);
  return (live) => {
    const state = stateOf2(live);
    const change = updates.get(live.id);
    const fields = change?.action === "update" ? change.fields : [];
    return {
      state,
      credential: credentials.get(live.id) ?? null,
      drift: state !== "managed" ? "not-compared" : changes === null ? "unknown" : fields,
      violations: violations.get(live.id) ?? []
    };
  };
}
function states2(input, { claims, unclaimed }) {
  const self = selfIds(input, { claims });
  const claimed = new Set(claims.map(({ live }) => live.id));
  const free = new Set(unclaimed);
  return (live) => {
    if (self.has(live.id)) return "self";
    if (claimed.has(live.id)) return "managed";
    if (!inScope(input.ownership.scope, live)) return "out-of-scope";
    return free.has(live) ? "unmanaged" : "contested";
  };
}
function selfIds({ live, ownership }, claims) {
  return withOtherCredentials(findSelf(live, ownership), claims).ids;
}
function notLive({ name, environment, source }) {
  return { name, environment, source };
}

// src/features/report/read-names.ts
var noNames = {
  roles: /* @__PURE__ */ new Map(),
  folders: /* @__PURE__ */ new Map(),
  unread: { roles: null, folders: null },
  askedFolders: false
};
async function readNames(api, input, askedFolders) {
  const known = vocabulary(input.roles, input.folderPaths);
  const { policyFacts } = input;
  const roles = await missingRoles(api, input);
  const folders = new Map([...policyFacts.folderPaths, ...known.folders]);
  const walked = await missingFolders(api, input, folders, askedFolders);
  return {
    roles: new Map([...policyFacts.roleNames, ...known.roles, ...roles.found]),
    folders: new Map([...walked.found, ...folders]),
    unread: { roles: roles.failure, folders: walked.failure },
    askedFolders
  };
}
var nothing = { found: /* @__PURE__ */ new Map(), failure: null };
async function missingRoles(api, { roles, live, policyFacts }) {
  if (roles !== null || policyFacts.roleNames.size > 0 || live.every(({ role }) => role === null))
    return nothing;
  return unlessUnreadable(async () => {
    const read = await readRolesFor(api, (shown) => containsRolesOf(shown, [], live));
    return new Map(read.map(({ id, name }) => [id, name]));
  });
}
async function missingFolders(api, { live, folderEnvironment }, known, asked) {
  const listed = live.filter((client) => listsFoldersOf(folderEnvironment, client));
  const wanted = new Set(listed.flatMap(folderIds).filter((id) => !known.has(id)));
  if (!asked) return nothing;
  const elsewhere = listed.length < live.length ? otherEnvironment(folderEnvironment) : null;
  const walked = wanted.size === 0 ? nothing : await unlessUnreadable(() => walkFolders(api, wanted));
  return { ...walked, failure: walked.failure ?? elsewhere };
}
async function unlessUnreadable(read) {
  try {
    return { found: await read(), failure: null };
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure === "aborted") throw error;
    return { found: /* @__PURE__ */ new Map(), failure: error.message };
  }
}

// src/features/report/read-inventory.ts
async function readInventory(attempts, around) {
  const read = await mapConcurrent(attempts, (one) => readOne(one, around));
  const inventories = read.map((one, at2) => ({
    key: keyOf2(attempts[at2]),
    inventory: workspaceInventory(one)
  }));
  const workspaces = withoutRepeats(inventories);
  return {
    format: inventoryFormat,
    keyward: version,
    read_at: new Date(around.now).toISOString(),
    commit: around.commit,
    findings: findingsOf(workspaces, around.now),
    unknowns: [...read.flatMap((one) => workspaceUnknowns(one, around)), ...generalUnknowns(around)],
    not_selected: around.notSelected,
    workspaces
  };
}
async function readOne({ plan, planned, open }, { folderNames, lastApplies }) {
  const input = planned?.input ?? null;
  const api = input === null ? null : open();
  const names = input === null || api === null ? noNames : await readNames(api, input, folderNames);
  const lastApply = lastApplies?.(plan.workspace) ?? null;
  return { plan, input, names, lastApply, requests: api?.requests.total ?? 0 };
}
function keyOf2(attempt) {
  const { host, tokenVariable, customer } = attempt?.workspace.options ?? {};
  return JSON.stringify([host, tokenVariable, customer]);
}
function generalUnknowns({ notSelected, commit, lastApplies }) {
  const about = { workspace: null, count: null, reason: null };
  return [
    ...notSelected.length === 0 ? [] : [{ ...about, code: "workspaces-not-selected", count: notSelected.length }],
    ...commit === null ? [{ ...about, code: "commit" }] : [],
    ...lastApplies === null ? [{ ...about, code: "last-apply" }] : []
  ];
}

// src/features/report/summary-text.ts
var mostProblems = 20;
function renderSummaryText(inventory, style) {
  const { found, absent } = partition(inventory);
  const width = Math.max(0, ...found.map(({ count }) => numberText(count).length));
  const paint = { high: style.red, medium: style.yellow, low: (text) => text };
  const lines = [
    style.bold(headline(inventory)),
    ...found.map(
      (one) => `  ${paint[one.severity](numberText(one.count).padStart(width))}  ${findingPhrase(one)}`
    ),
    ...absent.length === 0 ? [] : [style.dim(`  ${checkedText(found.length, absent.length)}`)],
    ...withProblems(inventory).flatMap(({ workspace, status, problems }) => [
      "",
      workspaceLine(workspace, style),
      ...problems.slice(0, mostProblems).flatMap((problem) => problemLines(problem, status, style)),
      ...problems.length > mostProblems ? [moreText(problems.length - mostProblems)] : []
    ]),
    ...listOf(style.bold("Not known"), unknownTexts(inventory), (text) => `  ${forTerminal(text)}`)
  ];
  return `${lines.join("\n")}
`;
}
function renderSummaryMarkdown(inventory) {
  const { found, absent } = partition(inventory);
  const lines = [
    `### ${headline(inventory)}`,
    "",
    ...found.map((one) => `- **${numberText(one.count)}** ${findingPhrase(one)}`),
    ...absent.length === 0 ? [] : [`- Checked: ${absent.map(findingText).join("; ")}`],
    ...withProblems(inventory).flatMap(({ workspace, status, problems }) => [
      "",
      `#### ${workspaceMarkdown(workspace)}`,
      ...problemBlocks(problems, status, { most: mostProblems, reader: terminalReader }).flatMap((block) => [
        "",
        ...block
      ])
    ]),
    ...listOf("#### Not known\n", unknownTexts(inventory), (text) => `- ${forMarkdown(text)}`)
  ];
  return `${lines.join("\n")}
`;
}
function headline(inventory) {
  return `Access report: ${readText(inventory)}`;
}
function moreText(count) {
  return `and ${plural(count, "more problem")}: keyward plan lists each`;
}
function checkedText(found, absent) {
  return found === 0 ? `Nothing needs attention: ${plural(absent, "check")} found nothing` : `${plural(absent, "other check")} found nothing`;
}
function partition({ findings, workspaces }) {
  const isRead = workspaces.some(({ clients }) => clients !== null);
  return {
    found: findings.filter(({ count }) => count > 0),
    absent: isRead ? findings.filter(({ count }) => count === 0) : []
  };
}
function withProblems({ workspaces }) {
  return workspaces.filter(({ problems }) => problems.length > 0);
}
function listOf(title, items, line) {
  return items.length === 0 ? [] : ["", title, ...items.map(line)];
}

// src/features/report/command.ts
async function report(flags, voice, system) {
  const outputs = outputsOf(flags.out ?? [], flags.as);
  const prepared = await prepare(flags, system);
  const files = await proveAll(outputs ?? [], system);
  const around = await surroundings(flags, prepared, system);
  const task = {
    prepared,
    asked: { prune: false, whole: true, noSinks: !around.sinksRead },
    gate: { kind: "closed" },
    audit: null,
    listener: {
      happened: () => void 0,
      planned: async (_, attempts) => {
        const inventory = await readInventory(attempts, { ...around, now: system.clock.now() });
        for (const { file, kind } of files) await file.write(await inventoryText(inventory, kind));
        await print(inventory, flags, voice, system);
      },
      starting: () => void 0,
      reported: () => "written"
    }
  };
  return endedCode(await run(task, { voice, system }), { detailed: false });
}
async function proveAll(outputs, system) {
  const proved = [];
  for (const { file, kind } of outputs) {
    const by = {
      flag: "--out",
      what: "the report",
      readers: kind === "prometheus" ? "all" : "owner"
    };
    proved.push({ kind, file: await proveFile(file, by, system) });
  }
  return proved;
}
async function surroundings(flags, { options, workspaces }, system) {
  const config = await configurationFile(flags, system.cwd);
  const manifests = workspaces.flatMap((one) => one.options.manifests);
  const files = [...config === null ? [] : [config], ...manifests].map(({ absolute }) => absolute);
  return {
    commit: await readCommit(config === null ? system.cwd : path2.dirname(config.absolute), files, system.env),
    lastApplies: flags.audit === void 0 ? null : await readLastApplies(flags.audit, system.cwd),
    notSelected: options.others.map(({ name }) => name),
    sinksRead: flags.sinks !== false,
    folderNames: flags.folderNames ?? false
  };
}
async function print(inventory, { out, as }, { format }, system) {
  const kind = out === void 0 && as !== void 0 ? as : format === "json" ? "json" : null;
  if (kind !== null) {
    system.err(planErrors({ problems: [], plans: inventory.workspaces }));
    system.out(await inventoryText(inventory, kind));
  } else if (format === "markdown") system.out(renderSummaryMarkdown(inventory));
  else system.out(renderSummaryText(inventory, system.outStyle));
}
export {
  report
};
