import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readingsFormat
} from "./model-readings.js";
import {
  exitCode
} from "./commands-exit-code.js";
import {
  parseRate
} from "./config-rate.js";
import "./util-duration.js";
import "./run-gate-gate.js";
import "./render-plan-values.js";
import {
  isRecord
} from "./util-json.js";
import "./model-names.js";
import "./model-plan.js";
import {
  KeywardError
} from "./model-errors.js";
import "./runtime.js";

// src/commands/sandbox.ts
import { readFile } from "node:fs/promises";
import path from "node:path";

// src/sandbox/endpoints/describe.ts
function describeSandbox({ url, token, state }) {
  const environments2 = state.environments.length === 0 ? "no environments" : `environments ${state.environments.join(", ")}`;
  return `keyward sandbox listens on ${url}

  ${state.clients.size} clients, roles ${state.roles.map(({ name }) => name).join(", ")}, ${environments2}

  WORKATO_HOST=${url} WORKATO_API_TOKEN=${token} keyward plan

  Control endpoints, which need no token and are not rate limited:
    GET  /sandbox/state      the clients with their current tokens, roles and folders
    GET  /sandbox/journal    every request received
    POST /sandbox/clients    a manual change: {"action":"update","name":"\u2026","ip_allow_list":[]}
    POST /sandbox/roles      a role deleted by hand: {"action":"delete","name":"\u2026"}
    POST /sandbox/faults     [{"on":{"method":"POST"},"when":"after","kind":"reset"}]
    POST /sandbox/readings   {"count":"page"}
  With ?customer=E\u2026 state, clients and roles use the workspace of an Embedded customer.
`;
}

// src/sandbox/demo-seed.ts
var production = "Production";
var environments = [
  { name: "Development", firstFolder: 300, networks: ["198.51.100.0/24"] },
  { name: "Test", firstFolder: 200, networks: ["198.51.100.0/24", "203.0.113.0/28"] },
  { name: production, firstFolder: 100, networks: ["192.0.2.10", "192.0.2.11", "203.0.113.0/28"] }
];
var roles = [
  { id: 26779, name: "Integrator" },
  { id: 26780, name: "Read only" },
  { id: 26781, name: "Admin" },
  { id: 26782, name: "Finance integrator" },
  { id: 26783, name: "Monitoring" }
];
var tree = [
  { offset: 0, name: "Finance", parent: null },
  { offset: 1, name: "Procure to Pay", parent: 0 },
  { offset: 2, name: "Order to Cash", parent: 0 },
  { offset: 10, name: "HR", parent: null },
  { offset: 11, name: "Payroll", parent: 10 },
  { offset: 20, name: "Sales", parent: null },
  { offset: 21, name: "Orders", parent: 20 }
];
var everywhere = [
  ["crm-sync", "Integrator", [20], 40],
  ["finance-loader", "Finance integrator", [1, 2], 75],
  ["finance-reporting", "Read only", [0], 210],
  ["hr-sync", "Integrator", [10], 12],
  ["order-loader", "Integrator", [21], 130],
  ["payroll-export", "Integrator", [11], 330]
];
var vpn = ["203.0.113.0/28"];
var special = [
  client("gitops-admin", "Admin", "all", { ip_allow_list: ["192.0.2.20"], token_age_days: 0 }),
  client("gitops-plan", "Read only", "all", { ip_allow_list: ["192.0.2.20"], token_age_days: 3 }),
  // Its allow list was left open.
  client("monitoring", "Monitoring", "all", { token_age_days: 412 }),
  client("partner-feed", "Integrator", [102], { token_age_days: 95 }),
  // A name that no manifest can declare.
  client("legacy-batch ", "Integrator", [101], { ip_allow_list: vpn, token_age_days: 1130 }),
  // Its role was deleted.
  client("old-erp", 26790, [200], { environment: "Test", ip_allow_list: vpn, token_age_days: 720 })
];
var demoSeed = {
  environments: environments.map(({ name }) => name),
  roles,
  folders: environments.flatMap(foldersOf),
  clients: [...environments.flatMap(clientsOf), ...special].map((one, index) => ({
    ...one,
    id: 40101 + index * 7
  }))
};
var demoFoldersOf = production;
function foldersOf({ name, firstFolder }) {
  return tree.map(({ offset, name: called, parent }) => ({
    id: firstFolder + offset,
    name: called,
    parent_id: parent === null ? null : firstFolder + parent,
    environment: name
  }));
}
function clientsOf({ name, firstFolder, networks }, index) {
  return everywhere.map(([called, role2, offsets, age]) => ({
    name: called,
    role: role2,
    folders: offsets.map((offset) => firstFolder + offset),
    environment: name,
    ip_allow_list: networks,
    token_age_days: age + 90 * index
  }));
}
function client(name, role2, folders2, more) {
  return { name, role: role2, folders: folders2, environment: production, ip_allow_list: [], token_age_days: 0, ...more };
}

// src/sandbox/endpoints/check.ts
var Reader = class {
  #what;
  constructor(what) {
    this.#what = what;
  }
  object(value, at, keys2) {
    if (!isRecord(value)) throw this.wrong(at, "an object");
    const other = Object.keys(value).find((key) => !keys2.includes(key));
    if (other !== void 0) throw this.wrong(`${at}.${other}`, `one of the keys ${keys2.join(", ")}`);
    return value;
  }
  list(value, at) {
    if (value === void 0) return [];
    if (!Array.isArray(value)) throw this.wrong(at, "a list");
    return value;
  }
  text(value, at) {
    if (typeof value !== "string") throw this.wrong(at, "a string");
    return value;
  }
  whole(value, at) {
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
      throw this.wrong(at, "a non-negative integer");
    return value;
  }
  wrong(at, due) {
    return new KeywardError(
      `${this.#what} is invalid at ${at}: expected ${due}`,
      "correct the value; `keyward sandbox --help` shows examples"
    );
  }
};

// src/sandbox/faults.ts
var kinds = [
  "reset",
  "status",
  "hang",
  "garbage",
  "html",
  "redirect",
  "delay",
  "late",
  "rate-limit"
];
var reader = new Reader("the fault");
function parseFault(json3) {
  const fault = reader.object(json3, "$", ["on", "when", "kind", "status", "body", "location", "ms"]);
  const on = reader.object(fault["on"] ?? {}, "$.on", ["method", "path", "nth", "count"]);
  const kind = kinds.find((known) => known === fault["kind"]);
  if (kind === void 0) throw reader.wrong("$.kind", `one of ${kinds.join(", ")}`);
  const when = fault["when"] ?? (kind === "delay" ? "after" : "before");
  if (when !== "before" && when !== "after") throw reader.wrong("$.when", "before or after");
  const number = (value, at, otherwise) => value === void 0 ? otherwise : reader.whole(value, at);
  const text = (value, at, otherwise) => value === void 0 ? otherwise : reader.text(value, at);
  return {
    on: {
      method: on["method"] === void 0 ? null : reader.text(on["method"], "$.on.method"),
      path: on["path"] === void 0 ? null : pattern(reader.text(on["path"], "$.on.path")),
      nth: number(on["nth"], "$.on.nth", 1),
      count: number(on["count"], "$.on.count", Number.MAX_SAFE_INTEGER)
    },
    when,
    kind,
    status: number(fault["status"], "$.status", 503),
    body: text(fault["body"], "$.body", '{"message":"broken on purpose"}'),
    location: text(fault["location"], "$.location", "https://elsewhere.invalid/"),
    ms: number(fault["ms"], "$.ms", 1e3)
  };
}
function pattern(source) {
  try {
    return new RegExp(source);
  } catch {
    throw reader.wrong("$.on.path", "a regular expression");
  }
}
var Faults = class {
  #counted = [];
  /** Replaces all faults and resets the counts. */
  set(faults) {
    this.#counted = faults.map((fault) => ({ fault, seen: 0 }));
  }
  /** The fault for this request, or null. */
  pick(method, pathAndQuery) {
    const matching = this.#counted.filter(
      ({ fault: { on } }) => (on.method ?? method) === method && (on.path?.test(pathAndQuery) ?? true)
    );
    for (const one of matching) one.seen += 1;
    const due = matching.find(({ fault: { on }, seen }) => seen >= on.nth && seen < on.nth + on.count);
    return due?.fault ?? null;
  }
};

