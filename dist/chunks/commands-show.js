import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  workspaceLine,
  workspaceMarkdown
} from "./render-heading.js";
import {
  byOrigin,
  clientText,
  countsText,
  estimateText,
  listed,
  moreText,
  placeText,
  problemBlocks,
  problemLines,
  restlessTokens,
  sections,
  shownFields,
  signs,
  sourceText,
  tokenHint,
  tokenText,
  tokenTexts,
  unmanagedHint
} from "./render-problem-markdown.js";
import {
  addressDifference,
  addressSet,
  holdsAddresses,
  size,
  wholeFamilies
} from "./plan-policies.js";
import {
  durationText,
  forMarkdown,
  forTerminal,
  largeText,
  numberText,
  plural
} from "./render-safe.js";
import {
  jsonText
} from "./commands-files.js";
import {
  __name
} from "./runtime.js";

// src/render/address-words.ts
function reachText(list) {
  return list.length === 0 ? "anywhere" : setText(addressSet(list));
}
__name(reachText, "reachText");
function openedText(before, after) {
  const [was, is] = [addressSet(before), addressSet(after)];
  const gained = addressDifference(is, was);
  return holdsAddresses(addressDifference(was, is)) || setText(was) === setText(is) ? `may now also be called from ${setText({ ...gained, unknown: [] })}` : `may now be called from ${setText(is)} (was ${wasText(was, is)})`;
}
__name(openedText, "openedText");
function narrowedText(before, after) {
  const [was, is] = [addressSet(before), addressSet(after)];
  const lost = addressDifference(was, is);
  return holdsAddresses(addressDifference(is, was)) || setText(was) === setText(is) ? `may no longer be called from ${setText({ ...lost, unknown: [] })}` : `may be called from ${setText(is)} only (was ${wasText(was, is)})`;
}
__name(narrowedText, "narrowedText");
function unclearText(before, after) {
  const [was, is] = [addressSet(before), addressSet(after)];
  const gained = addressDifference(is, was).unknown;
  const lost = addressDifference(was, is).unknown;
  const entries = [.../* @__PURE__ */ new Set([...gained, ...lost])];
  const shown2 = entries.slice(0, 3).map((entry) => `"${entry}"`);
  const more2 = entries.length > 3 ? [plural(entries.length - 3, "other")] : [];
  const what = `${[...shown2, ...more2].join(", ")} ${entries.length === 1 ? "is no address" : "are no addresses"}`;
  return `nobody knows who ${gained.length > 0 ? "may" : "could"} call: ${what}`;
}
__name(unclearText, "unclearText");
function setText({ v4, v6, unknown }) {
  const whole = wholeFamilies({ v4, v6, unknown });
  if (whole.length === 2) return "every IPv4 and IPv6 address";
  const [four, six] = [size(v4), size(v6)];
  const parts = [
    whole.includes(4) ? "every IPv4 address" : countText(four, six > 0n ? "IPv4 address" : "address"),
    whole.includes(6) ? "every IPv6 address" : countText(six, "IPv6 address"),
    unknown.length === 0 ? "" : plural(unknown.length, "unknown entry")
  ].filter((part) => part !== "");
  return parts.length === 0 ? "no address" : parts.join(" and ");
}
__name(setText, "setText");
function countText(count, noun) {
  if (count === 0n) return "";
  return `${largeText(count)} ${count === 1n ? noun : `${noun}es`}`;
}
__name(countText, "countText");
function wasText(was, is) {
  const kind = kindOf(was);
  if (kind === null || kind !== kindOf(is)) return setText(was);
  return largeText(size(kind === 4 ? was.v4 : was.v6));
}
__name(wasText, "wasText");
function kindOf(set) {
  if (set.unknown.length > 0 || wholeFamilies(set).length > 0) return null;
  if (set.v6.length === 0) return 4;
  return set.v4.length === 0 ? 6 : null;
}
__name(kindOf, "kindOf");

