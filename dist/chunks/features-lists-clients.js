import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  printList,
  readEach
} from "./features-lists-print-list.js";
import "./render-csv.js";
import {
  sortKeys
} from "./features-lists-sort-keys.js";
import "./render-lists-render-table.js";
import "./render-lists-table.js";
import {
  overlapText,
  spareWords
} from "./features-overlap-overlap-words.js";
import {
  credentialsOf,
  isCurrent
} from "./features-overlap-credentials.js";
import "./render-problems-error-line.js";
import "./commands-event-line.js";
import "./commands-exit-code.js";
import "./run-watch-watch.js";
import "./render-width.js";
import {
  concernText
} from "./render-token-concern.js";
import "./render-heading.js";
import {
  claimLive,
  findSelf,
  observeTokens,
  sinksOf,
  whole,
  withOtherCredentials
} from "./run-attempt.js";
import {
  onlineOptions,
  readDeclared,
  workspaceRef
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
  durationWord,
  minuteWords,
  parseDuration
} from "./util-duration.js";
import "./manifest-yaml-yaml.js";
import "./schemas-config.schema.js";
import "./run-gate-gate.js";
import {
  clientFields,
  eachField,
  fieldOrder,
  numberText,
  plural
} from "./render-plan-values.js";
import "./http-retry.js";
import "./util-loopback.js";
import {
  ownedBy
} from "./sinks-owned.js";
import "./http-masking.js";
import "./model-token-known-secrets.js";
import "./model-token-secret.js";
import "./sinks-place.js";
import "./util-json.js";
import "./model-names.js";
import "./policy-schema-keywords.js";
import "./fast-deep-equal.js";
import "./schema-path-finding.js";
import "./model-plan.js";
import "./util-version.js";
import {
  InputError,
  KeywardError
} from "./model-errors.js";
import "./runtime.js";

// src/features/lists/token-words.ts
var states = {
  pending: "issued, not delivered",
  "not-held": "not found",
  "reissued-elsewhere": "reissued elsewhere",
  unknown: "unknown",
  held: "held",
  spare: "spare"
};
var stateWords = Object.entries(states);
function tokenText({ state, overlap }) {
  if (state === null) return "";
  return state === "spare" && overlap !== null ? `${states[state]}: ${spareWords[overlap]}` : states[state];
}
function stateOrder(state) {
  return state === null ? stateWords.length : stateWords.findIndex(([one]) => one === state);
}

// src/features/lists/select-clients.ts
function clientSelection(flags, now) {
  const tests = testsOf(flags, now);
  const order = orderOf(flags.sort ?? (flags.tokens === true ? "token" : "id"));
  const need = flags.due === true || flags.unmanaged === true || flags.tokens === true;
  return {
    need: need ? "required" : "optional",
    select: (clients2) => {
      const sorted = clients2.filter((client) => tests.every((test) => test(client))).sort((a, b) => order(a, b) || a.id - b.id);
      return flags.reverse === true ? sorted.reverse() : sorted;
    }
  };
}
function testsOf(flags, now) {
  const { environment, role, olderThan } = flags;
  const before = olderThan === void 0 ? null : now - durationOf(olderThan);
  return [
    ...environment === void 0 ? [] : [(one) => environment.includes(one.environment ?? "")],
    ...role === void 0 ? [] : [({ role: { id, name } }) => role.includes(String(id)) || role.includes(name ?? "")],
    ...before === null ? [] : [({ token }) => token.updated_at !== null && Date.parse(token.updated_at) < before],
    ...flags.due === true ? [({ token }) => token.due] : [],
    ...flags.unmanaged === true ? [({ unmanaged }) => unmanaged === true] : [],
    ...flags.tokens === true ? [({ token }) => token.state !== null] : []
  ];
}
function durationOf(text) {
  const ms = parseDuration(text);
  if (ms !== null) return ms;
  throw new KeywardError(
    `--older-than ${text} is not a duration`,
    "write it in days or weeks, as 90d or 12w; h, m and s are hours, minutes and seconds, and months are written in days"
  );
}
var { compare } = new Intl.Collator("en", { numeric: true });
function orderOf(key) {
  switch (key) {
    case "id":
      return (a, b) => a.id - b.id;
    case "age":
      return byTime(({ token }) => token.updated_at);
    case "created":
      return byTime(({ created_at }) => created_at);
    case "token":
      return (a, b) => Number(b.token.due) - Number(a.token.due) || stateOrder(a.token.state) - stateOrder(b.token.state) || byTime(({ token }) => token.updated_at)(a, b);
    default:
      return byField(key);
  }
}
function byField(key) {
  const field = fieldOrder.find((one) => one === key);
  if (field !== void 0) return (a, b) => compare(sortText(a, field), sortText(b, field));
  throw new KeywardError(`--sort ${key} is not a column`, `use one of ${sortKeys.join(", ")}`);
}
function sortText(client, field) {
  return fieldText(field, client);
}
function fieldText(field, client) {
  const roles = /* @__PURE__ */ new Map();
  const { id, name } = client.role;
  if (id !== null && name !== null) roles.set(id, name);
  return cellOf(field, client, roles) ?? "";
}
function cellOf(field, client, roles) {
  const one = clientFields[field];
  return one.cell(one.fromPlan(client[field]), roles);
}
function byTime(timeOf) {
  const time = (client) => Date.parse(timeOf(client) ?? "9999-12-31");
  return (a, b) => time(a) - time(b);
}

