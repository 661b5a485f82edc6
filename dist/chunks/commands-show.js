import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  commaLines
} from "./render-width.js";
import {
  concernText
} from "./render-token-concern.js";
import {
  workspaceLine,
  workspaceMarkdown
} from "./render-heading.js";
import {
  problemBlocks
} from "./render-problems-problem-markdown.js";
import {
  linked,
  placeOf,
  prose,
  terminalReader
} from "./render-markdown-reader.js";
import {
  problemLines
} from "./render-problems-problem-text.js";
import {
  code,
  codes
} from "./render-markdown-code.js";
import {
  emptyShardText,
  entryOf
} from "./run-input-read-options.js";
import {
  changeLines,
  changedByLines,
  changedByText,
  digestOfAll,
  fieldLines,
  impactLine,
  impacts,
  otherPlace,
  signed,
  tokenChangeLines,
  tokenGoesTo,
  tokenLines
} from "./run-gate-gate.js";
import {
  byOrigin,
  byWeight,
  changesText,
  clientFields,
  clientText,
  countsText,
  durationText,
  effectsText,
  estimateText,
  fieldOf,
  forMarkdown,
  forTerminal,
  listed,
  moreText,
  numberText,
  placeText,
  plural,
  reachText,
  sections,
  shownFields,
  signs,
  sinksText,
  sourceText,
  widensAccess
} from "./render-plan-values.js";
import {
  jsonText
} from "./util-json.js";
import {
  groupBy
} from "./model-names.js";

// src/commands/flag-hints.ts
var flag = "or add --tokens-to DIR to this command";
function withFlagHints(document) {
  return { ...document, plans: document.plans.map(withHints) };
}
function withHints(plan) {
  return {
    ...plan,
    problems: plan.problems.map(
      (one) => one.rule === "no-sink" ? { ...one, way: `${one.way}, ${flag}` } : one
    ),
    notes: plan.notes.map(
      (one) => one.rule === "no-sink" ? { ...one, message: `${one.message}, ${flag} and to apply` } : one
    )
  };
}

// src/render/report/report-view.ts
var order = ["done", "failed", "unknown", "skipped"];
function statusText(outcomes) {
  if (outcomes.length === 0) return "nothing to do";
  return order.map((status) => [outcomes.filter((outcome) => outcome.status === status).length, status]).filter(([count]) => count > 0).map(([count, status]) => `${numberText(count)} ${status}`).join(", ");
}
function resultText({ outcomes, problems }) {
  return problems === void 0 ? statusText(outcomes) : "not read, left out";
}
function isDone({ outcomes, problems }) {
  return problems === void 0 && outcomes.every(({ status }) => status === "done");
}
function costText({ requests, seconds }) {
  const extras = [
    [requests.retried, "retried"],
    [requests.rate_limited, "rate-limited"]
  ];
  const parts = extras.filter(([count]) => count > 0).map(([count, word]) => `${numberText(count)} ${word}`);
  const words2 = `${plural(requests.total, "request")}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`;
  return `${words2} in ${durationText(seconds)}`;
}
function notDone(outcomes) {
  return order.slice(1).flatMap((status) => outcomes.filter((outcome) => outcome.status === status));
}
var fewest = 3;
function shownResults({ results }) {
  const busy = results.filter(
    ({ workspace, outcomes, problems }) => workspace.customer === null || outcomes.length > 0 || problems !== void 0
  );
  if (busy.length === 0) return { shown: results.slice(0, 1), equal: [] };
  const ended = busy.filter(
    (result) => result.workspace.customer !== null && (isDone(result) || isSkipped(result))
  );
  const groups2 = groupBy(ended, (result) => {
    const { workspace } = result;
    return JSON.stringify([entryOf(workspace), workspace.host, isDone(result)]);
  });
  const equal = [...groups2.values()].flatMap((own) => {
    const [first] = own;
    if (first === void 0 || own.length < fewest) return [];
    const { workspace } = first;
    return [{ isDone: isDone(first), entry: entryOf(workspace), host: workspace.host, results: own }];
  });
  const hidden = new Set(equal.flatMap((one) => one.results));
  return { shown: busy.filter((result) => !hidden.has(result)), equal };
}
function isSkipped({ outcomes, problems }) {
  return problems === void 0 && outcomes.every(({ status }) => status === "skipped");
}
function equalText({ results }) {
  return sumText(results, "customer");
}
function grouped(outcomes) {
  const groups2 = [];
  const skipped = /* @__PURE__ */ new Map();
  for (const outcome of notDone(outcomes)) {
    const key = `${outcome.error?.code} ${outcome.error?.message}`;
    const known = outcome.status === "skipped" ? skipped.get(key) : void 0;
    if (known !== void 0) {
      known.count += 1;
      continue;
    }
    const group = { first: outcome, count: 1 };
    groups2.push(group);
    if (outcome.status === "skipped") skipped.set(key, group);
  }
  return groups2;
}
function totalsText(results) {
  return sumText(results, "workspace");
}
function sumText(results, noun) {
  const sum = (of) => results.reduce((total, result) => total + of(result), 0);
  const requests = {
    total: sum((result) => result.requests.total),
    retried: sum((result) => result.requests.retried),
    rate_limited: sum((result) => result.requests.rate_limited)
  };
  const seconds = Math.max(0, ...results.map((result) => result.seconds));
  const unread = results.filter(({ problems }) => problems !== void 0).length;
  const parts = [
    statusText(results.flatMap(({ outcomes }) => outcomes)),
    ...unread === 0 ? [] : [`${plural(unread, "customer")} not read`],
    costText({ requests, seconds })
  ];
  return `${plural(results.length, noun)}: ${parts.join(" \xB7 ")}`;
}

// src/render/markdown/detail.ts
var all = Number.POSITIVE_INFINITY;
var wholeDetail = {
  rest: "whole",
  creates: "whole",
  links: true,
  members: all,
  customers: all,
  most: all
};
var short = { ...wholeDetail, rest: "lines", creates: "compact", links: false };
var counted = { ...short, rest: "counted", creates: "counted" };
var steps = [
  wholeDetail,
  { ...wholeDetail, rest: "lines" },
  { ...short, links: true },
  short,
  { ...short, rest: "counted" },
  counted
];
var fewestMembers = 10;
function largestDetail({ longest, customers }, fits) {
  const whole = steps.find(fits);
  if (whole !== void 0) return whole;
  const few = { ...counted, members: fewestMembers };
  if (fits(few)) return { ...counted, members: largest(longest, (members) => fits({ ...counted, members })) };
  const shown = largest(customers, (some) => fits({ ...few, customers: some }));
  if (shown > 0) return { ...few, customers: shown };
  const one = { ...few, customers: 1 };
  return { ...one, most: largest(longest, (most2) => fits({ ...one, most: most2 })) };
}
function largest(bound, fits) {
  let [low, over] = [0, bound];
  while (over - low > 1) {
    const middle = Math.floor((low + over) / 2);
    if (fits(middle)) low = middle;
    else over = middle;
  }
  return low;
}

// src/render/plan/customer-counts.ts
function namesText(plans, most2) {
  const names = plans.map(({ workspace }) => workspace.name);
  const more = names.length - most2;
  return more > 0 ? `${names.slice(0, most2).join(", ")} and ${numberText(more)} more` : names.join(", ");
}
function changesOfAll(plans) {
  const [first] = plans;
  if (first === void 0) return "";
  return changesText({
    ...first,
    summary: null,
    changes: plans.flatMap(({ changes }) => changes ?? []),
    token_changes: plans.flatMap(({ token_changes }) => token_changes ?? [])
  });
}