// src/render/values.ts
var listed2 = 100;
function shown(change) {
  switch (change.field) {
    case "name":
      return single(change, (name) => name);
    case "role":
      return single(change, roleText);
    case "environment":
      return single(change, (environment) => environment);
    case "folders":
      return several(change.before, change.after, folderItems, foldersText);
    case "ip_allow_list":
      return shortened(several(change.before, change.after, addressItems, addressesText));
  }
}
__name(shown, "shown");
function roleText({ id, name }) {
  if (name !== null) return name;
  return id === null ? null : `id ${id}`;
}
__name(roleText, "roleText");
function folderText({ id, path }) {
  return path === null ? String(id) : `${path} (${id})`;
}
__name(folderText, "folderText");
function placesText(places) {
  return places.length === 0 ? "nowhere" : places.map(({ sink, place }) => `${sink} ${place}`).join(", ");
}
__name(placesText, "placesText");
function deliveryText(delivery) {
  if (delivery === null) return "nothing said";
  return typeof delivery === "string" ? delivery : placesText(delivery);
}
__name(deliveryText, "deliveryText");
function single({ before, after }, words) {
  const [from, to] = [before, after].map((value) => value === null ? null : words(value));
  if (from == null && to == null) return null;
  if (from == null) return { kind: "value", value: to ?? "" };
  return to == null ? { kind: "value", value: from } : { kind: "moved", before: from, after: to };
}
__name(single, "single");
function several(before, after, items, words) {
  if (before === null || after === null) {
    const value = after ?? before;
    return value === null ? null : { kind: "value", value: words(value) };
  }
  const [from, to] = [items(before), items(after)];
  if (from === null || to === null) return { kind: "moved", before: words(before), after: words(after) };
  return { kind: "set", added: minus(to, from), removed: minus(from, to) };
}
__name(several, "several");
function minus(items, others) {
  const known = new Set(others);
  return items.filter((item) => !known.has(item));
}
__name(minus, "minus");
function shortened(value) {
  return value?.kind === "set" ? { ...value, added: cut(value.added), removed: cut(value.removed) } : value;
}
__name(shortened, "shortened");
function cut(items) {
  const more2 = items.length - listed2;
  return more2 > 0 ? [...items.slice(0, listed2), `and ${numberText(more2)} more`] : items;
}
__name(cut, "cut");
function folderItems(folders) {
  return folders === "all" ? null : folders.map(folderText);
}
__name(folderItems, "folderItems");
function foldersText(folders) {
  if (folders === "all") return "all folders";
  return folders.length === 0 ? "no folder" : folders.map(folderText).join(", ");
}
__name(foldersText, "foldersText");
function addressItems(addresses) {
  return addresses.length === 0 ? null : addresses;
}
__name(addressItems, "addressItems");
function addressesText(addresses) {
  return addresses.length === 0 ? "every address" : cut(addresses).join(", ");
}
__name(addressesText, "addressesText");