// src/sandbox/readings.ts
var readingChoices = {
  count: ["total", "page", "none"],
  listShape: ["items", "bare"],
  /** `shuffle`: an arbitrary order, the same on every page. */
  order: ["id", "reverse", "shuffle"],
  /** Rows that move while a list is read (`shiftAt` says when): one is shown twice, or never. */
  shift: ["none", "repeat", "miss"],
  put: ["replace", "merge"],
  ipFormat: ["comma", "comma-space", "array"],
  ipEmpty: ["missing", "null", "empty"],
  allFolderIds: ["empty", "null", "missing"],
  uniqueNames: ["false", "true"],
  /** `both`: `message` and `errors`; `server-error`: a message with `id` and `error_type`. */
  errorShape: ["message", "error", "list", "map", "both", "server-error", "html", "empty"],
  /** How a mutation that is not made is answered: by an error status, or by 200 and `success: false`. */
  refusal: ["status", "success-false"],
  /** How a delete that was made is answered; `other`: by a body that the reference does not have. */
  deleted: ["success", "empty", "no-content", "other"],
  retryAfter: ["seconds", "date", "missing"],
  rolesStatus: ["200", "403", "404"],
  foldersShowAll: ["false", "true"],
  /** `cut`: to 64 characters; `escaped`: `&`, `<`, `>` and quotes as HTML; `unique`: with a number if it is taken. */
  storedNames: ["as-sent", "trimmed", "nfd", "nfc", "cut", "escaped", "unique"],
  /** A field whose answer to a mutation shows another value than was stored. */
  asSent: ["yes", "name", "ip_allow_list", "folders", "role", "environment"],
  unknownFields: ["false", "true"],
  /** `mixed`: milliseconds where a client is read, seconds where its token is issued. */
  tokenTime: ["ms", "s", "mixed"],
  /** The lists that return their `page` and `per_page`; `asked`: all, with the requested `per_page` whatever the cap is. */
  pageFields: ["all", "roles", "none", "asked"],
  /** Whose clients a list shows: all, or those of the token's own environment; one that is read by its id is always shown. */
  listOf: ["workspace", "own-environment"],
  /** Whether the token may read the activity audit log, and whether there is one. */
  activity: ["on", "forbidden", "absent"],
  /** How the rate limit counts. */
  window: ["sliding", "fixed"],
  /** Whether rejected requests count too. */
  rejectedCount: ["false", "true"],
  /** What an update with `"ip_allow_list": ""` does. */
  clearedList: ["accepted", "refused"],
  /** An allow list with a prefix, such as 192.0.2.0/30. */
  prefixes: ["accepted", "refused"],
  /** An allow list with a range, such as 192.0.2.1-192.0.2.2. */
  ranges: ["refused", "accepted"],
  ipv6: ["accepted", "refused"],
  /** What happens to the id of a folder within another folder. */
  nestedFolders: ["kept", "dropped", "refused"],
  /** The key of a client's environment in an answer. */
  environmentKey: ["environment_name", "environment"],
  /** Whether answers have the header `x-request-id`. */
  requestId: ["sent", "missing"]
};
var numbers = ["perPageCap", "shiftAt", "listLag", "createLag"];
var reads = ["clients", "client", "roles", "folders", "customers"];
var ordinaryReadings = {
  count: "total",
  listShape: "items",
  order: "id",
  shift: "none",
  put: "replace",
  ipFormat: "comma",
  ipEmpty: "missing",
  allFolderIds: "empty",
  uniqueNames: "false",
  errorShape: "message",
  refusal: "status",
  deleted: "success",
  retryAfter: "seconds",
  rolesStatus: "200",
  foldersShowAll: "false",
  storedNames: "as-sent",
  asSent: "yes",
  unknownFields: "false",
  tokenTime: "ms",
  pageFields: "all",
  listOf: "workspace",
  activity: "on",
  window: "sliding",
  rejectedCount: "false",
  clearedList: "accepted",
  prefixes: "accepted",
  ranges: "refused",
  ipv6: "accepted",
  nestedFolders: "kept",
  environmentKey: "environment_name",
  requestId: "sent",
  perPageCap: 100,
  shiftAt: 1,
  foldersOf: "",
  listLag: 0,
  createLag: 0,
  forbid: []
};
function parseReadings(texts2) {
  return texts2.map(parseReading).reduce((all, one) => ({ ...all, ...one }), {});
}
function parseReading(text) {
  const [name = "", value = ""] = text.split(/=(.*)/s);
  if (name === "foldersOf") return { foldersOf: value };
  if (numbers.includes(name)) {
    const count = Number(value);
    if (!/^\d{1,3}$/.test(value) || name === "perPageCap" && count < 1)
      throw unknown(text, `set ${name} to an integer from ${name === "perPageCap" ? 1 : 0} to 999`);
    return { [name]: count };
  }
  if (name === "forbid") {
    const forbid = value.split(",").filter((word) => word !== "");
    if (forbid.some((word) => !reads.includes(word)))
      throw unknown(text, `set forbid to one or more of ${reads.join(", ")}`);
    return { forbid };
  }
  const values = new Map(Object.entries(readingChoices)).get(name);
  if (values === void 0) {
    throw unknown(
      text,
      `use one of ${[...Object.keys(readingChoices), ...numbers, "foldersOf", "forbid"].join(", ")}`
    );
  }
  if (!values.includes(value)) throw unknown(text, `set ${name} to one of ${values.join(", ")}`);
  return { [name]: value };
}
function unknown(text, remedy) {
  return new KeywardError(`the sandbox has no reading ${JSON.stringify(text)}`, remedy);
}

// src/sandbox/readings-file.ts
function parseReadingsFile(json3, file) {
  const format = isRecord(json3) ? json3["format"] : void 0;
  const readings = isRecord(json3) ? json3["readings"] : void 0;
  if (format !== readingsFormat) throw wrongFormat(format, file);
  if (!isRecord(readings))
    throw new KeywardError(`${file} has no object \`readings\``, "write the file again with `keyward probe`");
  const texts2 = Object.entries(readings).map(([name, value]) => `${name}=${textOf(value, name, file)}`);
  try {
    return parseReadings(texts2);
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    throw new KeywardError(`${file}: ${error.message}`, `${error.remedy}; or update keyward`, {
      cause: error
    });
  }
}
function textOf(value, name, file) {
  const parts = Array.isArray(value) ? value : [value];
  const texts2 = parts.filter((part) => typeof part === "string" || typeof part === "number").map(String);
  if (texts2.length === parts.length) return texts2.join(",");
  throw new KeywardError(
    `${file}: the reading ${JSON.stringify(name)} is not a text, a number or a list of texts`,
    "write the file again with `keyward probe`"
  );
}
function wrongFormat(format, file) {
  if (typeof format === "string" && /^keyward\.readings\/v\d+$/.test(format))
    return new KeywardError(
      `${file} has the format ${format}, but this version of keyward reads ${readingsFormat} only`,
      "update keyward, or write the file again with `keyward probe`"
    );
  return new KeywardError(
    `${file} is not a file of readings: its format is not ${readingsFormat}`,
    "name a file that `keyward probe` wrote"
  );
}