// src/render/plan/token-needs.ts
var stateWords = [
  ["pending", "issued and not delivered"],
  ["not-held", "not found in any of its sinks", "not found in any sink"],
  ["reissued-elsewhere", "reissued elsewhere"]
];
var concernWords = [
  ["migrated", "to be replaced"],
  ["no-live-token", "without a live token"]
];
function tokenHint({ tokens: tokens2, changes }) {
  const needing = tokensNeedingAction(tokens2 ?? []);
  const rotated = new Set((changes ?? []).flatMap(({ action, id }) => action === "rotate" ? [id] : []));
  const planned = needing.filter(({ id }) => rotated.has(id)).length;
  const way = "run `keyward rotate` to rotate tokens that are due and held, or `keyward rotate NAME` to let keyward manage that token";
  if (planned === 0) return `apply rotates none of these: ${way}`;
  if (planned === needing.length) return "the changes above rotate all of these";
  return `the changes above rotate ${numberText(planned)} of these; for the others, ${way}`;
}
function tokensNeedingAction(tokens2) {
  const age = ({ age_days }) => age_days ?? Number.POSITIVE_INFINITY;
  const quiet = ["held", "unknown", "spare"];
  return tokens2.filter(({ due, state, concerns }) => due || !quiet.includes(state) || concerns.length > 0).sort((a, b) => age(b) - age(a) || a.id - b.id);
}
function tokenText(token) {
  const age = token.age_days === null ? "of unknown age" : `${plural(token.age_days, "day")} old`;
  const state = stateWords.find(([state2]) => state2 === token.state)?.[1] ?? token.state;
  const concerns = token.concerns.map(concernText);
  const facts = [age, ...token.due ? ["due"] : [], state, ...concerns];
  return `${clientText(token)}: ${facts.join(", ")}`;
}
function tokenTexts(tokens2) {
  const due = tokens2.filter((token) => token.due).length;
  const states = stateWords.map(([state, one, counted3 = one]) => {
    const count = tokens2.filter((row) => row.state === state).length;
    return [count, counted3];
  });
  const concerned = concernWords.map(([concern, words2]) => {
    const count = tokens2.filter(({ concerns }) => concerns.includes(concern)).length;
    return [count, words2];
  });
  const all2 = [[due, "due"], ...states, ...concerned];
  return all2.filter(([count]) => count > 0).map(([count, words2]) => `${numberText(count)} ${words2}`);
}

// src/render/plan/unchanged-customers.ts
function withoutUnchanged(plans) {
  const groups2 = groupBy(
    plans.filter(isUnchanged),
    ({ workspace }) => JSON.stringify([entryOf(workspace), workspace.host])
  );
  const unchanged = [...groups2.values()].flatMap((own) => {
    const [first, second] = own;
    if (first === void 0 || second === void 0) return [];
    return [{ entry: entryOf(first.workspace), host: first.workspace.host, plans: own }];
  });
  const hidden = new Set(unchanged.flatMap((one) => one.plans));
  return { shown: plans.filter((plan) => !hidden.has(plan)), unchanged };
}
function unchangedText({ plans }) {
  const count = (kind) => plans.reduce((sum, { summary }) => sum + (summary?.[kind] ?? 0), 0);
  const bare = plans.filter(({ notes }) => notes.length > 0).length;
  const counts = [
    `${plural(count("unchanged"), "client")} unchanged`,
    ...count("unmanaged") > 0 ? [`${numberText(count("unmanaged"))} unmanaged`] : [],
    ...count("out_of_scope") > 0 ? [`${numberText(count("out_of_scope"))} out of scope`] : []
  ];
  const rest = bare > 0 ? `; ${numberText(bare)} without manifests of their own` : "";
  return `${plural(plans.length, "customer")} without changes: ${counts.join(", ")}${rest}`;
}
function isUnchanged({ workspace, status, changes, token_changes, tokens: tokens2, notes }) {
  return workspace.customer !== null && status === "ok" && changes?.length === 0 && (token_changes ?? []).length === 0 && tokensNeedingAction(tokens2 ?? []).length === 0 && notes.every(({ rule }) => rule === "customer-without-manifests");
}

// src/render/markdown/details.ts
function details(summary, lines) {
  return [`<details><summary>${summary}</summary>`, "", ...lines, "", "</details>"];
}

// src/render/markdown/values.ts
var most = 30;
function sideMarkdown({ field, before, after }, side) {
  return valueMarkdown(field, side === "before" ? before : after);
}
function valueMarkdown(field, value) {
  if (value === null) return null;
  const words2 = clientFields[field].words;
  if (words2.kind === "one") {
    const text = words2.text(value);
    return text === null ? null : code(text);
  }
  const items = words2.items(value);
  if (items === null) return words2.everything;
  return items.length === 0 ? words2.nothing : codes(items, most);
}
function changedMarkdown({
  field,
  before,
  after
}) {
  const words2 = clientFields[field].words;
  const lists = words2.kind === "one" ? [] : [before, after].map((side) => side && words2.items(side));
  const [from, to] = lists;
  if (!from || !to) {
    const sides = [valueMarkdown(field, before), valueMarkdown(field, after)].filter((side) => side !== null);
    return sides.length === 0 ? null : sides.join(" \u2192 ");
  }
  const parts = [
    ["added", minus(to, from)],
    ["removed", minus(from, to)]
  ];
  return parts.filter(([, items]) => items.length > 0).map(([verb, items]) => `${verb} ${codes(items, most)}`).join("; ");
}
function placesMarkdown(places) {
  if (places.length === 0) return "nowhere";
  return places.map(({ sink, place }) => `${code(place)} (${code(sink)})`).join(", ");
}
function deliveryMarkdown(delivery) {
  if (delivery === null) return "not specified";
  return typeof delivery === "string" ? code(delivery) : placesMarkdown(delivery);
}
function minus(items, others) {
  const known = new Set(others);
  return items.filter((item) => !known.has(item));
}

// src/render/markdown/client-facts.ts
function newClientFacts(change, places) {
  return [factsLine(change, "after"), tokenLine(change, places)];
}
function removedClientFacts(change) {
  return `had ${factsLine(change, "before")}`;
}
function factsLine(change, side) {
  const facts = shownFields(change).flatMap((field) => {
    const value = sideMarkdown(field, side);
    if (value === null) return [];
    const text = `${labels[field.field]}${value}${sizeText(change, field, side)}`;
    return [isWide(change, field) ? `\u26A0\uFE0F **${text}**` : text];
  });
  return facts.join(" \xB7 ");
}
var labels = {
  name: "name ",
  role: "role ",
  folders: "folders: ",
  environment: "environment ",
  ip_allow_list: "callable from "
};
var wide = [
  ["all-folders-granted", "folders"],
  ["open-to-every-address", "ip_allow_list"],
  ["open-to-most-addresses", "ip_allow_list"],
  ["ip-allow-list-unclear", "ip_allow_list"]
];
function isWide({ risks }, { field }) {
  return risks.some(({ code: risk }) => wide.some(([one, of]) => one === risk && of === field));
}
function sizeText(change, { field }, side) {
  const list = field === "ip_allow_list" ? fieldOf(change, "ip_allow_list")?.[side] : null;
  if (!list || list.length < 2 && !list.some((entry) => entry.includes("/"))) return "";
  return list.length === 0 ? "" : ` (${forMarkdown(reachText(list))})`;
}
function tokenLine({ issue, token, rotate_after }, places) {
  return issue.kind === "spare" ? `token ${goesTo()}` : `token ${goesTo()} \xB7 ${dueText(rotate_after)}`;
  function goesTo() {
    switch (issue.kind) {
      case "discard":
        return "is thrown away (`discard`)";
      case "spare":
        return "is thrown away: its place gets one at the next rotation (`overlap`)";
      case "no-sink":
        return "has no place";
      case "deliver":
        return `goes to ${places === null ? placesMarkdown(token?.after ?? []) : forMarkdown(places)}`;
    }
  }
}
function dueText(rotate_after) {
  if (rotate_after === null) return "no `rotate_after`";
  return rotate_after === "never" ? "\u26A0\uFE0F **never due for rotation** (`rotate_after: never`)" : `due for rotation after ${code(rotate_after)}`;
}

// src/render/markdown/impact-item.ts
function impactItem({ effect, words: words2 }) {
  const text = forMarkdown(words2);
  switch (effect) {
    case "widens":
      return `  - \u26A0\uFE0F **${text}**`;
    case "breaks":
      return `  - \u2757 ${text}`;
    case "narrows":
    case null:
      return `  - ${text}`;
  }
}

// src/render/markdown/source-items.ts
function sourceItems({ fields, members }, { link }) {
  return fields.flatMap(({ field, sources = [] }) => {
    const same = members.every(({ fields: others }) => {
      const other = others.find((one) => one.field === field);
      return JSON.stringify(other?.sources ?? []) === JSON.stringify(sources);
    });
    if (!same || sources.length === 0) return [];
    const places = sources.map((source) => `${words(source)} \xB7 ${placeOf(source, link)}`);
    return [`  - ${code(field)} comes from ${places.join(", ")}`];
  });
}
function words({ from, name }) {
  switch (from) {
    case "in":
      return `${code("in")} for ${code(name ?? "")}`;
    case "defaults":
    case "folder-defaults":
      return code("defaults");
    case "address-list":
      return `the address list ${code(name ?? "")}`;
  }
}

