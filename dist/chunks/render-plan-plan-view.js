import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  addressDifference,
  addressSet,
  clientFields,
  executionOrder,
  holdsAddresses,
  holdsMostAddresses,
  size,
  wholeFamilies
} from "./fields-table.js";
import {
  __name
} from "./runtime.js";

// src/render/words.ts
function numberText(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
__name(numberText, "numberText");
var scales = [
  [1000000000000n, "trillion"],
  [1000000000n, "billion"],
  [1000000n, "million"]
];
var powersFrom = 1n << 48n;
function largeText(value) {
  if (value >= powersFrom) return powerText(value);
  const scale = scales.find(([unit2]) => value >= unit2 - unit2 / 20000n);
  if (scale === void 0) return numberText(value);
  const [unit, name] = scale;
  const tenths = (value * 10n + unit / 2n) / unit;
  return `${tenths / 10n}${tenths % 10n === 0n ? "" : `.${tenths % 10n}`} ${name}`;
}
__name(largeText, "largeText");
function powerText(value) {
  const power = value.toString(2).length - 1;
  return value === 1n << BigInt(power) ? `2^${power}` : `more than 2^${power}`;
}
__name(powerText, "powerText");
function plural(count, noun) {
  return `${numberText(count)} ${count === 1 ? noun : manyOf(noun)}`;
}
__name(plural, "plural");
function durationText(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return join([whole / 60, "min"], [whole % 60, "s"]);
  const minutes = Math.round(whole / 60);
  return join([minutes / 60, "h"], [minutes % 60, "min"]);
}
__name(durationText, "durationText");
function join(...parts) {
  return parts.map(([count, unit]) => [Math.floor(count), unit]).filter(([count]) => count > 0).map(([count, unit]) => `${numberText(count)} ${unit}`).join(" ");
}
__name(join, "join");
function manyOf(noun) {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
__name(manyOf, "manyOf");

// src/render/safe.ts
var hidden = new RegExp("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u2800\\ufff9-\\ufffc]|(?! )\\p{Zs}", "gu");
var emojiGlue = new RegExp("(?<=\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)\\u200d(?=\\p{Extended_Pictographic})|(?<=\\p{Extended_Pictographic}|[0-9#*])\\ufe0f", "gu");
var runnerCommand = /(?<=^ *):(?=:)|(?<=##)\[/g;
function visible(text) {
  const kept = new Set([...text.matchAll(emojiGlue)].map((match) => match.index));
  return text.replaceAll(hidden, (found, at) => kept.has(at) ? found : escaped(found));
}
__name(visible, "visible");
function forTerminal(text) {
  return visible(text).replaceAll(runnerCommand, escaped);
}
__name(forTerminal, "forTerminal");
function forHtml(text) {
  return visible(text).replaceAll(/[&<>"'`]/g, entity);
}
__name(forHtml, "forHtml");
var special = /[!#$&*<>@[\\\]^_`|~]/g;
var gap = "&#8203;";
function forMarkdown(text) {
  return forTerminal(text).replaceAll(special, (found) => found === "@" || found === "#" ? entity(found) + gap : entity(found)).replaceAll(/:(?=\/\/|:|[^\s:]+:)|(?<=:):|(?<=\b(?:mailto|xmpp)):/gi, (found) => entity(found) + gap).replaceAll(/(?<=\bwww)\.|(?<=\bGH)-(?=\d)/gi, (found) => entity(found) + gap).replaceAll(/\b[0-9a-f]{7,64}\b/gi, brokenHash).replaceAll(/^[-+=.:]|^\d(?=\d*[.)](?: |$))/g, entity).replaceAll(/^ +| +$| {2,}/g, (found) => "&#32;".repeat(found.length));
}
__name(forMarkdown, "forMarkdown");
function escaped(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
__name(escaped, "escaped");
function entity(character) {
  return `&#${character.codePointAt(0) ?? 0};`;
}
__name(entity, "entity");
function brokenHash(found) {
  return /[a-f]/i.test(found) && /\d/.test(found) ? found.slice(0, 1) + gap + found.slice(1) : found;
}
__name(brokenHash, "brokenHash");

// src/render/plan/values.ts
function shown({ field, before, after }) {
  const words = clientFields[field].words;
  return words.kind === "one" ? single({ before, after }, words.text) : several({ before, after }, words);
}
__name(shown, "shown");
function placesText(places) {
  return places.length === 0 ? "nowhere" : places.map(({ sink, place }) => `${sink} ${place}`).join(", ");
}
__name(placesText, "placesText");
function sinksText(places) {
  const sinks = [...new Set(places.map(({ sink }) => sink))];
  return sinks.length === 0 ? "nowhere" : `${sinks.join(", ")} (a place for each client)`;
}
__name(sinksText, "sinksText");
function deliveryText(delivery) {
  if (delivery === null) return "not specified";
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
function several({ before, after }, words) {
  if (before === null || after === null) {
    const value = after ?? before;
    return value === null ? null : { kind: "value", value: listText(value, words) };
  }
  const [from, to] = [words.items(before), words.items(after)];
  if (from === null || to === null)
    return { kind: "moved", before: listText(before, words), after: listText(after, words) };
  return { kind: "set", added: cut(minus(to, from), words), removed: cut(minus(from, to), words) };
}
__name(several, "several");
function minus(items, others) {
  const known = new Set(others);
  return items.filter((item) => !known.has(item));
}
__name(minus, "minus");
function cut(items, { most }) {
  const more = items.length - most;
  return more > 0 ? [...items.slice(0, most), `and ${numberText(more)} more`] : items;
}
__name(cut, "cut");
function listText(value, words) {
  const items = words.items(value);
  if (items === null) return words.everything;
  return items.length === 0 ? words.nothing : cut(items, words).join(", ");
}
__name(listText, "listText");

// src/render/plan/rename.ts
function isRename(change) {
  if (!("action" in change) || change.action !== "update") return false;
  const { fields, risks, token } = change;
  return fields.length > 0 && fields.every(({ field }) => field === "name") && risks.every(({ code }) => code === "token-place-moves") && (token === null || token.after.every((place) => token.before.some((was) => sameFolder(was, place))));
}
__name(isRename, "isRename");
function sameFolder(a, b) {
  const folder = folderOf(a.place);
  return folder !== null && a.sink === b.sink && folder === folderOf(b.place);
}
__name(sameFolder, "sameFolder");
function folderOf(place) {
  const end = place.lastIndexOf("/");
  return end === -1 || place.slice(end).includes(" ") ? null : place.slice(0, end);
}
__name(folderOf, "folderOf");

// src/fields/change.ts
function fieldOf({ fields }, name) {
  return fields.find((one) => one.field === name);
}
__name(fieldOf, "fieldOf");

// src/render/plan/weight.ts
var accessKinds = [
  "anywhere",
  "most-addresses",
  "all-folders",
  "admin-role",
  "role",
  "environment",
  "token-place",
  "unclear-addresses",
  "many-addresses",
  "folders",
  "addresses",
  "deleted",
  "reissued",
  "new-client",
  "narrower",
  "none"
];
function byWeight(changes) {
  const weighed = executionOrder(changes).map((change) => ({ change, weight: weightOf(change) }));
  return weighed.sort((a, b) => heavierFirst(a.weight, b.weight)).map(({ change }) => change);
}
__name(byWeight, "byWeight");
function accessOf(change) {
  const kinds = /* @__PURE__ */ new Set([...addressKinds(change), ...roleKinds(change), ...riskKinds(change)]);
  if (change.action === "create") kinds.add("new-client");
  if (kinds.size === 0) kinds.add("none");
  return accessKinds.filter((kind) => kinds.has(kind));
}
__name(accessOf, "accessOf");
function isAdminLike({ name }) {
  return name !== null && /admin|owner|super|root|full|unrestricted|\ball\b|管理|관리/iu.test(name);
}
__name(isAdminLike, "isAdminLike");
function weightOf(change) {
  const { v4, v6 } = gainedAddresses(change);
  return {
    ranks: accessOf(change).map((kind) => accessKinds.indexOf(kind)),
    addresses: size(v4) + size(v6),
    folders: gainedFolders(change)
  };
}
__name(weightOf, "weightOf");
function heavierFirst(a, b) {
  const at = a.ranks.findIndex((rank, index) => rank !== b.ranks[index]);
  const ranks = at === -1 ? b.ranks.length - a.ranks.length : difference(a.ranks[at], b.ranks[at]);
  if (ranks !== 0) return ranks;
  if (a.addresses !== b.addresses) return a.addresses > b.addresses ? -1 : 1;
  return b.folders - a.folders;
}
__name(heavierFirst, "heavierFirst");
function difference(a, b) {
  return (a ?? accessKinds.length) - (b ?? accessKinds.length);
}
__name(difference, "difference");
var noAddress = { v4: [], v6: [], unknown: [] };
function gainedAddresses(change) {
  const { before, after } = fieldOf(change, "ip_allow_list") ?? {};
  if (!after) return noAddress;
  return before ? addressDifference(addressSet(after), addressSet(before)) : addressSet(after);
}
__name(gainedAddresses, "gainedAddresses");
var many = 256n;
function addressKinds(change) {
  const gained = gainedAddresses(change);
  if (!holdsAddresses(gained)) return [];
  const after = addressSet(fieldOf(change, "ip_allow_list")?.after ?? []);
  if (wholeFamilies(after).length > 0) return ["anywhere"];
  if (holdsMostAddresses(after)) return ["most-addresses"];
  if (size(gained.v4) + size(gained.v6) > many) return ["many-addresses"];
  return change.action === "create" ? [] : ["addresses"];
}
__name(addressKinds, "addressKinds");
function gainedFolders(change) {
  const { before, after } = fieldOf(change, "folders") ?? {};
  if (!after || after === "all" || before === "all") return 0;
  const known = new Set((before ?? []).map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id)).length;
}
__name(gainedFolders, "gainedFolders");
function roleKinds(change) {
  const after = fieldOf(change, "role")?.after;
  return after && isAdminLike(after) ? ["admin-role"] : [];
}
__name(roleKinds, "roleKinds");
function riskKinds({ risks }) {
  return risks.map(({ code }) => kindOf[code]);
}
__name(riskKinds, "riskKinds");
var kindOf = {
  "all-folders-granted": "all-folders",
  "folder-added": "folders",
  "role-changed": "role",
  "ip-allow-list-removed": "anywhere",
  "ip-allow-list-opened": "addresses",
  "ip-allow-list-unclear": "unclear-addresses",
  "open-to-every-address": "anywhere",
  "open-to-most-addresses": "most-addresses",
  "environment-changed": "environment",
  "token-destination-changed": "token-place",
  "token-place-moves": "token-place",
  "folder-removed": "narrower",
  "ip-allow-list-added": "narrower",
  "ip-allow-list-narrowed": "narrower",
  "client-deleted": "deleted",
  "token-reissued": "reissued"
};

// src/render/plan/plan-view.ts
var signs = { create: "+", update: "~", rotate: "\u21BB", delete: "-" };
var listed = 20;
function sections(changes) {
  const found = { widens: [], breaks: [], renames: [], rest: [] };
  for (const change of byWeight(changes)) found[sectionOf(change)].push(change);
  return found;
}
__name(sections, "sections");
function sectionOf(change) {
  if (isRename(change)) return "renames";
  if (widensAccess(change)) return "widens";
  return change.action === "delete" || has(change, "breaks") ? "breaks" : "rest";
}
__name(sectionOf, "sectionOf");
function byOrigin(changes) {
  const [own, preExisting] = [[], []];
  for (const change of changes) (change.origin === "pre-existing" ? preExisting : own).push(change);
  return { own, preExisting };
}
__name(byOrigin, "byOrigin");
function widening({ changes, token_changes }) {
  const all = [...changes ?? [], ...token_changes ?? []];
  return all.filter(widensAccess).length;
}
__name(widening, "widening");
function widensAccess(change) {
  return has(change, "widens");
}
__name(widensAccess, "widensAccess");
function pendingText({ summary, changes }) {
  return ["create", "update", "delete", "rotate"].map((action) => [summary?.[action] ?? countOf(action, changes ?? []), action]).filter(([count]) => count > 0).map(([count, action]) => `${numberText(count)} to ${action}`).join(", ");
}
__name(pendingText, "pendingText");
function countOf(action, changes) {
  return changes.filter((change) => change.action === action).length;
}
__name(countOf, "countOf");
function countsText(plan) {
  const none = noChangesText(plan);
  if (none !== null) {
    const others = restingText(plan, ["unmanaged", "out_of_scope"]);
    return others === "" ? none : `${none} (${others})`;
  }
  return joined(" \xB7 ", [changesText(plan), restingText(plan, ["unchanged", "unmanaged", "out_of_scope"])]);
}
__name(countsText, "countsText");
function changesText(plan) {
  const effects = effectsText([...plan.changes ?? [], ...plan.token_changes ?? []]);
  return joined(" \xB7 ", [pendingText(plan), effects]);
}
__name(changesText, "changesText");
function effectsText(changes) {
  const verbs = { widens: "widen", narrows: "narrow", breaks: "break" };
  const texts = ["widens", "narrows", "breaks"].flatMap((effect) => {
    const count = changes.filter((change) => has(change, effect)).length;
    return count === 0 ? [] : [`${numberText(count)} ${count === 1 ? effect : verbs[effect]}`];
  });
  return texts.length === 0 ? "" : `${texts.join(", ")} access`;
}
__name(effectsText, "effectsText");
function has(change, wanted) {
  return change.risks.some(({ effect }) => effect === wanted) && !isRename(change);
}
__name(has, "has");
function restingText({ summary }, kinds) {
  if (summary === null) return "";
  const present = kinds.filter((kind) => summary[kind] > 0);
  return present.map((kind) => `${numberText(summary[kind])} ${kind.replaceAll("_", " ")}`).join(", ");
}
__name(restingText, "restingText");
function joined(between, parts) {
  return parts.filter((part) => part !== "").join(between);
}
__name(joined, "joined");
function noChangesText({ status, changes, summary, options }) {
  if (status !== "ok" || changes === null || changes.length > 0) return null;
  if (options.rotate !== void 0) return "Nothing to rotate.";
  if (summary === null) return "No changes.";
  const count = summary.unchanged;
  if (count === 0) return "No changes: no client is managed here.";
  return `No changes: ${plural(count, "client")} ${count === 1 ? "matches its manifest" : "match their manifests"}.`;
}
__name(noChangesText, "noChangesText");
function estimateText({ estimate, changes }) {
  if (estimate === null || changes === null || changes.length === 0) return null;
  return `${plural(estimate.requests, "request")}, about ${durationText(estimate.seconds)}`;
}
__name(estimateText, "estimateText");
function clientText(client) {
  return joined(" ", [client.name, placeText(client)]);
}
__name(clientText, "clientText");
function placeText({ environment, id }) {
  const known = joined(", ", [environment ?? "", id === null ? "" : `id ${id}`]);
  return known === "" ? "" : `(${known})`;
}
__name(placeText, "placeText");
function shownFields({ action, fields }) {
  if (action === "update" || action === "rotate")
    return fields.filter(({ field, before }) => field !== "name" || before === null);
  return fields.filter(({ field }) => field !== "name" && field !== "environment");
}
__name(shownFields, "shownFields");
function sourceText({ file, line }) {
  return `${file}:${line}`;
}
__name(sourceText, "sourceText");
function numbersText({ numbers }) {
  return Object.entries(numbers).map(([name, value]) => `${name.replaceAll("_", " ")} ${isId(name) ? value : numberText(value)}`).join(", ");
}
__name(numbersText, "numbersText");
function isId(name) {
  return name === "id" || name.endsWith("_id");
}
__name(isId, "isId");
function moreText(count) {
  return count > listed ? `and ${numberText(count - listed)} more: --format json lists all` : null;
}
__name(moreText, "moreText");

// src/render/plan/address-words.ts
function reachText(list) {
  return list.length === 0 ? "anywhere" : setText(addressSet(list));
}
__name(reachText, "reachText");
function openedText(before, after) {
  const [was, is] = [addressSet(before), addressSet(after)];
  return holdsAddresses(addressDifference(was, is)) || setText(was) === setText(is) ? gainedText(before, after) : `may now be called from ${setText(is)} (was ${wasText(was, is)})`;
}
__name(openedText, "openedText");
function gainedText(before, after) {
  return `may now also be called from ${minusText(after, before)}`;
}
__name(gainedText, "gainedText");
function lostText(before, after) {
  return `may no longer be called from ${minusText(before, after)}`;
}
__name(lostText, "lostText");
function narrowedText(before, after) {
  const [was, is] = [addressSet(before), addressSet(after)];
  return holdsAddresses(addressDifference(is, was)) || setText(was) === setText(is) ? lostText(before, after) : `may be called from ${setText(is)} only (was ${wasText(was, is)})`;
}
__name(narrowedText, "narrowedText");
function unclearText(before, after) {
  const [was, is] = [addressSet(before), addressSet(after)];
  const gained = addressDifference(is, was).unknown;
  const lost = addressDifference(was, is).unknown;
  const entries = [.../* @__PURE__ */ new Set([...gained, ...lost])];
  const shown2 = entries.slice(0, 3).map((entry) => `"${entry}"`);
  const more = entries.length > 3 ? [plural(entries.length - 3, "other")] : [];
  const what = `${[...shown2, ...more].join(", ")} ${entries.length === 1 ? "is not an address" : "are not addresses"}`;
  return `it is unclear who ${gained.length > 0 ? "may" : "could"} call: ${what}`;
}
__name(unclearText, "unclearText");
function minusText(from, other) {
  return setText({ ...addressDifference(addressSet(from), addressSet(other)), unknown: [] });
}
__name(minusText, "minusText");
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
  const kind = kindOf2(was);
  if (kind === null || kind !== kindOf2(is)) return setText(was);
  return largeText(size(kind === 4 ? was.v4 : was.v6));
}
__name(wasText, "wasText");
function kindOf2(set) {
  if (set.unknown.length > 0 || wholeFamilies(set).length > 0) return null;
  if (set.v6.length === 0) return 4;
  return set.v4.length === 0 ? 6 : null;
}
__name(kindOf2, "kindOf");

export {
  fieldOf,
  numberText,
  plural,
  durationText,
  reachText,
  openedText,
  gainedText,
  lostText,
  narrowedText,
  unclearText,
  shown,
  placesText,
  sinksText,
  deliveryText,
  byWeight,
  signs,
  listed,
  sections,
  byOrigin,
  widening,
  widensAccess,
  countsText,
  changesText,
  effectsText,
  estimateText,
  clientText,
  placeText,
  shownFields,
  sourceText,
  numbersText,
  moreText,
  forTerminal,
  forHtml,
  forMarkdown
};