// src/features/lists/client-list.ts
var clientList = {
  name: "clients",
  noun: "client",
  table: (rows) => ({
    headings: ["ID", ...fieldOrder.map((field) => clientFields[field].title), "Token age", "Token", "Note"],
    rows: rows.map((row) => [
      String(row.id),
      ...fieldOrder.map((field) => fieldText(field, row)),
      ageText(row),
      [row.token.due ? "due" : "", tokenText(row.token)].filter((word) => word !== "").join(", "),
      noteText(row)
    ])
  }),
  summary: () => "",
  csvHeadings: [
    "id",
    ...fieldOrder.flatMap((field) => field === "role" ? ["role_id", "role"] : [field]),
    "created_at",
    "token_updated_at",
    "token_age_days",
    "token_state",
    "token_due",
    "token_due_at",
    "rotate_after",
    "unmanaged",
    "self",
    "in_scope",
    "file",
    "line",
    "note",
    "overlap_with_id",
    "overlap_with",
    "token_overlap"
  ],
  csvRow: (row) => [
    row.id,
    ...fieldOrder.flatMap((field) => fieldCells(field, row)),
    row.created_at,
    row.token.updated_at,
    row.token.age_days,
    row.token.state,
    row.token.due,
    row.token.due_at,
    row.token.rotate_after,
    row.unmanaged,
    row.self,
    row.in_scope,
    row.source?.file ?? null,
    row.source?.line ?? null,
    row.token.concerns.map(concernText).join("; "),
    row.overlap_with?.id ?? null,
    row.overlap_with?.name ?? null,
    row.token.overlap
  ],
  event: (workspace, client) => ({ type: "client", workspace, client })
};
var tokenList = {
  ...clientList,
  table: (rows) => ({
    headings: ["ID", "Name", "Environment", "Token", "Age", "Due", "Note"],
    rows: rows.map((row) => [
      String(row.id),
      row.name,
      row.environment ?? "",
      tokenText(row.token),
      ageText(row),
      dueText(row),
      noteText(row)
    ])
  }),
  summary: (rows) => {
    const due = rows.filter(({ token }) => token.due).length;
    const states2 = stateWords.map(
      ([state, words]) => [rows.filter(({ token }) => token.state === state).length, words]
    );
    return [[due, "due"], ...states2].filter(([count]) => count > 0).map(([count, words]) => `${numberText(count)} ${words}`).join(", ");
  }
};
function fieldCells(field, client) {
  const value = client[field];
  if (value === null || typeof value === "string") return [value];
  if ("name" in value) return [value.id, value.name];
  if (value.length === 0) return [fieldText(field, client)];
  return [value.map((item) => typeof item === "string" ? item : item.id).join(" ")];
}
function ageText({ token: { age_days: days } }) {
  return days === null ? "" : plural(days, "day");
}
function dueText({ token }) {
  const { due, rotate_after: after } = token;
  if (!isCurrent(token)) return "";
  if (after === null || after === "never") return after ?? "";
  return due ? `due, every ${after}` : `every ${after}`;
}
function noteText({ self, in_scope, token, overlap_with }) {
  const whose = self ? ["self"] : in_scope ? [] : ["out of scope"];
  const overlap = overlap_with === null ? [] : [overlapText(overlap_with)];
  return [...whose, ...overlap, ...token.concerns.map(concernText)].join("; ");
}