// src/sandbox/seed.ts
var defaultSeed = {
  environments: [],
  roles: [
    { id: 26779, name: "Integrator" },
    { id: 26780, name: "Read only" },
    { id: 26781, name: "Admin" }
  ],
  folders: [
    { id: 100, name: "Finance", parent_id: null },
    { id: 101, name: "Procure to Pay", parent_id: 100 },
    { id: 102, name: "Order to Cash", parent_id: 100 },
    { id: 110, name: "HR", parent_id: null },
    { id: 111, name: "Payroll", parent_id: 110 },
    { id: 120, name: "IT", parent_id: null }
  ],
  clients: []
};
var reader2 = new Reader("the seed");
function parseSeed(json3) {
  const seed = reader2.object(json3, "$", ["environments", "roles", "folders", "clients", "customers"]);
  const parsed = {
    environments: reader2.list(seed["environments"], "$.environments").map((name, i) => reader2.text(name, `$.environments[${i}]`)),
    roles: seed["roles"] === void 0 ? defaultSeed.roles : reader2.list(seed["roles"], "$.roles").map((one, i) => role(one, `$.roles[${i}]`)),
    folders: seed["folders"] === void 0 ? defaultSeed.folders : reader2.list(seed["folders"], "$.folders").map((one, i) => folder(one, `$.folders[${i}]`)),
    clients: reader2.list(seed["clients"], "$.clients").map((one, i) => parseClient(one, `$.clients[${i}]`)),
    ...seed["customers"] === void 0 ? {} : { customers: parseCustomers(seed["customers"]) }
  };
  parsed.roles.forEach(({ id }, i) => checkId(id, parsed.roles, "roles", i));
  parsed.folders.forEach((one, i) => checkFolder(one, parsed, i));
  parsed.clients.forEach((client2, i) => checkClient(client2, parsed, i));
  for (const { clients } of parsed.customers ?? [])
    clients?.forEach((client2, i) => checkClient(client2, { ...parsed, clients }, i));
  return parsed;
}
function parseCustomers(json3) {
  const parsed = reader2.list(json3, "$.customers").map((value, i) => {
    const at = `$.customers[${i}]`;
    const one = reader2.object(value, at, ["id", "external_id", "clients"]);
    const { clients, external_id: external } = one;
    const list = clients === void 0 ? null : reader2.list(clients, `${at}.clients`);
    return {
      id: reader2.whole(one["id"], `${at}.id`),
      external_id: external === void 0 ? null : reader2.text(external, `${at}.external_id`),
      clients: list?.map((client2, n) => parseClient(client2, `${at}.clients[${n}]`)) ?? null
    };
  });
  for (const [i, { id }] of parsed.entries())
    if (parsed.findIndex((other) => other.id === id) < i)
      throw reader2.wrong(`$.customers[${i}].id`, "an id that no other entry of customers has");
  return parsed;
}
function checkClient({ id, role: wanted, environment: environment2 }, seed, i) {
  const at = `$.clients[${i}]`;
  const roles2 = seed.roles.map(({ name }) => name);
  if (typeof wanted === "string" && !roles2.includes(wanted))
    throw reader2.wrong(`${at}.role`, `one of ${roles2.join(", ")}`);
  if (environment2 !== null && !seed.environments.includes(environment2))
    throw reader2.wrong(`${at}.environment`, "one of $.environments");
  if (id !== null && seed.clients.findIndex((other) => other.id === id) < i)
    throw reader2.wrong(`${at}.id`, "an id that no other client has");
}
function checkFolder({ id, parent_id, environment: environment2 }, seed, i) {
  checkId(id, seed.folders, "folders", i);
  const at = `$.folders[${i}]`;
  if (parent_id !== null && !seed.folders.some((other) => other.id === parent_id))
    throw reader2.wrong(`${at}.parent_id`, "the id of a folder");
  if (environment2 !== void 0 && !seed.environments.includes(environment2))
    throw reader2.wrong(`${at}.environment`, "one of $.environments");
}
function checkId(id, all, list, i) {
  if (all.findIndex((other) => other.id === id) < i)
    throw reader2.wrong(`$.${list}[${i}].id`, `an id that no other entry of ${list} has`);
}
function role(value, at) {
  const { id, name } = reader2.object(value, at, ["id", "name"]);
  return { id: reader2.whole(id, `${at}.id`), name: reader2.text(name, `${at}.name`) };
}
var folderKeys = ["id", "name", "parent_id", "environment"];
function folder(value, at) {
  const { id, name, parent_id, environment: environment2 } = reader2.object(value, at, folderKeys);
  const parent = parent_id === null || parent_id === void 0 ? null : reader2.whole(parent_id, `${at}.parent_id`);
  return {
    id: reader2.whole(id, `${at}.id`),
    name: reader2.text(name, `${at}.name`),
    parent_id: parent,
    ...environment2 === void 0 ? {} : { environment: reader2.text(environment2, `${at}.environment`) }
  };
}
var clientKeys = ["id", "name", "role", "folders", "environment", "ip_allow_list", "token_age_days"];
function parseClient(value, at) {
  const given = reader2.object(value, at, clientKeys);
  const { id, role: wanted, environment: environment2 } = given;
  return {
    id: id === void 0 ? null : reader2.whole(id, `${at}.id`),
    name: reader2.text(given["name"], `${at}.name`),
    role: typeof wanted === "string" ? wanted : reader2.whole(wanted, `${at}.role`),
    folders: folders(given, at),
    environment: environment2 === void 0 || environment2 === null ? null : reader2.text(environment2, `${at}.environment`),
    ip_allow_list: reader2.list(given["ip_allow_list"], `${at}.ip_allow_list`).map((one, i) => reader2.text(one, `${at}.ip_allow_list[${i}]`)),
    token_age_days: given["token_age_days"] === void 0 ? 0 : reader2.whole(given["token_age_days"], `${at}.token_age_days`)
  };
}
function folders(given, at) {
  const value = given["folders"];
  if (value === "all") return "all";
  return reader2.list(value, `${at}.folders`).map((one, i) => reader2.whole(one, `${at}.folders[${i}]`));
}

// src/sandbox/server.ts
import { createServer } from "node:http";
import { performance } from "node:perf_hooks";

// src/sandbox/endpoints/answer.ts
function json(status, value) {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}
function html(status, title) {
  const body = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return { status, headers: { "content-type": "text/html" }, body };
}
function failure(status, message, { errorShape }) {
  if (errorShape === "html") return html(status, message);
  if (errorShape === "empty") return { status, headers: {}, body: "" };
  return json(status, errorBody(message, errorShape));
}
function refusal(message, readings) {
  if (readings.refusal === "status") return failure(422, message, readings);
  return json(200, { success: false, ...errorBody(message, readings.errorShape) });
}
function deletedAnswer({ deleted }) {
  switch (deleted) {
    case "success":
      return json(200, { result: "success" });
    case "empty":
      return { status: 200, headers: {}, body: "" };
    case "no-content":
      return { status: 204, headers: {}, body: "" };
    case "other":
      return json(200, { result: "pending" });
  }
}
function errorBody(message, shape) {
  switch (shape) {
    case "message":
      return { message };
    case "error":
      return { error: message };
    case "list":
      return { errors: [{ message }] };
    case "map":
      return { errors: { base: [message] } };
    case "both":
      return { message: "Validation failed", errors: { base: [message] } };
    case "server-error":
      return { message, id: "3188f0c2-1d5e-4b1a-9d57-0a4b6b1c2d3e", error_type: "RecordInvalid" };
    case "html":
    case "empty":
      return {};
  }
}