// src/render/plan/groups.ts
var fewest2 = 3;
function groupsOf(changes) {
  const byKey = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const key = groupKey(change);
    const known = byKey.get(key);
    if (known === void 0) byKey.set(key, [change]);
    else known.push(change);
  }
  const positions = new Map(changes.map((change, index) => [change, index]));
  return [...byKey.values()].flatMap((members) => members.length < fewest2 ? members.map(groupOfOne) : [groupOf(members)]).sort((a, b) => (positions.get(a.first) ?? 0) - (positions.get(b.first) ?? 0));
}
function ungrouped(changes) {
  return changes.map(groupOfOne);
}
function groupOfOne(change) {
  return {
    first: change,
    members: [change],
    impacts: impacts(change),
    fields: shownFields(change),
    token: tokenGoesTo(change)
  };
}
function groupOf(members) {
  const [first] = members;
  const texts = members.map((change) => JSON.stringify(impacts(change)));
  const same = new Set(texts).size === 1;
  return {
    first,
    members,
    impacts: impacts(first, same ? "one" : "each"),
    fields: shownFields(first),
    token: tokenGoesTo(first) === null ? null : sinksText(first.token?.after ?? [])
  };
}
function groupKey(change) {
  return JSON.stringify([change.reason, changeKey(change)]);
}
function changeKey(change) {
  const { action, environment, origin } = change;
  const own = change.action === "rotate" && change.own;
  const due = change.action === "create" ? change.rotate_after : null;
  return JSON.stringify([
    [action, environment, origin, issueKey(change), own, due, tokenKey(change)],
    impacts(change, "each"),
    shownFields(change).map(fieldKey)
  ]);
}
function issueKey({ action, issue }) {
  return action === "create" && issue.kind === "spare" ? "deliver" : issue?.kind ?? null;
}
function tokenKey({ action, token, issue }) {
  if (action === "update") return token;
  const places = issue?.kind === "spare" ? issue.places : token?.after ?? [];
  return places.map(({ sink }) => sink);
}
function fieldKey({ field, before, after }) {
  const words2 = clientFields[field].words;
  const sides = [before, after].map(
    (side) => side === null || words2.kind === "one" ? null : words2.items(side)
  );
  const [from, to] = sides;
  if (!from || !to) return [field, before, after];
  return [field, minus2(to, from), minus2(from, to)];
}
function minus2(items, others) {
  const known = new Set(others);
  return items.filter((item) => !known.has(item)).sort();
}

// src/render/plan/change-markdown.ts
function changeItem(change, reader = terminalReader) {
  return ungrouped([change]).flatMap((group) => groupItem(group, reader));
}
function groupItem(group, reader, detail = wholeDetail) {
  const { first, members } = group;
  const clients = members.length === 1 ? [] : [membersItem(group, reader, detail)];
  return [
    headlineItem(group, reader),
    ...clients,
    ...effectItems(group),
    ...members.flatMap(changedByItem),
    ...valueItems(group, first),
    ...sourceItems(group, reader)
  ];
}
function compactItem(group, reader, detail) {
  const head = `${headlineItem(group, reader, detail)}: ${factsLine(group.first, "after")}`;
  return group.members.length === 1 ? [head] : [head, membersItem(group, reader, detail)];
}
function membersItem({ members }, reader, detail) {
  const linked2 = detail.links ? reader : withoutLinks(reader);
  const named3 = members.slice(0, detail.members).map((one) => clientLink(one, linked2));
  const more = members.length - named3.length;
  const rest = more > 0 ? [`and **${numberText(more)} more with the same change**, named in ${reader.whole}`] : [];
  return `  - ${[...named3, ...rest].join(", ")}`;
}
function withoutLinks(reader) {
  return { ...reader, link: () => null, linkBase: () => null };
}
function headlineItem({ first, members }, given, { links } = wholeDetail) {
  const reader = links ? given : withoutLinks(given);
  const parts = [
    `- ${code(signs[first.action])} ${verbOf(first, members.length)}`,
    members.length === 1 ? nameText(first) : `**${plural(members.length, "client")}**`,
    first.environment === null ? "" : `in ${code(first.environment)}`,
    members.length > 1 || first.id === null ? "" : `(id ${first.id})`,
    first.action === "rotate" ? `\xB7 ${forMarkdown(first.reason)}` : "",
    members.length > 1 ? "" : sourceText2(first, reader)
  ];
  return parts.filter((part) => part !== "").join(" ");
}
var verbs = { create: "new credential", update: "update", rotate: "rotate", delete: "delete" };
function verbOf(change, count) {
  if (change.action === "create" && count > 1) return "new credentials of";
  if (nameBefore(change) === null) return verbs[change.action];
  return change.fields.length > 1 ? "renamed and updated" : "renamed";
}
function nameText(change) {
  const before = nameBefore(change);
  const name = `**${code(change.name)}**`;
  return before === null ? name : `**${code(before)}** \u2192 ${name}`;
}
function nameBefore(change) {
  return change.action === "update" ? fieldOf(change, "name")?.before ?? null : null;
}
function sourceText2(change, { link, linkBase }) {
  if (change.action === "delete")
    return change.removed_from === null ? "" : `\xB7 was declared at ${placeOf(change.removed_from, linkBase)}`;
  return `\xB7 ${placeOf(change.source, link)}`;
}
function clientLink(change, { link, linkBase }) {
  const source = change.action === "delete" ? change.removed_from : change.source;
  const address = source === null ? null : (change.action === "delete" ? linkBase : link)(source);
  const before = nameBefore(change);
  const name = linked(change.name, address);
  return before === null ? name : `${code(before)} \u2192 ${name}`;
}
function effectItems({ first, impacts: impacts2 }) {
  const shown = first.action === "create" ? impacts2.slice(1) : impacts2;
  const listed2 = nameBefore(first) === null ? shown : shown.filter(({ words: words2 }) => !words2.startsWith("renamed from "));
  return listed2.map(impactItem);
}
function changedByItem({ changed_by }) {
  const text = changedByText(changed_by);
  return text === null ? [] : [`  - ${forMarkdown(text)}`];
}
var toldByEffect = ["name", "role", "environment"];
function valueItems(group, change) {
  switch (change.action) {
    case "create":
      return newClientFacts(change, group.members.length === 1 ? null : group.token).map(
        (line) => `  - ${line}`
      );
    case "delete":
      return [`  - ${removedClientFacts(change)}`];
    case "update":
    case "rotate":
      return group.fields.flatMap((field) => {
        const text = toldByEffect.includes(field.field) ? null : changedMarkdown(field);
        return text === null ? [] : [`  - ${code(field.field)}: ${text}`];
      });
  }
}

// src/render/markdown/token-item.ts
function tokenChangeItem(change, { link }) {
  const environment = change.environment === null ? "" : ` in ${code(change.environment)}`;
  const id = change.id === null ? "" : ` (id ${change.id})`;
  const head = `- **${code(change.name)}**${environment}${id} \xB7 ${placeOf(change.source, link)}`;
  const widens = change.risks.map(({ effect }) => impactItem({ effect, words: otherPlace }));
  return [head, ...widens, ...tokenLines(change).map(({ name }) => tokenSettingItem(name, change))];
}
function tokenSettingItem(name, { before, after }) {
  if (name === "deliver_to") {
    const was2 = before === null ? "not declared" : deliveryMarkdown(before.deliver_to);
    return `  - ${code(name)}: ${was2} \u2192 ${deliveryMarkdown(after.deliver_to)}`;
  }
  const [was, is] = [before, after].map((block) => {
    const due = block?.rotate_after ?? null;
    return due === null ? "not specified" : code(due);
  });
  const never = after.rotate_after === "never" ? ` \u26A0\uFE0F **${neverDue}**` : "";
  return `  - ${code(name)}: ${was ?? ""} \u2192 ${is ?? ""}${never}`;
}
var neverDue = "its token is never due for rotation";

