import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  clientFields,
  clientText,
  deliveryText,
  executionOrder,
  fieldNames,
  fieldOf,
  folderText,
  forTerminal,
  gainedText,
  lostText,
  narrowedText,
  numberText,
  openedText,
  placeText,
  placesText,
  plural,
  reachText,
  roleText,
  shown,
  shownFields,
  signs,
  sinksText,
  sourceText,
  unclearText
} from "./render-plan-values.js";
import {
  identityKey
} from "./model-names.js";
import {
  planFormat
} from "./model-plan.js";
import {
  KeywardError,
  StaleError,
  UnansweredError
} from "./model-errors.js";
import {
  __commonJS,
  __toESM
} from "./runtime.js";

// node_modules/canonicalize/lib/canonicalize.js
var require_canonicalize = __commonJS({
  "node_modules/canonicalize/lib/canonicalize.js"(exports, module) {
    "use strict";
    module.exports = function serialize(object) {
      if (typeof object === "number" && isNaN(object)) {
        throw new Error("NaN is not allowed");
      }
      if (typeof object === "number" && !isFinite(object)) {
        throw new Error("Infinity is not allowed");
      }
      if (object === null || typeof object !== "object") {
        return JSON.stringify(object);
      }
      if (object.toJSON instanceof Function) {
        return serialize(object.toJSON());
      }
      if (Array.isArray(object)) {
        const values2 = object.reduce((t, cv, ci) => {
          const comma = ci === 0 ? "" : ",";
          const value = cv === void 0 || typeof cv === "symbol" ? null : cv;
          return `${t}${comma}${serialize(value)}`;
        }, "");
        return `[${values2}]`;
      }
      const values = Object.keys(object).sort().reduce((t, cv) => {
        if (object[cv] === void 0 || typeof object[cv] === "symbol") {
          return t;
        }
        const comma = t.length === 0 ? "" : ",";
        return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
      }, "");
      return `{${values}}`;
    };
  }
});

// src/render/style.ts
var same = (text) => text;
var sgr = (on, off) => (text) => text === "" ? "" : `\x1B[${on}m${text}\x1B[${off}m`;
var plainStyle = {
  columns: Number.POSITIVE_INFINITY,
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  cyan: same
};
var ansiStyle = {
  columns: Number.POSITIVE_INFINITY,
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
  cyan: sgr(36, 39)
};

// src/run/gate/agrees.ts
async function agrees(question, system) {
  const isAgreed = await system.ask(`${question} [y/N] `);
  requireAnswered(system);
  return isAgreed;
}
function requireAnswered({ stop }) {
  if (stop.aborted) throw new UnansweredError(stop.reason);
}
function isYes(answer) {
  return /^y(es)?$/i.test(answer.trim());
}

// src/plan/difference/digest.ts
var import_canonicalize = __toESM(require_canonicalize(), 1);
import { createHash } from "node:crypto";
function planDigest({ host, customer }, changes) {
  const counted = executionOrder(changes.filter(({ action }) => action !== "rotate"));
  return sha256({ format: planFormat, host, customer, changes: counted.map(canonicalChange) });
}
function digestOfAll(plans) {
  const [first, ...others] = plans;
  if (first === void 0 || plans.some(({ digest }) => digest === null)) return null;
  if (others.length === 0) return first.digest;
  const counted = plans.filter(({ changes }) => (changes ?? []).some(({ action }) => action !== "rotate"));
  const customers = counted.map(({ workspace, digest }) => [workspace.customer, digest]);
  const { host } = first.workspace;
  return sha256({
    format: planFormat,
    host,
    customers: customers.sort(([a], [b]) => (a ?? "") < (b ?? "") ? -1 : 1)
  });
}
function changeDigest(change) {
  return sha256(canonicalChange(change));
}
function sameField(a, b) {
  return canonicalJson(canonicalField(a)) === canonicalJson(canonicalField(b));
}
function rotationDigest(id, tokenUpdatedAt) {
  return sha256({ action: "rotate", id, token_updated_at: tokenUpdatedAt });
}
function sha256(value) {
  return `sha256:${createHash("sha256").update(canonicalJson(value)).digest("hex")}`;
}
function canonicalJson(value) {
  const serialize = import_canonicalize.default;
  const text = typeof serialize === "function" ? Reflect.apply(serialize, void 0, [value]) : void 0;
  if (typeof text !== "string") throw new TypeError("canonicalize made no text");
  return text;
}
function canonicalChange({ action, id, name, environment, fields }) {
  return {
    action,
    id,
    name: clientFields.name.normal(name),
    environment: clientFields.environment.normal(environment),
    fields: fields.map(canonicalField)
  };
}
function canonicalField(change) {
  const { normal, fromPlan } = clientFields[change.field];
  const side = (shown2) => shown2 === null ? null : normal(fromPlan(shown2));
  return { field: change.field, before: side(change.before), after: side(change.after) };
}