// src/render/risk-words.ts
var named = 3;
function riskText({ code }, change) {
  switch (code) {
    case "all-folders-granted":
      return `all folders${foldersBefore(fieldOf(change, "folders"))}`;
    case "folder-added":
      return folderAdded(fieldOf(change, "folders"));
    case "folder-removed":
      return folderRemoved(fieldOf(change, "folders"));
    case "role-changed":
      return roleWords(fieldOf(change, "role"));
    case "environment-changed":
      return environmentWords(fieldOf(change, "environment"));
    case "token-destination-changed":
      return "its next token also goes to another place";
    case "token-place-moves":
      return tokenWords(change.token);
    case "open-to-every-address":
    case "ip-allow-list-removed":
    case "ip-allow-list-opened":
    case "ip-allow-list-unclear":
    case "ip-allow-list-added":
    case "ip-allow-list-narrowed":
      return addressWords(code, fieldOf(change, "ip_allow_list"));
    case "client-deleted":
      return "whoever holds the token loses access";
    case "token-reissued":
      return reissuedWords(change.token);
  }
}
__name(riskText, "riskText");
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
__name(createText, "createText");
function tokenWords(token) {
  if (token === null) return "its token's place moves";
  return `its next token goes to ${placesText(token.after)} (was ${placesText(token.before)})`;
}
__name(tokenWords, "tokenWords");
function reissuedWords(token) {
  const places = token?.after ?? [];
  const where = places.length === 0 ? "" : `: it will be in ${placesText(places)}`;
  return `whoever holds the token loses access until they read the new one${where}`;
}
__name(reissuedWords, "reissuedWords");
function fieldOf(change, name) {
  return change.fields.find((field) => field.field === name);
}
__name(fieldOf, "fieldOf");
function addressWords(code, field) {
  if (field === void 0) return "the IP allow list changes";
  const [before, after] = [field.before ?? [], field.after ?? []];
  const was = before.length === 0 ? "" : ` (was ${reachText(before)})`;
  switch (code) {
    case "open-to-every-address":
      return `may be called from ${reachText(after)}`;
    case "ip-allow-list-removed":
      return `may now be called from anywhere${was}`;
    case "ip-allow-list-opened":
      return openedText(before, after);
    case "ip-allow-list-unclear":
      return unclearText(before, after);
    case "ip-allow-list-added":
      return `may be called from ${reachText(after)} only (was anywhere)`;
    case "ip-allow-list-narrowed":
      return narrowedText(before, after);
  }
}
__name(addressWords, "addressWords");
function foldersBefore(field) {
  const before = field?.before ?? "all";
  if (before === "all") return "";
  return ` (was ${before.length === 0 ? "none" : numberText(before.length)})`;
}
__name(foldersBefore, "foldersBefore");
function folderAdded(field) {
  const folders = minus2(field?.after, field?.before);
  if (folders.length === 0) return "adds folders";
  const was = folders.length > named && Array.isArray(field?.before) ? ` (was ${field.before.length})` : "";
  return `adds ${folderSum(folders)}${was}`;
}
__name(folderAdded, "folderAdded");
function folderRemoved(field) {
  const after = field?.after;
  if (field?.before === "all" && Array.isArray(after)) return `${folderSum(after)} only (was all folders)`;
  const folders = minus2(field?.before, after);
  if (folders.length === 0) return "takes away folders";
  const left = folders.length > named && Array.isArray(after) ? ` (leaves ${after.length})` : "";
  return `takes away ${folderSum(folders)}${left}`;
}
__name(folderRemoved, "folderRemoved");
function folderSum(folders) {
  if (folders.length === 0) return "no folder";
  if (folders.length > named) return plural(folders.length, "folder");
  return `${folders.length === 1 ? "folder" : "folders"} ${folders.map(folderText).join(", ")}`;
}
__name(folderSum, "folderSum");
function folderReach(folders) {
  if (folders === "all") return "all folders";
  return folders.length === 1 ? folderSum(folders) : plural(folders.length, "folder");
}
__name(folderReach, "folderReach");
function minus2(from, other) {
  if (!from || from === "all" || !other || other === "all") return [];
  const known = new Set(other.map(({ id }) => id));
  return from.filter(({ id }) => !known.has(id));
}
__name(minus2, "minus");
function roleWords(field) {
  const { before, after } = field ?? {};
  if (!after) return "role changes";
  const [from, to] = [before ? roleText(before) : null, roleText(after) ?? "none"];
  if (from === null) return `role ${to} (was none)`;
  return from === to ? `role ${from} (${before?.id}) \u2192 ${to} (${after.id})` : `role ${from} \u2192 ${to}`;
}
__name(roleWords, "roleWords");
function environmentWords(field) {
  if (!field?.after) return "environment changes";
  return field.before ? `environment ${field.before} \u2192 ${field.after}` : `environment ${field.after} (was none)`;
}
__name(environmentWords, "environmentWords");

// src/render/impact.ts
var otherPlace = "its next token reaches another place";
var toldByCreate = ["all-folders-granted", "open-to-every-address"];
function impacts(change) {
  const { action, risks } = change;
  const own = action === "create" ? risks.filter(({ code }) => !toldByCreate.includes(code)) : risks;
  const lines = own.map((risk) => ({ effect: risk.effect, words: riskText(risk, change) }));
  if (action === "create") return [created(change, own.length < risks.length), ...lines];
  const name = renamed(change);
  if (lines.length > 0) return [...lines, ...name];
  return [...name, { effect: null, words: "access stays as it is" }];
}
__name(impacts, "impacts");
function created(change, widens) {
  return { effect: widens ? "widens" : null, words: createText(change) };
}
__name(created, "created");
function renamed(change) {
  const before = change.action === "update" ? fieldOf(change, "name")?.before : null;
  return before ? [{ effect: null, words: `renamed from ${before}` }] : [];
}
__name(renamed, "renamed");

// src/render/token-view.ts
function tokenLines({ before, after }) {
  const lines = [
    {
      name: "deliver_to",
      before: before === null ? "not declared" : deliveryText(before.deliver_to),
      after: deliveryText(after.deliver_to)
    },
    {
      name: "rotate_after",
      before: before?.rotate_after ?? "nothing said",
      after: after.rotate_after ?? "nothing said"
    }
  ];
  return lines.filter((line) => line.before !== line.after);
}
__name(tokenLines, "tokenLines");
function tokenGoesTo({ action, token }) {
  return action !== "create" || token === null || token.after.length === 0 ? null : placesText(token.after);
}
__name(tokenGoesTo, "tokenGoesTo");