// src/render/markdown/change-blocks.ts
function readChanges(plan) {
  const { own, preExisting } = byOrigin(plan.changes ?? []);
  const { widens, breaks, renames, rest } = sections(own);
  return {
    widens: groupsOf(widens),
    breaks: groupsOf(breaks),
    creates: groupsOf(rest.filter(({ action }) => action === "create")),
    renames: groupsOf(renames),
    others: groupsOf(rest.filter(({ action }) => action !== "create")),
    preExisting: groupsOf(byWeight(preExisting))
  };
}
function changeBlocks({ widens, breaks, creates, renames, others }, plan, view) {
  const only = widens.length + breaks.length + creates.length + renames.length === 0;
  const otherNew = widens.some(({ first }) => first.action === "create");
  return [
    ...riskyBlocks("\u26A0\uFE0F Widens access", widens, view),
    tokenBlock(plan, view),
    ...riskyBlocks("\u2757 Deletes and breaks", breaks, view),
    ...newBlocks(`\u{1F511} ${otherNew ? "Other new" : "New"} credentials`, creates, view),
    ...riskyBlocks("\u270F\uFE0F Renamed", renames, view),
    ...restBlocks(only ? "Changes" : "Other changes", others, view)
  ];
}
function preExistingBlocks({ preExisting }, view) {
  if (preExisting.length === 0) return [];
  const [title, hint] = view.reader.merge === null ? ["Pre-existing", "Drift, or a merge that was not applied: the compared files do not cause these."] : [
    "Pre-existing, not caused by this pull request",
    "Drift, or a merge that was not applied yet. Merging leaves these as they are, unless the apply job sets `apply-pre-existing: true`."
  ];
  return [heading(title, countOf(preExisting)), [hint], folded("pre-existing change", preExisting, view)];
}
function riskyBlocks(title, groups2, view) {
  if (groups2.length === 0) return [];
  const rows = groups2.slice(0, view.most).flatMap((group) => groupItem(group, view.reader, view));
  const left = countOf(groups2.slice(view.most));
  return [heading(title, countOf(groups2)), [...rows, ...cutItem(left, "more of these", view)]];
}
function tokenBlock({ token_changes }, view) {
  if (token_changes === null || token_changes.length === 0) return [];
  const rows = token_changes.slice(0, view.most).flatMap((one) => tokenChangeItem(one, view.reader));
  const left = cutItem(token_changes.length - view.most, "more of these", view);
  return [...heading("\u{1F511} Token settings", token_changes.length), "", ...rows, ...left];
}
function newBlocks(title, groups2, view) {
  if (groups2.length === 0) return [];
  const head = heading(title, countOf(groups2));
  switch (view.creates) {
    case "whole":
      return [head, groups2.flatMap((group) => groupItem(group, view.reader, view))];
    case "compact":
      return [head, groups2.flatMap((group) => compactItem(group, view.reader, view))];
    case "counted":
      return [head, [cutText(plural(countOf(groups2), "new credential"), view)]];
  }
}
var fewest3 = 6;
function restBlocks(title, groups2, view) {
  if (groups2.length === 0) return [];
  const noun = title === "Changes" ? "change" : "other change";
  if (view.rest !== "whole" || groups2.length >= fewest3) return [folded(noun, groups2, view)];
  return [heading(title, countOf(groups2)), groups2.flatMap((group) => groupItem(group, view.reader, view))];
}
function folded(noun, groups2, view) {
  const title = plural(countOf(groups2), noun);
  switch (view.rest) {
    case "whole":
      return details(
        title,
        groups2.flatMap((group) => groupItem(group, view.reader, view))
      );
    case "lines":
      return details(
        title,
        groups2.map((group) => headlineItem(group, view.reader, view))
      );
    case "counted":
      return [cutText(title, view)];
  }
}
function countOf(groups2) {
  return groups2.reduce((sum, { members }) => sum + members.length, 0);
}
function heading(title, count) {
  return [`#### ${title} (${numberText(count)})`];
}
function cutItem(left, what, view) {
  return left > 0 ? [`- ${cutText(`${numberText(left)} ${what}`, view)}`] : [];
}
function cutText(what, { reader }) {
  return `**Not shown here: ${what}.** Everything is in ${reader.whole}.`;
}

// src/render/plan/resting-view.ts
function restingClients({ changes, unmanaged }) {
  const deleted = new Set((changes ?? []).flatMap(({ action, id }) => action === "delete" ? [id] : []));
  return (unmanaged ?? []).filter(({ id }) => !deleted.has(id));
}
function unmanagedFate(plan) {
  const clients = restingClients(plan);
  const prunable = clients.filter((client) => client.prunable === true).length;
  if (plan.options.prune) return "left alone by prune";
  if (prunable === 0) return "left alone";
  const which = prunable < clients.length ? `${numberText(prunable)} of them` : prunable === 1 ? "it" : "them";
  return `left alone; --prune deletes ${which}`;
}
function unmanagedSummary(plan) {
  const clients = restingClients(plan);
  const [only] = clients;
  return clients.length === 1 && only !== void 0 ? `${clientText(only)}, ${unmanagedFate(plan)}` : `${numberText(clients.length)}, ${unmanagedFate(plan)}: \`keyward clients --unmanaged\``;
}
function leftAloneSummary(clients) {
  const [only] = clients;
  if (clients.length === 1 && only !== void 0) return `${clientText(only)}: ${only.reason}`;
  const self = clients.filter(({ reason }) => reason === "self").length;
  const others = clients.length - self;
  const parts = [
    ...self === 0 ? [] : [`${numberText(self)} self`],
    ...others === 0 ? [] : [`${numberText(others)} that no manifest can declare`]
  ];
  return `${parts.join(", ")}: -v lists them`;
}
function tokensSummary({ changes, tokens: tokens2 }) {
  const needing = tokensNeedingAction(tokens2 ?? []);
  const rotated = new Set((changes ?? []).flatMap(({ action, id }) => action === "rotate" ? [id] : []));
  const planned = needing.filter(({ id }) => rotated.has(id)).length;
  const [only] = needing;
  const alone = needing.length === 1 && only !== void 0;
  const what = alone ? tokenText(only) : tokenTexts(tokens2 ?? []).join(", ");
  if (planned === needing.length) return `${what}; the changes above rotate ${alone ? "it" : "them"}`;
  const some = planned === 0 ? "" : `; the changes above rotate ${numberText(planned)} of these`;
  return alone ? what : `${what}${some}: \`keyward clients --tokens\``;
}

// src/render/markdown/state.ts
function notesBlock({ notes }, { link }) {
  if (notes.length === 0) return [];
  const rows = notes.map(({ rule, message, source }) => {
    const mark = rule.startsWith("policy") ? "\u26A0\uFE0F " : "";
    return `- ${mark}${prose(message)}${source === null ? "" : ` \xB7 ${placeOf(source, link)}`}`;
  });
  return [`#### Notes (${numberText(notes.length)})`, "", ...rows];
}
function stateBlock(plan, reader) {
  const parts = [unmanagedLines(plan, reader), leftAloneLines(plan, reader), tokenLines2(plan, reader)];
  const lines = parts.filter((part) => part.length > 0).flatMap((part, at) => at === 0 ? part : ["", ...part]);
  const { summary } = plan;
  if (lines.length === 0 || summary === null) return [];
  const counts = [
    [summary.unchanged, "unchanged"],
    [summary.unmanaged, "unmanaged"],
    [summary.out_of_scope, "out of scope"]
  ];
  const words2 = counts.filter(([count]) => count > 0).map(([count, word]) => `${numberText(count)} ${word}`);
  return details(`The rest of the workspace: ${words2.join(", ")}`, lines);
}
function unmanagedLines(plan, reader) {
  const clients = restingClients(plan);
  if (clients.length === 0) return [];
  const fate = reader.kind === "terminal" ? unmanagedFate(plan) : "left alone";
  const head = `**Unmanaged** (${numberText(clients.length)}; ${fate})`;
  return [forTitle(head), "", ...cut(clients.map(unmanagedItem), reader)];
}
function forTitle(text) {
  return text.replaceAll("--prune", "`--prune`");
}
function unmanagedItem(client) {
  const changed = changedByText(client.changed_by);
  return `- ${clientMarkdown(client)}${changed === null ? "" : `: ${forMarkdown(changed)}`}`;
}
function leftAloneLines({ left_alone }, reader) {
  if (left_alone === null || left_alone.length === 0) return [];
  const rows = left_alone.map((client) => `- ${clientMarkdown(client)}: ${forMarkdown(client.reason)}`);
  return [`**Left alone** (${numberText(left_alone.length)})`, "", ...cut(rows, reader)];
}
function tokenLines2({ tokens: tokens2, changes }, reader) {
  const texts = tokenTexts(tokens2 ?? []);
  if (texts.length === 0) return [];
  const rows = tokensNeedingAction(tokens2 ?? []).map((token) => {
    const text = tokenText(token).slice(`${token.name} ${placeText(token)}`.length).replace(/, unknown(?=,|$)/, "");
    return `- ${clientMarkdown(token)}${forMarkdown(text)}`;
  });
  const hint = reader.kind === "terminal" ? tokenHint({ tokens: tokens2, changes }) : dueHint;
  return [`**Tokens**: ${texts.join(", ")}`, "", ...cut(rows, reader), "", prose(hint)];
}
var dueHint = "No change of this plan rotates these: a workflow with `command: rotate` rotates those that are due";
function clientMarkdown(client) {
  const place = placeText(client);
  return `${code(client.name)}${place === "" ? "" : ` ${forMarkdown(place)}`}`;
}
function cut(rows, { whole }) {
  const more = rows.length - listed;
  return more > 0 ? [...rows.slice(0, listed), `- and ${numberText(more)} more: everything is in ${whole}`] : rows;
}