// src/plan/stale.ts
function moved(reviewed, fresh) {
  const shown2 = planDigest(reviewed.workspace, reviewed.changes ?? []);
  if (fresh.digest !== null && reviewed.digest === fresh.digest && shown2 === fresh.digest) return null;
  const changes = movedChanges(reviewed.changes ?? [], fresh.changes ?? []);
  const all = [...movedWorkspace(reviewed.workspace, fresh.workspace), ...changes];
  return all.length > 0 ? all : [{ kind: "digest", reviewed: reviewed.digest, fresh: fresh.digest }];
}
function movedWorkspace(reviewed, fresh) {
  const same2 = reviewed.host === fresh.host && reviewed.customer === fresh.customer;
  return same2 ? [] : [{ kind: "workspace", reviewed, fresh }];
}
function movedChanges(reviewed, fresh) {
  const [before, after] = [byClient(reviewed), byClient(fresh)];
  const all = new Map([...before, ...after]);
  return executionOrder([...all.values()]).flatMap((change) => {
    const key = clientKey(change);
    return movedChange(change, before.get(key), after.get(key));
  });
}
function movedChange(change, before, after) {
  if (before !== void 0 && after !== void 0 && changeDigest(before) === changeDigest(after)) return [];
  const { action, id, name, environment } = change;
  const kind = before === void 0 ? "new" : after === void 0 ? "gone" : "differs";
  return [{ kind, action, id, name, environment, fields: movedFields(before, after) }];
}
function movedFields(before, after) {
  return fieldNames.flatMap((field) => {
    const reviewed = (before && fieldOf(before, field)) ?? null;
    const fresh = (after && fieldOf(after, field)) ?? null;
    if (reviewed === null && fresh === null) return [];
    if (reviewed !== null && fresh !== null && sameField(reviewed, fresh)) return [];
    return [{ field, reviewed, fresh }];
  });
}
function byClient(changes) {
  return new Map(
    changes.filter(({ action }) => action !== "rotate").map((change) => [clientKey(change), change])
  );
}
function clientKey(change) {
  return `${change.action} ${change.id ?? identityKey(change)}`;
}

// src/render/plan/words/changed-by-words.ts
function changedByText(changed) {
  if (changed === null || changed === void 0) return null;
  const { event, at, user, from, agent } = changed;
  const who = user.name ?? (user.id === null ? "an unknown user" : `user ${user.id}`);
  const parts = [
    `${verb(event)} by ${who} on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC`,
    ...from === null ? [] : [`from ${from}`],
    ...agent === null ? [] : [program(agent)]
  ];
  return parts.join(", ");
}
var verbs = [
  ["created", "created"],
  ["deleted", "deleted"],
  ["updated", "last changed"]
];
function verb(event) {
  const known = verbs.find(([ending]) => event.toLowerCase().endsWith(ending));
  return known?.[1] ?? (event === "" ? "last changed" : `last changed (${event})`);
}
function program(agent) {
  return agent.startsWith("Mozilla/") ? "in a browser" : `with ${agent.split(" ")[0] ?? agent}`;
}

