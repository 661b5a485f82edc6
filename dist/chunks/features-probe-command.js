import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readingsFormat
} from "./model-readings.js";
import {
  renderTable
} from "./render-lists-render-table.js";
import "./render-lists-table.js";
import {
  attempted,
  requireTerminal
} from "./commands-apply.js";
import "./util-shell-word.js";
import "./commands-print-result.js";
import "./render-problems-error-line.js";
import "./commands-event-line.js";
import "./run-system.js";
import {
  exitCode
} from "./commands-exit-code.js";
import {
  lockHosts,
  namedFile,
  proveFile
} from "./run.js";
import "./commands-show.js";
import "./run-watch-watch.js";
import "./render-width.js";
import "./render-token-concern.js";
import "./run-output-file-private-file.js";
import "./render-heading.js";
import "./render-problems-problem-markdown.js";
import "./render-markdown-reader.js";
import "./render-problems-problem-text.js";
import "./render-problems-places.js";
import "./run-attempt.js";
import {
  Budgets,
  Calls,
  Waits,
  apiOptions,
  callWithRetry,
  connectionOf,
  isRefusal,
  pageSize,
  privileges,
  refusedError,
  requireAccess,
  requireHost,
  statusError,
  unlessStopped,
  withoutToken,
  workspacePaths,
  workspaceRef
} from "./run-prepare.js";
import {
  didYouMean
} from "./plan-identity-scope.js";
import "./config-token.js";
import "./render-markdown-code.js";
import {
  nearest,
  readOptions
} from "./run-input-read-options.js";
import "./config-rate.js";
import "./plan-tokens-turns.js";
import "./model-pair.js";
import "./util-duration.js";
import "./manifest-yaml-yaml.js";
import "./schemas-config.schema.js";
import {
  agrees,
  requireAnswered
} from "./run-gate-gate.js";
import {
  canonicalAddresses,
  durationText,
  forTerminal,
  plural
} from "./render-plan-values.js";
import {
  headerOf,
  isSuccess,
  mayPass,
  retryAfter
} from "./http-retry.js";
import "./util-loopback.js";
import "./sinks-owned.js";
import "./http-masking.js";
import "./model-token-known-secrets.js";
import {
  Secret
} from "./model-token-secret.js";
import "./sinks-place.js";
import {
  isRecord,
  jsonText,
  parseJson,
  textAt
} from "./util-json.js";
import {
  sameName
} from "./model-names.js";
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

// src/workato/estimate.ts
function estimateSeconds(requests, rate) {
  if (requests <= 0) return 0;
  return Math.floor((requests - 1) / rate.limit) * rate.windowMs / 1e3;
}

// src/features/probe/wire.ts
function clientOf(body) {
  const client = isRecord(body) ? body["result"] : void 0;
  return isRecord(client) && idOf(client) !== null ? client : null;
}
function rowsOf(body) {
  const result = Array.isArray(body) ? body : isRecord(body) ? body["result"] : void 0;
  const items = isRecord(result) ? result["items"] : result;
  if (!Array.isArray(items)) return null;
  const found2 = items;
  return found2.filter(isRecord).filter((item) => idOf(item) !== null);
}
function listFacts(body) {
  const result = isRecord(body) ? body["result"] : void 0;
  return isRecord(result) ? result : {};
}
function idOf(row) {
  const id = row["id"];
  const number = typeof id === "string" && /^\d{1,15}$/.test(id) ? Number(id) : id;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : null;
}
function nameOf(row) {
  return typeof row["name"] === "string" ? row["name"] : "";
}
function environmentOf(row) {
  const name = row["environment_name"] ?? row["environment"];
  return typeof name === "string" && name !== "" ? name : null;
}
function allowListOf(row) {
  const list = row["ip_allow_list"];
  const parts = Array.isArray(list) ? list : [list];
  return parts.flatMap((part) => typeof part === "string" ? part.split(/[,\s]+/) : []).filter((part) => part !== "");
}
function folderIdsOf(row) {
  const ids = row["folder_ids"];
  const numbers = Array.isArray(ids) ? ids.map(Number).filter(Number.isSafeInteger) : [];
  return numbers.sort((a, b) => a - b);
}
function createdAtOf(row) {
  const time = row["created_at"];
  const parsed = typeof time === "string" ? Date.parse(time) : Number.NaN;
  return Number.isNaN(parsed) ? null : parsed;
}
function tokenTimeOf(row) {
  const token = row["token"];
  const time = isRecord(token) ? token["updated_at"] : void 0;
  return typeof time === "string" ? time : null;
}

// src/features/probe/client-list.ts
var calls = new Calls(workspacePaths);
function clientsPage(page, perPage = pageSize) {
  return { ...calls.listClients(page), path: `${workspacePaths.clients}?page=${page}&per_page=${perPage}` };
}
async function readList(api, request2 = clientsPage, first = null) {
  const rows = /* @__PURE__ */ new Map();
  const pages = [];
  for await (const answer of pagesOf(api, request2, first)) {
    const known = rows.size;
    for (const row of rowsOf(answer.body) ?? []) rows.set(idOf(row) ?? 0, row);
    pages.push(answer);
    if (rows.size === known) break;
  }
  return { rows: [...rows.values()], pages };
}
async function findInList(api, id, likelyPage) {
  const likely = await api.send(clientsPage(likelyPage));
  const isIt = (row) => idOf(row) === id;
  const found2 = rowsOf(likely.body)?.find(isIt);
  if (found2 !== void 0) return found2;
  return (await readList(api, clientsPage, likelyPage === 1 ? likely : null)).rows.find(isIt) ?? null;
}
async function* pagesOf(api, request2, first) {
  for (let page = 1; ; page += 1) {
    const answer = page === 1 && first !== null ? first : await api.send(request2(page));
    if (answer.status !== 200 || rowsOf(answer.body) === null) throw answer.error();
    yield answer;
  }
}
function lastPageOf({ pages }) {
  return Math.max(1, pages.length - 1);
}

// src/features/probe/names.ts
var probeAddress = "192.0.2.1";
var probeLists = {
  one: probeAddress,
  two: `${probeAddress},192.0.2.2`,
  prefix: "192.0.2.0/30",
  range: "192.0.2.1-192.0.2.2",
  ipv6: "2001:db8::1"
};
var oddEnd = " \xE9 e\u0301 <&>";
var longEnd = "-x".repeat(140);
function newProbeName(random) {
  const digits = Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16));
  return `keyward-probe-${digits.join("")}`;
}
function oddName(name) {
  return ` ${name}${oddEnd} `;
}
function longName(name) {
  return name + longEnd;
}
function isProbeName(name) {
  const plain = unescaped(name).normalize("NFC").trim();
  const [base] = /^keyward-probe-[0-9a-f]{12}/.exec(plain) ?? [];
  if (base === void 0) return false;
  const end = plain.slice(base.length).replace(numbered, "");
  const isCutLong = longEnd.startsWith(end) && end.length >= 4;
  return end === "" || oddEnd.normalize("NFC").startsWith(end) || isCutLong;
}
function isPlainProbeName(name) {
  return /^keyward-probe-[0-9a-f]{12}$/.test(name);
}
var numbered = / \(\d{1,3}\)$/;
function isProbeList(list) {
  const key = (addresses) => [...canonicalAddresses(addresses)].sort().join(",");
  return Object.values(probeLists).some((own) => key(own.split(",")) === key(list));
}
function escaped(name) {
  return name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function unescaped(name) {
  return name.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

// src/features/probe/made-by-probe.ts
var oldestMs = 30 * 24 * 60 * 60 * 1e3;
function originOf(row, now) {
  if (!isProbeName(nameOf(row))) return { kind: "other" };
  const created = createdAtOf(row);
  if (created !== null && now - created > oldestMs) return doubtful("was created more than 30 days ago");
  const folders = row["all_folders"] === true ? 0 : folderIdsOf(row).length;
  const isRecent = created !== null && isPlainProbeName(nameOf(row));
  if (isOpen(row)) {
    const but3 = "has no allow list and is open to every address";
    return isRecent && folders === 1 ? { kind: "likely", but: but3 } : doubtful(but3);
  }
  if (!isProbeList(allowListOf(row))) return doubtful("has another allow list");
  if (folders <= 1) return { kind: "certain" };
  const but2 = `has ${folders} folders`;
  return isRecent && folders === 2 ? { kind: "likely", but: but2 } : doubtful(but2);
}
function isOpen(row) {
  return allowListOf(row).length === 0;
}
function doubtful(but2) {
  return { kind: "doubtful", but: but2 };
}

// src/features/probe/leftovers.ts
function findLeftovers(rows, now) {
  const of = (kind) => rows.flatMap((row) => {
    const origin = originOf(row, now);
    return origin.kind === kind ? [{ row, but: origin.but }] : [];
  });
  return {
    certain: rows.filter((row) => originOf(row, now).kind === "certain"),
    likely: of("likely"),
    doubtful: of("doubtful")
  };
}
var longest = 60;
function clientWords(client) {
  const name = client.name.length > longest ? `${client.name.slice(0, longest)}\u2026` : client.name;
  return client.id === null ? `${name} (id unknown)` : `${name} (id ${client.id})`;
}
function rowWords(row) {
  return clientWords({ id: idOf(row), name: nameOf(row) });
}
function leftLines(left) {
  return left.map(
    (client) => `LEFT: ${forTerminal(clientWords(client))}: ${forTerminal(client.reason)}; ${wayOut(client)}
`
  );
}
function wayOut({ access }) {
  const workato = "in Workato (Workspace admin \u203A API clients)";
  return access === "open" ? `it may be open to every address: delete it by hand ${workato}, or run keyward probe again on a terminal, which offers to delete it` : `run keyward probe again, which offers to delete it, or delete it ${workato}`;
}

// src/features/probe/confirm-leftovers.ts
var byHand = "delete it in Workato (Workspace admin \u203A API clients)";
async function confirmLeftovers(rows, yes, system) {
  const { certain, likely, doubtful: doubtful2 } = findLeftovers(rows, system.clock.now());
  for (const one of doubtful2) system.err(`${but(one)}, and is left alone: if it is not needed, ${byHand}
`);
  return [...await confirmCertain(certain, yes, system), ...await confirmLikely(likely, yes, system)];
}
async function confirmCertain(rows, yes, system) {
  if (rows.length === 0) return [];
  const words = rows.map((row) => `  ${forTerminal(rowWords(row))}
`).join("");
  system.err(`An earlier probe left ${plural(rows.length, "client")}:
${words}`);
  const isAgreed = yes || await agrees("Delete what it left, unless another probe is running now?", system);
  return isAgreed ? rows : [];
}
async function confirmLikely(likely, yes, system) {
  const agreed = [];
  for (const one of likely) {
    if (yes) {
      system.err(
        `${but(one)}, and is left alone: if it is not needed, ${byHand}, or run keyward probe without --yes on a terminal, which offers to delete it
`
      );
      continue;
    }
    system.err(`${but(one)}, as an earlier probe leaves it if it is interrupted
`);
    if (await agrees("Delete it, unless another probe is running now?", system)) agreed.push(one.row);
    else system.err(`${forTerminal(rowWords(one.row))} is left alone: if it is not needed, ${byHand}
`);
  }
  return agreed;
}
function but({ row, but: what }) {
  return `${forTerminal(rowWords(row))} has the name of a probe's client, but ${what}`;
}

// src/features/probe/experiment.ts
function found(value) {
  return { found: value };
}
function unknown(reason) {
  return { unknown: reason };
}

// src/workato/raw.ts
function openRawApi(options) {
  return new WorkatoRawApi(options);
}
function isRefusal2({ status, body }) {
  return !isSuccess({ status }) || isRefusal(body);
}
var WorkatoRawApi = class {
  #connection;
  #rateLimited = null;
  #requests = 0;
  constructor(options) {
    this.#connection = connectionOf(options);
  }
  get rateLimited() {
    return this.#rateLimited;
  }
  get requests() {
    return this.#requests;
  }
  close() {
    return this.#connection.transport.close();
  }
  send(request2) {
    const call = { ...request2, read: (body) => body };
    const { context, retry, attempt } = this.#connection;
    return callWithRetry(call, retry, async (number) => {
      this.#requests += 1;
      const answer = await attempt(call);
      if (answer.status === 429) this.#rateLimited ??= formOfWait(answer);
      if (answer.status === 429 || mayPass(answer.status))
        throw statusError(context, call, answer, retryAfter(answer, retry.clock.now()));
      return this.#raw(call, answer, number);
    });
  }
  #raw(call, answer, attempt) {
    const { context } = this.#connection;
    const body = this.#withoutToken(parseJson(answer.text));
    return {
      status: answer.status,
      attempt,
      body,
      html: /^\s*<(?:!doctype|html)/i.test(answer.text),
      header: (name) => headerOf(answer, name),
      error: () => isSuccess(answer) && isRefusal(body) ? refusedError(context, call, answer) : statusError(context, call, answer, null)
    };
  }
  /** The token is masked in the log first, and then wherever the answer repeats it. */
  #withoutToken(body) {
    const token = textAt(body, "result", "token", "value") ?? textAt(body, "token", "value") ?? "";
    if (token === "") return body;
    this.#connection.onToken(new Secret(token));
    return withoutToken(body, token);
  }
};
function formOfWait(answer) {
  const text = headerOf(answer, "retry-after")?.trim() ?? "";
  if (text === "") return "missing";
  return /^\d+(\.\d+)?$/.test(text) ? "seconds" : "date";
}