// src/features/lists/listed-client.ts
function listedClient(live, context) {
  const { roles, self, inScope: inScope2, declared } = context;
  const names = { roles, folders: /* @__PURE__ */ new Map() };
  return {
    id: live.id,
    ...eachField((field) => clientFields[field].shown(live[field], names)),
    created_at: instant(live.created_at),
    token: listedToken(live, context),
    source: typeof declared === "string" ? null : declared.declared.source,
    unmanaged: declared === "unknown" ? null : declared === "unmanaged" && inScope2 && !self,
    self,
    in_scope: inScope2,
    overlap_with: typeof declared === "string" ? null : declared.overlap?.other ?? null
  };
}
function listedToken(live, { declared, now }) {
  const known = typeof declared === "string" ? null : declared;
  const after = known?.declared.token.rotate_after ?? null;
  const updatedAt = instant(live.token_updated_at);
  const overlap = known?.overlap?.token ?? null;
  const dueAt = isCurrent({ overlap }) && typeof after === "number" && updatedAt !== null ? Date.parse(updatedAt) + after : null;
  return {
    updated_at: updatedAt,
    age_days: ageDays(live, now),
    rotate_after: typeof after === "number" ? durationWord(after) : after,
    due_at: dueAt === null ? null : new Date(dueAt).toISOString(),
    due: known?.token.due ?? false,
    state: known?.token.state ?? null,
    overlap,
    concerns: tokenConcerns(live)
  };
}
function instant(text) {
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

// src/features/lists/read-clients.ts
async function readListed(workspace, options, { api, system, need }) {
  const declared = await readableManifests(workspace, options, { system, need });
  const { clients: clients2 } = await whole(await api.readClients());
  const roles = clients2.length === 0 ? [] : await readableRoles(api);
  const names = new Map(roles.map(({ id, name }) => [id, name]));
  const { claims } = claimLive(declared ?? [], clients2);
  const self = withOtherCredentials(findSelf(clients2, workspace), { claims }).ids;
  const known = declared === null ? null : await readCredentials(workspace, options, { declared, claims, system });
  const { scope } = workspace;
  return clients2.map(
    (live) => listedClient(live, {
      roles: names,
      self: self.has(live.id),
      inScope: scope === null || inScope(scope, live),
      declared: known === null ? "unknown" : known.get(live.id) ?? "unmanaged",
      now: system.clock.now()
    })
  );
}
async function readableRoles(api) {
  return api.readRoles().catch(() => []);
}
async function readCredentials(workspace, options, read) {
  const { declared, claims, system } = read;
  const ids = new Map(claims.map((claim) => [claim.declared, claim.live.id]));
  const owner = workspaceRef(workspace);
  const sinks = ownedBy(await sinksOf(options, system), owner, system.clock);
  return credentialsOf(claims, await observeTokens(declared, owner, sinks, ids), system.clock.now());
}
async function readableManifests(workspace, options, { system, need }) {
  try {
    return (await readDeclared(workspace, options)).declared;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.findings.every(({ rule }) => rule === "no-manifest")) return [];
    if (need === "required") throw error;
    system.err(
      `The manifests of ${workspace.name} are invalid, so due tokens are not shown: run keyward validate to see the findings
`
    );
    return null;
  }
}

// src/features/lists/clients.ts
async function clients(flags, voice, system) {
  const minutes = flags.olderThan === void 0 ? null : minuteWords(flags.olderThan);
  if (minutes !== null) system.err(`Note: --older-than ${minutes}
`);
  const { need, select } = clientSelection(flags, system.clock.now());
  const online = await onlineOptions(flags, system);
  const edge = { voice, system };
  const found = await readEach(
    online,
    edge,
    (workspace, api, machine) => readListed(workspace, online.options, { api, system: machine.system, need })
  );
  const all = found.flatMap((one) => one.kind === "read" ? one.value : []);
  system.err(unknownNames(flags, all));
  const selected = found.map((one) => one.kind === "read" ? { ...one, value: select(one.value) } : one);
  return printList(flags.tokens === true ? tokenList : clientList, selected, edge);
}
function unknownNames({ environment = [], role = [] }, all) {
  const environments = new Set(all.map((client) => client.environment ?? ""));
  const roles = new Set(all.flatMap(({ role: { id, name } }) => [String(id), name ?? ""]));
  const line = (what, name, known) => `Note: no live client has the ${what} "${name}"${known.length === 0 ? "" : `; there are ${known.join(", ")}`}
`;
  const named = [...new Set(all.map((client) => client.role.name).filter((name) => name !== null))];
  return [
    ...environment.filter((name) => !environments.has(name)).map(
      (name) => line(
        "environment",
        name,
        [...environments].filter((known) => known !== "")
      )
    ),
    ...role.filter((name) => !roles.has(name)).map((name) => line("role", name, named))
  ].join("");
}
export {
  clients
};