// src/render/plan/words/risk-words.ts
var named = 3;
function riskText({ code }, change, about = "one") {
  switch (code) {
    case "all-folders-granted":
      return `all folders${foldersBefore(fieldOf(change, "folders"))}`;
    case "folder-added":
      return folderAdded(fieldOf(change, "folders"), about);
    case "folder-removed":
      return folderRemoved(fieldOf(change, "folders"), about);
    case "role-changed":
      return roleWords(fieldOf(change, "role"));
    case "environment-changed":
      return environmentWords(fieldOf(change, "environment"));
    case "token-destination-changed":
      return "its next token also goes to another place";
    case "token-place-moves":
      return tokenWords(change.token);
    case "open-to-every-address":
    case "open-to-most-addresses":
    case "ip-allow-list-removed":
    case "ip-allow-list-opened":
    case "ip-allow-list-unclear":
    case "ip-allow-list-added":
    case "ip-allow-list-narrowed":
      return addressWords(code, fieldOf(change, "ip_allow_list"), about);
    case "client-deleted":
      return "clients that use the current token lose access";
    case "spare-deleted":
      return "its token stops working; the one in the place of its former entry goes on working";
    case "earlier-token-ends":
      return "the earlier token stops working; the one in its place goes on working";
    case "recent-token-ends":
      return "the earlier token stops working, and the one in its place is less than a day old: what still uses the earlier one loses access until it reads that";
    case "token-reissued":
      return reissuedWords(change.token, about);
  }
}
function createText(change) {
  const role = fieldOf(change, "role")?.after;
  const folders = fieldOf(change, "folders")?.after;
  const list = fieldOf(change, "ip_allow_list")?.after;
  const parts = [
    role ? `role ${roleText(role) ?? "none"}` : "",
    folders ? folderReach(folders) : "",
    list ? `from ${reachText(list)}` : ""
  ].filter((part) => part !== "");
  return parts.length === 0 ? "new" : `new: ${parts.join(", ")}`;
}
function tokenWords(token) {
  if (token === null) return "its token's place moves";
  return `its next token goes to ${placesText(token.after)} (was ${placesText(token.before)})`;
}
function reissuedWords(token, about) {
  const places = token?.after ?? [];
  const text = about === "one" ? placesText(places) : sinksText(places);
  const where = places.length === 0 ? "" : `: it will be in ${text}`;
  return `clients that use the current token lose access until they read the new one${where}`;
}
function addressWords(code, field, about) {
  if (field === void 0) return "the IP allow list changes";
  const [before, after] = [field.before ?? [], field.after ?? []];
  const was = before.length === 0 ? "" : ` (was ${reachText(before)})`;
  switch (code) {
    case "open-to-every-address":
    case "open-to-most-addresses":
      return `may be called from ${reachText(after)}`;
    case "ip-allow-list-removed":
      return `may now be called from anywhere${was}`;
    case "ip-allow-list-opened":
      return about === "one" ? openedText(before, after) : gainedText(before, after);
    case "ip-allow-list-unclear":
      return unclearText(before, after);
    case "ip-allow-list-added":
      return `may be called from ${reachText(after)} only (was anywhere)`;
    case "ip-allow-list-narrowed":
      return about === "one" ? narrowedText(before, after) : lostText(before, after);
  }
}
function foldersBefore(field) {
  const before = field?.before ?? "all";
  if (before === "all") return "";
  return ` (was ${before.length === 0 ? "none" : numberText(before.length)})`;
}
function folderAdded(field, about) {
  const folders = minus(field?.after, field?.before);
  if (folders.length === 0) return "adds folders";
  const counted = about === "one" && folders.length > named && Array.isArray(field?.before);
  const was = counted ? ` (was ${field.before.length})` : "";
  return `adds ${folderSum(folders)}${was}`;
}
function folderRemoved(field, about) {
  const after = field?.after;
  if (field?.before === "all" && Array.isArray(after)) return `${folderSum(after)} only (was all folders)`;
  const folders = minus(field?.before, after);
  if (folders.length === 0) return "removes folders";
  const counted = about === "one" && folders.length > named && Array.isArray(after);
  const left = counted ? ` (leaves ${after.length})` : "";
  return `removes ${folderSum(folders)}${left}`;
}
function folderSum(folders) {
  if (folders.length === 0) return "no folder";
  if (folders.length > named) return plural(folders.length, "folder");
  return `${folders.length === 1 ? "folder" : "folders"} ${folders.map(folderText).join(", ")}`;
}
function folderReach(folders) {
  if (folders === "all") return "all folders";
  return folders.length === 1 ? folderSum(folders) : plural(folders.length, "folder");
}
function minus(from, other) {
  if (!from || from === "all" || !other || other === "all") return [];
  const known = new Set(other.map(({ id }) => id));
  return from.filter(({ id }) => !known.has(id));
}
function roleWords(field) {
  const { before, after } = field ?? {};
  if (!after) return "role changes";
  const [from, to] = [before ? roleText(before) : null, roleText(after) ?? "none"];
  if (from === null) return `role ${to} (was none)`;
  return from === to ? `role ${from} (${before?.id}) \u2192 ${to} (${after.id})` : `role ${from} \u2192 ${to}`;
}
function environmentWords(field) {
  if (!field?.after) return "environment changes";
  return field.before ? `environment ${field.before} \u2192 ${field.after}` : `environment ${field.after} (was none)`;
}