// src/features/probe/experiments/judge.ts
var refusing = [400, 409, 422];
function verdict(answer) {
  if (!isRefusal2(answer)) return "accepted";
  const refused = answer.status < 300 || refusing.includes(answer.status);
  return refused ? "refused" : answeredOtherwise(answer);
}
function answeredOtherwise({ status }) {
  return unknown(`the answer was an unexpected ${status}`);
}
function clientIn({ learned }) {
  if (learned.client !== null) return learned.client;
  throw new Error("an experiment that needs the probe's client ran without it");
}
function bodyOf({ target }, name, changed = {}) {
  return {
    name,
    api_privilege_group_id: target.role.id,
    all_folders: false,
    folder_ids: [target.folder],
    ...target.environment === null ? {} : { environment_name: target.environment },
    ...changed
  };
}
function foundOr(value, reason) {
  return value === null ? unknown(reason) : found(value);
}

// src/features/probe/experiments/activity.ts
var request = {
  kind: "read",
  method: "GET",
  path: "/api/activity_logs?include_resource_types%5B%5D=ApiClient&page%5Bsize%5D=1",
  doing: "read the activity audit log",
  permissionRemedy: ""
};
var meanings = { 200: "on", 403: "forbidden", 404: "absent" };
var activity = {
  points: ["activity"],
  needs: [],
  requests: 1,
  run: async ({ api }) => {
    const answer = await api.send(request);
    const meaning = meanings[answer.status];
    return { points: { activity: meaning === void 0 ? answeredOtherwise(answer) : found(meaning) } };
  }
};

// src/features/probe/experiments/stored.ts
async function storedAfter(answer, client, context) {
  const shown = clientOf(answer.body);
  if (shown !== null && context.learned.answers === "true") return seen(shown);
  const read = await context.clients.read(client);
  const byId = clientOf(read.body);
  if (byId !== null) return seen(byId);
  if (context.learned.answers === "not-compared" && shown !== null && isComplete(shown, context.learned.created))
    return seen(shown);
  const listed = await findInList(context.api, client.id, lastPageOf(context.survey.clients));
  const isCurrent = listed !== null && isComplete(listed, context.learned.listed) && isOfChange(listed, shown);
  return isCurrent ? seen(listed) : { kind: "unseen", why: unreadable(read) };
}
function unreadable({ status }) {
  const forbidden2 = status === 403 || status === 404;
  return unknown(
    `could not read the client by id (${status}${forbidden2 ? `: ${privileges.readClient}` : ""})`
  );
}
function seen(row) {
  return { kind: "seen", row };
}
function isComplete(row, earlier) {
  const showsFolders = row["all_folders"] === true || Array.isArray(row["folder_ids"]);
  return typeof row["name"] === "string" && showsFolders && earlier?.["ip_allow_list"] !== void 0;
}
function isOfChange(listed, shown) {
  return typeof listed["updated_at"] === "string" && listed["updated_at"] === shown?.["updated_at"];
}

// src/features/probe/experiments/allow-lists.ts
var twoAddresses = {
  points: ["ipFormat"],
  needs: ["client"],
  requests: 1,
  run: async (context) => {
    const { judged, stored } = await updated(context, { ip_allow_list: probeLists.two });
    context.learned.updates = judged === "accepted";
    if (judged === "refused") return { points: { ipFormat: unknown("an ordinary update is refused") } };
    if (judged !== "accepted") return { points: { ipFormat: judged } };
    if (stored.kind === "unseen") return { points: { ipFormat: stored.why } };
    return { points: { ipFormat: foundOr(formOf(stored.row), "the list has another form") } };
  }
};
function kindOfList(point, list) {
  return {
    points: [point],
    needs: ["client", "updates"],
    requests: 1,
    run: async (context) => {
      const { judged, stored } = await updated(context, { ip_allow_list: list });
      if (judged === "refused") return { points: { [point]: found("refused") } };
      if (judged !== "accepted") return { points: { [point]: judged } };
      if (stored.kind === "unseen") return { points: { [point]: stored.why } };
      const addresses = allowListOf(stored.row);
      if (addresses.length === 0) return { points: { [point]: unknown("it was accepted, but not stored") } };
      return {
        points: { [point]: found("accepted") },
        facts: { [`${point}_shown_as_sent`]: addresses.join(",") === list }
      };
    }
  };
}
var kindsOfLists = [
  kindOfList("prefixes", probeLists.prefix),
  kindOfList("ranges", probeLists.range),
  kindOfList("ipv6", probeLists.ipv6)
];
var clearing = {
  points: ["clearedList", "ipEmpty"],
  needs: ["client", "updates"],
  requests: 2,
  run: async (context) => {
    const { judged, stored } = await opened(context, { ip_allow_list: "" });
    if (judged === "refused") return { points: { clearedList: found("refused") } };
    if (judged !== "accepted") return { points: { clearedList: judged } };
    if (stored.kind === "unseen") return { points: { clearedList: stored.why } };
    if (allowListOf(stored.row).length > 0)
      return { points: { clearedList: unknown("it was accepted, but the list was kept") } };
    return { points: { clearedList: found("accepted"), ipEmpty: emptyForm(stored.row) } };
  }
};
var leavingOut = {
  points: ["put", "ipEmpty"],
  needs: ["client", "updates"],
  requests: 2,
  run: async (context) => {
    const { judged, stored } = await opened(context, {});
    if (judged === "refused") return { points: { put: unknown("an update without the list is refused") } };
    if (judged !== "accepted") return { points: { put: judged } };
    if (stored.kind === "unseen") return { points: { put: stored.why } };
    if (allowListOf(stored.row).length > 0) return { points: { put: found("merge") } };
    return { points: { put: found("replace"), ipEmpty: emptyForm(stored.row) } };
  }
};
async function updated(context, changed) {
  const client = clientIn(context);
  const answer = await context.clients.update(client, bodyOf(context, client.name, changed));
  const judged = verdict(answer);
  if (judged !== "accepted") return { judged, stored: null };
  return { judged, stored: await storedAfter(answer, client, context) };
}
async function opened(context, changed) {
  try {
    return await updated(context, changed);
  } finally {
    await context.clients.closeLists();
  }
}
function formOf(row) {
  const list = row["ip_allow_list"];
  if (Array.isArray(list)) return "array";
  if (typeof list !== "string") return null;
  if (/^[^,\s]+,[^,\s]+$/.test(list)) return "comma";
  return /^[^,\s]+, [^,\s]+$/.test(list) ? "comma-space" : null;
}
function emptyForm(row) {
  const list = row["ip_allow_list"];
  if (list === void 0) return found("missing");
  if (list === null) return found("null");
  return list === "" ? found("empty") : unknown("an empty list has another form");
}