// src/render/markdown/plan-blocks.ts
function planBlocks({ plan, changes }, view) {
  const estimate = view.reader.kind === "reviewer" ? null : estimateText(plan);
  return [
    ...problemBlocks(plan.problems, plan.status, view),
    ...changeBlocks(changes, plan, view),
    notesBlock(plan, view.reader),
    ...preExistingBlocks(changes, view),
    view.rest === "counted" ? [] : stateBlock(plan, view.reader),
    estimate === null ? [] : [`Estimate: ${estimate}`]
  ];
}

// src/render/plan/totals.ts
var counted2 = [
  ["create", "to create"],
  ["update", "to update"],
  ["rotate", "to rotate"],
  ["delete", "to delete"],
  ["unmanaged", "unmanaged"]
];
function totalsText2({ plans }) {
  if (plans.length < 2) return "";
  const counts = counted2.map(([kind, words2]) => [sumOf(plans, kind), words2]);
  const statuses = [
    [plans.filter(({ status }) => status === "refused").length, "refused"],
    [plans.filter(({ status }) => status === "error").length, "with an error"]
  ];
  const effects = effectsText(
    plans.flatMap(({ changes, token_changes: tokens2 }) => [...changes ?? [], ...tokens2 ?? []])
  );
  const parts = [present(counts), effects, present(statuses)].filter((part) => part !== "");
  return `${plural(plans.length, "workspace")}: ${parts.length === 0 ? "no changes" : parts.join(" \xB7 ")}`;
}
function sumOf(plans, kind) {
  return plans.reduce((sum, { summary }) => sum + (summary?.[kind] ?? 0), 0);
}
function present(counts) {
  return counts.filter(([count]) => count > 0).map(([count, words2]) => `${numberText(count)} ${words2}`).join(", ");
}