// src/render/plan/words/impact.ts
var otherPlace = "its next token reaches another place";
var unaffected = { effect: null, words: "access stays as it is" };
var coveredByCreate = [
  "all-folders-granted",
  "open-to-every-address",
  "open-to-most-addresses"
];
function impacts(change, about = "one") {
  const { action, risks } = change;
  const own = action === "create" ? risks.filter(({ code }) => !coveredByCreate.includes(code)) : risks;
  const lines = own.map((risk) => ({ effect: risk.effect, words: riskText(risk, change, about) }));
  if (action === "create") return [created(change, own.length < risks.length), ...lines];
  const name = renamed(change);
  return [...name, ...lines.length > 0 ? lines : [unaffected]];
}
function created(change, widens) {
  return { effect: widens ? "widens" : null, words: createText(change) };
}
function renamed(change) {
  const before = change.action === "update" ? fieldOf(change, "name")?.before : null;
  return before ? [{ effect: null, words: `renamed from ${before}` }] : [];
}

// src/render/plan/words/source-words.ts
function valueSourceText(source) {
  return `${placeWords(source)}, ${sourceText(source)}`;
}
function sourcesText(sources) {
  return sources === void 0 || sources.length === 0 ? "" : `from ${sources.map(valueSourceText).join("; ")}`;
}
function placeWords({ from, name }) {
  switch (from) {
    case "in":
      return `in ${name ?? ""}`;
    case "defaults":
      return "defaults";
    case "folder-defaults":
      return "folder defaults";
    case "address-list":
      return `address list ${name ?? ""}`;
  }
}

// src/render/plan/token-view.ts
function tokenLines({ before, after }) {
  const lines = [
    {
      name: "deliver_to",
      before: before === null ? "not declared" : deliveryText(before.deliver_to),
      after: deliveryText(after.deliver_to)
    },
    {
      name: "rotate_after",
      before: before?.rotate_after ?? "not specified",
      after: after.rotate_after ?? "not specified"
    }
  ];
  return lines.filter((line) => line.before !== line.after);
}
function tokenGoesTo({ action, token, issue }) {
  if (action !== "create") return null;
  if (issue.kind === "spare") return `thrown away: ${placesText(issue.places)} gets its next one`;
  return token === null || token.after.length === 0 ? null : placesText(token.after);
}

// src/render/plan/text/change-text.ts
function changeLines(change, style) {
  const facts = impacts(change).map((impact) => `    ${impactLine(impact, style)}`);
  return [
    headline(change, style),
    ...facts,
    ...changedByLines(change, style),
    ...fieldLines(shownFields(change), style, tokenGoesTo(change))
  ];
}
function changedByLines({ changed_by }, style) {
  const text = changedByText(changed_by);
  return text === null ? [] : [`    ${style.dim(`\xB7 ${forTerminal(text)}`)}`];
}
function tokenChangeLines(change, style) {
  const { name, risks, source } = change;
  const head = `  ${style.yellow("~")} ${style.bold(forTerminal(name))} ${forTerminal(placeText(change))}`;
  const widens = risks.map(({ effect }) => `    ${impactLine({ effect, words: otherPlace }, style)}`);
  const lines = tokenLines(change).map(
    (line) => `      ${style.dim(line.name.padEnd(12))}  ${forTerminal(line.before)} \u2192 ${forTerminal(line.after)}`
  );
  return [`${head}  ${style.dim(forTerminal(sourceText(source)))}`, ...widens, ...lines];
}
function headline(change, style) {
  const place = forTerminal(placeText(change));
  const source = change.source === null ? "" : forTerminal(sourceText(change.source));
  const reason = change.action === "rotate" ? `\xB7 ${forTerminal(change.reason)}` : "";
  const origin = change.origin === "pre-existing" ? style.dim("\xB7 pre-existing") : "";
  const parts = [`${signed(change, style)} ${style.bold(forTerminal(change.name))}`, place, reason, origin];
  const line = parts.filter((part) => part !== "").join(" ");
  return `  ${line}${source === "" ? "" : `  ${style.dim(source)}`}`;
}
function fieldLines(fields, style, token = null) {
  const rows = fields.flatMap((field) => {
    const value = shown(field);
    return value === null ? [] : [[field.field, value, sourcesText(field.sources)]];
  });
  if (token !== null) rows.push(["token", { kind: "value", value: token }, ""]);
  const width = Math.max(...rows.map(([name]) => name.length), 0);
  return rows.map(([name, value, from]) => {
    const end = from === "" ? "" : `  ${style.dim(forTerminal(from))}`;
    return `      ${style.dim(name.padEnd(width))}  ${valueText(value, style)}${end}`;
  });
}
function valueText(value, style) {
  switch (value.kind) {
    case "value":
      return forTerminal(value.value);
    case "moved":
      return `${forTerminal(value.before)} \u2192 ${forTerminal(value.after)}`;
    case "set": {
      const added = value.added.map((item) => style.green(`+ ${forTerminal(item)}`));
      const removed = value.removed.map((item) => style.red(`- ${forTerminal(item)}`));
      return [...added, ...removed].join("  ");
    }
  }
}
function signed({ action }, style) {
  const paints = { create: style.green, update: style.yellow, rotate: style.cyan, delete: style.red };
  return paints[action](signs[action]);
}
function impactLine({ effect, words }, style) {
  const text = forTerminal(words);
  switch (effect) {
    case "widens":
      return style.bold(style.yellow(`! ${text}`));
    case "breaks":
      return style.red(`! ${text}`);
    case "narrows":
    case null:
      return style.dim(`\xB7 ${text}`);
  }
}