// src/features/probe/experiments/counting.ts
var counting = {
  points: ["count"],
  needs: ["client"],
  requests: 1,
  run: async ({ api, survey, learned }) => {
    const visible = survey.ids.size + (learned.listed === null ? 0 : 1);
    if (visible < 2) return { points: { count: unknown("the list shows fewer than two clients") } };
    return { points: { count: countOf(await api.send(clientsPage(1, 1))) } };
  }
};
function countOf({ body }) {
  const facts = listFacts(body);
  if (!("items" in facts)) return unknown("a bare list has no count");
  const [rows, count] = [rowsOf(body)?.length ?? 0, Number(facts["count"] ?? Number.NaN)];
  if (!Number.isInteger(count)) return found("none");
  if (rows !== 1) return unknown("a page of one client was not answered");
  return count > 1 ? found("total") : found("page");
}

// src/features/probe/experiments/folders.ts
var nestedFolder = {
  points: ["nestedFolders"],
  needs: ["client", "updates", "nested-folder"],
  requests: 1,
  run: async (context) => {
    const client = clientIn(context);
    const nested = context.survey.nested?.id ?? 0;
    const ids = [.../* @__PURE__ */ new Set([context.target.folder, nested])];
    const changed = { folder_ids: ids, ip_allow_list: probeLists.one };
    const answer = await context.clients.update(client, bodyOf(context, client.name, changed));
    const judged = verdict(answer);
    if (judged === "refused") return { points: { nestedFolders: found("refused") } };
    if (judged !== "accepted") return { points: { nestedFolders: judged } };
    const stored = await storedAfter(answer, client, context);
    return { points: { nestedFolders: stored.kind === "seen" ? kept(stored.row, nested) : stored.why } };
  }
};
var everyFolder = {
  points: ["allFolderIds"],
  needs: ["client", "updates", "all-folders"],
  requests: 1,
  run: async (context) => {
    const client = clientIn(context);
    const changed = { all_folders: true, folder_ids: [], ip_allow_list: probeLists.one };
    const answer = await context.clients.update(client, bodyOf(context, client.name, changed));
    const judged = verdict(answer);
    if (judged === "refused") return { points: { allFolderIds: unknown("all folders are refused") } };
    if (judged !== "accepted") return { points: { allFolderIds: judged } };
    const stored = await storedAfter(answer, client, context);
    return { points: { allFolderIds: stored.kind === "seen" ? idsForm(stored.row) : stored.why } };
  }
};
function kept(row, nested) {
  if (!Array.isArray(row["folder_ids"])) return unknown("the client is shown without its folders");
  return found(folderIdsOf(row).includes(nested) ? "kept" : "dropped");
}
function idsForm(row) {
  const ids = row["folder_ids"];
  if (ids === void 0) return found("missing");
  if (ids === null) return found("null");
  const isEmpty = Array.isArray(ids) && ids.length === 0;
  return isEmpty ? found("empty") : unknown("the ids of folders are shown next to all_folders");
}

// src/features/probe/experiments/names.ts
var sameNameTwice = {
  points: ["uniqueNames", "storedNames"],
  needs: ["client"],
  requests: 2,
  run: async (context) => {
    const { name } = clientIn(context);
    const { client, answer } = await context.clients.create(
      name,
      bodyOf(context, name, { ip_allow_list: probeLists.one })
    );
    const judged = verdict(answer);
    if (typeof judged !== "string") return { points: { uniqueNames: judged } };
    if (judged === "refused") return { points: { uniqueNames: found("true") } };
    if (client === null) return { points: { uniqueNames: unknown("the answer shows no client") } };
    if (!await isShown(clientIn(context), context))
      return { points: { uniqueNames: unknown("the first client of the name is no longer shown") } };
    const stored = await storedAfter(answer, client, context);
    const isChanged = stored.kind === "seen" && nameOf(stored.row) !== name;
    return {
      points: {
        uniqueNames: found("false"),
        ...isChanged ? { storedNames: found("unique") } : {}
      }
    };
  }
};
async function isShown(client, { clients, api, survey }) {
  if (clientOf((await clients.read(client)).body) !== null) return true;
  return await findInList(api, client.id, lastPageOf(survey.clients)) !== null;
}
var storedNames = {
  points: ["storedNames"],
  needs: ["client", "updates"],
  requests: 2,
  run: async (context) => {
    const { name } = clientIn(context);
    const odd = await renamed(oddName(name), context);
    if (!isFound(odd, "as-sent")) return { points: { storedNames: odd } };
    const long = await renamed(longName(name), context);
    return { points: { storedNames: isFound(long, "cut") ? long : odd } };
  }
};
async function renamed(name, context) {
  const client = clientIn(context);
  const answer = await context.clients.update(
    client,
    bodyOf(context, name, { ip_allow_list: probeLists.one })
  );
  const judged = verdict(answer);
  if (judged === "refused") return unknown("the server refused a name with spaces and symbols");
  if (judged !== "accepted") return judged;
  const stored = await storedAfter(answer, client, context);
  return stored.kind === "seen" ? formOf2(nameOf(stored.row), name) : stored.why;
}
function formOf2(stored, sent) {
  const forms = {
    "as-sent": sent,
    trimmed: sent.trim(),
    nfc: sent.normalize("NFC"),
    nfd: sent.normalize("NFD"),
    escaped: escaped(sent)
  };
  const form = Object.entries(forms).find(([, text]) => text === stored)?.[0];
  if (form !== void 0) return found(form);
  const isCut = stored.length > 0 && sent.startsWith(stored) && sent.trimEnd().length > stored.length;
  return isCut ? found("cut") : unknown("the stored name differs in more than one way");
}
function isFound(outcome, value) {
  return "found" in outcome && outcome.found === value;
}

// src/features/probe/experiments/visibility.ts
var lagging = { readings: 4, pauseMs: 1e3 };
var visibility = {
  points: ["createLag", "listOf"],
  needs: ["client"],
  requests: 1,
  run: async (context) => {
    const { id } = clientIn(context);
    const started = context.clock.monotonic();
    for (let reading = 0; reading < lagging.readings; reading += 1) {
      if (reading > 0) await context.clock.sleep(lagging.pauseMs);
      context.learned.listed = await findInList(context.api, id, lastPageOf(context.survey.clients));
      if (context.learned.listed === null) continue;
      const ms = Math.round(context.clock.monotonic() - started);
      return { points: { createLag: found(reading), listOf: listOf(context) }, facts: { create_lag_ms: ms } };
    }
    return neverShown(context);
  }
};
function listOf({ survey: { environments }, target }) {
  if (target.environment === null) return unknown("the workspace has no environments");
  const seen2 = /* @__PURE__ */ new Set([...environments, target.environment]);
  if (seen2.size > 1) return found("workspace");
  return unknown("clients of one environment only are live: name another one with --environment");
}
async function neverShown(context) {
  const { environments } = context.survey;
  const { target } = context;
  const late = unknown(`the list did not show the client in ${lagging.readings} readings`);
  const elsewhere = target.environment !== null && !environments.includes(target.environment);
  if (!elsewhere || environments.length === 0) return { points: { createLag: late, listOf: late } };
  const read = await context.clients.read(clientIn(context));
  if (clientOf(read.body) === null) return { points: { createLag: late, listOf: unreadable(read) } };
  const hidden = unknown("the list does not show clients of that environment");
  return { points: { createLag: hidden, listOf: found("own-environment") } };
}

// src/features/probe/experiments/tokens.ts
var wholeSecondMs = 1100;
var regeneration = {
  points: ["listLag"],
  needs: ["client", "listed"],
  requests: 2,
  run: async (context) => {
    const client = clientIn(context);
    const before2 = context.learned.listed === null ? null : tokenTimeOf(context.learned.listed);
    if (before2 === null)
      return { points: { listLag: unknown("the list does not show when tokens were issued") } };
    if (!hasFraction(before2)) await context.clock.sleep(wholeSecondMs);
    const answer = await context.clients.regenerate(client);
    if (isRefusal2(answer)) return { points: { listLag: answeredOtherwise(answer) } };
    const started = context.clock.monotonic();
    for (let reading = 0; reading < lagging.readings; reading += 1) {
      if (reading > 0) await context.clock.sleep(lagging.pauseMs);
      const row = await findInList(context.api, client.id, lastPageOf(context.survey.clients));
      if (row === null || tokenTimeOf(row) === before2) continue;
      const ms = Math.round(context.clock.monotonic() - started);
      return { points: { listLag: found(reading) }, facts: { token_lag_ms: ms } };
    }
    return { points: { listLag: unknown(`the list did not show it in ${lagging.readings} readings`) } };
  }
};
function tokenTime(issued, read) {
  if (issued === null || read === null) return unknown("an answer does not show when the token was issued");
  if (hasFraction(issued) === hasFraction(read)) return found(hasFraction(read) ? "ms" : "s");
  return hasFraction(read) ? found("mixed") : unknown("the form of the time differs in another way");
}
function hasFraction(time) {
  return /:\d\d[.,]\d/.test(time);
}