// src/render/markdown/merge-sentence.ts
var unknownSentence = "**What merging this pull request would do is unknown: no plan could be made.**";
var digits = 12;
var refusedSentence = "**Merging this pull request applies nothing: keyward refuses its plan.**";
function mergeSentence(plan, merge) {
  const { status, changes, digest, token_changes: tokens2 } = plan;
  if (status === "refused") return refusedSentence;
  if (status === "error" || changes === null) return unknownSentence;
  const own = byOrigin(changes).own;
  const name = entryOf(plan.workspace);
  return sentence(
    { own, tokens: tokens2 ?? [], digest, where: "", whose: "this workspace" },
    merge.held(name)
  );
}
function entryMergeSentence(plans, merge) {
  if (plans.some(({ status }) => status === "refused")) return refusedSentence;
  const read = plans.filter(({ status }) => status === "ok");
  const [first] = read;
  if (first === void 0) return unknownSentence;
  const changing = read.filter(({ changes, token_changes: tokens2 }) => {
    return byOrigin(changes ?? []).own.length + (tokens2 ?? []).length > 0;
  });
  const facts = {
    own: changing.flatMap(({ changes }) => byOrigin(changes ?? []).own),
    tokens: changing.flatMap(({ token_changes: tokens2 }) => tokens2 ?? []),
    digest: digestOfAll(read),
    where: ` in ${numberText(changing.length)} of ${plural(plans.length, "customer")}`,
    whose: `the ${plural(plans.length, "customer")} of this entry`
  };
  const unread = plans.length - read.length;
  const left = unread === 0 ? "" : ` **${plural(unread, "customer")} could not be read and ${unread === 1 ? "is" : "are"} left out.**`;
  return `${sentence(facts, merge.held(entryOf(first.workspace)))}${left}`;
}
function sentence({ own, tokens: tokens2, digest, where, whose }, held) {
  const what = [...changePhrases(own), ...tokenPhrases(tokens2)];
  const start = digest === null ? "" : ` (plan ${digestStart(digest)})`;
  if (what.length === 0) {
    const but = held.length === 0 ? "" : `, but ${prose(enumerated(held))}`;
    return `**Merging this pull request changes no API client of ${whose}**${but}${start}.`;
  }
  const effects = accessText(tokens2, own);
  const done = `${enumerated(what)}${where}`;
  if (held.length === 0) return `**Merging this pull request ${done}**${effects}${start}.`;
  const why = prose(enumerated(held));
  return `**Merging this pull request applies nothing by itself**, because ${why}: started by hand with the digest of the plan, the apply workflow **${done}**${effects}${start}.`;
}
function digestStart(digest) {
  return code(digest.slice(0, "sha256:".length + digits));
}
function changePhrases(own) {
  const updates = own.filter(({ action }) => action === "update");
  const renames = updates.filter((change) => fieldOf(change, "name") !== void 0);
  const count = (action) => own.filter((change) => change.action === action).length;
  return phrases([
    [count("create"), "creates", "new credential"],
    [renames.length, "renames", "API client"],
    [updates.length - renames.length, "updates", "API client"],
    [count("rotate"), "rotates the token of", "API client"],
    [count("delete"), "deletes", "API client"]
  ]);
}
function tokenPhrases({ length }) {
  return phrases([[length, "changes the token settings of", "API client"]]);
}
function phrases(counted3) {
  return counted3.flatMap(([count, verb, noun]) => count === 0 ? [] : [`${verb} ${plural(count, noun)}`]);
}
function accessText(tokens2, own) {
  const all2 = [...own, ...tokens2];
  const widening = all2.filter(widensAccess).length;
  if (widening === 0) return effectsText(all2) === "" ? "" : "; none of this widens access";
  if (all2.length === 1) return "; **this widens access**";
  return `; **${widening === all2.length ? "all" : numberText(widening)} of these ${widening === 1 ? "widens" : "widen"} access**`;
}
function enumerated(parts) {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

// src/render/markdown/plan-head.ts
function headBlocks(plan, { merge }) {
  const heading2 = [`### keyward plan for ${code(plan.workspace.name)}`];
  const sentence2 = merge === null ? countsBlocks(plan) : [[mergeSentence(plan, merge)]];
  return [heading2, ...sentence2, [addressText(plan.workspace)]].filter((block) => block.length > 0);
}
function entryHeadBlocks(plans, { merge }) {
  const [first] = plans;
  if (first === void 0) return [];
  const { workspace } = first;
  const entry = code(entryOf(workspace));
  const totals = totalsText2({ plans });
  return [
    [`### keyward plan for ${entry}`],
    [merge === null ? `**${totals}**` : entryMergeSentence(plans, merge)],
    [`Entry ${entry} at ${code(workspace.host)}, ${plural(plans.length, "customer")}.`]
  ];
}
function noPlanBlocks({ plans }, { workspace, merge }) {
  if (plans.length > 0) return [];
  const whose = workspace === null ? "" : ` for ${code(workspace)}`;
  return [[`### keyward: no plan${whose}`], ...merge === null ? [] : [[unknownSentence]]];
}
function addressText({ name, host, customer }) {
  const whose = customer === null ? "" : `, customer ${code(customer)}`;
  return `Workspace ${code(name)} at ${code(host)}${whose}.`;
}
function countsBlocks(plan) {
  const counts = countsText(plan);
  const digest = plan.digest === null ? "" : ` (plan ${digestStart(plan.digest)})`;
  const { own, preExisting } = byOrigin(plan.changes ?? []);
  return [
    counts === "" ? [] : [`**${counts}**${digest}`],
    preExisting.length === 0 ? [] : [originText(own.length, preExisting.length)]
  ];
}
function originText(own, preExisting) {
  const made = own === 0 ? "none of these" : `${numberText(own)} of these`;
  return `The compared files make ${made}; ${numberText(preExisting)} ${preExisting === 1 ? "is" : "are"} pre-existing.`;
}

// src/render/markdown/entry-blocks.ts
function entryBlocks({ plans, shown, unchanged }, view) {
  const left = shown.slice(view.customers).flatMap(({ same }) => same.plans);
  return [
    ...entryHeadBlocks(plans, view.reader),
    ...shown.slice(0, view.customers).flatMap((one) => customersBlocks(one, view)),
    leftBlock(left, view),
    ...unchanged.map((one) => [`${code(one.entry)} \xB7 ${code(one.host)}: ${unchangedText(one)}`])
  ];
}
var named = 3;
function customersBlocks(one, view) {
  const { first, plans } = one.same;
  const names = plans.map(({ workspace }) => code(workspace.name));
  if (plans.length === 1) return [["---"], [`**Customer ${names.join("")}**`], ...planBlocks(one, view)];
  const counts = changesOfAll(plans);
  const more = names.length > named ? ` and ${numberText(names.length - named)} more` : "";
  return [
    ["---"],
    [
      `**${plural(plans.length, "customer")} with the same changes**: ${names.slice(0, named).join(", ")}${more}${counts === "" ? "" : ` \xB7 ${counts}`}. Ids and places below are those of ${code(first.workspace.name)}.`
    ],
    allNames(names, view),
    ...planBlocks(one, view)
  ];
}
function allNames(names, { rest, members, reader }) {
  if (names.length <= named || rest === "counted") return [];
  const shown = names.slice(0, members);
  const cut3 = names.length - shown.length;
  const left = cut3 > 0 ? [`and ${numberText(cut3)} more: everything is in ${reader.whole}`] : [];
  return details(`All ${numberText(names.length)}`, [[...shown, ...left].join(", ")]);
}
function leftBlock(left, { reader }) {
  if (left.length === 0) return [];
  const counts = changesOfAll(left);
  return [
    "---",
    "",
    `**Not shown here: ${plural(left.length, "more customer")}${counts === "" ? "" : ` (${counts})`}.** Everything is in ${reader.whole}.`
  ];
}

// src/render/plan/same-customers.ts
var fewest4 = 3;
function sameCustomers(plans) {
  const positions = new Map(plans.map((plan, index) => [plan, index]));
  return [...groupBy(plans, samenessOf).values()].flatMap((own) => own.length < fewest4 ? own.map((plan) => [plan]) : [own]).flatMap((own) => own.slice(0, 1).map((first) => ({ first, plans: own }))).sort((a, b) => (positions.get(a.first) ?? 0) - (positions.get(b.first) ?? 0));
}
function sharedPart({ first, plans }) {
  if (plans.length === 1) return first;
  const notes = first.notes.filter(({ rule }) => rule !== "customer-without-manifests");
  return { ...first, notes, unmanaged: [], left_alone: [], tokens: [], estimate: null };
}
function samenessOf(plan) {
  const { workspace, changes, token_changes: tokens2, notes } = plan;
  const { name, host, customer } = workspace;
  if (customer === null) return JSON.stringify([name]);
  return JSON.stringify([
    [entryOf(workspace), host, ...ownProblems(plan)],
    (changes ?? []).map((change) => [change.name, change.source, changeKey(change)]),
    (tokens2 ?? []).map((change) => [
      [change.name, change.environment, change.source],
      [change.after.rotate_after, change.risks]
    ]),
    notes.filter(({ rule }) => rule !== "customer-without-manifests").map(({ rule, message }) => [rule, message])
  ]);
}
function ownProblems({ status, problems }) {
  const own = problems.filter(({ rule }) => rule !== "max-customers-changed");
  const isOnlyLimit = problems.length > 0 && own.length === 0;
  return [isOnlyLimit ? "ok" : status, ...own.map(({ rule, message }) => [rule, message])];
}

// src/render/markdown/plan-parts.ts
function partsOf(plans) {
  const keyOf = ({ workspace }) => JSON.stringify([entryOf(workspace), workspace.host, workspace.customer === null]);
  return [...groupBy(plans, keyOf).values()].map((own) => {
    const [first, ...others] = own;
    if (first === void 0 || others.length > 0) return entryPart(own);
    return { kind: "sole", sole: { plan: first, changes: readChanges(first) } };
  });
}
function entryPart(plans) {
  const { shown, unchanged } = withoutUnchanged(plans);
  const read = sameCustomers(shown).map((same) => {
    const plan = sharedPart(same);
    return { same, plan, changes: readChanges(plan) };
  });
  return { kind: "entry", plans, unchanged, shown: read.sort((a, b) => weightOf(a) - weightOf(b)) };
}
function weightOf({ plan: { problems, changes, token_changes: tokens2 } }) {
  if (problems.length > 0) return 0;
  if ([...changes ?? [], ...tokens2 ?? []].some(widensAccess)) return 1;
  return (changes ?? []).some(({ action }) => action === "delete" || action === "rotate") ? 2 : 3;
}

// src/render/plan/plan-markdown.ts
function renderPlanMarkdown(document, reader = terminalReader, room) {
  const { limit, size = ({ length }) => length } = room ?? { limit: Number.POSITIVE_INFINITY };
  const parts = partsOf(document.plans);
  const customers = Math.max(0, ...parts.map((part) => part.kind === "entry" ? part.shown.length : 0));
  const text = (detail) => documentText(document, parts, { ...detail, reader });
  return text(
    largestDetail({ longest: longestList(document), customers }, (detail) => size(text(detail)) <= limit)
  );
}
function longestList({ problems, plans }) {
  const lists = plans.flatMap((plan) => [plan.problems, plan.changes ?? [], plan.token_changes ?? []]);
  return Math.max(problems.length, plans.length, ...lists.map((list) => list.length));
}
function documentText(document, parts, view) {
  const blocks = [
    ...noPlanBlocks(document, view.reader),
    document.shard === void 0 || document.plans.length > 0 ? [] : [emptyShardText(document.shard)],
    ...problemBlocks(document.problems, "error", view),
    ...parts.flatMap(
      (part) => part.kind === "entry" ? entryBlocks(part, view) : soleBlocks(part.sole, view)
    )
  ];
  const texts = blocks.filter((block) => block.length > 0).map((block) => `${block.join("\n")}
`);
  return texts.join("\n");
}
function soleBlocks(sole, view) {
  return [...headBlocks(sole.plan, view.reader), ...planBlocks(sole, view)];
}

// src/render/report/report-markdown.ts
function renderReportMarkdown(report) {
  const { results } = report;
  const totals = results.length > 1 ? [`**${totalsText(results)}**
`] : [];
  const { shown, equal } = shownResults(report);
  const groups2 = equal.map(
    (one) => `${one.isDone ? "\u2705" : "\u274C"} ${code(one.entry)} \xB7 ${code(one.host)}: **${equalText(one)}**${skippedText(one)}
`
  );
  const single = shown.map((result) => `${resultLines(result).join("\n")}
`);
  return [...groups2, ...single, ...totals].join("\n");
}
function skippedText({ isDone: done, results }) {
  if (done) return "";
  return ["", "", ...grouped(results.flatMap(({ outcomes }) => outcomes)).map(groupLine)].join("\n");
}
function resultLines(result) {
  const open = grouped(result.outcomes);
  const unread = (result.problems ?? []).map(
    (problem) => `- ${prose(problem.message)} \u2192 ${prose(problem.way)}`
  );
  const lines = [...unread, ...open.map(groupLine)];
  const mark = isDone(result) ? "\u2705" : "\u274C";
  return [
    `### ${workspaceMarkdown(result.workspace)}`,
    "",
    `${mark} **${resultText(result)}** \xB7 ${costText(result)}`,
    ...lines.length === 0 ? [] : ["", ...lines]
  ];
}
function groupLine({ first, count }) {
  if (count === 1) return outcomeLine(first);
  const why = first.error === null ? "" : `: ${prose(first.error.message)} ${code(first.error.code)}`;
  return `- ${numberText(count)} ${first.status}${why}`;
}
function outcomeLine(outcome) {
  const place = placeText(outcome);
  const name = `**${code(outcome.name)}**${place === "" ? "" : ` ${forMarkdown(place)}`}`;
  const error = outcome.error === null ? "" : `: ${prose(outcome.error.message)} ${code(outcome.error.code)}`;
  return `- ${outcome.status}: ${outcome.action} ${name}${error}`;
}

// src/render/report/report-text.ts
function renderReportText(report, style) {
  const { results } = report;
  if (results.length === 1)
    return results.map((result) => `${resultLines2(result, style).join("\n")}
`).join("");
  const { shown, equal } = shownResults(report);
  const blocks = [
    ...equal.map((one) => `${equalLine(one, style)}
`),
    ...shown.map((result) => `${severalLines(result, style).join("\n")}
`)
  ];
  const outcomes = results.flatMap((result) => result.outcomes);
  const skipped = openLines(outcomes.filter(isSkipped2), style);
  const paint = results.every(isDone) ? style.green : style.red;
  const totals = style.bold(paint(totalsText(results)));
  return `${blocks.join("")}
${[...skipped, totals].join("\n")}
`;
}
function equalLine(customers, style) {
  const { entry: name, host } = customers;
  const paint = customers.isDone ? style.green : style.red;
  return `${workspaceLine({ name, host, customer: null }, style)} \xB7 ${style.bold(paint(equalText(customers)))}`;
}
function resultLines2(result, style) {
  return [
    workspaceLine(result.workspace, style),
    ...problemTexts(result, style),
    ...openLines(result.outcomes, style),
    countLine(result, style)
  ];
}
function severalLines(result, style) {
  const open = openLines(
    result.outcomes.filter((outcome) => !isSkipped2(outcome)),
    style
  );
  const head = `${workspaceLine(result.workspace, style)} \xB7 ${countLine(result, style)}`;
  return [head, ...problemTexts(result, style), ...open];
}
function problemTexts({ problems = [] }, style) {
  return problems.flatMap((problem) => problemLines(problem, "error", style)).map((line) => `  ${line}`);
}
function countLine(result, style) {
  const paint = isDone(result) ? style.green : style.red;
  return `${style.bold(paint(resultText(result)))} \xB7 ${costText(result)}`;
}
function isSkipped2({ status }) {
  return status === "skipped";
}
function openLines(outcomes, style) {
  return grouped(outcomes).flatMap((group) => groupLines(group, style));
}
function groupLines({ first, count }, style) {
  const status = statusPaint(first.status, style)(first.status);
  const error = first.error;
  const code2 = error === null ? "" : style.dim(`[${forTerminal(error.code)}]`);
  if (count > 1)
    return [`  ${numberText(count)} ${status}: ${forTerminal(error?.message ?? "")} ${code2}`.trimEnd()];
  const place = placeText(first);
  const name = `${style.bold(forTerminal(first.name))}${place === "" ? "" : ` ${forTerminal(place)}`}`;
  const head = `  ${status}: ${first.action} ${name}`;
  return error === null ? [head] : [head, `    \u2192 ${forTerminal(error.message)} ${code2}`];
}
function statusPaint(status, style) {
  switch (status) {
    case "done":
      return style.green;
    case "failed":
      return style.red;
    case "unknown":
      return style.yellow;
    case "skipped":
      return style.dim;
  }
}

// src/render/plan/text/group-text.ts
function groupLines2(group, style) {
  const { first, members, impacts: impacts2, fields, token } = group;
  if (members.length === 1) return changeLines(first, style);
  return [
    groupHeadline(group, style),
    ...impacts2.map((impact) => `    ${impactLine(impact, style)}`),
    ...fieldLines(fields, style, token),
    ...memberLines(group, style)
  ];
}
function groupHeadline({ first, members }, style) {
  const count = style.bold(`${numberText(members.length)} clients`);
  const place = forTerminal(placeText({ environment: first.environment, id: null }));
  const reason = first.action === "rotate" ? `\xB7 ${forTerminal(first.reason)}` : "";
  const origin = first.origin === "pre-existing" ? style.dim("\xB7 pre-existing") : "";
  const parts = [`${signed(first, style)} ${count}`, place, reason, origin].filter((part) => part !== "");
  const files = filesText(members);
  return `  ${parts.join(" ")}${files === "" ? "" : `  ${style.dim(files)}`}`;
}
function filesText(members) {
  const files = new Set(members.flatMap(({ source }) => source === null ? [] : [source.file]));
  const [file] = files;
  if (file === void 0) return "";
  return files.size === 1 ? forTerminal(file) : `in ${numberText(files.size)} files`;
}
function memberLines({ members, impacts: impacts2 }, style) {
  const safe = members.every(({ action }) => action === "update") && impacts2.every(isSafe);
  const named3 = safe ? members.slice(0, listed) : members;
  const more = members.length - named3.length;
  const rest = more === 0 ? [] : [`      ${style.dim(`and ${numberText(more)} more: -v lists all`)}`];
  return [...named3.some(isTraced) ? tracedLines(named3, style) : nameLines(named3), ...rest];
}
function isSafe({ effect }) {
  return effect === null || effect === "narrows";
}
function isTraced({ changed_by }) {
  return changed_by !== null && changed_by !== void 0;
}
function nameLines(members) {
  return commaLines(members.map(memberText), "      ");
}
function tracedLines(members, style) {
  return members.flatMap((change) => [
    `      ${memberText(change)}`,
    ...changedByLines(change, style).map((line) => `    ${line}`)
  ]);
}
function memberText({ name, id }) {
  const text = /[\s,()"]/.test(name) ? `"${name.replaceAll('"', '\\"')}"` : name;
  return forTerminal(clientText({ name: text, environment: null, id }));
}

// src/render/plan/text/resting-text.ts
function restingBlocks(plan, detail, style) {
  const blocks = [
    unmanagedBlock(plan, detail, style),
    leftAlone(plan, detail, style),
    tokens(plan, detail, style)
  ];
  return detail === "brief" ? [blocks.flat()] : blocks;
}
function unmanagedBlock(plan, detail, style) {
  const clients = restingClients(plan);
  if (clients.length === 0) return [];
  if (detail === "brief" && clients.every(({ changed_by }) => changed_by === void 0))
    return [`${style.bold("Unmanaged:")} ${forTerminal(unmanagedSummary(plan))}`];
  return [
    `${style.bold(`Unmanaged (${numberText(clients.length)})`)} ${style.dim(unmanagedFate(plan))}`,
    ...clients.flatMap((client) => [
      `  ${forTerminal(clientText(client))}`,
      ...changedByLines(client, style)
    ])
  ];
}
function leftAlone({ left_alone }, detail, style) {
  const clients = left_alone ?? [];
  if (clients.length === 0) return [];
  if (detail === "brief") return [`${style.bold("Left alone:")} ${forTerminal(leftAloneSummary(clients))}`];
  return [
    style.bold(`Left alone (${numberText(clients.length)})`),
    ...clients.map((client) => `  ${forTerminal(clientText(client))}: ${forTerminal(client.reason)}`)
  ];
}
function tokens(plan, detail, style) {
  const texts = tokenTexts(plan.tokens ?? []);
  if (texts.length === 0) return [];
  const head = style.bold("Tokens:");
  if (detail === "brief") return [`${head} ${forTerminal(tokensSummary(plan))}`];
  return [
    `${head} ${texts.join(", ")}`,
    ...tokensNeedingAction(plan.tokens ?? []).map((token) => `  ${forTerminal(tokenText(token))}`),
    `  ${style.dim(tokenHint(plan))}`
  ];
}

// src/render/plan/text/plan-text.ts
function renderPlanText(document, style, detail = "brief") {
  const { shown, unchanged } = withoutUnchanged(document.plans);
  const blocks = [
    emptyShardLines(document),
    ...document.problems.map((problem) => problemLines(problem, "error", style)),
    ...sameCustomers(shown).flatMap((same) => customersBlocks2(same, detail, style)),
    ...unchanged.map((one) => unchangedBlock(one, style))
  ];
  return blocks.filter((block) => block.length > 0).map((block) => `${block.join("\n")}
`).join("\n");
}
var named2 = 3;
function customersBlocks2(same, detail, style) {
  const { first, plans } = same;
  if (plans.length === 1) return planBlocks2(first, [workspaceLine(first.workspace, style)], detail, style);
  const { host, name } = first.workspace;
  const title = `${entryOf(first.workspace)}: ${plural(plans.length, "customer")} with the same changes`;
  const head = [
    workspaceLine({ name: title, host, customer: null }, style),
    forTerminal(namesText(plans, detail === "whole" ? plans.length : named2)),
    changesOfAll(plans),
    style.dim(forTerminal(`ids and places below are those of ${name}`))
  ];
  return planBlocks2(
    sharedPart(same),
    head.filter((line) => line !== ""),
    detail,
    style
  );
}
function planBlocks2(plan, head, detail, style) {
  const changes = changeBlocks2(plan, detail, style);
  const resting = restingBlocks(plan, detail, style);
  const last = [...countsAgain(plan, changes.flat()), ...estimateLines(plan)];
  return [
    [...head, ...head.length === 1 ? countLines(plan) : []],
    ...plan.problems.map((problem) => problemLines(problem, plan.status, style)),
    ...changes,
    noteBlock(plan.notes, detail, style),
    ...detail === "brief" ? [[...resting.flat(), ...last]] : [...resting, last]
  ];
}
function emptyShardLines({ shard, plans }) {
  return shard === void 0 || plans.length > 0 ? [] : [emptyShardText(shard)];
}
function unchangedBlock(customers, style) {
  const { entry: name, host } = customers;
  return [workspaceLine({ name, host, customer: null }, style), unchangedText(customers)];
}
function countLines(plan) {
  const line = countsText(plan);
  return line === "" ? [] : [line];
}
var fitting = 14;
function countsAgain(plan, lines) {
  return lines.length > fitting ? [`Plan: ${changesText(plan)}`] : [];
}
function changeBlocks2(plan, detail, style) {
  const { widens, breaks, renames, rest } = sections(plan.changes ?? []);
  const others = widens.length + breaks.length + renames.length > 0 ? "Other changes" : "Changes";
  const block = (title, changes, paint) => {
    if (changes.length === 0) return [];
    const groups2 = detail === "brief" ? groupsOf(changes) : ungrouped(changes);
    return [
      section(title, changes.length, paint, style),
      ...groups2.flatMap((group) => groupLines2(group, style))
    ];
  };
  return [
    block("Widens access", widens, style.yellow),
    tokenChangeBlock(plan, style),
    block("Deletes and breaks", breaks, style.red),
    block("Renamed", renames, (text) => text),
    block(others, rest, (text) => text)
  ];
}
function tokenChangeBlock({ token_changes }, style) {
  if (token_changes === null || token_changes.length === 0) return [];
  return [
    section("Where tokens go", token_changes.length, style.yellow, style),
    ...token_changes.flatMap((change) => tokenChangeLines(change, style))
  ];
}
function section(title, count, paint, style) {
  return style.bold(paint(`${title} (${numberText(count)})`));
}
var notesOfRule = 3;
function noteBlock(notes, detail, style) {
  const most2 = detail === "brief" ? notesOfRule : Number.POSITIVE_INFINITY;
  return [...groupBy(notes, ({ rule }) => rule).values()].flatMap((equal) => {
    const more = equal.length - most2;
    const rest = `${style.cyan("Note:")} ${style.dim(`and ${numberText(more)} more like this: -v lists all`)}`;
    return [...equal.slice(0, most2).map((note) => noteLine(note, style)), ...more > 0 ? [rest] : []];
  });
}
function noteLine({ message, source }, style) {
  const place = source === null ? "" : `  ${style.dim(forTerminal(sourceText(source)))}`;
  return `${style.cyan("Note:")} ${forTerminal(message)}${place}`;
}
function estimateLines(plan) {
  const estimate = estimateText(plan);
  return estimate === null ? [] : [`Estimate: ${estimate}`];
}

// src/features/explain/render-prune.ts
function renderPruneText(explained, style) {
  return explained.map((one) => `${textLines(one, style).join("\n")}
`).join("\n");
}
function renderPruneMarkdown(explained) {
  return explained.map((one) => `${markdownLines(one).join("\n")}
`).join("\n");
}
function textLines(one, style) {
  return [
    workspaceLine(one.workspace, style),
    forTerminal(headline(one)),
    ...one.refused.flatMap(
      (problem) => problemLines(problem, one.status === "error" ? "error" : "refused", style)
    ),
    ...groups(one).flatMap(([title, rows]) => [
      style.bold(title),
      ...cut2(rows).map((row) => `  ${forTerminal(row)}`)
    ]),
    ...one.notes.map(({ message }) => `${style.cyan("Note:")} ${forTerminal(message)}`)
  ];
}
function markdownLines(one) {
  return [
    `### ${workspaceMarkdown(one.workspace)}`,
    "",
    `**${forMarkdown(headline(one))}**`,
    ...one.refused.flatMap(({ message, way, source }) => {
      const place = source === null ? "" : ` \xB7 ${forMarkdown(sourceText(source))}`;
      return [
        "",
        `> \u26D4 **${one.status === "error" ? "Error" : "Refused"}:** ${forMarkdown(message)}${place}`,
        `> <br>\u2192 ${forMarkdown(way)}`
      ];
    }),
    ...groups(one).flatMap(([title, rows]) => [
      "",
      `#### ${title}`,
      ...cut2(rows).map((row) => `- ${forMarkdown(row)}`)
    ]),
    ...one.notes.map(({ message }) => `- Note: ${forMarkdown(message)}`)
  ];
}
function headline({ would_delete, counts, prune }) {
  if (would_delete === null || counts === null)
    return "What prune would delete is unknown until the plan is complete.";
  const verb = prune ? "deletes" : "is off, and would delete";
  const rest = [
    counts.managed === 0 ? "" : `${numberText(counts.managed)} declared`,
    counts.out_of_scope === 0 ? "" : `${numberText(counts.out_of_scope)} out of scope`
  ].filter((part) => part !== "");
  const untouched = rest.length === 0 ? "" : `; it never touches ${rest.join(" and ")}`;
  return `Prune ${verb} ${would_delete.length === 0 ? "nothing" : plural(would_delete.length, "client")}${untouched}.`;
}
function groups({
  would_delete,
  left_alone,
  prune
}) {
  const rowsOf = (clients) => (clients ?? []).map((client) => `${clientText(client)}: ${client.reason}`);
  const all2 = [
    [prune ? "Deletes" : "Would delete", rowsOf(would_delete)],
    ["Leaves alone", rowsOf(left_alone)]
  ];
  return all2.filter(([, rows]) => rows.length > 0).map(([title, rows]) => [`${title} (${numberText(rows.length)})`, rows]);
}
function cut2(rows) {
  const more = moreText(rows.length);
  return more === null ? rows : [...rows.slice(0, listed), more];
}

// src/commands/show.ts
function showPlan(document, voice, style) {
  const totals = totalsText2(document);
  switch (voice.format) {
    case "json":
      return jsonText(document);
    case "markdown":
      return `${renderPlanMarkdown(document)}${totals === "" || isOneEntry(document) ? "" : `
**${totals}**
`}`;
    case "text":
      return `${renderPlanText(withFlagHints(document), style, voice.verbose ? "whole" : "brief")}${totals === "" ? "" : `
${style.bold(totals)}
`}`;
  }
}
function isOneEntry({ plans }) {
  return new Set(plans.map(({ workspace }) => entryOf(workspace))).size === 1;
}
function showPrune(workspaces, voice, style) {
  switch (voice.format) {
    case "json":
      return jsonText({ format: "keyward.prune/v1", workspaces });
    case "markdown":
      return renderPruneMarkdown(workspaces);
    case "text":
      return renderPruneText(workspaces, style);
  }
}
function showReport(report, voice, style) {
  switch (voice.format) {
    case "json":
      return jsonText(report);
    case "markdown":
      return renderReportMarkdown(report);
    case "text":
      return renderReportText(report, style);
  }
}

export {
  withFlagHints,
  statusText,
  isDone,
  totalsText,
  namesText,
  details,
  changeItem,
  totalsText2,
  headBlocks,
  entryHeadBlocks,
  noPlanBlocks,
  renderPlanMarkdown,
  renderPlanText,
  renderReportMarkdown,
  renderReportText,
  showPlan,
  showPrune,
  showReport
};