// src/render/change-markdown.ts
function changeItem(change) {
  const token = tokenGoesTo(change);
  const goes = token === null ? [] : [`  - \`token\`: ${forMarkdown(token)}`];
  const facts = impacts(change).map(impactItem);
  return [headlineItem(change), ...facts, ...shownFields(change).flatMap(fieldItem), ...goes];
}
__name(changeItem, "changeItem");
function tokenChangeItem(change) {
  const head = `- **${forMarkdown(change.name)}** ${forMarkdown(placeText(change))} \xB7 ${forMarkdown(sourceText(change.source))}`;
  const widens = change.risks.map(({ effect }) => impactItem({ effect, words: otherPlace }));
  const lines = tokenLines(change).map(
    ({ name, before, after }) => `  - \`${name}\`: ${forMarkdown(before)} \u2192 ${forMarkdown(after)}`
  );
  return [head, ...widens, ...lines];
}
__name(tokenChangeItem, "tokenChangeItem");
function headlineItem(change) {
  const parts = [
    `\`${signs[change.action]}\` ${change.action} **${forMarkdown(change.name)}**`,
    forMarkdown(placeText(change)),
    change.action === "rotate" ? `\xB7 ${forMarkdown(change.reason)}` : "",
    change.source === null ? "" : `\xB7 ${forMarkdown(sourceText(change.source))}`,
    change.origin === "standing" ? "\xB7 stood before" : ""
  ];
  return `- ${parts.filter((part) => part !== "").join(" ")}`;
}
__name(headlineItem, "headlineItem");
function impactItem({ effect, words }) {
  const text = forMarkdown(words);
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
__name(impactItem, "impactItem");
function fieldItem(change) {
  const value = shown(change);
  if (value === null) return [];
  const name = `  - \`${change.field}\`:`;
  switch (value.kind) {
    case "value":
      return [`${name} ${forMarkdown(value.value)}`];
    case "moved":
      return [`${name} ${forMarkdown(value.before)} \u2192 ${forMarkdown(value.after)}`];
    case "set": {
      const added = value.added.map((item) => `\`+\` ${forMarkdown(item)}`);
      const removed = value.removed.map((item) => `\`-\` ${forMarkdown(item)}`);
      return [`${name} ${[...added, ...removed].join(", ")}`];
    }
  }
}
__name(fieldItem, "fieldItem");

// src/render/plan-markdown.ts
function renderPlanMarkdown(document, limit = Number.POSITIVE_INFINITY, size2 = ({ length }) => length) {
  const all = Number.POSITIVE_INFINITY;
  const fits = /* @__PURE__ */ __name((text) => size2(text) <= limit, "fits");
  for (const rest of ["whole", "lines", "counted"]) {
    const text = documentText(document, { rest, most: all });
    if (fits(text)) return text;
  }
  let [most, over] = [0, longestList(document)];
  while (over - most > 1) {
    const middle = Math.floor((most + over) / 2);
    if (fits(documentText(document, { rest: "counted", most: middle }))) most = middle;
    else over = middle;
  }
  return documentText(document, { rest: "counted", most });
}
__name(renderPlanMarkdown, "renderPlanMarkdown");
function longestList({ problems, plans }) {
  const lists = plans.flatMap((plan) => [plan.problems, plan.changes ?? [], plan.token_changes ?? []]);
  return Math.max(problems.length, ...lists.map((list) => list.length));
}
__name(longestList, "longestList");
function documentText(document, detail) {
  const blocks = [
    ...problemBlocks(document.problems, "error", detail.most),
    ...document.plans.flatMap((plan) => planBlocks(plan, detail))
  ];
  const texts = blocks.filter((block) => block.length > 0).map((block) => `${block.join("\n")}
`);
  return texts.join("\n");
}
__name(documentText, "documentText");
function planBlocks(plan, detail) {
  const counts = countsText(plan);
  const { own, stood } = byOrigin(plan.changes ?? []);
  return [
    [`### ${workspaceMarkdown(plan.workspace)}`],
    counts === "" ? [] : [`**${counts}**`],
    stood.length === 0 ? [] : [originText(own.length, stood.length)],
    ...problemBlocks(plan.problems, plan.status, detail.most),
    ...sectionBlocks(own, detail, "####", tokenChangeBlock(plan, detail)),
    ...stood.length === 0 ? [] : [[`#### Stood before (${numberText(stood.length)})`], [stoodHint]],
    ...sectionBlocks(stood, detail, "#####", []),
    unmanagedBlock(plan, detail),
    leftAloneBlock(plan, detail),
    tokenBlock(plan, detail),
    detail.rest === "counted" ? [] : noteBlock(plan),
    estimateBlock(plan)
  ];
}
__name(planBlocks, "planBlocks");
var stoodHint = "Drift, or a merge that was not applied: not caused by this pull request.";
function originText(own, stood) {
  const made = own === 0 ? "none of these" : `${numberText(own)} of these`;
  return `This pull request makes ${made}; ${numberText(stood)} stood before.`;
}
__name(originText, "originText");
function sectionBlocks(changes, detail, level, tokens) {
  const { widens, breaks, rest } = sections(changes);
  const others = widens.length + breaks.length > 0 ? "other change" : "change";
  return [
    ...changesBlocks(`${level} \u26A0\uFE0F Widens access`, widens, detail),
    tokens,
    ...changesBlocks(`${level} \u2757 Deletes and breaks`, breaks, detail),
    restBlock(plural(rest.length, others), rest, detail)
  ];
}
__name(sectionBlocks, "sectionBlocks");
function changesBlocks(title, changes, detail) {
  if (changes.length === 0) return [];
  const rows = upTo(detail.most, changes, changeItem);
  return [[`${title} (${numberText(changes.length)})`], rows];
}
__name(changesBlocks, "changesBlocks");
function tokenChangeBlock({ token_changes }, detail) {
  if (token_changes === null || token_changes.length === 0) return [];
  const title = `#### \u{1F511} Where tokens go (${numberText(token_changes.length)})`;
  return [title, ...upTo(detail.most, token_changes, tokenChangeItem)];
}
__name(tokenChangeBlock, "tokenChangeBlock");
function upTo(most, list, item) {
  const more2 = list.length - most;
  const rows = list.slice(0, most).flatMap(item);
  return more2 > 0 ? [...rows, `- and ${numberText(more2)} more`] : rows;
}
__name(upTo, "upTo");
function restBlock(title, changes, detail) {
  if (changes.length === 0) return [];
  switch (detail.rest) {
    case "whole":
      return collapsed(title, changes.flatMap(changeItem));
    case "lines":
      return collapsed(title, changes.map(headlineItem));
    case "counted":
      return [`${title} not shown here: the plan's output lists all.`];
  }
}
__name(restBlock, "restBlock");
function collapsed(summary, lines) {
  return [`<details><summary>${summary}</summary>`, "", ...lines, "", "</details>"];
}
__name(collapsed, "collapsed");
function unmanagedBlock({ unmanaged, options }, detail) {
  if (unmanaged === null || unmanaged.length === 0 || detail.rest === "counted") return [];
  const hint = unmanagedHint(options);
  const rows = unmanaged.map((client) => `- ${forMarkdown(clientText(client))}`);
  return collapsed(`${numberText(unmanaged.length)} unmanaged${hint === "" ? "" : ` (${hint})`}`, cut2(rows));
}
__name(unmanagedBlock, "unmanagedBlock");
function leftAloneBlock({ left_alone }, detail) {
  if (left_alone === null || left_alone.length === 0 || detail.rest === "counted") return [];
  const rows = left_alone.map((client) => `- ${forMarkdown(`${clientText(client)}: ${client.reason}`)}`);
  return collapsed(`${numberText(left_alone.length)} left alone`, cut2(rows));
}
__name(leftAloneBlock, "leftAloneBlock");
function cut2(rows) {
  const more2 = moreText(rows.length);
  return more2 === null ? rows : [...rows.slice(0, listed), `- ${more2}`];
}
__name(cut2, "cut");
function tokenBlock({ tokens }, detail) {
  const texts = tokenTexts(tokens ?? []);
  if (texts.length === 0) return [];
  const rows = restlessTokens(tokens ?? []).map((token) => `- ${forMarkdown(tokenText(token))}`);
  return detail.rest === "counted" ? [`Tokens: ${texts.join(", ")}`] : collapsed(`Tokens: ${texts.join(", ")}`, [...cut2(rows), "", tokenHint]);
}
__name(tokenBlock, "tokenBlock");
function noteBlock({ notes }) {
  return notes.map(({ message, source }) => {
    const place = source === null ? "" : ` \xB7 ${forMarkdown(sourceText(source))}`;
    return `- Note: ${forMarkdown(message)}${place}`;
  });
}
__name(noteBlock, "noteBlock");
function estimateBlock(plan) {
  const estimate = estimateText(plan);
  return estimate === null ? [] : [`Estimate: ${estimate}`];
}
__name(estimateBlock, "estimateBlock");

// src/render/report-view.ts
var order = ["done", "failed", "unknown", "skipped"];
function statusText(outcomes) {
  if (outcomes.length === 0) return "nothing to do";
  return order.map((status) => [outcomes.filter((outcome) => outcome.status === status).length, status]).filter(([count]) => count > 0).map(([count, status]) => `${numberText(count)} ${status}`).join(", ");
}
__name(statusText, "statusText");
function costText({ requests, seconds }) {
  const extras = [
    [requests.retried, "retried"],
    [requests.rate_limited, "rate-limited"]
  ];
  const told = extras.filter(([count]) => count > 0).map(([count, word]) => `${numberText(count)} ${word}`);
  const words = `${plural(requests.total, "request")}${told.length === 0 ? "" : ` (${told.join(", ")})`}`;
  return `${words} in ${durationText(seconds)}`;
}
__name(costText, "costText");
function notDone(outcomes) {
  return order.slice(1).flatMap((status) => outcomes.filter((outcome) => outcome.status === status));
}
__name(notDone, "notDone");

// src/render/report-markdown.ts
function renderReportMarkdown(report) {
  return report.results.map((result) => `${resultLines(result).join("\n")}
`).join("\n");
}
__name(renderReportMarkdown, "renderReportMarkdown");
function resultLines(result) {
  const open = notDone(result.outcomes);
  const mark = open.length === 0 ? "\u2705" : "\u274C";
  return [
    `### ${workspaceMarkdown(result.workspace)}`,
    "",
    `${mark} **${statusText(result.outcomes)}** \xB7 ${costText(result)}`,
    ...open.length === 0 ? [] : ["", ...open.map(outcomeLine)]
  ];
}
__name(resultLines, "resultLines");
function outcomeLine(outcome) {
  const place = placeText(outcome);
  const name = `**${forMarkdown(outcome.name)}**${place === "" ? "" : ` ${forMarkdown(place)}`}`;
  const error = outcome.error === null ? "" : `: ${forMarkdown(outcome.error.message)} (${forMarkdown(outcome.error.code)})`;
  return `- ${outcome.status}: ${outcome.action} ${name}${error}`;
}
__name(outcomeLine, "outcomeLine");

// src/render/report-text.ts
function renderReportText(report, style) {
  return report.results.map((result) => `${resultLines2(result, style).join("\n")}
`).join("\n");
}
__name(renderReportText, "renderReportText");
function resultLines2(result, style) {
  const open = notDone(result.outcomes);
  const paint = open.length === 0 ? style.green : style.red;
  return [
    workspaceLine(result.workspace, style),
    `${style.bold(paint(statusText(result.outcomes)))} \xB7 ${costText(result)}`,
    ...open.flatMap((outcome) => outcomeLines(outcome, style))
  ];
}
__name(resultLines2, "resultLines");
function outcomeLines(outcome, style) {
  const place = placeText(outcome);
  const name = `${style.bold(forTerminal(outcome.name))}${place === "" ? "" : ` ${forTerminal(place)}`}`;
  const head = `  ${statusPaint(outcome.status, style)(outcome.status)}: ${outcome.action} ${name}`;
  if (outcome.error === null) return [head];
  const { code, message } = outcome.error;
  return [head, `    \u2192 ${forTerminal(message)} ${style.dim(`[${forTerminal(code)}]`)}`];
}
__name(outcomeLines, "outcomeLines");
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
__name(statusPaint, "statusPaint");

// src/render/change-text.ts
function changeLines(change, style) {
  const facts = impacts(change).map((impact) => `    ${impactLine(impact, style)}`);
  return [headline(change, style), ...facts, ...fieldLines(shownFields(change), style, tokenGoesTo(change))];
}
__name(changeLines, "changeLines");
function tokenChangeLines(change, style) {
  const { name, risks, source } = change;
  const head = `  ${style.yellow("~")} ${style.bold(forTerminal(name))} ${forTerminal(placeText(change))}`;
  const widens = risks.map(({ effect }) => `    ${impactLine({ effect, words: otherPlace }, style)}`);
  const lines = tokenLines(change).map(
    (line) => `      ${style.dim(line.name.padEnd(12))}  ${forTerminal(line.before)} \u2192 ${forTerminal(line.after)}`
  );
  return [`${head}  ${style.dim(forTerminal(sourceText(source)))}`, ...widens, ...lines];
}
__name(tokenChangeLines, "tokenChangeLines");
function headline(change, style) {
  const place = forTerminal(placeText(change));
  const source = change.source === null ? "" : forTerminal(sourceText(change.source));
  const reason = change.action === "rotate" ? `\xB7 ${forTerminal(change.reason)}` : "";
  const origin = change.origin === "standing" ? style.dim("\xB7 stood before") : "";
  const parts = [`${signed(change, style)} ${style.bold(forTerminal(change.name))}`, place, reason, origin];
  const line = parts.filter((part) => part !== "").join(" ");
  return `  ${line}${source === "" ? "" : `  ${style.dim(source)}`}`;
}
__name(headline, "headline");
function fieldLines(fields, style, token = null) {
  const rows = fields.flatMap((field) => {
    const value = shown(field);
    return value === null ? [] : [[field.field, value]];
  });
  if (token !== null) rows.push(["token", { kind: "value", value: token }]);
  const width = Math.max(...rows.map(([name]) => name.length), 0);
  return rows.map(([name, value]) => `      ${style.dim(name.padEnd(width))}  ${valueText(value, style)}`);
}
__name(fieldLines, "fieldLines");
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
__name(valueText, "valueText");
function signed({ action }, style) {
  const paints = { create: style.green, update: style.yellow, rotate: style.cyan, delete: style.red };
  return paints[action](signs[action]);
}
__name(signed, "signed");
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
__name(impactLine, "impactLine");

// src/render/plan-text.ts
function renderPlanText(document, style) {
  const blocks = [
    ...document.problems.map((problem) => problemLines(problem, "error", style)),
    ...document.plans.flatMap((plan) => planBlocks2(plan, style))
  ];
  return blocks.filter((block) => block.length > 0).map((block) => `${block.join("\n")}
`).join("\n");
}
__name(renderPlanText, "renderPlanText");
function planBlocks2(plan, style) {
  const { widens, breaks, rest } = sections(plan.changes ?? []);
  const others = widens.length + breaks.length > 0 ? "Other changes" : "Changes";
  return [
    [workspaceLine(plan.workspace, style), ...countLines(plan)],
    ...plan.problems.map((problem) => problemLines(problem, plan.status, style)),
    changeBlock("Widens access", widens, style.yellow, style),
    tokenChangeBlock2(plan, style),
    changeBlock("Deletes and breaks", breaks, style.red, style),
    changeBlock(others, rest, (text) => text, style),
    unmanagedBlock2(plan, style),
    leftAloneBlock2(plan, style),
    tokenBlock2(plan, style),
    noteBlock2(plan, style),
    estimateBlock2(plan)
  ];
}
__name(planBlocks2, "planBlocks");
function countLines(plan) {
  const line = countsText(plan);
  return line === "" ? [] : [line];
}
__name(countLines, "countLines");
function changeBlock(title, changes, paint, style) {
  if (changes.length === 0) return [];
  return [
    section(title, changes.length, paint, style),
    ...changes.flatMap((change) => changeLines(change, style))
  ];
}
__name(changeBlock, "changeBlock");
function tokenChangeBlock2({ token_changes }, style) {
  if (token_changes === null || token_changes.length === 0) return [];
  return [
    section("Where tokens go", token_changes.length, style.yellow, style),
    ...token_changes.flatMap((change) => tokenChangeLines(change, style))
  ];
}
__name(tokenChangeBlock2, "tokenChangeBlock");
function section(title, count, paint, style) {
  return style.bold(paint(`${title} (${numberText(count)})`));
}
__name(section, "section");
function unmanagedBlock2({ unmanaged, options }, style) {
  if (unmanaged === null || unmanaged.length === 0) return [];
  const hint = unmanagedHint(options);
  const rows = unmanaged.slice(0, listed).map((client) => `  ${forTerminal(clientText(client))}`);
  const head = style.bold(`Unmanaged (${numberText(unmanaged.length)})`);
  return [hint === "" ? head : `${head} ${style.dim(hint)}`, ...rows, ...more(unmanaged.length, style)];
}
__name(unmanagedBlock2, "unmanagedBlock");
function leftAloneBlock2({ left_alone }, style) {
  if (left_alone === null || left_alone.length === 0) return [];
  const rows = left_alone.slice(0, listed).map((client) => `  ${forTerminal(clientText(client))}: ${forTerminal(client.reason)}`);
  return [
    style.bold(`Left alone (${numberText(left_alone.length)})`),
    ...rows,
    ...more(left_alone.length, style)
  ];
}
__name(leftAloneBlock2, "leftAloneBlock");
function more(count, style) {
  const words = moreText(count);
  return words === null ? [] : [`  ${style.dim(words)}`];
}
__name(more, "more");
function tokenBlock2({ tokens }, style) {
  const texts = tokenTexts(tokens ?? []);
  if (texts.length === 0) return [];
  const restless = restlessTokens(tokens ?? []);
  const rows = restless.slice(0, listed).map((token) => `  ${forTerminal(tokenText(token))}`);
  return [
    `${style.bold("Tokens:")} ${texts.join(", ")}`,
    ...rows,
    ...more(restless.length, style),
    `  ${style.dim(tokenHint)}`
  ];
}
__name(tokenBlock2, "tokenBlock");
function noteBlock2({ notes }, style) {
  return notes.map(({ message, source }) => {
    const place = source === null ? "" : `  ${style.dim(forTerminal(sourceText(source)))}`;
    return `${style.cyan("Note:")} ${forTerminal(message)}${place}`;
  });
}
__name(noteBlock2, "noteBlock");
function estimateBlock2(plan) {
  const estimate = estimateText(plan);
  return estimate === null ? [] : [`Estimate: ${estimate}`];
}
__name(estimateBlock2, "estimateBlock");

// src/render/prune.ts
function renderPruneText(explained, style) {
  return explained.map((one) => `${textLines(one, style).join("\n")}
`).join("\n");
}
__name(renderPruneText, "renderPruneText");
function renderPruneMarkdown(explained) {
  return explained.map((one) => `${markdownLines(one).join("\n")}
`).join("\n");
}
__name(renderPruneMarkdown, "renderPruneMarkdown");
function textLines(one, style) {
  return [
    workspaceLine(one.workspace, style),
    forTerminal(headline2(one)),
    ...one.refused.flatMap(
      (problem) => problemLines(problem, one.status === "error" ? "error" : "refused", style)
    ),
    ...groups(one).flatMap(([title, rows]) => [
      style.bold(title),
      ...cut3(rows).map((row) => `  ${forTerminal(row)}`)
    ]),
    ...one.notes.map(({ message }) => `${style.cyan("Note:")} ${forTerminal(message)}`)
  ];
}
__name(textLines, "textLines");
function markdownLines(one) {
  return [
    `### ${workspaceMarkdown(one.workspace)}`,
    "",
    `**${forMarkdown(headline2(one))}**`,
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
      ...cut3(rows).map((row) => `- ${forMarkdown(row)}`)
    ]),
    ...one.notes.map(({ message }) => `- Note: ${forMarkdown(message)}`)
  ];
}
__name(markdownLines, "markdownLines");
function headline2({ would_delete, counts, prune }) {
  if (would_delete === null || counts === null)
    return "What prune would delete cannot be told before the plan is whole.";
  const verb = prune ? "deletes" : "is off, and would delete";
  const rest = [
    counts.managed === 0 ? "" : `${numberText(counts.managed)} declared`,
    counts.out_of_scope === 0 ? "" : `${numberText(counts.out_of_scope)} out of scope`
  ].filter((part) => part !== "");
  const told = rest.length === 0 ? "" : `; it never touches ${rest.join(" and ")}`;
  return `Prune ${verb} ${would_delete.length === 0 ? "nothing" : plural(would_delete.length, "client")}${told}.`;
}
__name(headline2, "headline");
function groups({
  would_delete,
  left_alone,
  prune
}) {
  const told = /* @__PURE__ */ __name((clients) => (clients ?? []).map((client) => `${clientText(client)}: ${client.reason}`), "told");
  const all = [
    [prune ? "Deletes" : "Would delete", told(would_delete)],
    ["Leaves alone", told(left_alone)]
  ];
  return all.filter(([, rows]) => rows.length > 0).map(([title, rows]) => [`${title} (${numberText(rows.length)})`, rows]);
}
__name(groups, "groups");
function cut3(rows) {
  const more2 = moreText(rows.length);
  return more2 === null ? rows : [...rows.slice(0, listed), more2];
}
__name(cut3, "cut");

// src/commands/show.ts
function showPlan(document, voice, style) {
  switch (voice.format) {
    case "json":
      return jsonText(document);
    case "markdown":
      return renderPlanMarkdown(document);
    case "text":
      return renderPlanText(document, style);
  }
}
__name(showPlan, "showPlan");
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
__name(showPrune, "showPrune");
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
__name(showReport, "showReport");

export {
  shown,
  riskText,
  changeItem,
  renderPlanMarkdown,
  changeLines,
  valueText,
  renderPlanText,
  statusText,
  renderReportMarkdown,
  renderReportText,
  showPlan,
  showPrune,
  showReport
};