// src/features/probe/experiments/read-back.ts
var readBack = {
  points: ["asSent", "tokenTime", "environmentKey", "unknownFields"],
  needs: ["client"],
  requests: 1,
  run: async (context) => {
    const { created } = context.learned;
    const answer = await context.clients.read(clientIn(context));
    const read = clientOf(answer.body) ?? wholeInList(context);
    if (created === null || read === null) return { points: unseen(unreadable(answer)) };
    const differs = differing(created, read);
    context.learned.answers = differs === null ? "true" : "false";
    return {
      points: {
        asSent: found(differs ?? "yes"),
        tokenTime: tokenTime(tokenTimeOf(created), tokenTimeOf(read)),
        environmentKey: environmentKey(read, context),
        unknownFields: found(String([created, read].some(hasUnknownField)))
      },
      facts: { unknown_fields: Object.keys(read).filter(isUnknown).length }
    };
  }
};
function wholeInList({ learned: { listed } }) {
  return listed !== null && isComplete(listed, listed) ? listed : null;
}
function unseen(why) {
  return { asSent: why, tokenTime: why, environmentKey: why, unknownFields: why };
}
var compared = {
  name: nameOf,
  ip_allow_list: (row) => canonicalAddresses(allowListOf(row)).join(","),
  folders: (row) => row["all_folders"] === true ? "all" : folderIdsOf(row).join(","),
  role: (row) => String(row["api_privilege_group_id"]),
  environment: (row) => environmentOf(row) ?? ""
};
function differing(created, read) {
  return Object.entries(compared).find(([, of]) => of(created) !== of(read))?.[0] ?? null;
}
function environmentKey(read, { target }) {
  if (target.environment === null) return unknown("the workspace has no environments");
  const key = ["environment_name", "environment"].find((one) => typeof read[one] === "string");
  return key === void 0 ? unknown("no answer shows the client's environment") : found(key);
}
var documented = /* @__PURE__ */ new Set([
  "id",
  "name",
  "api_privilege_group_id",
  "created_at",
  "updated_at",
  "all_folders",
  "folder_ids",
  "environment_name",
  "environment_id",
  "environment",
  "ip_allow_list",
  "token",
  "user"
]);
function isUnknown(field) {
  return !documented.has(field);
}
function hasUnknownField(row) {
  return Object.keys(row).some(isUnknown);
}

// src/features/probe/experiments/refusals.ts
var invalidUpdate = {
  points: ["refusal", "errorShape"],
  needs: ["client"],
  requests: 1,
  run: async (context) => {
    const client = clientIn(context);
    const body = bodyOf(context, client.name, { ip_allow_list: "keyward-probe" });
    const answer = await context.clients.update(client, body);
    const facts = { invalid_update_status: answer.status };
    if (!isRefusal2(answer))
      return { points: { refusal: unknown("an invalid allow list was not refused") }, facts };
    if (answer.status < 300) return { points: { refusal: found("success-false") }, facts };
    return { points: { refusal: found("status"), errorShape: errorShape(answer) }, facts };
  }
};
function errorShape({ body, html }) {
  if (html) return found("html");
  if (body === null) return found("empty");
  if (!isRecord(body)) return unknown("errors have another shape");
  if (typeof body["message"] === "string" && body["id"] !== void 0) return found("server-error");
  if (typeof body["message"] === "string") return found(isRecord(body["errors"]) ? "both" : "message");
  if (typeof body["error"] === "string") return found("error");
  if (Array.isArray(body["errors"])) return found("list");
  return isRecord(body["errors"]) ? found("map") : unknown("errors have another shape");
}

// src/features/probe/survey.ts
var searched = 3;
var calls2 = new Calls(workspacePaths);
async function readSurvey(api, folder) {
  const clients = await readList(api);
  const roles = await lookUp(api, (page) => calls2.listRoles(page));
  const folders = await lookUp(api, (page) => calls2.listFolders(null, page));
  const parents = folder === null ? topFolders(folders.rows ?? []) : [folder];
  const environments = clients.rows.flatMap((row) => environmentOf(row) ?? []);
  return {
    clients,
    ids: new Set(clients.rows.flatMap((row) => idOf(row) ?? [])),
    environments: [...new Set(environments)],
    roles,
    folders,
    nested: folders.rows === null ? null : await findNested(api, parents.slice(0, searched))
  };
}
function topFolders(rows) {
  const ids = new Set(rows.map(idOf));
  return rows.filter((row) => !ids.has(parentOf(row))).flatMap((row) => idOf(row) ?? []);
}
function parentOf(row) {
  return idOf({ id: row["parent_id"] });
}
async function lookUp(api, request2) {
  const answer = await api.send(request2(1));
  const rows = isSuccess(answer) ? rowsOf(answer.body) : null;
  if (rows === null || rows.length < pageSize) return { answer, rows };
  return { answer, rows: (await readList(api, request2, answer)).rows };
}
async function findNested(api, parents) {
  for (const parent of parents) {
    const { rows } = await lookUp(api, (page) => calls2.listFolders(parent, page));
    const child = rows?.find((row) => parentOf(row) === parent);
    const id = child === void 0 ? null : idOf(child);
    if (id !== null) return { id, parent };
  }
  return null;
}

// src/features/probe/experiments/server-time.ts
function serverTimeOf({ header }) {
  const time = Date.parse(header("date") ?? "");
  return Number.isNaN(time) ? null : time;
}

// src/features/probe/experiments/surveyed.ts
var enoughForOrder = 4;
var surveyed = {
  points: [
    "listShape",
    "pageFields",
    "perPageCap",
    "order",
    "forbid",
    "rolesStatus",
    "foldersShowAll",
    "requestId"
  ],
  needs: [],
  requests: 0,
  run: ({ survey, clock }) => {
    const [first] = survey.clients.pages;
    if (first === void 0) return { points: {} };
    return {
      points: {
        listShape: found(Array.isArray(listFacts(first.body)["items"]) ? "items" : "bare"),
        pageFields: pageFields(survey),
        perPageCap: perPageCap(survey),
        order: order(survey.clients.rows),
        forbid: found(forbidden(survey)),
        rolesStatus: rolesStatus(survey),
        foldersShowAll: foldersShowAll(survey),
        requestId: found(first.header("x-request-id") === null ? "missing" : "sent")
      },
      facts: {
        list_pages: lastPageOf(survey.clients),
        environments: survey.environments.length > 0,
        rate_limit_headers: hasRateLimitHeaders(first),
        ...clockFacts(serverTimeOf(first), clock.now())
      }
    };
  }
};
function pageFields({ clients, roles }) {
  const [first] = clients.pages;
  const clientFacts = listFacts(first?.body);
  if (!("items" in clientFacts)) return unknown("a bare list has no fields of its own");
  if ("per_page" in clientFacts) return found(claimsTooMuch(clients) ? "asked" : "all");
  if (roles.rows === null) return unknown("the token may not list roles");
  return found("per_page" in listFacts(roles.answer.body) ? "roles" : "none");
}
function claimsTooMuch({ pages: [first, second] }) {
  const follow = (rowsOf(second?.body)?.length ?? 0) > 0;
  return follow && (rowsOf(first?.body)?.length ?? 0) < Number(listFacts(first?.body)["per_page"]);
}
function perPageCap({ clients: { pages } }) {
  const [first, second] = pages.map(({ body }) => rowsOf(body)?.length ?? 0);
  if (first !== void 0 && (first >= 100 || (second ?? 0) > 0)) return found(first);
  const named = listFacts(pages[0]?.body)["per_page"];
  if (typeof named === "number") return found(named);
  return unknown("all clients are on one page, which does not show its per_page");
}
function order(rows) {
  const ids = rows.map((row) => idOf(row) ?? 0);
  if (ids.length < enoughForOrder) return unknown(`fewer than ${enoughForOrder} clients are live`);
  const follows = (inOrder) => ids.every((id, at) => at === 0 || inOrder(ids[at - 1] ?? 0, id));
  if (follows((a, b) => a < b)) return found("id");
  return found(follows((a, b) => a > b) ? "reverse" : "shuffle");
}
function forbidden({ roles, folders }) {
  const lists = { roles: roles.answer.status, folders: folders.answer.status };
  return Object.entries(lists).flatMap(([name, status]) => status === 403 ? [name] : []);
}
function rolesStatus({ roles: { answer } }) {
  const known = ["200", "403", "404"].find((status) => status === String(answer.status));
  return known === void 0 ? unknown(`the answer was an unexpected ${answer.status}`) : found(known);
}
function foldersShowAll({ folders: { rows }, nested }) {
  if (rows === null) return unknown("the token may not list folders");
  const ids = new Set(rows.map(idOf));
  if (rows.some((row) => ids.has(parentOf(row)))) return found("true");
  return nested === null ? unknown("no folder within another one was seen") : found("false");
}
function hasRateLimitHeaders({ header }) {
  return ["x-ratelimit-limit", "ratelimit-limit", "ratelimit", "x-rate-limit-limit"].some(
    (name) => header(name) !== null
  );
}
function clockFacts(theirs, ours) {
  return theirs === null ? {} : { clock_skew_seconds: Math.round((theirs - ours) / 1e3) };
}

// src/features/probe/experiments/all.ts
var before = [surveyed, activity];
var withClient = [
  visibility,
  readBack,
  regeneration,
  sameNameTwice,
  counting,
  twoAddresses,
  storedNames,
  ...kindsOfLists,
  nestedFolder,
  everyFolder,
  invalidUpdate,
  clearing,
  leavingOut
];
var forCreation = 1;
var forRemoval = 4;
function estimateRequests(pages) {
  const sent = [...before, ...withClient].reduce((sum, { requests }) => sum + requests, 0);
  return forCreation + sent + forRemoval + Math.max(0, pages - 1);
}