// src/sandbox/manual-change.ts
var reader3 = new Reader("the manual change");
var keys = [
  "action",
  "id",
  "name",
  "new_name",
  "role",
  "folders",
  "environment",
  "ip_allow_list",
  "by",
  "from",
  "agent"
];
function manualChange(body, state) {
  const change = reader3.object(body, "$", keys);
  const actor = actorOf(change);
  if (change["action"] === "create") {
    const created = state.create(fieldsOf(change, newClient(state), state), Date.now());
    state.record("developer_api_client_created", created, actor);
    return json(200, shown(created));
  }
  const client2 = [...state.clients.values()].find(
    ({ id, name }) => change["id"] === void 0 ? name === change["name"] : id === change["id"]
  );
  if (client2 === void 0) return json(404, { message: "no client has this id or name" });
  return act(change, client2, state, actor);
}
function actorOf({ by = "Pat Example", from = "203.0.113.7", agent = "Mozilla/5.0 (X11)" }) {
  const name = reader3.text(by, "$.by");
  return {
    user: { id: 17, name, email: "pat@example.invalid" },
    address: reader3.text(from, "$.from"),
    agent: reader3.text(agent, "$.agent")
  };
}
function manualRoleChange(body, state) {
  const { action, id, name } = reader3.object(body, "$", ["action", "id", "name"]);
  if (action !== "delete") return json(400, { message: "action must be delete" });
  const role2 = state.roles.find((one) => one.id === id || one.name === name);
  if (role2 === void 0) return json(404, { message: "no role has this id or name" });
  state.roles = state.roles.filter((one) => one !== role2);
  return json(200, role2);
}
function shown(client2) {
  const { id, name, role: role2, folders: folders2, environment: environment2, ip_allow_list, tokenValue, tokenAt } = client2;
  const token_updated_at = new Date(tokenAt).toISOString();
  return { id, name, role: role2, folders: folders2, environment: environment2, ip_allow_list, tokenValue, token_updated_at };
}
function act(change, client2, state, actor) {
  switch (change["action"]) {
    case "update": {
      const fields = fieldsOf({ ...change, name: change["new_name"] ?? client2.name }, client2, state);
      Object.assign(client2, fields, { updatedAt: Date.now() });
      state.record("developer_api_client_updated", client2, actor);
      return json(200, shown(client2));
    }
    case "regenerate":
      state.regenerate(client2, Date.now(), 0);
      state.record("token_regenerated", client2, actor);
      return json(200, shown(client2));
    case "revoke":
      client2.tokenValue = null;
      state.record("token_leaked", client2, actor);
      return json(200, shown(client2));
    case "delete":
      state.clients.delete(client2.id);
      state.record("developer_api_client_deleted", client2, actor);
      return json(200, shown(client2));
    default:
      return json(400, { message: "action must be one of create, update, regenerate, revoke, delete" });
  }
}
function newClient(state) {
  const [environment2 = null] = state.environments;
  return { name: "by hand", role: state.roles[0]?.id ?? 0, folders: "all", environment: environment2, ip_allow_list: [] };
}
function fieldsOf(change, existing, state) {
  const { name, role: role2, folders: folders2, environment: environment2, ip_allow_list: list } = change;
  return {
    name: name === void 0 ? existing.name : reader3.text(name, "$.name"),
    role: role2 === void 0 ? existing.role : roleOf(role2, state),
    folders: folders2 === void 0 ? existing.folders : foldersOf2(folders2),
    environment: environment2 === void 0 ? existing.environment : environmentOf(environment2, state),
    ip_allow_list: list === void 0 ? existing.ip_allow_list : reader3.list(list, "$.ip_allow_list").map((one, i) => reader3.text(one, `$.ip_allow_list[${i}]`))
  };
}
function roleOf(role2, state) {
  const id = state.roleId(role2);
  if (id === null) throw reader3.wrong("$.role", `one of ${state.roles.map(({ name }) => name).join(", ")}`);
  return id;
}
function foldersOf2(folders2) {
  if (folders2 === "all") return "all";
  return reader3.list(folders2, "$.folders").map((id, i) => reader3.whole(id, `$.folders[${i}]`));
}
function environmentOf(environment2, { environments: environments2 }) {
  if (environment2 === null && environments2.length === 0) return null;
  const known = environments2.find((name) => name === environment2);
  if (known === void 0) throw reader3.wrong("$.environment", `one of ${environments2.join(", ")}`);
  return known;
}

// src/sandbox/control.ts
function control(request, sandbox2) {
  try {
    return answer(request, sandbox2);
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    return json(400, { message: `${error.message}: ${error.remedy}` });
  }
}
function answer({ method, endpoint, customer, body }, sandbox2) {
  const state = customer === null ? sandbox2.state : sandbox2.customer(customer);
  switch (`${method} ${endpoint}`) {
    case "GET state":
      return json(200, {
        clients: [...state.clients.values()].map(shown),
        roles: state.roles,
        folders: state.folders
      });
    case "GET journal":
      return json(200, { arrivals: sandbox2.journal });
    case "POST faults":
      sandbox2.setFaults((Array.isArray(body) ? body : [body]).map(parseFault));
      sandbox2.journal.length = 0;
      return json(200, { ok: true });
    case "POST readings":
      sandbox2.readings = { ...sandbox2.readings, ...parseReadings(texts(body)) };
      return json(200, { ok: true });
    case "POST roles":
      return manualRoleChange(body, state);
    case "POST clients":
      return manualChange(body, state);
    default:
      return json(404, { message: `there is no control endpoint ${method} /sandbox/${endpoint}` });
  }
}
function texts(body) {
  if (!isRecord(body))
    throw new KeywardError("the readings must be a JSON object", 'send for example {"count":"page"}');
  return Object.entries(body).map(([name, value]) => `${name}=${String(value)}`);
}

// src/sandbox/finish.ts
import { randomUUID } from "node:crypto";
function finish(response, arrival, answer2, { requestId }) {
  arrival.status = answer2.status;
  if (requestId === "missing") return write(response, answer2);
  arrival.request_id = randomUUID();
  write(response, { ...answer2, headers: { ...answer2.headers, "x-request-id": arrival.request_id } });
}
function write(response, { status, headers, body }) {
  const length = status === 204 ? {} : { "content-length": Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length });
  response.end(body);
}

// src/sandbox/later.ts
var Later = class {
  #timers = /* @__PURE__ */ new Set();
  /** Runs `work` in `ms` milliseconds. */
  run(ms, work) {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      work();
    }, ms);
    this.#timers.add(timer);
  }
  /** Cancels all work that has not started. */
  close() {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
};