// src/render/plan/text/stale-text.ts
function renderMoved(lines) {
  return lines.flatMap(movedLines);
}
function movedLines(moved2) {
  switch (moved2.kind) {
    case "workspace": {
      const [reviewed, fresh] = [moved2.reviewed, moved2.fresh].map(
        ({ host, customer }) => forTerminal(customer === null ? host : `${host} (customer ${customer})`)
      );
      return [`the plan was made for ${reviewed}, but this is ${fresh}`];
    }
    case "digest":
      return [
        "the changes are the same, but the digest differs: the plan file was edited, or made by another version of keyward"
      ];
    case "gone":
    case "new":
    case "differs":
      return [`${kindWords[moved2.kind]}: ${subject(moved2)}`, ...moved2.fields.flatMap(fieldLines2)];
  }
}
var kindWords = {
  gone: "no longer planned",
  new: "planned now, but not reviewed",
  differs: "planned differently"
};
function subject(moved2) {
  return forTerminal(`${moved2.action} ${clientText(moved2)}`);
}
function fieldLines2({ field, reviewed, fresh }) {
  const [before, after] = [sideText(reviewed), sideText(fresh)];
  return before === after ? [] : [`  ${field}  reviewed: ${before}  now: ${after}`];
}
function sideText(change) {
  const value = change === null ? null : shown(change);
  return value === null ? "no change" : valueText(value, plainStyle);
}

// src/run/gate/require-unmoved.ts
function requireUnmoved(reviewed, fresh) {
  const byName = new Map(reviewed.map((plan) => [plan.workspace.name, plan]));
  const lines = fresh.flatMap((plan) => {
    const before = byName.get(plan.workspace.name);
    if (before === void 0)
      throw new KeywardError(
        `the plan does not contain the workspace ${plan.workspace.name}`,
        "plan again, and apply that plan"
      );
    if (before.workspace.host !== plan.workspace.host) throw otherHost(before, plan);
    const found = moved(before, plan);
    return found === null ? [] : [
      `${plan.workspace.name}: the plan is stale; since it was made, this changed:`,
      ...renderMoved(found)
    ];
  });
  if (lines.length > 0)
    throw new StaleError(lines.join("\n"), "nothing was changed: plan again, review it, and apply that plan");
}
function otherHost(before, { workspace }) {
  return new KeywardError(
    `the plan is for ${before.workspace.host}, but ${workspace.name} is at ${workspace.host}`,
    "apply it with the configuration that it was made with"
  );
}

// src/run/gate/gate.ts
async function passes(gate, plans, system) {
  switch (gate.kind) {
    case "closed":
      return false;
    case "open":
      return true;
    case "reviewed":
      requireUnmoved(gate.document.plans, plans);
      return true;
    case "ask":
      return !hasChanges(plans) || answersYes(gate.question, system);
  }
}
function hasChanges(plans) {
  return plans.some(({ changes }) => changes !== null && changes.length > 0);
}
async function answersYes(question, system) {
  if (await system.flush("results") === "closed") {
    throw new KeywardError(
      "the plan could not be shown, because nobody reads stdout any more, so nothing was asked or changed",
      "let the plan be printed as a whole, or apply a reviewed plan file"
    );
  }
  const isAgreed = await agrees(`
${question}`, system).catch((error) => {
    system.err("Nothing was changed.\n");
    throw error;
  });
  if (!isAgreed) system.err("Nothing was changed.\n");
  return isAgreed;
}

export {
  agrees,
  requireAnswered,
  isYes,
  planDigest,
  digestOfAll,
  changeDigest,
  rotationDigest,
  changedByText,
  riskText,
  otherPlace,
  impacts,
  tokenLines,
  tokenGoesTo,
  changeLines,
  changedByLines,
  tokenChangeLines,
  fieldLines,
  signed,
  impactLine,
  plainStyle,
  ansiStyle,
  requireUnmoved,
  passes,
  hasChanges
};