// src/features/probe/confirm.ts
async function confirm(asked, voice, system) {
  const adopted = await confirmLeftovers(asked.survey.clients.rows, asked.yes, system);
  if (!asked.yes || !voice.quiet) system.err(`${announcement(asked)}
`);
  if (!asked.yes && !await agrees("Run the probe?", system)) {
    system.err("Nothing was changed.\n");
    return null;
  }
  return { adopted };
}
function announcement({ workspace, survey, target, allFolders }) {
  const requests = estimateRequests(lastPageOf(survey.clients));
  const { limit, windowMs } = workspace.rate;
  const { id, name } = target.role;
  const role = name === null ? `role ${id}` : `the role ${forTerminal(name)}`;
  const environment = target.environment === null ? "" : ` in ${forTerminal(target.environment)}`;
  const folders = allFolders ? `folder ${target.folder} (for a moment: all folders)` : `folder ${target.folder}`;
  const seconds = estimateSeconds(requests, workspace.rate);
  const time = seconds === 0 ? "a few seconds" : `about ${durationText(seconds)}`;
  return `The probe creates a client keyward-probe-\u2026${environment} in ${workspace.name} (${requireHost(workspace)}):
  it has ${role} and ${folders}, and may be called from ${probeAddress} only, an address that nobody has;
  its token is thrown away. The probe changes it (two updates take its allow list away for a moment) and deletes it,
  and changes no other client.
  About ${plural(requests, "request")}, at most ${limit} in ${durationText(windowMs / 1e3)}: ${time}.`;
}

// src/features/probe/points/changes.ts
var accepted = "nothing more to do";
var changePoints = [
  {
    name: "put",
    title: "PUT without a field",
    by: "probe",
    behaviour: {
      replace: "sends every field with each update, so nothing is cleared by accident",
      merge: 'sends every field with each update, and "" to clear an allow list'
    }
  },
  {
    name: "clearedList",
    title: 'an allow list set to ""',
    by: "probe",
    behaviour: {
      accepted: "`ip_allow_list: any` clears the list of a live client",
      refused: "`ip_allow_list: any` fails for a live client that has a list: write addresses, or replace the client"
    }
  },
  {
    name: "prefixes",
    title: "prefixes in an allow list",
    by: "probe",
    behaviour: {
      accepted,
      refused: "validates them, but the change fails with Workato's words: write addresses"
    }
  },
  {
    name: "ranges",
    title: "ranges in an allow list",
    by: "probe",
    behaviour: {
      refused: "refuses them in manifests",
      accepted: "refuses them in manifests; one in a live client is shown as it is, and its effect counts as unclear"
    }
  },
  {
    name: "ipv6",
    title: "IPv6 addresses in an allow list",
    by: "probe",
    behaviour: {
      accepted,
      refused: "validates them, but the change fails with Workato's words: write IPv4 addresses"
    }
  },
  {
    name: "nestedFolders",
    title: "ids of folders within a project",
    by: "probe",
    behaviour: {
      kept: accepted,
      dropped: "fails the change with `not-as-sent`: name the project's own folder",
      refused: "fails the change with Workato's words: name the project's own folder"
    }
  },
  {
    name: "uniqueNames",
    title: "two clients of one name",
    by: "probe",
    behaviour: {
      false: "refuses to choose between them: pin one with `id`",
      true: "nothing more to do; a create that is refused for its name fails"
    }
  },
  {
    name: "storedNames",
    title: "how a name is stored",
    by: "probe",
    behaviour: {
      "as-sent": accepted,
      trimmed: "refuses padded names in manifests",
      nfd: "compares names in every Unicode form",
      nfc: "compares names in every Unicode form",
      cut: "fails the create with `not-as-sent`: shorten the name",
      escaped: "fails the create with `not-as-sent`: avoid `&`, `<` and `>`",
      unique: "fails the create with `not-as-sent`: choose a name that is free"
    }
  },
  {
    name: "asSent",
    title: "a field whose answer differs from what is stored",
    by: "probe",
    behaviour: {
      yes: accepted,
      "*": "fails the change with `not-as-sent`; the next plan shows what is stored"
    }
  },
  {
    name: "refusal",
    title: "how a change is refused",
    by: "probe",
    behaviour: {
      status: "fails the change with the server's words",
      "success-false": "fails the change with the server's words, although the status is 200"
    }
  },
  {
    name: "deleted",
    title: "answer to a delete",
    by: "probe",
    behaviour: {
      success: "is done",
      empty: "is done",
      "no-content": "is done",
      other: "reads the client once: it is done if the client is gone"
    }
  }
];

// src/features/probe/points/clients.ts
var clientPoints = [
  {
    name: "ipFormat",
    title: "form of ip_allow_list",
    by: "probe",
    behaviour: {
      comma: "reads it as a set",
      "comma-space": "reads it as a set; spaces do not count",
      array: "reads it as a set"
    }
  },
  {
    name: "ipEmpty",
    title: "ip_allow_list without addresses",
    by: "probe",
    behaviour: {
      missing: "means every address",
      null: "means every address",
      empty: "means every address"
    }
  },
  {
    name: "allFolderIds",
    title: "folder_ids where all_folders is true",
    by: "probe",
    behaviour: {
      empty: "all_folders alone decides",
      null: "all_folders alone decides",
      missing: "all_folders alone decides"
    }
  },
  {
    name: "environmentKey",
    title: "key of a client's environment",
    by: "probe",
    behaviour: {
      environment_name: "is the client's environment",
      environment: "is not read as the environment: the clients seem to have none, and creates in one are refused"
    }
  },
  {
    name: "tokenTime",
    title: "precision of token.updated_at",
    by: "probe",
    behaviour: {
      ms: "compares times of two lists exactly, others with 2 s of tolerance",
      s: "compares times of two lists exactly, others with 2 s of tolerance",
      mixed: "compares times of two lists exactly, others with 2 s of tolerance"
    }
  },
  {
    name: "unknownFields",
    title: "fields that are not documented",
    by: "probe",
    behaviour: { false: "nothing more to do", true: "ignores them" }
  },
  {
    name: "requestId",
    title: "header X-Request-Id",
    by: "probe",
    behaviour: {
      sent: "records it in the audit log",
      missing: "the audit log has no request id"
    }
  }
];

// src/features/probe/points/errors.ts
var quota = "send more than 60 requests in a minute with a test token, and compare the times of the 429 answers";
var errorPoints = [
  {
    name: "errorShape",
    title: "shape of an error",
    by: "probe",
    behaviour: {
      message: "shows the server's words",
      error: "shows the server's words",
      list: "shows the server's words",
      map: "shows the fields and the server's words",
      both: "shows both",
      "server-error": "shows the server's words and the id of the error",
      html: "shows the title of the page; a 404 proves nothing",
      empty: "shows the status alone",
      "*": "shows the server's words where it finds any"
    }
  },
  {
    name: "retryAfter",
    title: "Retry-After of a 429",
    by: "probe",
    behaviour: {
      seconds: "waits that long, ten minutes at most",
      date: "waits until then by the server's clock, ten minutes at most",
      missing: "waits longer each time"
    }
  },
  {
    name: "window",
    title: "window of the rate limit",
    by: { hand: quota },
    behaviour: {
      sliding: "stays within the limit in every window of 60 s",
      fixed: "stays within the limit in every window of 60 s"
    }
  },
  {
    name: "rejectedCount",
    title: "whether rejected requests count",
    by: { hand: quota },
    behaviour: {
      false: "pauses every request after a 429",
      true: "pauses every request after a 429, and then halves its rate for one window"
    }
  }
];

// src/features/probe/points/lists.ts
var moving = "have another person create and delete clients while `keyward plan -v` reads several pages; keyward assumes that rows can move";
var listPoints = [
  {
    name: "listShape",
    title: "shape of a list",
    by: "probe",
    behaviour: {
      items: "reads `result.items`",
      bare: "reads `result` itself; any other shape is an error, never an empty list"
    }
  },
  {
    name: "count",
    title: "count of a list",
    by: "probe",
    behaviour: {
      total: "must be reached before the list is believed to be complete",
      page: "never ends a list: a short or an empty page does",
      none: "ends a list by a short page; where creates or deletes are planned, one more page is read"
    }
  },
  {
    name: "pageFields",
    title: "page and per_page in lists",
    by: "probe",
    behaviour: {
      all: "a smaller per_page than requested is believed",
      roles: "the size of a page of clients is learned from its rows",
      asked: "a page that is shorter than it says ends no list",
      none: "the size of a page is learned from its rows"
    }
  },
  {
    name: "perPageCap",
    title: "largest page",
    by: "probe",
    behaviour: { "*": "asks for 100 rows, and reads on with the size that the pages turn out to have" }
  },
  {
    name: "order",
    title: "order of a list",
    by: "probe",
    behaviour: {
      id: "sorts by id itself",
      reverse: "sorts by id itself",
      shuffle: "sorts by id itself; no client is counted twice"
    }
  },
  {
    name: "shift",
    title: "rows that move between pages",
    by: { hand: moving },
    behaviour: {
      none: "nothing more to do",
      repeat: "counts no id twice; reads again before creates and deletes",
      miss: "reads again before creates and deletes; both readings must agree"
    }
  },
  {
    name: "shiftAt",
    title: "when rows move",
    by: { hand: moving },
    behaviour: { "*": "the same, whichever page is affected" }
  },
  {
    name: "listOf",
    title: "whose clients a list shows",
    by: "probe",
    behaviour: {
      workspace: "plans every environment with one token",
      "own-environment": "refuses to create a client again whose marker names a live id that the list does not show"
    }
  },
  {
    name: "createLag",
    title: "lists that still miss a new client",
    by: "probe",
    behaviour: {
      "0": "nothing more to do",
      "*": "reads the id in the marker of the token's place before it creates a client again"
    }
  },
  {
    name: "listLag",
    title: "lists that still show the previous token time",
    by: "probe",
    behaviour: {
      "0": "nothing more to do",
      "*": "an earlier time in a list never means that a token was lost"
    }
  },
  {
    name: "forbid",
    title: "lists that the token may not read (403)",
    by: "probe",
    behaviour: { "*": "names the missing privilege; ids in manifests still work without roles and folders" }
  },
  {
    name: "rolesStatus",
    title: "answer of the list of roles",
    by: "probe",
    behaviour: {
      "200": "manifests can name roles",
      "403": "manifests must use the ids of roles; a name is an error that names the missing privilege",
      "404": "manifests must use the ids of roles; a name is an error that names the missing privilege"
    }
  },
  {
    name: "foldersShowAll",
    title: "a list of folders holds nested ones too",
    by: "probe",
    behaviour: {
      false: "reads one level of folders after the other",
      true: "finds children by their parent_id, so the others do no harm"
    }
  },
  {
    name: "activity",
    title: "activity audit log",
    by: "probe",
    behaviour: {
      on: "`plan --who` shows who changed a client that drifted",
      forbidden: "`plan --who` says in one line that the privilege is missing",
      absent: "`plan --who` says in one line that there is no log"
    }
  },
  {
    name: "foldersOf",
    title: "one tree of folders, or one for each environment",
    by: { hand: "compare the folders that the tokens of two environments list" },
    behaviour: {
      "*": "resolves paths only for the environment that the token belongs to; elsewhere manifests need folder ids"
    }
  }
];