// src/sandbox/limit.ts
var ArrivalLimit = class {
  #rate;
  #counted = [];
  /** `rate` null: no limit. */
  constructor(rate) {
    this.#rate = rate;
  }
  /** Milliseconds until the next request is accepted; null: this one is accepted and counted. */
  take(now, { window, rejectedCount } = ordinaryReadings) {
    if (this.#rate === null) return null;
    const { limit, windowMs } = this.#rate;
    const begin = window === "fixed" ? now - now % windowMs : null;
    this.#counted = this.#counted.filter((at) => begin === null ? now - at < windowMs : at >= begin);
    const full = this.#counted.length >= limit;
    if (!full || rejectedCount === "true") this.#counted.push(now);
    if (!full) return null;
    return windowMs - (now - (begin ?? this.#counted.at(-limit) ?? now));
  }
};
function tooMany(waitMs, readings) {
  const answer2 = failure(429, "Rate limit exceeded", readings);
  switch (readings.retryAfter) {
    case "missing":
      return answer2;
    case "seconds":
      return {
        ...answer2,
        headers: { ...answer2.headers, "retry-after": String(Math.ceil(waitMs / 1e3)) }
      };
    case "date":
      return {
        ...answer2,
        headers: { ...answer2.headers, "retry-after": wholeSecond(Date.now() + waitMs) }
      };
  }
}
function wholeSecond(at) {
  return new Date(Math.ceil(at / 1e3) * 1e3).toUTCString();
}

// src/sandbox/misbehave.ts
function misbehave(fault, request) {
  if (fault.kind === "late") {
    request.reset();
    request.later.run(fault.ms, () => request.answer());
  } else if (fault.kind === "delay") delay(fault, request);
  else {
    if (fault.when === "after") request.answer();
    replace(fault, request);
  }
}
function delay({ when, ms }, { answer: answer2, later, send }) {
  const early = when === "after" ? answer2() : null;
  later.run(ms, () => send(early ?? answer2()));
}
function replace(fault, { readings, reset, send }) {
  const headers = { "content-type": "application/json" };
  switch (fault.kind) {
    case "reset":
      return reset();
    case "status":
      return send({ status: fault.status, headers, body: fault.body });
    case "garbage":
      return send({ status: 200, headers, body: '{"result":' });
    case "html":
      return send(html(200, "Sign in to the network"));
    case "redirect":
      return send({ status: 302, headers: { location: fault.location }, body: "" });
    case "rate-limit":
      return send(tooMany(fault.ms, readings));
    case "hang":
    case "late":
    case "delay":
      return;
  }
}

// src/sandbox/endpoints/unknown-fields.ts
function unknownFields(readings) {
  return readings.unknownFields === "true" ? { unknown_field: { nested: [1, 2] }, api_portal_id: null } : {};
}

// src/sandbox/endpoints/pages.ts
function asked(query, { perPageCap }) {
  const number = (name, otherwise) => {
    const value = Number(query.get(name) ?? otherwise);
    return Number.isInteger(value) && value > 0 ? value : otherwise;
  };
  return { page: number("page", 1), perPage: Math.min(number("per_page", 100), perPageCap, 100) };
}
function pageOf(items, { page, perPage }, offset = 0) {
  const start = (page - 1) * perPage + offset;
  return items.slice(Math.max(0, start), Math.max(0, start + perPage));
}
function listAnswer(shown2, total, { page, perPage }, readings, list) {
  if (readings.listShape === "bare") return json(200, { result: shown2 });
  const fields = { ...countOf(shown2, total, readings), ...paging({ page, perPage }, readings, list) };
  return json(200, { result: { items: shown2, ...fields, ...unknownFields(readings) } });
}
function countOf(shown2, total, { count }) {
  switch (count) {
    case "total":
      return { count: total };
    case "page":
      return { count: shown2.length };
    case "none":
      return {};
  }
}
function paging({ page, perPage }, { pageFields }, list) {
  if (pageFields === "asked") return { page, per_page: 100 };
  return pageFields === "all" || pageFields === list ? { page, per_page: perPage } : {};
}

// src/sandbox/endpoints/customers.ts
function customerList(customers, query, readings) {
  if (readings.forbid.includes("customers")) return failure(403, "Forbidden", readings);
  const rows = customers.map(({ id, external_id }) => ({
    id,
    external_id,
    name: `Customer ${id}`,
    trial: false
  }));
  return json(200, { result: pageOf(rows, asked(query, readings)) });
}

// src/sandbox/endpoints/activity.ts
function activityLogs(query, state, readings) {
  if (readings.activity === "absent") return failure(404, "Not found", readings);
  if (readings.activity === "forbidden") return failure(403, "Forbidden", readings);
  const time = (name, otherwise) => Date.parse(query.get(name) ?? "") || otherwise;
  const [from, to] = [time("from", 0), time("to", Number.POSITIVE_INFINITY)];
  const wanted = query.getAll("include_resource_types[]");
  const all = wanted.length > 0 && !wanted.includes("ApiClient") ? [] : state.activities;
  const within = all.filter((one) => one.at >= from && one.at <= to && isSeen(one, readings)).reverse();
  const after = query.get("page[after]");
  const start = after === null ? 0 : within.findIndex(({ id }) => String(id) === after) + 1;
  const size = Math.min(Number(query.get("page[size]") ?? 100) || 100, 100);
  return json(200, { data: within.slice(start, start + size).map(wireActivity), total: within.length });
}
function isSeen({ client: client2 }, { foldersOf: foldersOf3 }) {
  return foldersOf3 === "" || client2.environment === null || client2.environment === foldersOf3;
}
function wireActivity({ id, at, event, user, address, agent, client: client2 }) {
  const { environment: environment2 } = client2;
  return {
    id,
    timestamp: new Date(at).toISOString(),
    event_type: event,
    workspace: { id: 1, name: "Sandbox", email: "sandbox@workato.invalid", environment: environment2 },
    user,
    details: { request: { ip_address: address, user_agent: agent } },
    resource: { id: client2.id, name: client2.name, type: "ApiClient" }
  };
}

// src/sandbox/endpoints/payload.ts
import { isIP } from "node:net";
function checkPayload(body, existing, state, readings) {
  if (!isRecord(body)) return { error: "The body is not a JSON object" };
  const merged = existing !== null && readings.put === "merge" ? { ...payloadOf(existing), ...body } : body;
  const error = firstError(merged, existing, state, readings);
  if (error !== null) return { error };
  return {
    fields: {
      name: stored(String(merged["name"]), existing, state, readings),
      role: Number(merged["api_privilege_group_id"]),
      folders: merged["all_folders"] === true ? "all" : storedFolders(merged, state, readings),
      environment: typeof merged["environment_name"] === "string" ? merged["environment_name"] : null,
      ip_allow_list: addresses(merged["ip_allow_list"])
    }
  };
}
function firstError(body, existing, state, readings) {
  const { name, api_privilege_group_id: role2, all_folders, environment_name: environment2 } = body;
  if (typeof name !== "string" || name.trim() === "") return "Name can't be blank";
  if (state.roleId(role2) === null || typeof role2 !== "number") return "Api privilege group is invalid";
  if (typeof all_folders !== "boolean") return "all_folders is missing";
  const ids = !all_folders && Array.isArray(body["folder_ids"]) ? body["folder_ids"] : [];
  if (!all_folders && ids.length === 0) return "folder_ids is missing";
  const unknownFolder = ids.find((id) => !state.folders.some((folder2) => folder2.id === id));
  if (unknownFolder !== void 0)
    return `Folder ${typeof unknownFolder === "string" ? unknownFolder : JSON.stringify(unknownFolder)} not found`;
  return nestedFolderError(ids, state, readings) ?? allowListError(body["ip_allow_list"], existing, readings) ?? environmentError(environment2, state) ?? duplicateNameError(name, environment2, existing, state, readings);
}
function nestedFolderError(ids, state, { nestedFolders }) {
  if (nestedFolders !== "refused") return null;
  const nested = ids.find((id) => isNested(id, state));
  return nested === void 0 ? null : `Folder ${Number(nested)} is not a project`;
}
function isNested(id, { folders: folders2 }) {
  return folders2.some((folder2) => folder2.id === id && folder2.parent_id !== null);
}
function allowListError(list, existing, readings) {
  if (typeof (list ?? "") !== "string") return "IP allow list is not a string";
  if (list === "" && existing !== null && readings.clearedList === "refused")
    return "IP allow list can't be blank";
  const other = addresses(list).find((address) => !isAllowed(address, readings));
  return other === void 0 ? null : `IP allow list is invalid: ${other}`;
}
function environmentError(environment2, { environments: environments2 }) {
  if (environments2.length === 0) return environment2 === void 0 ? null : "Environments are not enabled";
  if (typeof environment2 !== "string") return "environment_name is missing";
  return environments2.includes(environment2) ? null : `Environment ${environment2} not found`;
}
function duplicateNameError(name, environment2, existing, state, readings) {
  if (readings.uniqueNames === "false") return null;
  const duplicate = [...state.clients.values()].find(
    (client2) => client2 !== existing && client2.name === name && client2.environment === (environment2 ?? null)
  );
  return duplicate === void 0 ? null : "Name has already been taken";
}
function payloadOf({ name, role: role2, folders: folders2, environment: environment2, ip_allow_list }) {
  return {
    name,
    api_privilege_group_id: role2,
    all_folders: folders2 === "all",
    folder_ids: folders2 === "all" ? [] : folders2,
    ...environment2 === null ? {} : { environment_name: environment2 },
    ...ip_allow_list.length === 0 ? {} : { ip_allow_list: ip_allow_list.join(",") }
  };
}
function stored(name, existing, { clients }, { storedNames }) {
  switch (storedNames) {
    case "trimmed":
      return name.trim();
    case "cut":
      return name.slice(0, 64);
    case "escaped":
      return name.replaceAll(/[&<>"']/g, (letter) => `&${escapes[letter] ?? ""};`);
    case "unique":
      return freeName(
        name,
        [...clients.values()].filter((client2) => client2 !== existing)
      );
    case "as-sent":
    case "nfd":
    case "nfc":
      return name;
  }
}
var escapes = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "#39"
};
function freeName(name, clients) {
  const taken = new Set(clients.map((client2) => client2.name));
  for (let number = 1; ; number += 1) {
    const form = number === 1 ? name : `${name} (${number})`;
    if (!taken.has(form)) return form;
  }
}
function storedFolders({ folder_ids }, state, { nestedFolders }) {
  const ids = numbers2(folder_ids);
  return nestedFolders === "dropped" ? ids.filter((id) => !isNested(id, state)) : ids;
}
function numbers2(value) {
  return Array.isArray(value) ? value.filter((one) => typeof one === "number") : [];
}
function addresses(value) {
  if (typeof value !== "string") return [];
  return value.split(",").map((one) => one.trim()).filter((one) => one !== "");
}
function isAllowed(text, { prefixes, ranges, ipv6 }) {
  if (text.includes(":") && ipv6 === "refused") return false;
  if (text.includes("/") && prefixes === "refused") return false;
  return isAddress(text) || ranges === "accepted" && text.split("-").every((end) => isIP(end) !== 0);
}
function isAddress(text) {
  const [, host = "", length = "0"] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(host);
  return family !== 0 && Number(length) <= (family === 4 ? 32 : 128);
}

// src/sandbox/endpoints/order.ts
function inOrder(clients, { order }) {
  switch (order) {
    case "id":
      return clients.toSorted((a, b) => a.id - b.id);
    case "reverse":
      return clients.toSorted((a, b) => b.id - a.id);
    case "shuffle":
      return clients.toSorted((a, b) => scattered(a.id) - scattered(b.id));
  }
}
function scattered(id) {
  return Math.imul(id, 2654435761) >>> 0;
}
var Shift = class {
  #further = 0;
  /** The page from which rows are shifted, until an earlier page is read again. */
  #moved = null;
  /** How far the start of this page is shifted; always 0 for the first page. */
  offset(page, { shift, shiftAt }) {
    if (this.#moved !== null && page <= this.#moved.page) this.#moved = null;
    if (shift === "none" || page === 1) return 0;
    if (this.#moved !== null) return this.#moved.offset;
    this.#further += 1;
    if (shiftAt !== 0 && this.#further !== shiftAt) return 0;
    this.#moved = { page, offset: shift === "repeat" ? -1 : 1 };
    return this.#moved.offset;
  }
};

// src/sandbox/state.ts
import { randomBytes } from "node:crypto";
var day = 864e5;
var SandboxState = class {
  environments;
  roles;
  folders;
  clients = /* @__PURE__ */ new Map();
  /** What was done to clients since the start, the latest last. */
  activities = [];
  #nextId = 40947;
  constructor(seed) {
    this.environments = seed.environments;
    this.roles = seed.roles;
    this.folders = seed.folders;
    for (const client2 of seed.clients) if (client2.id !== null) this.#seed(client2);
    for (const client2 of seed.clients) if (client2.id === null) this.#seed(client2);
  }
  /** Creates a client and issues its token. */
  create(fields, now, id = this.#freeId(), unlisted = 0) {
    const client2 = {
      id,
      ...fields,
      createdAt: now,
      updatedAt: now,
      tokenAt: now,
      earlierTokenAt: now,
      lag: 0,
      unlisted,
      tokenValue: newToken()
    };
    this.clients.set(id, client2);
    return client2;
  }
  /** Issues a new token and invalidates the previous one. Lists show its time only after `lag` reads. */
  regenerate(client2, now, lag) {
    client2.earlierTokenAt = client2.tokenAt;
    client2.tokenAt = Math.max(now, client2.tokenAt + 1);
    client2.lag = lag;
    client2.tokenValue = newToken();
  }
  /** Adds an entry about a client to the activity audit log. */
  record(event, { id, name, environment: environment2 }, actor) {
    const number = 9000001 + this.activities.length;
    this.activities.push({ ...actor, id: number, at: Date.now(), event, client: { id, name, environment: environment2 } });
  }
  /** The id of a role given by id or name, or null. */
  roleId(role2) {
    return this.roles.find(({ id, name }) => id === role2 || name === role2)?.id ?? null;
  }
  #seed(client2) {
    const { name, folders: folders2, environment: environment2, ip_allow_list, token_age_days } = client2;
    const role2 = typeof client2.role === "number" ? client2.role : this.roleId(client2.role) ?? 0;
    const fields = { name, role: role2, folders: folders2, environment: environment2, ip_allow_list };
    this.create(fields, Date.now() - token_age_days * day, client2.id ?? this.#freeId());
  }
  #freeId() {
    while (this.clients.has(this.#nextId)) this.#nextId += 1;
    return this.#nextId++;
  }
};
function newToken() {
  return `wrkaus-${randomBytes(24).toString("hex")}`;
}

// src/sandbox/endpoints/wire.ts
function wireClient(client2, state, readings, inList) {
  const tokenAt = inList && client2.lag > 0 ? client2.earlierTokenAt : client2.tokenAt;
  return {
    id: client2.id,
    name: storedName(client2.name, readings),
    api_privilege_group_id: client2.role,
    created_at: offsetTime(client2.createdAt),
    updated_at: offsetTime(client2.updatedAt),
    all_folders: client2.folders === "all",
    ...folderIds(client2, readings),
    ...environment(client2, state, readings),
    ...ipAllowList(client2, readings),
    token: client2.tokenValue === null ? null : { updated_at: tokenTime(tokenAt, readings) },
    ...unknownFields(readings)
  };
}
function wireIssued(client2, state, readings) {
  const precise = { ...readings, tokenTime: readings.tokenTime === "ms" ? "ms" : "s" };
  const token = { value: client2.tokenValue, updated_at: tokenTime(client2.tokenAt, precise) };
  return { ...deviating(wireClient(client2, state, readings, false), readings), token };
}
function deviating(wire, { asSent }) {
  switch (asSent) {
    case "yes":
      return wire;
    case "name":
      return { ...wire, name: `${String(wire["name"])} (copy)` };
    case "ip_allow_list":
      return { ...wire, ip_allow_list: "203.0.113.77" };
    case "folders":
      return { ...wire, all_folders: true };
    case "role":
      return { ...wire, api_privilege_group_id: Number(wire["api_privilege_group_id"]) + 1 };
    case "environment":
      return { ...wire, environment_name: "Elsewhere" };
  }
}
var wireUser = { id: 1, name: "Sandbox user", email: "sandbox@workato.invalid" };
function storedName(name, { storedNames }) {
  switch (storedNames) {
    case "as-sent":
    case "cut":
    case "escaped":
    case "unique":
      return name;
    case "trimmed":
      return name.trim();
    case "nfd":
      return name.normalize("NFD");
    case "nfc":
      return name.normalize("NFC");
  }
}
function folderIds({ folders: folders2 }, { allFolderIds }) {
  if (folders2 !== "all") return { folder_ids: folders2 };
  if (allFolderIds === "missing") return {};
  return { folder_ids: allFolderIds === "null" ? null : [] };
}
function environment({ environment: name }, { environments: environments2 }, { environmentKey }) {
  return name === null ? {} : { [environmentKey]: name, environment_id: 3218 + environments2.indexOf(name) };
}
function ipAllowList({ ip_allow_list: list }, { ipFormat, ipEmpty }) {
  if (list.length === 0) {
    if (ipEmpty === "missing") return {};
    return { ip_allow_list: ipEmpty === "null" ? null : "" };
  }
  if (ipFormat === "array") return { ip_allow_list: list };
  return { ip_allow_list: list.join(ipFormat === "comma" ? "," : ", ") };
}
function offsetTime(at) {
  return new Date(at - 8 * 36e5).toISOString().replace("Z", "-08:00");
}
function tokenTime(at, { tokenTime: precision }) {
  const text = new Date(at).toISOString();
  return precision === "s" ? text.replace(/\.\d+Z$/, "Z") : text;
}

// src/sandbox/endpoints/workspace.ts
var SandboxWorkspace = class {
  state;
  #shift = new Shift();
  constructor(seed) {
    this.state = new SandboxState(seed);
  }
  /** `/developer_api_clients…` */
  clients(request, readings) {
    const [, id, verb] = /^(?:\/(\d+)(\/regenerate)?)?$/.exec(request.rest) ?? [null];
    if (request.rest !== "" && id === void 0) return failure(404, "Not found", readings);
    if (id === void 0) return this.#collection(request, readings);
    const client2 = this.state.clients.get(Number(id));
    if (client2 === void 0) return failure(404, "Client not found", readings);
    if (verb !== void 0) {
      if (request.method !== "POST") return failure(404, "Not found", readings);
      if (/^Migrated API client( - .+)?$/.test(client2.name))
        return refusal("Token of a migrated API client can't be regenerated", readings);
      this.state.regenerate(client2, Date.now(), readings.listLag);
      this.state.record("token_regenerated", client2, request.actor);
      return json(200, { result: wireIssued(client2, this.state, readings) });
    }
    switch (request.method) {
      case "GET":
        if (readings.forbid.includes("client")) return failure(403, "Forbidden", readings);
        return json(200, { result: { ...wireClient(client2, this.state, readings, false), user: wireUser } });
      case "PUT": {
        const checked = checkPayload(request.body, client2, this.state, readings);
        if ("error" in checked) return refusal(checked.error, readings);
        Object.assign(client2, checked.fields, { updatedAt: Date.now() });
        this.state.record("developer_api_client_updated", client2, request.actor);
        const shown2 = deviating(wireClient(client2, this.state, readings, false), readings);
        return json(200, { result: { ...shown2, user: wireUser } });
      }
      case "DELETE":
        this.state.clients.delete(client2.id);
        this.state.record("developer_api_client_deleted", client2, request.actor);
        return deletedAnswer(readings);
      default:
        return failure(404, "Not found", readings);
    }
  }
  /** `/developer_api_client_roles` */
  roles({ query }, readings) {
    if (readings.rolesStatus !== "200")
      return failure(Number(readings.rolesStatus), "Not available", readings);
    if (readings.forbid.includes("roles")) return failure(403, "Forbidden", readings);
    const page = asked(query, readings);
    const made = "2023-02-22T01:55:35.739-08:00";
    const items = this.state.roles.map((role2) => ({
      ...role2,
      created_at: made,
      updated_at: made,
      ...unknownFields(readings)
    }));
    return listAnswer(pageOf(items, page), items.length, page, readings, "roles");
  }
  /** `/folders`: the children of one folder, or of the home folder. */
  folders({ query }, readings, wrapped) {
    if (readings.forbid.includes("folders")) return failure(403, "Forbidden", readings);
    const parent = query.has("parent_id") ? Number(query.get("parent_id")) : null;
    const all = readings.foldersShowAll === "true";
    const seen = this.state.folders.filter((folder2) => isSeen2(folder2, readings));
    const shown2 = seen.filter(({ parent_id }) => all || parent_id === parent);
    const items = pageOf(shown2, asked(query, readings)).map(({ id, name, parent_id }) => ({
      id,
      name,
      parent_id,
      ...unknownFields(readings)
    }));
    return json(200, wrapped ? { result: items } : items);
  }
  /** `/activity_logs` */
  activity({ query }, readings) {
    return activityLogs(query, this.state, readings);
  }
  /** `/projects` */
  projects() {
    const projects = this.state.folders.filter(({ parent_id }) => parent_id === null);
    return json(
      200,
      projects.map(({ id, name }) => ({ id: 9e3 + id, description: null, folder_id: id, name }))
    );
  }
  #collection(request, readings) {
    const { method, body, actor } = request;
    if (method === "GET") return this.#list(request, readings);
    if (method !== "POST") return failure(404, "Not found", readings);
    const checked = checkPayload(body, null, this.state, readings);
    if ("error" in checked) return refusal(checked.error, readings);
    const client2 = this.state.create(checked.fields, Date.now(), void 0, readings.createLag);
    this.state.record("developer_api_client_created", client2, actor);
    return json(200, { result: wireIssued(client2, this.state, readings) });
  }
  #list({ query, environment: environment2 }, readings) {
    if (readings.forbid.includes("clients")) return failure(403, "Forbidden", readings);
    const page = asked(query, readings);
    const sorted = inOrder(this.#listed(environment2, readings), readings);
    if (page.page === 1)
      for (const client2 of this.state.clients.values()) client2.unlisted = Math.max(0, client2.unlisted - 1);
    const shown2 = pageOf(sorted, page, this.#shift.offset(page.page, readings));
    const items = shown2.map((client2) => wireClient(client2, this.state, readings, true));
    for (const client2 of shown2) client2.lag = Math.max(0, client2.lag - 1);
    return listAnswer(items, sorted.length, page, readings, "clients");
  }
  /** The clients that a list shows to a token of that environment; the sandbox's own token belongs to the first one. */
  #listed(environment2, { listOf }) {
    const own = environment2 ?? this.state.environments[0] ?? null;
    return [...this.state.clients.values()].filter(
      (client2) => client2.unlisted === 0 && (listOf === "workspace" || client2.environment === own)
    );
  }
};
function isSeen2({ environment: environment2 }, { foldersOf: foldersOf3 }) {
  return foldersOf3 === "" || environment2 === void 0 || environment2 === foldersOf3;
}

// src/sandbox/endpoints/router.ts
var Router = class {
  own;
  #seed;
  #customers = /* @__PURE__ */ new Map();
  /** The customers of the seed, by managed user id and by `E` and external id. */
  #listed;
  constructor(seed) {
    this.#seed = seed;
    this.#listed = new Map(
      (seed.customers ?? []).flatMap(
        (one) => [String(one.id), ...one.external_id === null ? [] : [`E${one.external_id}`]].map(
          (id) => [id, one]
        )
      )
    );
    this.own = new SandboxWorkspace(seed);
  }
  /** Answers one request that passed authentication and the rate limit. */
  answer(path2, request, readings) {
    const own = /^\/api\/(developer_api_clients|developer_api_client_roles|folders|projects|activity_logs)(\/.*)?$/.exec(
      path2
    );
    if (own !== null)
      return answerOf(this.own, own[1] ?? "", { ...request, rest: own[2] ?? "" }, readings, false);
    if (/^\/api\/managed_users\/?$/.test(path2)) return this.#list(request, readings);
    const customer = /^\/api\/(?:v2\/managed_users\/([^/]+)\/(developer_api_clients|developer_api_client_roles)|managed_users\/([^/]+)\/(folders|activity_logs))(\/.*)?$/.exec(
      path2
    );
    const id = decoded(customer?.[1] ?? customer?.[3] ?? "");
    if (customer === null || id === null) return failure(404, "Not found", readings);
    if (!this.#exists(id)) return failure(404, "Not found", readings);
    const workspace = this.customer(id);
    return answerOf(
      workspace,
      customer[2] ?? customer[4] ?? "",
      { ...request, rest: customer[5] ?? "" },
      readings,
      true
    );
  }
  /** The workspace of an Embedded customer, made from the seed on its first use. */
  customer(id) {
    const listed = this.#listed.get(id);
    const key = listed === void 0 ? id : String(listed.id);
    const clients = listed?.clients ?? this.#seed.clients;
    const known = this.#customers.get(key) ?? new SandboxWorkspace({ ...this.#seed, clients });
    this.#customers.set(key, known);
    return known;
  }
  #exists(id) {
    return this.#seed.customers === void 0 || this.#listed.has(id);
  }
  #list({ method, query }, readings) {
    if (method !== "GET") return failure(404, "Not found", readings);
    return customerList(this.#seed.customers ?? [], query, readings);
  }
};
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
function isCustomerList(method, path2) {
  return method === "GET" && /^\/api\/v2\/managed_users\/[^/]+\/(developer_api_clients|developer_api_client_roles)$/.test(path2);
}
function answerOf(workspace, kind, request, readings, wrapped) {
  if (kind === "developer_api_clients") return workspace.clients(request, readings);
  if (request.rest !== "" || request.method !== "GET") return failure(404, "Not found", readings);
  if (kind === "developer_api_client_roles") return workspace.roles(request, readings);
  if (kind === "activity_logs") return workspace.activity(request, readings);
  return kind === "folders" ? workspace.folders(request, readings, wrapped) : workspace.projects();
}

// src/sandbox/request.ts
function actorOf2({ headers, socket }) {
  return {
    user: wireUser,
    address: socket.remoteAddress ?? "",
    agent: headers["user-agent"] ?? ""
  };
}
async function bodyOf(request) {
  const chunks = [];
  const body = request;
  for await (const chunk of body) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  try {
    return text === "" ? void 0 : JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/sandbox/server.ts
async function startSandbox(options = {}) {
  const handler = new RequestHandler(options);
  const server = createServer((request, response) => {
    handler.receive(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 6e4;
  const port = await listen(server, options.port ?? 0);
  const close = () => new Promise((resolve) => {
    handler.later.close();
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    token: handler.token,
    state: handler.state,
    customer: (id) => handler.customer(id),
    journal: handler.journal,
    close
  };
}
var RequestHandler = class {
  token;
  journal = [];
  later = new Later();
  readings;
  #router;
  #faults = new Faults();
  #limit;
  #listLimit;
  #control;
  #started = performance.now();
  constructor(options) {
    const rate = options.rate === void 0 ? { limit: 60, windowMs: 6e4 } : options.rate;
    this.token = options.token ?? "sandbox-token";
    this.readings = { ...ordinaryReadings, ...options.readings };
    this.#router = new Router(options.seed ?? defaultSeed);
    this.#limit = new ArrivalLimit(rate);
    const listRate = rate === null ? null : { limit: 1e3, windowMs: 6e4 };
    this.#listLimit = new ArrivalLimit(options.listRate === void 0 ? listRate : options.listRate);
    this.#control = options.control ?? false;
    this.#faults.set(options.faults ?? []);
  }
  get state() {
    return this.#router.own.state;
  }
  customer(id) {
    return this.#router.customer(id).state;
  }
  setFaults(faults) {
    this.#faults.set(faults);
  }
  async receive(request, response) {
    const t = performance.now() - this.#started;
    const { method = "GET", url: target = "/" } = request;
    const url = new URL(target, "http://127.0.0.1");
    const endpoint = /^\/sandbox\/(\w+)$/.exec(url.pathname)?.[1];
    if (endpoint !== void 0 && this.#control)
      return write(
        response,
        control(
          { method, endpoint, body: await bodyOf(request), customer: url.searchParams.get("customer") },
          this
        )
      );
    const arrival = { method, path: target, t, status: null, request_id: null };
    this.journal.push(arrival);
    const refused = this.#refusal(request, method, url.pathname, t);
    const body = await bodyOf(request);
    if (refused !== null) return finish(response, arrival, refused, this.readings);
    const answer2 = () => this.#router.answer(
      url.pathname,
      {
        method,
        query: url.searchParams,
        body,
        environment: this.#environmentOf(request),
        actor: actorOf2(request)
      },
      this.readings
    );
    const fault = this.#faults.pick(method, target);
    if (fault === null) return finish(response, arrival, answer2(), this.readings);
    misbehave(fault, {
      readings: this.readings,
      later: this.later,
      answer: answer2,
      send: (broken) => finish(response, arrival, broken, this.readings),
      reset: () => response.socket?.resetAndDestroy()
    });
  }
  /** The sandbox's own token always works, and so does the token of any of its clients. */
  #isKnown(authorization) {
    if (authorization === `Bearer ${this.token}`) return true;
    return [...this.state.clients.values()].some(
      ({ tokenValue }) => tokenValue !== null && authorization === `Bearer ${tokenValue}`
    );
  }
  /** The environment of the client whose token it is; null if it has none, or for the sandbox's own token. */
  #environmentOf({ headers: { authorization } }) {
    const client2 = [...this.state.clients.values()].find(
      ({ tokenValue }) => authorization === `Bearer ${tokenValue}`
    );
    return client2?.environment ?? null;
  }
  #refusal(request, method, path2, t) {
    if (!this.#isKnown(request.headers.authorization)) return failure(401, "Unauthorized", this.readings);
    if (path2.endsWith("/activity_logs")) return null;
    const limit = isCustomerList(method, path2) ? this.#listLimit : this.#limit;
    const wait = limit.take(t, this.readings);
    return wait === null ? null : tooMany(wait, this.readings);
  }
};
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once(
      "error",
      (error) => reject(
        new KeywardError(
          `the sandbox cannot listen on port ${port}: ${error.message}`,
          "choose another port with --port, or use --port 0 for any free port",
          { cause: error }
        )
      )
    );
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

// src/commands/sandbox.ts
async function sandbox(flags, system) {
  const running = await startSandbox({
    port: flags.port ?? 0,
    readings: {
      ...flags.seed === demo ? { foldersOf: demoFoldersOf } : {},
      ...await readingsOf(flags.readings, system),
      ...parseReadings(flags.reading ?? [])
    },
    faults: (flags.fault ?? []).map(faultOf),
    control: true,
    ...flags.seed === void 0 ? {} : { seed: await seedOf(flags.seed, system) },
    ...flags.rateLimit === void 0 ? {} : { rate: rateOf(flags.rateLimit, "--rate-limit") },
    ...flags.listRateLimit === void 0 ? {} : { listRate: rateOf(flags.listRateLimit, "--list-rate-limit") }
  });
  try {
    system.out(describeSandbox(running));
    await system.flush("results");
    if (!system.stop.aborted) {
      await new Promise(
        (resolve) => system.stop.addEventListener("abort", () => resolve(), { once: true })
      );
    }
  } finally {
    await running.close();
  }
  return exitCode.fine;
}
var demo = "demo";
async function seedOf(text, { cwd }) {
  if (text === demo) return demoSeed;
  const file = path.resolve(cwd, text);
  return parseSeed(await readJson(file, `the seed ${file}`));
}
async function readingsOf(file, { cwd }) {
  if (file === void 0) return {};
  const json3 = await readJson(path.resolve(cwd, file), `the readings ${file}`);
  return parseReadingsFile(json3, file);
}
async function readJson(file, what) {
  const text = await readFile(file, "utf8").catch((error) => {
    throw new KeywardError(`${what} could not be read`, "name a JSON file", { cause: error });
  });
  return json2(text, what);
}
function faultOf(text) {
  return parseFault(json2(text, `the fault ${text}`));
}
function json2(text, what) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KeywardError(`${what} is not JSON`, "see the examples of keyward sandbox --help", {
      cause: error
    });
  }
}
function rateOf(text, flag) {
  if (text === "none") return null;
  const rate = parseRate(text);
  if (rate === null) throw new KeywardError(`${flag} ${text} is not a rate`, "write it as 60/60s, or none");
  return rate;
}
export {
  sandbox
};