// src/features/probe/points/points.ts
var all = [...listPoints, ...clientPoints, ...changePoints, ...errorPoints];
var points = all;
function behaviourOf(name, reading) {
  const behaviour = points.find((point) => point.name === name)?.behaviour ?? {};
  return behaviour[readingText(reading)] ?? behaviour["*"] ?? "";
}
function readingText(reading) {
  return typeof reading === "object" ? reading.join(",") : String(reading);
}

// src/features/probe/findings.ts
var Findings = class {
  #outcomes = /* @__PURE__ */ new Map();
  #facts = /* @__PURE__ */ new Map();
  /** Takes what an experiment shows: the first answer to a point stays, and replaces only a reason why there was none. */
  add({ points: shown, facts = {} }) {
    for (const { name } of points) {
      const outcome = shown[name];
      if (outcome !== void 0) this.#learn(name, outcome);
    }
    for (const [name, fact] of Object.entries(facts)) this.#facts.set(name, fact);
  }
  /** Notes why none of these points was found out, where that is not known yet. */
  giveUp(names, reason) {
    for (const name of names) this.#learn(name, { unknown: reason });
  }
  /** The point as it was found out; null if it was not. */
  reading(name) {
    const outcome = this.#outcomes.get(name);
    return outcome !== void 0 && "found" in outcome ? outcome.found : null;
  }
  /** The readings file: every point is either in `readings` or in `not_found_out`. */
  document(now) {
    const readings = points.flatMap(({ name }) => {
      const reading = this.reading(name);
      return reading === null ? [] : [[name, reading]];
    });
    const missing2 = points.filter(({ name }) => this.reading(name) === null);
    return {
      format: readingsFormat,
      keyward: version,
      created_at: new Date(now).toISOString(),
      readings: Object.fromEntries(readings),
      not_found_out: Object.fromEntries(missing2.map(({ name, by }) => [name, this.#reason(name, by)])),
      facts: Object.fromEntries(this.#facts)
    };
  }
  #learn(name, outcome) {
    const known = this.#outcomes.get(name);
    if (known === void 0 || !("found" in known) && "found" in outcome) this.#outcomes.set(name, outcome);
  }
  #reason(name, by) {
    if (by !== "probe") return `a probe cannot find it out; by hand: ${by.hand}`;
    const outcome = this.#outcomes.get(name);
    return outcome !== void 0 && "unknown" in outcome ? outcome.unknown : "it was not reached";
  }
};

// src/features/probe/experiments/creation.ts
function creation({ random, onCreated }) {
  return {
    points: [],
    needs: [],
    requests: 1,
    run: async (context) => {
      const name = newProbeName(random);
      const body = bodyOf(context, name, { ip_allow_list: probeLists.one });
      const { client, answer } = await context.clients.create(name, body).catch((error) => {
        if (error instanceof ApiError) context.learned.createFailure = error;
        throw error;
      });
      context.learned.client = client;
      if (client === null) context.learned.createFailure = answer.error();
      else onCreated(client);
      context.learned.created = clientOf(answer.body);
      return { points: {}, facts: { create_status: answer.status } };
    }
  };
}

// src/features/probe/experiments/removal.ts
function removalShown(removal) {
  if (removal === void 0) return { points: {} };
  const { answer, proof } = removal;
  return {
    points: {
      deleted: deleted(answer),
      ...proof === null ? {} : { errorShape: errorShape(proof) }
    },
    facts: { delete_status: answer.status, ...proof === null ? {} : { gone_status: proof.status } }
  };
}
function deleted(answer) {
  if (isRefusal2(answer)) return unknown("the delete was refused, but the client is gone");
  if (answer.status === 204) return found("no-content");
  if (answer.body === null) return found("empty");
  return found(isRecord(answer.body) && answer.body["result"] === "success" ? "success" : "other");
}

// src/features/probe/probe-clients.ts
var calls3 = new Calls(workspacePaths);
var pauseMs = 1e3;
var ProbeClients = class {
  #probing;
  /** Still works after a signal, for the rest of the grace period. */
  #cleaning;
  #clock;
  #known;
  #live = /* @__PURE__ */ new Map();
  /** Those of the live ones that an earlier probe left. */
  #adopted = /* @__PURE__ */ new Set();
  /** The clients that may be without an allow list, with the update that took it away. */
  #open = /* @__PURE__ */ new Map();
  /** Whether the token was seen to be able to read a client by its id: only then does a 404 show that one is gone. */
  #readsById = false;
  /** Names of creates whose answer showed no client: without any answer, or refused, perhaps after it took effect. */
  #unseen = /* @__PURE__ */ new Map();
  /** `known`: the ids that were live before, which a create cannot have made. */
  constructor(apis, clock, known) {
    this.#probing = apis.probing;
    this.#cleaning = apis.cleaning;
    this.#clock = clock;
    this.#known = known;
  }
  /** Creates a client; the answer may refuse it. Throws `ApiError` where no answer came. */
  async create(name, body) {
    this.#unseen.set(name, "lost");
    const answer = await this.#send({ ...calls3.createClient(notTyped), body }, name);
    const created = isRefusal2(answer) ? null : clientOf(answer.body);
    const id = created === null ? null : idOf(created);
    if (id === null || this.#known.has(id)) {
      if (isRefusal2(answer)) this.#unseen.set(name, "refused");
      return { client: null, answer };
    }
    this.#unseen.delete(name);
    return { client: this.#own({ id, name }), answer };
  }
  /** Updates a client of this probe. */
  async update({ id }, body) {
    return this.#unlessGone(id, await this.#update(this.#probing, this.#requireOwn(id), body));
  }
  /** Issues a new token for a client of this probe; the token is thrown away. */
  async regenerate({ id }) {
    const answer = await this.#probing.send(calls3.regenerateToken(this.#requireOwn(id)));
    return this.#unlessGone(id, answer);
  }
  /** Reads a client of this probe. */
  async read(client) {
    return this.#unlessGone(client.id, await this.#readWith(this.#probing, client));
  }
  /** Takes over what an earlier probe left; throws for anything that a probe does not make. */
  adopt(row) {
    const id = idOf(row);
    const { kind } = originOf(row, this.#clock.now());
    if (id === null || kind !== "certain" && kind !== "likely")
      throw new KeywardError(
        "this client was not made by a probe",
        "delete it in Workato if it is not needed"
      );
    this.#adopted.add(id);
    return this.#own({ id, name: nameOf(row) });
  }
  /** Sets the allow list again of each client of this probe that may be without one, as far as the server lets it. */
  async closeLists() {
    for (const id of this.#open.keys()) await this.#close(this.#probing, id);
  }
  /** Deletes every client of this probe, also those whose create got no answer, and proves that they are gone; never throws `KeywardError`. */
  async cleanUp() {
    const known = [...this.#live.values()].reverse();
    const ends = Promise.all(known.map((one) => this.#end(one)));
    const [ended, unseen2] = await Promise.all([ends, this.#findUnseen()]);
    const found2 = [...this.#live.values()].filter((client) => !known.includes(client));
    const left = [...unseen2];
    const removals = [];
    for (const one of [...ended, ...await Promise.all(found2.map((client) => this.#end(client)))]) {
      if ("reason" in one) left.push(one);
      else removals.push(one);
    }
    return { removals, left };
  }
  async #end(client) {
    try {
      return await this.#remove(client);
    } catch (error) {
      await this.#close(this.#cleaning, client.id);
      return this.#left(client, messageOf(error));
    }
  }
  #left(client, reason) {
    const isOpen2 = client.id !== null && this.#open.has(client.id);
    return { ...client, reason, access: isOpen2 ? "open" : "closed" };
  }
  async #send(request2, name) {
    try {
      return await this.#probing.send(request2);
    } catch (error) {
      if (isUnsent(error)) this.#unseen.delete(name);
      throw error;
    }
  }
  async #update(api, id, body) {
    const opens = (body["ip_allow_list"] ?? "") === "";
    const before2 = this.#open.get(id);
    if (opens) this.#open.set(id, body);
    try {
      const answer = await api.send({ ...calls3.updateClient(id, notTyped), body });
      if (opens ? isRefusal2(answer) && before2 === void 0 : !isRefusal2(answer)) this.#open.delete(id);
      return answer;
    } catch (error) {
      if (isUnsent(error) && before2 === void 0) this.#open.delete(id);
      throw error;
    }
  }
  async #close(api, id) {
    const body = this.#open.get(id);
    if (body === void 0) return;
    await this.#update(api, id, { ...body, ip_allow_list: probeAddress }).catch(ignoreApiError);
  }
  #own(client) {
    this.#live.set(client.id, client);
    return client;
  }
  #requireOwn(id) {
    if (this.#live.has(id)) return id;
    throw new Error(`the probe tried to change client ${id}, which it did not create`);
  }
  /** Looks up creates whose answer showed no client; those that may still take effect are returned. */
  async #findUnseen() {
    if (this.#unseen.size === 0) return [];
    try {
      await this.#lookUp();
      if (this.#lost().length > 0) {
        await this.#clock.sleep(pauseMs);
        await this.#lookUp();
      }
      return this.#lost().map((name) => this.#left({ id: null, name }, lateCreate));
    } catch (error) {
      return this.#lost().map((name) => this.#left({ id: null, name }, messageOf(error)));
    }
  }
  #lost() {
    return [...this.#unseen].filter(([, how]) => how === "lost").map(([name]) => name);
  }
  async #lookUp() {
    const { rows } = await readList(this.#cleaning);
    for (const row of rows) {
      const [id, name] = [idOf(row) ?? 0, nameOf(row)];
      const sent = [...this.#unseen.keys()].find((one) => name.startsWith(one));
      if (sent === void 0 || this.#known.has(id) || this.#live.has(id)) continue;
      this.#own({ id, name });
      this.#unseen.delete(sent);
    }
  }
  async #remove(client) {
    const answer = await this.#cleaning.send(calls3.deleteClient(this.#requireOwn(client.id)));
    const proof = await this.#readUntilGone(client, isRefusal2(answer) ? 1 : 3);
    const goneBefore = this.#adopted.has(client.id) ? "already-gone" : "vanished";
    const end = isNotFound(answer) ? goneBefore : "deleted";
    if (proof.status === 404 && this.#readsById) return { client, answer, proof, end };
    if (proof.status === 200) throw isRefusal2(answer) ? answer.error() : stillLive(client);
    const { rows } = await readList(this.#cleaning);
    const isListed = rows.some((row) => idOf(row) === client.id);
    if (isRefusal2(answer) && (isListed || answer.status !== 404)) throw answer.error();
    if (isListed) throw proof.error();
    return { client, answer, proof: null, end };
  }
  /** Throws `GoneError` where a 404 comes from a client that was seen before, and that is neither read nor listed any more. */
  async #unlessGone(id, answer) {
    if (answer.status !== 404 || !this.#readsById) return answer;
    const read = await this.#probing.send(calls3.readClient(id));
    if (read.status !== 404) return answer;
    const { rows } = await readList(this.#probing);
    if (rows.some((row) => idOf(row) === id)) return answer;
    throw new GoneError(id);
  }
  async #readWith(api, { id }) {
    const answer = await api.send(calls3.readClient(id));
    if (clientOf(answer.body) !== null) this.#readsById = true;
    return answer;
  }
  async #readUntilGone(client, times) {
    const proof = await this.#readWith(this.#cleaning, client);
    if (proof.status !== 200 || times === 1) return proof;
    await this.#clock.sleep(pauseMs);
    return this.#readUntilGone(client, times - 1);
  }
};
var GoneError = class extends KeywardError {
  constructor(id) {
    super(`client ${id} is gone, although the probe has not deleted it`);
  }
};
function isNotFound({ status, attempt }) {
  return status === 404 && attempt === 1;
}
var lateCreate = "its create got no answer, and the list does not show it: it may still appear";
var notTyped = { name: "", api_privilege_group_id: 0, all_folders: false, folder_ids: [] };
function stillLive({ id }) {
  return new KeywardError(`client ${id} is still live after it was deleted`);
}
function isUnsent(error) {
  return error instanceof ApiError && ["not-sent", "redis", "aborted", "held-back"].includes(error.failure);
}
function ignoreApiError(error) {
  if (!(error instanceof ApiError)) throw error;
}
function messageOf(error) {
  if (error instanceof KeywardError) return error.message;
  throw error;
}

// src/features/probe/run-experiments.ts
async function runExperiments(experiments, context, findings, stop) {
  const failures = new Failures();
  for (const experiment of experiments) {
    const reason = stop.aborted ? "the probe was stopped" : failures.reasonToStop ?? missing(experiment.needs, context);
    if (reason !== null) {
      findings.giveUp(experiment.points, reason);
      continue;
    }
    try {
      findings.add(await experiment.run(context));
      findings.giveUp(experiment.points, "the answers did not show it");
    } catch (error) {
      if (error instanceof GoneError) {
        context.learned.gone = true;
        findings.giveUp(experiment.points, goneReason);
        continue;
      }
      if (!(error instanceof ApiError)) throw error;
      findings.giveUp(experiment.points, failures.add(error));
    }
  }
}
var Failures = class {
  /** Why no other request makes sense; null: they do. */
  reasonToStop = null;
  #unanswered = 0;
  /** Takes a failure; returns it in words that hold nothing of the tenant's. */
  add({ failure, status }) {
    if (failure === "aborted") return "the probe was stopped";
    if (failure === "not-sent") return this.reasonToStop = "the server could not be reached";
    if (failure === "redis") return this.reasonToStop = "Redis, which keeps the shared rate limit, failed";
    if (status !== null) {
      const answered = `a request was answered ${status}`;
      if (status === 401) this.reasonToStop = answered;
      return answered;
    }
    this.#unanswered += 1;
    if (this.#unanswered > 1) this.reasonToStop = "the server did not answer several requests";
    return "a request got no answer";
  }
};
function missing(needs, context) {
  return needs.map((need) => lacks[need](context)).find((reason) => reason !== null) ?? null;
}
var goneReason = "the probe's client was deleted by somebody else";
var lacks = {
  client: ({ learned: { client, gone } }) => {
    if (client === null) return "the probe's client could not be created";
    return gone ? goneReason : null;
  },
  updates: ({ learned }) => learned.updates ? null : "an ordinary update does not succeed",
  listed: ({ learned }) => learned.listed === null ? "the list does not show the client" : null,
  "nested-folder": ({ survey }) => survey.nested === null ? "no folder within another one was seen" : null,
  "all-folders": ({ allFolders }) => allFolders ? null : "the client is given all folders only with --all-folders"
};

// src/features/probe/investigate.ts
async function investigate(given, voice, system) {
  const context = labOf(given, system);
  for (const row of given.adopted) context.clients.adopt(row);
  const tell = (text) => voice.quiet ? void 0 : system.err(`${text}
`);
  const stopping = () => tell("Stopping: the probe's client is deleted, which may take up to 6 s");
  system.stop.addEventListener("abort", stopping, { once: true });
  const onCreated = (client) => tell(`Created ${clientWords(client)}`);
  const experiments = [...before, creation({ random: system.random, onCreated }), ...withClient];
  const failure = await runExperiments(experiments, context, given.findings, system.stop).then(
    () => null,
    (error) => ({ error })
  );
  const cleaned = await context.clients.cleanUp();
  system.stop.removeEventListener("abort", stopping);
  for (const { client, end } of cleaned.removals)
    if (end === "deleted") tell(`Deleted ${clientWords(client)}`);
  conclude(given, context.learned, cleaned);
  if (system.stop.aborted && isUntouched(context.learned, cleaned)) system.stop.throwIfAborted();
  if (failure === null) return { ...cleaned, learned: context.learned };
  for (const line of leftLines(cleaned.left)) system.err(line);
  throw failure.error;
}
function labOf({ session, survey, target, allFolders }, { clock }) {
  return {
    api: session.probing,
    clients: new ProbeClients(session, clock, survey.ids),
    survey,
    target,
    clock,
    allFolders,
    learned: {
      client: null,
      created: null,
      listed: null,
      answers: "not-compared",
      updates: false,
      gone: false,
      createFailure: null
    }
  };
}
function conclude({ findings, session }, { client }, { removals }) {
  findings.add(removalShown(removals.find((removal) => removal.client.id === client?.id)));
  findings.giveUp(["deleted"], "no client was deleted");
  const form = session.probing.rateLimited ?? session.cleaning.rateLimited;
  if (form !== null) findings.add({ points: { retryAfter: found(form) } });
  findings.giveUp(["retryAfter"], "no request exceeded the rate limit, and a probe does not provoke that");
  findings.add({ points: {}, facts: { requests: session.requests() } });
}
function isUntouched({ client, createFailure }, { removals, left }) {
  const unsent = createFailure === null || createFailure.failure === "aborted";
  return client === null && unsent && removals.length === 0 && left.length === 0;
}

// src/features/probe/readings-file.ts
import { readFile, stat } from "node:fs/promises";
var namedBy = { flag: "--out", what: "the readings" };
async function proveReadingsFile(name, system) {
  const file = namedFile(name, namedBy, system.cwd);
  const isRegular = await stat(file).then(
    (found2) => found2.isFile(),
    () => false
  );
  if (isRegular && !await isReplaceable(file))
    throw new KeywardError(
      `the readings cannot be written to ${name}: it exists, and does not contain readings`,
      "name another file with --out"
    );
  return proveFile(name, namedBy, system);
}
async function isReplaceable(file) {
  const text = await readFile(file, "utf8").catch(() => "unreadable");
  return text === "" || /^keyward\.readings\/v\d+$/.test(textAt(parseJson(text), "format") ?? "");
}

// src/features/probe/report.ts
function reportEnd({ learned, left, removals }, system) {
  const { createFailure } = learned;
  if (createFailure !== null && !system.stop.aborted) {
    const words = [createFailure.message, remedyOf(createFailure)].filter((text) => text !== "");
    system.err(`${system.errStyle.red("error:")} ${words.map(forTerminal).join("\n  ")}
`);
  }
  if (system.stop.aborted) system.err("The probe was stopped: what it had not found out stays open\n");
  const vanished = removals.filter(({ end }) => end === "vanished");
  for (const { client } of vanished)
    system.err(
      `${forTerminal(clientWords(client))} was deleted by somebody else while the probe was running: run the probe again
`
    );
  for (const line of leftLines(left)) system.err(line);
  const isWhole = learned.client !== null && !learned.gone && vanished.length === 0;
  const isComplete2 = isWhole && left.length === 0 && !system.stop.aborted;
  return isComplete2 ? exitCode.fine : exitCode.incomplete;
}
function remedyOf({ status, failure, remedy }) {
  if (status !== 422 && failure !== "refused") return remedy;
  return "name another role, folder or environment with --role, --folder or --environment";
}

// src/features/probe/render.ts
function renderReadings(workspace, document, format, style) {
  const table = {
    headings: ["Point", "This workspace", "keyward"],
    rows: points.map((point) => [point.title, ...cells(point.name, document)])
  };
  const count = plural(Object.keys(document.readings).length, "point");
  return renderTable(workspace, table, `${count} found out`, format, style);
}
function cells(name, document) {
  const reading = document.readings[name];
  if (reading === void 0) return ["not found out", document.not_found_out[name] ?? ""];
  return [readingText(reading) || "none", behaviourOf(name, reading)];
}

// src/features/probe/role-flag.ts
async function roleFlag({ roles }, system) {
  const rows = roles.rows ?? [];
  const lines = rows.map((row) => `  ${idOf(row)}  ${forTerminal(nameOf(row))}
`);
  system.err(rows.length === 0 ? "The roles cannot be read.\n" : `Roles:
${lines.join("")}`);
  const text = await system.askText(
    "Role of the probe's client (a name or an id; few privileges are enough): "
  );
  requireAnswered(system);
  if (text.trim() !== "") return text.trim();
  throw new KeywardError("no role was named", "run it again, or write --role with a role's name or id");
}

// src/features/probe/after-signal.ts
var longestWaitMs = 1e3;
function unheldAfter(stop, limiter, clock) {
  let heldUntil = Number.NEGATIVE_INFINITY;
  return {
    rate: limiter.rate,
    ages: () => limiter.ages(),
    budget: () => limiter.budget(),
    untilSent: (requests) => limiter.untilSent(requests),
    schedule: async (job, signal, mayGo, onWait) => {
      let isSent = false;
      const send = () => {
        isSent = true;
        return job();
      };
      if (!stop.aborted) {
        try {
          return await limiter.schedule(send, either(stop, signal), mayGo, onWait);
        } catch (error) {
          if (isSent || !stop.aborted || signal?.aborted === true) throw error;
        }
      }
      const left = heldUntil - clock.monotonic();
      if (left > 0) await clock.sleep(left, signal).catch(() => void 0);
      return signal?.aborted === true ? limiter.schedule(send, signal, mayGo, onWait) : send();
    },
    pause: (ms) => {
      if (!stop.aborted) return limiter.pause(ms);
      heldUntil = clock.monotonic() + Math.min(ms, longestWaitMs);
      return 0;
    }
  };
}
function hurriedAfter(stop, clock) {
  return {
    now: () => clock.now(),
    monotonic: () => clock.monotonic(),
    sleep: async (ms, signal) => {
      if (stop.aborted) return clock.sleep(Math.min(ms, longestWaitMs), signal);
      await clock.sleep(ms, either(stop, signal)).catch((error) => {
        if (!stop.aborted || signal?.aborted === true) throw error;
      });
    }
  };
}
function either(stop, signal) {
  return signal === void 0 ? stop : AbortSignal.any([stop, signal]);
}

// src/features/probe/session.ts
var graceMs = 6e3;
var inFlightMs = 1500;
function openSession(workspace, run) {
  const { clock, stop } = run.system;
  const budgets = new Budgets(run.options, run.system);
  const limiter = budgets.limiterOf(workspace);
  const over = new AbortController();
  const late = new AbortController();
  const ended = new AbortController();
  const expire = () => {
    const abortAfter = (ms, end) => void clock.sleep(ms, ended.signal).then(
      () => end.abort(new Error("the grace period after the signal has ended")),
      () => {
      }
    );
    abortAfter(inFlightMs, late);
    abortAfter(graceMs, over);
  };
  stop.addEventListener("abort", expire, { once: true, signal: ended.signal });
  const waits = new Waits(run.voice, run.system);
  const options = { ...apiOptions(workspace, limiter, { ...run, waits }), signal: over.signal };
  const probing = openRawApi({ ...options, stop, signal: late.signal });
  const cleaning = openRawApi({
    ...options,
    limiter: unheldAfter(stop, limiter, clock),
    clock: hurriedAfter(stop, clock)
  });
  return {
    probing,
    cleaning,
    requests: () => probing.requests + cleaning.requests,
    close: async () => {
      ended.abort();
      await Promise.all([probing.close(), cleaning.close(), budgets.close()]);
    }
  };
}

// src/features/probe/target.ts
function choosePlace(flags, survey, { self }) {
  return {
    folder: flags.folder ?? firstFolder(survey),
    environment: flags.environment ?? environmentOfToken(survey, self ?? [])
  };
}
function folderFlag(text) {
  if (text === void 0) return null;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new KeywardError(
    `--folder ${JSON.stringify(text)} is not the id of a folder`,
    "write its numeric id"
  );
}
function chooseRole(wanted, { roles }) {
  const rows = roles.rows ?? [];
  if (/^\d{1,15}$/.test(wanted)) {
    const id = Number(wanted);
    const row = rows.find((one) => idOf(one) === id);
    return { id, name: row === void 0 ? null : nameOf(row) };
  }
  if (roles.rows === null)
    throw new KeywardError(
      `the role ${JSON.stringify(wanted)} cannot be looked up: the token may not list roles`,
      `write --role with the role's numeric id, or ${roles.answer.error().remedy}`
    );
  return namedRole(wanted, rows);
}
function namedRole(wanted, rows) {
  const named = rows.filter((row) => sameName(nameOf(row), wanted));
  const [first, ...others] = named;
  if (first === void 0)
    throw new KeywardError(
      `no role has the name ${JSON.stringify(wanted)}${didYouMean(nearest(wanted, rows.map(nameOf)))}`,
      "write --role with the name or id of a role: `keyward roles` lists them"
    );
  if (others.length > 0)
    throw new KeywardError(
      `${named.length} roles have the name ${JSON.stringify(wanted)}: ${named.map(idOf).join(", ")}`,
      "write --role with the id of one"
    );
  return { id: idOf(first) ?? 0, name: nameOf(first) };
}
function firstFolder({ folders }) {
  const [first] = topFolders(folders.rows ?? []);
  if (first !== void 0) return first;
  throw new KeywardError(
    folders.rows === null ? "the token may not list folders" : "the token sees no folder",
    "write --folder with the id of a folder (a project's), which the probe's client is given"
  );
}
function environmentOfToken({ clients, environments }, self) {
  const own = clients.rows.filter((row) => self.some((entry) => isEntry(entry, row)));
  const candidates = own.length > 0 ? [...new Set(own.map(environmentOf))] : environments;
  const [only = null, ...others] = candidates;
  if (others.length === 0) return only;
  throw new KeywardError(
    `the workspace has several environments: ${environments.join(", ")}`,
    "write --environment with the one that the API token belongs to"
  );
}
function isEntry(entry, row) {
  if (entry.kind === "id") return entry.id === idOf(row);
  const elsewhere = entry.environment !== void 0 && !sameName(entry.environment, environmentOf(row));
  return sameName(entry.name, nameOf(row)) && !elsewhere;
}

// src/features/probe/command.ts
async function probe(flags, voice, system) {
  requireTerminal("probe", flags.yes ?? false, system);
  const options = await readOptions(flags, system);
  const workspace = onlyWorkspace(options);
  const folder = folderFlag(flags.folder);
  requireAccess([workspace], system);
  if (flags.role === void 0 && !system.terminal.asks) throw noRole();
  const out = flags.out ?? "readings.json";
  const file = await proveReadingsFile(out, system);
  const unlock = await lockHosts([workspace], system);
  const session = openSession(workspace, { options, system, voice });
  try {
    const survey = await unlessStopped(readSurvey(session.probing, folder), system.stop);
    const place = choosePlace({ folder, environment: flags.environment ?? null }, survey, workspace);
    const role = chooseRole(flags.role ?? await roleFlag(survey, system), survey);
    const { yes = false, allFolders = false } = flags;
    const asked = { workspace, survey, target: { ...place, role }, yes, allFolders };
    const confirmed = await confirm(asked, voice, system);
    if (confirmed === null) return exitCode.error;
    const findings = new Findings();
    const ended = await investigate({ ...asked, ...confirmed, findings, session }, voice, system);
    const document = findings.document(system.clock.now());
    print(document, workspace, voice, system);
    return await finish(document, { file, shown: out }, ended, { voice, system });
  } finally {
    await session.close();
    await unlock();
  }
}
function print(document, workspace, { format }, { out, outStyle }) {
  if (format === "json") return out(jsonText(document));
  const about = workspaceRef(workspace);
  out(renderReadings(about, document, format, outStyle));
}
async function finish(document, { file, shown }, ended, { voice, system }) {
  const filed = await attempted(() => file.write(jsonText(document)), system);
  if (filed && !voice.quiet)
    system.err(`The readings are in ${shown}: they hold no secret, host, id or name
`);
  const printed = await attempted(() => system.flush("results"), system);
  const code = reportEnd(ended, system);
  return filed && printed ? code : exitCode.incomplete;
}
function onlyWorkspace({ workspaces }) {
  const [only, ...others] = workspaces;
  if (only !== void 0 && others.length === 0) return ownWorkspace(only);
  throw new KeywardError(
    `probe needs exactly one workspace, but ${workspaces.length} are selected: ${workspaces.map(({ name }) => name).join(", ")}`,
    "select it with -w NAME"
  );
}
function ownWorkspace(workspace) {
  if (workspace.customer === null) return workspace;
  throw new KeywardError(
    `probe does not work in ${workspace.name}, the workspace of a customer`,
    "probe a workspace of your own at the same host: write an entry without `customers` for it"
  );
}
function noRole() {
  return new KeywardError(
    "probe needs the role of the client that it creates",
    "write --role with a role's name or id: `keyward roles` lists them, and one with few privileges is enough"
  );
}
export {
  probe
};
