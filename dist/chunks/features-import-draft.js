import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  commentAfter,
  commentsAbove,
  editComments,
  isOutdated,
  lineStart,
  mentions,
  nextLine,
  spliced
} from "./manifest-write-comments.js";
import {
  claimLive,
  containsRolesOf,
  environmentsSeen,
  findSelf,
  folderEnvironment,
  foreignSinkProblems,
  listsFoldersOf,
  needsRoles,
  observeTokens,
  pairProblems,
  pathsToResolve,
  placesOf,
  readRolesFor,
  readSettled,
  resolveFolderPaths,
  resolveFolders,
  resolveRole,
  scopesOf,
  sharedPlaceProblems,
  sinksOf,
  takenPlaceProblems,
  unexpressible,
  unlessForbidden,
  walkFolders,
  withOtherCredentials
} from "./run-attempt.js";
import {
  Collection,
  inKey,
  manifestContext,
  readDeclared,
  workspaceRef
} from "./run-prepare.js";
import {
  inScope
} from "./plan-identity-scope.js";
import {
  Lines,
  entryOf,
  sortFindings
} from "./run-input-read-options.js";
import {
  differing,
  heldState,
  isMigrated,
  partnersOf,
  valuesOf
} from "./plan-tokens-turns.js";
import {
  otherName,
  secondName
} from "./model-pair.js";
import {
  defaultsAbove,
  findFiles,
  nearestDefaults,
  readText,
  readYaml
} from "./manifest-yaml-yaml.js";
import {
  clientFields,
  fieldOrder,
  inOrder,
  isPlainText,
  plural
} from "./render-plan-values.js";
import {
  ownedBy
} from "./sinks-owned.js";
import {
  groupBy,
  identityKey,
  nfc,
  sameName,
  title
} from "./model-names.js";
import {
  valueAt
} from "./schema-path-finding.js";
import {
  InputError,
  KeywardError,
  RefusedError
} from "./model-errors.js";

// src/manifest/write/amend-flow-list.ts
function replaceFlowList(text, node, items, { kept, added }) {
  const written = items.map(({ start, end: end2 }, index) => ({
    text: text.slice(start, end2),
    kept: kept[index] === true
  }));
  const after = commentAfter(text, node.end);
  const outdated = after !== null && isOutdated(text.slice(after.start, after.end), written);
  const end = outdated ? [after] : [];
  if (!/[#\n]/.test(text.slice(node.start, node.end))) {
    const all = [...written.filter((item) => item.kept).map((item) => item.text), ...added];
    return [{ start: node.start, end: node.end, text: `[${all.join(", ")}]` }, ...end];
  }
  const parts = partsOf(text, node, items);
  if (parts === null) return null;
  return [{ start: node.start, end: node.end, text: joined(text, node, parts, { kept, added }) }, ...end];
}
function partsOf(text, node, items) {
  const [opening = ""] = /^[ \t]*#[^\r\n]*/.exec(text.slice(node.start + 1, node.end)) ?? [];
  const cells = [];
  let at = node.start + 1 + opening.length;
  for (const [index, { start, end }] of items.entries()) {
    const before = text.slice(at, start);
    const [blank = ""] = /(?:\r?\n)?[^\n]*$/.exec(before) ?? [];
    const rest = /^(?:[ \t]*(,))?([ \t]+#[^\r\n]*)?/.exec(text.slice(end, node.end)) ?? [];
    const [whole = "", comma = "", comment = ""] = rest;
    if (comma === "" && index < items.length - 1) return null;
    const above = before.slice(0, before.length - blank.length);
    cells.push({ above, blank, item: text.slice(start, end), comma, comment });
    at = end + whole.length;
  }
  return { opening, cells, tail: text.slice(at, node.end - 1) };
}
function joined(text, node, parts, { kept, added }) {
  const { cells, tail } = parts;
  const items = cells.map(({ item, above }, index) => ({
    text: item,
    kept: kept[index] === true,
    above: above.includes("#") ? above : null
  }));
  const { dropped, endIsTitled } = editComments(items);
  const indent = indentOf(text, node, cells);
  const more = added.map((item) => ({ above: "", blank: indent, item, comment: "" }));
  const stay = staying(cells, kept, dropped);
  const all = endIsTitled ? [...more, ...stay] : [...stay, ...more];
  let open = isOutdated(parts.opening, items) ? "" : parts.opening;
  let out = `[${open}`;
  for (const [index, { above, blank, item, comment }] of all.entries()) {
    const before = open !== "" && !(above + blank).includes("\n") ? indent : above + blank;
    const comma = index < all.length - 1 ? "," : cells.at(-1)?.comma ?? "";
    out += before + item + comma + comment;
    open = comment;
  }
  return `${out}${open !== "" && !tail.includes("\n") ? indent : ""}${tail}]`;
}
function staying(cells, kept, dropped) {
  let carried = "";
  return cells.flatMap((cell, index) => {
    const own = dropped[index] === true ? "" : cell.above;
    if (kept[index] === true) {
      const above = carried + own;
      carried = "";
      return { ...cell, above };
    }
    carried += own.includes("#") ? own : "";
    return [];
  });
}
function indentOf(text, node, cells) {
  const own = cells.find(({ blank }) => blank.includes("\n"));
  if (own !== void 0) return /^\r?\n[ \t]*/.exec(own.blank)?.[0] ?? "";
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const line = text.slice(lineStart(text, node.start), node.start);
  return `${newline}${/^[ \t-]*/.exec(line)?.[0].replaceAll("-", " ") ?? ""}  `;
}

// src/manifest/write/amend-list.ts
function replaceList(text, node, edit) {
  const items = node.items.flatMap((item) => item ?? []);
  if (items.length !== edit.kept.length) return null;
  if (items.some(({ start, end }) => text.slice(start, end).includes("\n"))) return null;
  return node.form === "flow" ? replaceFlowList(text, node, items, edit) : replaceBlockList(text, node, items, edit);
}
function replaceBlockList(text, node, items, { kept, added }) {
  const [first, last] = [items[0], items.at(-1)];
  if (first === void 0 || last === void 0) return null;
  const above = items.map(({ start }) => commentsAbove(text, start));
  const { dropped, endIsTitled } = editComments(
    items.map(({ start, end }, index) => {
      const found = above[index] ?? null;
      const comment = found === null ? null : text.slice(found.start, found.end);
      return { text: text.slice(start, end), kept: kept[index] === true, above: comment };
    })
  );
  const removed = items.filter((_, index) => kept[index] !== true);
  return [
    ...above.flatMap((splice, index) => splice !== null && dropped[index] === true ? splice : []),
    ...removed.map(({ start, end }) => ({
      start: lineStart(text, start),
      end: nextLine(text, end),
      text: ""
    })),
    ...addition(text, node, added, endIsTitled ? above[0]?.start ?? lineStart(text, first.start) : null)
  ];
}
function addition(text, node, added, before) {
  if (added.length === 0) return [];
  const indent = " ".repeat(node.start - lineStart(text, node.start));
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = added.map((item) => `${indent}- ${item}${newline}`).join("");
  const at = before ?? nextLine(text, node.items.at(-1)?.end ?? node.end);
  const missing = at === text.length && !text.endsWith("\n") ? newline : "";
  return [{ start: at, end: at, text: missing + lines }];
}

// src/fields/field.ts
function meaningOf({ value, note }) {
  return typeof note === "number" ? note : value;
}

// src/manifest/write/quote.ts
var hidden = new RegExp("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cn}\\p{Default_Ignorable_Code_Point}\\u2800\\ufff9-\\ufffc]|(?! )\\p{Zs}", "gu");
var plain = /^[\p{L}_][\p{L}\p{M}\p{N}_./()-]*(?: [\p{L}\p{M}\p{N}_./()+-]+)*$/u;
var address = /^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?$/;
var words = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf|infinity)$/i;
function quoted(text) {
  if (address.test(text)) return text;
  if (plain.test(text) && !hiddenIn(text) && !words.test(text)) return text;
  return visible(JSON.stringify(text));
}
function visible(text) {
  return text.replaceAll(hidden, escaped);
}
function hiddenIn(text) {
  return text.search(hidden) !== -1;
}
function escaped(character) {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code > 65535 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}

// src/manifest/write/entry-text.ts
function entryLines(entry) {
  const lines = [
    ...fieldLines("name", entry).map((line) => line + secondComment(entry)),
    ...entry.pinned ? [`id: ${entry.live.id}`] : [],
    ...fieldOrder.filter((field) => field !== "name").flatMap((field) => fieldLines(field, entry)),
    ...tokenLines(entry)
  ];
  return lines.map((line, index) => `${index === 0 ? "- " : "  "}${line}`);
}
function secondComment({ second }) {
  return second === null ? "" : ` # and ${quoted(second.name)} (id ${second.id}), its second API client`;
}
function tokenLines(entry) {
  const why = undeliveredWhy(entry);
  const values = [
    ...why === null ? [] : ["deliver_to: none"],
    ...entry.overlap === null ? [] : [`overlap: ${entry.overlap}`]
  ];
  return values.length === 0 ? [] : [`token: { ${values.join(", ")} }${why === null ? "" : ` # ${why}`}`];
}
function undeliveredWhy({ live, undelivered }) {
  if (isMigrated(live.name))
    return "made from a legacy API key: Workato issues no new token for it, so it must be replaced";
  return undelivered ? "the configured place is another client's" : null;
}
function leftAloneLines(clients) {
  return clients.map(
    ({ id, name, environment, reason }) => `# left alone: id ${id}, ${quoted(name)}${environment === null ? "" : ` in ${quoted(environment)}`}: ${visible(reason)}`
  );
}
function scalar(value) {
  return typeof value === "number" ? String(value) : quoted(value);
}
function fieldLines(field, entry) {
  const written = clientFields[field].written(entry);
  if (written === null) return [];
  if ("value" in written) return [`${field}: ${itemText(written)}`];
  if (written.every(({ note }) => note === null)) return [`${field}: [${written.map(itemText).join(", ")}]`];
  return [`${field}:`, ...written.map((item) => `  - ${itemText(item)}`)];
}
function itemText({ value, note }) {
  return note === null ? scalar(value) : `${scalar(value)} # ${scalar(note)}`;
}

// src/manifest/write/amend-values.ts
function fieldValue(field, drift, before) {
  const items = itemsOf(field, drift, before);
  if (items !== null) return [...items.kept.filter(keeps).map(({ item }) => item), ...items.added];
  const written = clientFields[field].written(drift.entry);
  return written !== null && "value" in written ? written.value : null;
}
function valueText(field, drift, before) {
  const value = fieldValue(field, drift, before);
  return Array.isArray(value) ? `[${value.map(itemText2).join(", ")}]` : itemText2(value);
}
function listOf(field, drift, before) {
  const items = itemsOf(field, drift, before);
  return items === null ? null : { kept: items.kept.map(keeps), added: items.added.map(scalar) };
}
function itemsOf(field, { entry, meanings }, before) {
  const { written, meant } = clientFields[field];
  const items = written(entry);
  if (items === null || "value" in items) return null;
  const old = Array.isArray(before) ? before : [];
  const [covered, kept] = keeping(old, (item) => meant(item, meanings), new Set(items.map(meaningOf)));
  const missing = items.filter((item) => !covered.has(meaningOf(item)));
  const ids = old.length > 0 && old.every((item) => typeof item !== "string");
  return { kept, added: missing.map((item) => ids ? meaningOf(item) : item.value) };
}
function keeping(written, meaning, wanted) {
  const covered = /* @__PURE__ */ new Set();
  const kept = written.map((item) => {
    const meant = meaning(item);
    const stays = meant.every((one) => wanted.has(one)) && meant.some((one) => !covered.has(one));
    if (stays) for (const one of meant) covered.add(one);
    return { item, stays };
  });
  return [covered, kept];
}
function keeps({ stays }) {
  return stays;
}
function itemText2(item) {
  return typeof item === "number" ? scalar(item) : quoted(String(item));
}

// src/manifest/write/amend-field.ts
function fieldSplices(at, field, drift, before) {
  const { text, document } = at;
  const path3 = [...at.path, field];
  const node = document.nodeAt(path3);
  if (node === null) return insertion(at, `${field}: ${valueText(field, drift, before)}`);
  if (node.tagged) return null;
  const list = listOf(field, drift, before);
  const key = document.offsetOf(path3, "key");
  if (list !== null && Array.isArray(before) && (node.form === "flow" || node.form === "block")) {
    const splices = replaceList(text, node, list);
    return splices === null ? null : [...splices, ...listComments(text, key, node, list)];
  }
  const value = valueText(field, drift, before);
  if (node.form === "block") return wordForList(text, key, node, value);
  if (node.form === "scalar" && spansLines(text, node)) return null;
  return [
    ...outdatedAbove(text, key, [text.slice(node.start, node.end)]),
    { start: node.start, end: node.end, text: value },
    ...[commentAfter(text, node.end)].filter((comment) => comment !== null)
  ];
}
function listComments(text, key, node, { kept }) {
  const items = node.items.flatMap(
    (item, index) => item === null ? [] : { text: text.slice(item.start, item.end), kept: kept[index] === true }
  );
  const gone = items.filter((item) => !item.kept).map((item) => item.text);
  const trailing = node.form === "block" ? commentAfter(text, afterColon(text, key)) : null;
  const outdated = trailing !== null && isOutdated(text.slice(trailing.start, trailing.end), items);
  return [...outdatedAbove(text, key, gone), ...outdated ? [trailing] : []];
}
function outdatedAbove(text, key, gone) {
  const above = commentsAbove(text, key);
  if (above === null) return [];
  const comment = text.slice(above.start, above.end);
  return gone.some((value) => mentions(comment, value)) ? [above] : [];
}
function wordForList(text, key, node, word) {
  const last = node.items.at(-1)?.end;
  if (last === void 0) return null;
  const start = afterColon(text, key);
  const end = nextLine(text, last);
  const [newline = ""] = /\r?\n$/.exec(text.slice(last, end)) ?? [];
  const between = text.slice(start, node.start).replaceAll(/#[^\n]*/g, "").trim();
  const anchor = between.replace(/-$/, "").trim();
  return [{ start, end: end - newline.length, text: `${anchor === "" ? "" : ` ${anchor}`} ${word}` }];
}
function afterColon(text, key) {
  return text.indexOf(":", key) + 1;
}
function insertion({ text, document, path: path3, node }, entry) {
  if (path3.length > 2) return insertionAtStart(text, node, entry);
  const name = document.nodeAt([...path3, "name"]);
  if (name === null || spansLines(text, name)) return null;
  if (node.form === "flow") return [{ start: name.end, end: name.end, text: `, ${entry}` }];
  if (node.form !== "block") return null;
  const column = node.start - (text.lastIndexOf("\n", node.start - 1) + 1);
  const end = text.indexOf("\n", name.end);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const line = `${" ".repeat(column)}${entry}`;
  if (end === -1) return [{ start: text.length, end: text.length, text: `${newline}${line}` }];
  return [{ start: end + 1, end: end + 1, text: `${line}${newline}` }];
}
function insertionAtStart(text, node, entry) {
  if (node.form === "flow") {
    const at2 = node.start + 1;
    return [{ start: at2, end: at2, text: ` ${entry},${/\s/.test(text.charAt(at2)) ? "" : " "}` }];
  }
  const start = lineStart(text, node.start);
  const indent = text.slice(start, node.start);
  if (node.form !== "block" || indent.trim() !== "") return null;
  const at = commentsAbove(text, node.start)?.start ?? start;
  return [{ start: at, end: at, text: `${indent}${entry}${text.includes("\r\n") ? "\r\n" : "\n"}` }];
}
function spansLines(text, { start, end }) {
  return text.slice(start, end).includes("\n");
}

// src/manifest/write/amend-entry.ts
function amendEntry(entry, drifts, sharing) {
  const edited = [];
  const failed = [];
  const added = [];
  for (const drift of drifts) {
    const made = amendClient(entry, drift, sharing);
    if (typeof made === "string") failed.push({ drift, why: made });
    else if ("fields" in made) added.push(made);
    else edited.push(made);
  }
  const within = added.length === 0 ? null : addToIn(entry, added, sharing);
  if (typeof within === "string") failed.push(...added.map(({ drift }) => ({ drift, why: within })));
  else if (within !== null) edited.push(within);
  return { edited, failed };
}
function amendClient(entry, drift, sharing) {
  const { declared, fields } = drift;
  const { several } = declared.declaration;
  const client = valueAt(entry.document.value, entry.path);
  const key = inKey(client, declared.environment);
  if (fields.includes("environment") && (several || key !== null || has(client, "environments")))
    return "environments";
  if (several && fields.includes("name")) return "environments";
  if (several && key === null && declared.environment !== null)
    return { drift, environment: declared.environment, fields };
  const within = key === null ? null : placeIn(entry, key);
  if (key !== null && within === null) return "shared";
  const edits = fields.map((field) => {
    const inEnvironment = within !== null && (several || has(valueAt(client, ["in", key ?? ""]), field));
    return { field, map: inEnvironment ? within : entry };
  });
  return applied(entry, drift, edits, sharing);
}
function placeIn({ text, document, path: path3 }, key) {
  const all = [...path3, "in", key];
  const node = document.nodeAt(all);
  if (node === null || node.form === "alias") return null;
  return { text, document, path: all, node };
}
function applied(entry, drift, edits, sharing) {
  const splices = [];
  const values = [];
  const accepted = [];
  for (const { field, map } of edits) {
    const path3 = [...map.path, field];
    const node = map.document.nodeAt(path3);
    const key = map === entry ? field : "in";
    const edit = { entry: entry.node, key, map: map.node, node };
    if (sharing.isShared(edit)) return "shared";
    const before = presentValue(entry, map, field);
    const found = fieldSplices(map, field, drift, before);
    if (found === null) return "form";
    splices.push(...found);
    values.push({ path: path3, value: fieldValue(field, drift, before) });
    accepted.push(edit);
  }
  for (const edit of accepted) sharing.accept(edit);
  return { document: entry.document, drifts: [drift], splices, values };
}
function presentValue(entry, map, field) {
  const own = valueAt(map.document.value, [...map.path, field]);
  return own === void 0 && map !== entry ? valueAt(entry.document.value, [...entry.path, field]) : own;
}
function addToIn(entry, added, sharing) {
  const { text, document } = entry;
  const path3 = [...entry.path, "in"];
  const node = document.nodeAt(path3);
  if (node?.form === "alias" || node === null && valueAt(document.value, path3) !== void 0)
    return "shared";
  const edit = { entry: entry.node, key: "in", map: node ?? entry.node, node: null };
  if (sharing.isShared(edit)) return "shared";
  const values = added.flatMap(
    ({ drift, environment, fields }) => fields.map((field) => {
      const before = presentValue(entry, entry, field);
      return { path: [...path3, environment, field], value: fieldValue(field, drift, before) };
    })
  );
  const maps = added.map((one) => environmentText(entry, one));
  const splices = node === null ? insertion(entry, `in: { ${maps.join(", ")} }`) : insertedMaps(text, document, path3, node, maps);
  if (splices === null) return "form";
  sharing.accept(edit);
  return { document, drifts: added.map(({ drift }) => drift), splices, values };
}
function insertedMaps(text, document, path3, node, maps) {
  const made = maps.map((map) => insertion({ text, document, path: path3, node }, map));
  return made.every((splices) => splices !== null) ? made.flat() : null;
}
function environmentText(entry, { drift, environment, fields }) {
  const values = fields.map(
    (field) => `${field}: ${valueText(field, drift, presentValue(entry, entry, field))}`
  );
  return `${quoted(environment)}: { ${values.join(", ")} }`;
}
function has(values, key) {
  return valueAt(values, [key]) !== void 0;
}

// src/manifest/write/amend-check.ts
import { isDeepStrictEqual } from "node:util";
function isAsWanted(text, before, edited) {
  const after = [...readYaml(text)];
  if (after.some(({ findings }) => findings.length > 0)) return false;
  const wanted = before.map(({ value }) => unshared(value));
  const found = after.map(({ value }) => unshared(value));
  for (const { document, values } of edited) {
    const index = before.indexOf(document);
    for (const { path: path3, value } of values) {
      if (!setValue(wanted[index], path3, value)) return false;
      setValue(found[index], path3, valueAt(found[index], path3));
    }
  }
  return isDeepStrictEqual(found, wanted);
}
function setValue(document, path3, value) {
  let map = document;
  for (const step of path3.slice(0, -1)) {
    if (typeof map !== "object" || map === null) return false;
    if (valueAt(map, [step]) === void 0) Object.assign(map, { [step]: {} });
    map = valueAt(map, [step]);
  }
  const key = path3.at(-1);
  if (typeof map !== "object" || map === null || key === void 0) return false;
  const items = Array.isArray(value) ? value : null;
  const sorted = items === null ? value : items.map((item) => JSON.stringify(item)).sort();
  Object.assign(map, { [key]: sorted });
  return true;
}
function unshared(value) {
  return value === void 0 ? void 0 : JSON.parse(JSON.stringify(value));
}

// src/manifest/write/amend-sharing.ts
var Sharing = class {
  #anchors;
  /** The positions of aliases that are replaced by values. */
  #replaced = /* @__PURE__ */ new Set();
  /** Keys that entries get, by the start of the entry. */
  #inserted = /* @__PURE__ */ new Map();
  constructor(anchors) {
    this.#anchors = anchors;
  }
  /** Whether something else uses the value that this edit changes. */
  isShared({ entry, key, map, node }) {
    return this.#anchors.some(({ start, end, aliases }) => {
      if (start <= entry.start && entry.end <= end)
        return aliases.some((alias) => this.#isLive(alias) && !this.#overrides(alias, key));
      if (start <= map.start && map.end <= end) return aliases.some((alias) => this.#isLive(alias));
      const inside = node !== null && node.start <= start && end <= node.end;
      return inside && aliases.some((alias) => this.#isLive(alias));
    });
  }
  /** Records an edit that will be made. */
  accept({ entry, key, map, node }) {
    if (node?.form === "alias") this.#replaced.add(node.start);
    if (node !== null || map !== entry || this.#anchors.length === 0) return;
    this.#inserted.set(entry.start, (this.#inserted.get(entry.start) ?? /* @__PURE__ */ new Set()).add(key));
  }
  #isLive({ start }) {
    return !this.#replaced.has(start);
  }
  /** Whether the map that merges the alias has a value of its own, which takes precedence. */
  #overrides({ mergedInto }, key) {
    if (mergedInto === null) return false;
    return mergedInto.keys.has(key) || this.#inserted.get(mergedInto.start)?.has(key) === true;
  }
};

// src/manifest/write/amend.ts
function amend(text, drifts) {
  const documents = [...readYaml(text)];
  const sharing = new Map(documents.map((document) => [document, new Sharing(document.anchors())]));
  const edited = [];
  const failed = [];
  for (const { place, drifts: own } of entriesOf(text, documents, drifts)) {
    const known = place === null ? void 0 : sharing.get(place.document);
    if (place === null || known === void 0) {
      failed.push(...own.map((drift) => ({ drift, why: "form" })));
      continue;
    }
    const amended = amendEntry(place, own, known);
    edited.push(...amended.edited);
    failed.push(...amended.failed);
  }
  const next = spliced(
    text,
    edited.flatMap(({ splices }) => splices)
  );
  const done = edited.flatMap(({ drifts: own }) => own);
  if (isAsWanted(next, documents, edited)) return { text: next, done, failed };
  return { text, done: [], failed: [...failed, ...done.map((drift) => ({ drift, why: "file" }))] };
}
function entriesOf(text, documents, drifts) {
  const groups = groupBy(
    drifts,
    ({ declared: { declaration } }) => [declaration.document, declaration.entry].join(" ")
  );
  return [...groups.values()].map((own) => ({ place: placeOf(text, documents, own), drifts: own })).sort((a, b) => (b.place?.node.start ?? 0) - (a.place?.node.start ?? 0));
}
function placeOf(text, documents, [drift]) {
  if (drift === void 0) return null;
  const { name, declaration } = drift.declared;
  const document = documents[declaration.document];
  const path3 = ["clients", declaration.entry];
  const node = document?.nodeAt(path3) ?? null;
  if (document === void 0 || node === null) return null;
  return valueAt(document.value, [...path3, "name"]) === name ? { text, document, path: path3, node } : null;
}

// src/features/import/possible-pairs.ts
function possiblePairs(clients, form, ambiguous) {
  const usable = clients.filter((one) => !ambiguous.has(identityKey(one)) && !isMigrated(one.name));
  const byIdentity = new Map(usable.map((client) => [identityKey(client), client]));
  return usable.flatMap((first) => {
    const name = secondName(form, first.name);
    const second = byIdentity.get(identityKey({ name, environment: first.environment }));
    return second !== void 0 && apart(first, second).length === 0 ? [{ first, second }] : [];
  });
}
function apart(first, second) {
  return differing(first, { ...second, name: first.name });
}

// src/features/import/pair-drift.ts
function isSecond({ declared }) {
  return declared.pair?.credential === "second";
}
function pairObstacle(own, second) {
  if (second !== null) return apartWhy(own, second);
  return isSecond(own.claim) ? withoutFirst(own.claim) : null;
}
function apartWhy(first, second) {
  const fields = fieldsApart(first, second);
  if (fields.length === 0) return null;
  return `its two API clients differ from each other in ${fields.join(" and ")}: ${whoDrifted(first, second)}. Give both the same values in Workato and accept again, or run \`keyward apply\`, which gives both those of the manifest`;
}
function withoutFirst({ declared, live }) {
  const first = declared.pair?.first ?? declared.name;
  return `it is the second API client of ${title({ name: first, environment: live.environment })}, whose first one is not live: run \`keyward apply\`, which creates that and gives both the values of the manifest`;
}
function fieldsApart({ claim, fields }, { claim: { live } }) {
  const { pair } = claim.declared;
  const renamed = pair !== null && fields.includes("name");
  const follows = !renamed || sameName(live.name, secondName(pair.form, claim.live.name));
  return [...follows ? [] : ["name"], ...apart(claim.live, live)];
}
function whoDrifted(first, second) {
  const [one, other] = [named(first), named(second)];
  if (second.fields.length === 0) return `only ${one} differs from the manifest, and not ${other}`;
  if (first.fields.length === 0) return `only ${other} differs from the manifest, and not ${one}`;
  return `${one} and ${other} differ from the manifest in different ways`;
}
function named({ claim: { live } }) {
  return `"${live.name}" (id ${live.id})`;
}

// src/features/import/as-declared.ts
var nowhere = "";
function asDeclared({ id, ...live }, token, pair) {
  return {
    ...live,
    role: live.role ?? 0,
    token,
    pair,
    id,
    renamed_from: null,
    distinct_from: [],
    source: { file: nowhere, line: id },
    declaration: { document: 0, entry: 0, several: false, inherited: [] }
  };
}
function asPair({ first, second }, token, form) {
  const pair = { first: first.name, form };
  return [
    asDeclared(first, token, { ...pair, credential: "first" }),
    asDeclared(second, token, { ...pair, credential: "second" })
  ];
}

// src/features/import/contested-places.ts
function contestedPlaces(imported, claims, { declared, placesOf: placesOf2, sinkScopes, taken }) {
  const known = new Map(claims.map((claim) => [claim.declared, claim.live.id]));
  const places = new Map(
    [...declared, ...imported].map((client) => [
      client,
      placesOf2(client, known.get(client) ?? client.id).map(asWritten)
    ])
  );
  const problems = [
    ...sharedPlaceProblems([...declared, ...imported], places),
    ...takenPlaceProblems(imported, places, taken),
    ...foreignSinkProblems(imported, sinkScopes)
  ];
  return new Set(
    problems.flatMap(({ source }) => source === null || source.file !== nowhere ? [] : [source.line])
  );
}
function asWritten(destination) {
  const { place } = destination;
  return { ...destination, spot: place, marker: place, hazard: null, markerInGit: false };
}

// src/features/import/proven-pairs.ts
function isProven({ first, second, places, own }) {
  const isFree = own.length > 0 && own.every(({ reading }) => reading.kind === "absent");
  const isKnown = places.every(
    ({ reading }) => reading.kind === "absent" || holdsOneOf(reading, [first, second])
  );
  return isFree && isKnown && places.some(({ reading }) => isDelivered(reading, second));
}
function isApart({ second, own }) {
  return own.some(({ reading }) => isDelivered(reading, second));
}
function holdsOneOf(reading, clients) {
  const marker = held(reading);
  return marker !== null && clients.some(({ id }) => id === marker.id);
}
function isDelivered(reading, client) {
  const marker = held(reading);
  if (marker === null || heldState(client, marker) !== "held") return false;
  return sameName(marker.name, client.name) && sameName(marker.environment, client.environment);
}
function held(reading) {
  return reading.kind === "marked" && reading.marker.state === "held" ? reading.marker : null;
}

// src/features/import/pair-up.ts
function pairUp(clients, claims, rules) {
  return withPairs(provenPairs(rules), clients, claims, rules);
}
function withPairs(pairs, clients, claims, rules) {
  const { tokens, overlapName } = rules;
  const seconds = new Map(pairs.map((pair) => [pair.first.id, pair]));
  const paired = new Set(pairs.map(({ second }) => second.id));
  const imported = clients.flatMap((client) => {
    const pair = seconds.get(client.id);
    if (pair !== void 0) return asPair(pair, tokens, overlapName);
    return paired.has(client.id) ? [] : [asDeclared(client, tokens, null)];
  });
  const contested = contestedPlaces(imported, claims.claims, rules);
  const left = pairs.filter(({ first, second }) => !contested.has(first.id) && !contested.has(second.id));
  if (left.length < pairs.length) return withPairs(left, clients, claims, rules);
  return { pairs, unproven: unprovenPairs(pairs, rules), contested };
}
function unprovenPairs(pairs, rules) {
  const taken = new Set(pairs.flatMap(({ first, second }) => [first.id, second.id]));
  return rules.pairs.filter((pair) => {
    if (taken.has(pair.first.id) || taken.has(pair.second.id)) return false;
    return !isProven(pair) && !isApart(pair) && isDeclarable(pair, rules);
  });
}
function provenPairs(rules) {
  const taken = /* @__PURE__ */ new Set();
  return rules.pairs.filter((pair) => {
    const ids = [pair.first.id, pair.second.id];
    if (!isProven(pair) || !isDeclarable(pair, rules) || ids.some((id) => taken.has(id))) return false;
    for (const id of ids) taken.add(id);
    return true;
  });
}
function isDeclarable(pair, rules) {
  const { deliver_to } = rules.tokens;
  if (deliver_to === "none" || deliver_to === "discard") return false;
  const [first] = asPair(pair, rules.tokens, rules.overlapName);
  return pairProblems([first], { tokens: /* @__PURE__ */ new Map([[first, pair.places]]), placesOf: rules.placesOf }).length === 0;
}

// src/features/import/importable.ts
function importable({ declared, live, ownership, roles }) {
  const self = findSelf(live, ownership);
  const claims = claimLive(declared, live);
  const expressing = { roles, environments: environmentsSeen(live).length > 0 };
  const wanted = inOrder(undeclared(live, ownership, claims, self.ids));
  const unpinned = new Set(declared.filter(({ id }) => id === null).map(identityKey));
  const judged = wanted.map((client) => ({
    client,
    reason: unexpressible(client, expressing) ?? (unpinned.has(identityKey(client)) ? nameDeclared : null)
  }));
  return {
    clients: judged.filter(({ reason }) => reason === null).map(({ client }) => client),
    leftAlone: judged.flatMap(
      ({ client, reason }) => reason === null ? [] : [notImported(client, reason, roles)]
    ),
    claims,
    problems: [...self.problems, ...claims.problems]
  };
}
function undeclared(live, { scope }, { unclaimed }, self) {
  const free = new Set(unclaimed);
  return live.filter((client) => free.has(client) && !self.has(client.id) && inScope(scope, client));
}
var nameDeclared = "a manifest declares another client with the same name: add the `id` of that client to the manifest, and import again";
function notImported({ id, name, environment, role }, reason, roles) {
  const called = roles?.find((one) => one.id === role)?.name ?? null;
  return { id, name, environment, reason, role: called ?? (role === null ? null : String(role)) };
}

// src/features/import/choose-imports.ts
function sharedIdentities({
  declared,
  live
}) {
  return /* @__PURE__ */ new Set([...repeated(live.map(identityKey)), ...declared.map(identityKey)]);
}
function chooseImports(input) {
  const { clients, leftAlone, claims, problems } = importable(input);
  const paired = pairUp(
    clients.filter(({ name }) => !isMigrated(name)),
    claims,
    input
  );
  return {
    entries: entriesOf2(clients, paired, input),
    leftAlone,
    pairs: paired.pairs,
    unproven: paired.unproven,
    problems
  };
}
function entriesOf2(clients, { pairs, contested }, input) {
  const shared = sharedIdentities(input);
  const names = roleNames(input.roles);
  const seconds = new Map(pairs.map(({ first, second }) => [first.id, second]));
  const paired = new Set(pairs.map(({ second }) => second.id));
  return clients.filter(({ id }) => !paired.has(id)).map((live) => {
    const second = seconds.get(live.id) ?? null;
    const overlaps = second !== null;
    return {
      ...entryOf2(live, input, names),
      pinned: shared.has(identityKey(live)),
      undelivered: contested.has(live.id),
      second,
      overlap: overlaps === input.overlaps ? null : overlaps
    };
  });
}
function entryOf2(live, input, names) {
  return {
    live,
    role: roleOf(live.role ?? 0, input.roles, names),
    folders: foldersOf(live, input),
    pinned: false,
    undelivered: false,
    second: null,
    overlap: null
  };
}
function foldersOf(live, { folderPaths, folderEnvironment: folderEnvironment2 }) {
  if (live.folders === "all") return "all";
  const listed2 = listsFoldersOf(folderEnvironment2, live);
  return live.folders.map((id) => ({ id, path: listed2 ? folderPaths.get(id) ?? null : null }));
}
function roleOf(id, roles, names) {
  const name = roles?.find((role) => role.id === id)?.name ?? null;
  const named3 = name !== null && isPlainText(name) && !names.has(nfc(name));
  return { id, name, named: named3 };
}
function roleNames(roles) {
  return repeated((roles ?? []).map(({ name }) => nfc(name)));
}
function repeated(keys) {
  const seen = /* @__PURE__ */ new Set();
  return new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
}

// src/features/import/find-drift.ts
function findDrift(input) {
  const { declared, live, ownership, roles, directory } = input;
  const claimed = claimLive(declared, live);
  const self = withOtherCredentials(findSelf(live, ownership), claimed);
  const expressing = { roles, environments: environmentsSeen(live).length > 0 };
  const names = roleNames(roles);
  const meanings = { folderIds: idsOf(directory), addressLists: input.addressLists };
  const drifts = [];
  const leftAlone = [];
  for (const { own, second } of withSeconds(claimed.claims, directory)) {
    const { live: client, declared: entry } = own.claim;
    const members = second === null ? [client] : [client, second.claim.live];
    if (members.some((one) => self.ids.has(one.id) || !inScope(ownership.scope, one))) continue;
    if (own.fields.length === 0 && (second === null || second.fields.length === 0)) continue;
    const reason = unexpressible(client, expressing) ?? pairObstacle(own, second);
    const { id, name, environment } = client;
    if (reason !== null) leftAlone.push({ id, name, environment, reason });
    else drifts.push({ declared: entry, entry: entryOf2(client, input, names), fields: own.fields, meanings });
  }
  return { drifts, leftAlone, problems: [...self.problems, ...claimed.problems] };
}
function withSeconds(claims, directory) {
  const partners = partnersOf(claims);
  const drifted = (claim) => ({ claim, fields: fieldsOf(claim, directory) });
  return claims.flatMap((claim) => {
    const partner = partners.get(claim);
    if (partner === void 0) return [{ own: drifted(claim), second: null }];
    return isSecond(claim) ? [] : [{ own: drifted(claim), second: drifted(partner) }];
  });
}
function fieldsOf({ declared, live, by }, directory) {
  const role = resolveRole(declared, directory).value;
  const folders = resolveFolders(declared, directory).value;
  const found = differing(live, valuesOf({ ...declared, role, folders: folders ?? [] }));
  return by === "renamed_from" ? found.filter((field) => field !== "name") : found;
}
function idsOf({ folderPaths }) {
  return new Map(
    [...folderPaths].flatMap(([path3, found]) => found.kind === "found" ? [[path3, found.id]] : [])
  );
}
function driftsNamed({ drifts, leftAlone, problems }, names, { declared, live }) {
  const wanted = new Set(names.map(nfc));
  for (const { name, pair } of declared)
    if (pair !== null && wanted.has(nfc(name))) wanted.add(nfc(otherName(pair)));
  const known = new Set([...declared, ...live].map(({ name }) => nfc(name)));
  return {
    drifts: drifts.filter(
      (one) => wanted.has(nfc(one.declared.name)) || wanted.has(nfc(one.entry.live.name))
    ),
    leftAlone: leftAlone.filter(({ name }) => wanted.has(nfc(name))),
    problems,
    unknown: names.filter((name) => !known.has(nfc(name)))
  };
}

// src/features/import/read-import.ts
import { stat } from "node:fs/promises";

// src/features/import/read-pairs.ts
async function observePairs(pairs, { tokens, overlapName }, workspace, sinks) {
  if (pairs.length === 0) return [];
  const subjects = pairs.map((pair) => ({
    pair,
    both: asPair(pair, tokens, overlapName),
    alone: asDeclared(pair.second, tokens, null)
  }));
  const all = subjects.flatMap(({ both, alone }) => [...both, alone]);
  const found = await observeTokens(all, workspace, sinks, new Map(all.map((one) => [one, one.source.line])));
  return subjects.map(({ pair, both: [first], alone }) => ({
    ...pair,
    places: found.get(first) ?? [],
    own: found.get(alone) ?? []
  }));
}

// src/workato/lists/folder-labels.ts
async function unambiguousPaths(api, wanted) {
  const walked = await walkFolders(api, wanted);
  const resolved = await resolveFolderPaths(api, [...walked.values()]);
  return new Map(
    [...walked].filter(([id, path3]) => {
      const found = resolved.get(path3);
      return found?.kind === "found" && found.id === id && path3.trim() !== "";
    })
  );
}

// src/features/import/read-import.ts
async function readExisting(workspace, extra, options) {
  const all = [...workspace.manifests, ...extra];
  const exists = await Promise.all(all.map((one) => hasManifest(one, options)));
  const manifests = all.filter((_, index) => exists[index]);
  if (manifests.length === 0) return { declared: [], files: [] };
  try {
    return await readDeclared({ ...workspace, manifests }, options);
  } catch (error) {
    if (error instanceof InputError && error.findings.every(({ rule }) => rule === "no-clients"))
      return { declared: [], files: [] };
    throw error;
  }
}
async function hasManifest(manifests, { folder }) {
  const { findings } = await findFiles([manifests], folder);
  return !findings.some(({ rule }) => rule === "no-manifest");
}
async function readImportWorld(workspace, { declared, inherited }, options, api, system) {
  const sinks = await sinksOf(options, system);
  const world = { ...await readBaseInput(workspace, declared, options, api, sinks), ...inherited };
  const { live } = world;
  const wanted = undeclared(live, workspace, claimLive(declared, live), findSelf(live, workspace).ids);
  const roles = wanted.length === 0 ? null : await unlessForbidden(readRolesFor(api, (known2) => containsRolesOf(known2, [], wanted)));
  const known = { ...world, roles, folderPaths: await pathsOf(wanted, live, workspace, api) };
  const possible = possiblePairs(importable(known).clients, known.overlapName, sharedIdentities(known));
  const ref = workspaceRef(workspace);
  const pairs = await observePairs(possible, known, ref, ownedBy(sinks, ref, system.clock));
  return { ...known, pairs };
}
async function readBaseInput(workspace, declared, options, api, sinks) {
  const live = await readSettled(api, workspace);
  const { name, customer } = workspace;
  return {
    declared,
    live,
    ownership: workspace,
    roles: null,
    folderPaths: /* @__PURE__ */ new Map(),
    folderEnvironment: folderEnvironment(live, workspace, workspace.customer),
    tokens: options.tokens,
    overlaps: options.tokens.overlap ?? false,
    overlapName: options.tokens.overlap_name,
    pairs: [],
    placesOf: (client, id) => placesOf(client, { name, customer }, sinks, id),
    sinkScopes: scopesOf(options.sinks),
    taken: []
  };
}
async function readDriftWorld(workspace, { declared, addressLists }, options, api, system) {
  const world = await readBaseInput(workspace, declared, options, api, await sinksOf(options, system));
  const { live } = world;
  const reading = readRolesFor(api, (known2) => containsRolesOf(known2, declared, live));
  const roles = needsRoles(declared) ? await reading : await unlessForbidden(reading);
  const folderPaths = await resolveFolderPaths(
    api,
    pathsToResolve(declared, live, workspace, workspace.customer)
  );
  const directory = { roles, folderPaths, folderEnvironment: world.folderEnvironment, live };
  const known = { ...world, roles, directory, addressLists };
  const moved = findDrift(known).drifts.filter(({ fields }) => fields.includes("folders"));
  const drifted = moved.map(({ entry }) => entry.live);
  return { ...known, folderPaths: await pathsOf(drifted, live, workspace, api) };
}
async function pathsOf(wanted, live, workspace, api) {
  const environment = folderEnvironment(live, workspace, workspace.customer);
  const mine = wanted.filter((client) => listsFoldersOf(environment, client));
  const ids = new Set(mine.flatMap(({ folders }) => folders === "all" ? [] : folders));
  if (ids.size === 0) return /* @__PURE__ */ new Map();
  return await unlessForbidden(unambiguousPaths(api, ids)) ?? /* @__PURE__ */ new Map();
}
function ownPaths({ customer, manifests }) {
  return customer === null ? manifests : manifests.filter(({ optionalIn }) => optionalIn !== void 0);
}
function nowhereOfItsOwn({ name, customer }) {
  const entry = entryOf({ name, customer });
  return new KeywardError(
    `all manifests of ${name} hold for every customer of ${entry}, so that nothing can be imported for this one alone`,
    `add a path such as "clients/{customer}" to \`manifests\` of ${entry}, or name a folder with \`--out DIR\``
  );
}
async function importTarget(workspace, out) {
  const at = out ?? ownPaths(workspace)[0];
  if (at === void 0 && workspace.customer !== null) throw nowhereOfItsOwn(workspace);
  if (at === void 0)
    throw new KeywardError("no folder is configured for manifests", "set one with `--out DIR`");
  const found = await stat(at.absolute).catch(() => null);
  const file = found === null ? /\.ya?ml$/i.test(at.shown) : found.isFile();
  return { kind: file ? "file" : "folder", ...at };
}

// src/features/import/accept-drift.ts
async function draftDrift(workspace, options, flags, api, system) {
  const manifests = await readDeclared(workspace, options);
  const world = await readDriftWorld(workspace, manifests, options, api, system);
  const all = findDrift(world);
  if (all.problems.length > 0) throw new RefusedError(all.problems);
  const names = flags.acceptDrift;
  const found = names === void 0 || names === true ? { ...all, unknown: [] } : driftsNamed(all, names, world);
  if (options.workspaces.length === 1) requireKnown(found.unknown);
  const { own, shared } = await byOwnFile(workspace, options.folder, found.drifts);
  const { drafts, failed } = await amendFiles(workspace, options.folder, own);
  return {
    drafts,
    imported: {
      workspace: workspaceRef(workspace),
      files: drafts.map(({ file, created, clients, added }) => ({ file, created, clients, added })),
      left_alone: [
        ...found.leftAlone,
        ...shared.map((drift) => ({ ...refOf(drift), reason: sharedReason(drift, workspace) })),
        ...failed.map(({ drift, why }) => ({ ...refOf(drift), reason: manualReason(drift, why) }))
      ],
      notes: []
    }
  };
}
function requireKnown(unknown) {
  const [first] = unknown;
  if (first === void 0) return;
  throw new KeywardError(
    `no client is named "${first}"`,
    "use a name from a manifest, or no name to accept the drift of all clients"
  );
}
async function byOwnFile(workspace, root, drifts) {
  if (workspace.customer === null) return { own: drifts, shared: [] };
  const paths = ownPaths(workspace);
  const { files } = paths.length === 0 ? { files: [] } : await findFiles(paths, root);
  const names = new Set(files.map(({ shown }) => shown));
  return {
    own: drifts.filter(({ declared }) => names.has(declared.source.file)),
    shared: drifts.filter(({ declared }) => !names.has(declared.source.file))
  };
}
function sharedReason({ declared, fields }, { name, customer }) {
  const { file, line } = declared.source;
  const entry = entryOf({ name, customer });
  return `${fields.join(" and ")} at ${file}:${line} ${fields.length === 1 ? "holds" : "hold"} for every customer of ${entry}: change it there by hand if all shall have the live value, or undo the difference with apply`;
}
async function amendFiles({ manifests }, root, drifts) {
  const { files } = await findFiles(manifests, root);
  const byFile = groupBy(drifts, ({ declared }) => declared.source.file);
  const drafts = [];
  const failed = [];
  for (const at of files) {
    const mine = byFile.get(at.shown) ?? [];
    const before = mine.length === 0 ? null : await textOf(at);
    if (before === null) continue;
    const after = amend(before, mine);
    failed.push(...after.failed);
    if (after.done.length === 0) continue;
    const clients = after.done.map(refOf);
    drafts.push({
      file: at.shown,
      absolute: at.absolute,
      created: false,
      clients,
      added: newLines(before, after.text),
      text: after.text
    });
  }
  return { drafts, failed };
}
function newLines(before, after) {
  const old = new Set(before.split(/\r?\n/));
  const lines = after.split(/\r?\n/).filter((line) => !old.has(line));
  return lines.map((line) => `${line}
`).join("");
}
function manualReason({ declared, fields }, why) {
  const { file, line } = declared.source;
  return `${fields.join(" and ")} could not be changed at ${file}:${line}, because ${obstacles[why]}: change it by hand`;
}
var obstacles = {
  shared: "another client uses the same value through an anchor",
  environments: "its entry declares clients in several environments, in which name and environment cannot differ",
  form: "keyward cannot replace a value in this form",
  file: "the changed file would not have the expected values, so nothing in this file was changed"
};
function refOf({ entry: { live } }) {
  return { id: live.id, name: live.name, environment: live.environment };
}
async function textOf(at) {
  const read = await readText(at);
  if ("text" in read) return read.text;
  if (read.finding.message.endsWith("ENOENT")) return null;
  throw new InputError([read.finding]);
}

// src/features/import/draft.ts
import path from "node:path";

// src/manifest/write/append.ts
function appendClients(text, entries, leftAlone, schema) {
  const known = new Set((text ?? "").split(/\r?\n/).map((line) => line.trim()));
  const comments = leftAloneLines(leftAlone).filter((line) => !known.has(line));
  if (text === null) return newFile(entries, comments, schema);
  if (entries.length === 0 && comments.length === 0) return null;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = entries.length === 0 ? comments : [...inList(text, entries) ?? inDocument(entries), ...comments];
  const added = lines.map((line) => line + newline).join("");
  const missingNewline = text === "" || text.endsWith("\n") ? "" : newline;
  return { text: text + missingNewline + added, added };
}
function newFile(entries, comments, schema) {
  const head = schema === null ? [] : [schemaLine(schema)];
  const body = entries.length === 0 ? ["version: 1", "clients: []"] : ["version: 1", "clients:", ...indented(entries, 2)];
  const text = [...head, ...body, ...comments].map((line) => `${line}
`).join("");
  return { text, added: text };
}
function schemaLine(schema) {
  return `# yaml-language-server: $schema=${schema}`;
}
function inDocument(entries) {
  return ["---", "version: 1", "clients:", ...indented(entries, 2)];
}
function inList(text, entries) {
  const documents = [...readYaml(text)];
  const last = documents.at(-1);
  if (last === void 0 || /^(?:\.\.\.|---)/m.test(text.slice(last.offsetOf([])))) return null;
  const clients = valueAt(last.value, ["clients"]);
  if (!Array.isArray(clients) || clients.length === 0) return null;
  const list = last.nodeAt(["clients"]);
  if (list?.form !== "block" || !isLast(last.value, "clients")) return null;
  const lines = indented(entries, new Lines(text).at(list.start).column - 1);
  const joined2 = [...readYaml(`${text}
${lines.join("\n")}
`)];
  const grown = valueAt(joined2.at(-1)?.value, ["clients"]);
  const before = clients.length;
  const sound = joined2.length === documents.length && Array.isArray(grown) && grown.length === before + entries.length && hasNoDefaults(last.value, entries) && joined2.every(({ findings }) => findings.length === 0);
  return sound ? lines : null;
}
function hasNoDefaults(value, entries) {
  const token = valueAt(value, ["defaults", "token"]) !== void 0;
  const environment = ["environment", "environments"].some(
    (key) => valueAt(value, ["defaults", key]) !== void 0
  );
  return !token && !(environment && entries.some(({ live }) => live.environment === null));
}
function isLast(value, key) {
  return typeof value === "object" && value !== null && Object.keys(value).at(-1) === key;
}
function indented(entries, columns) {
  const indent = " ".repeat(columns);
  return entries.flatMap((entry) => entryLines(entry).map((line) => indent + line));
}

// src/manifest/write/import-files.ts
var groupings = ["environment", "role", "client", "one-file"];
function importFiles(entries, leftAlone, by) {
  const files = /* @__PURE__ */ new Map();
  const file = (key) => {
    const name = fileName(key ?? "clients");
    const known = files.get(name) ?? { entries: [], leftAlone: [] };
    files.set(name, known);
    return known;
  };
  for (const entry of entries) file(keyOf(entry, by)).entries.push(entry);
  for (const client of leftAlone) file(leftAloneKey(client, by)).leftAlone.push(client);
  return [...files].map(([name, all]) => ({ name, ...all })).sort((a, b) => a.name < b.name ? -1 : 1);
}
function keyOf({ live, role }, by) {
  switch (by) {
    case "environment":
      return live.environment;
    case "role":
      return role.name ?? `role ${role.id}`;
    case "client":
      return live.environment === null ? live.name : `${live.environment} ${live.name}`;
    case "one-file":
      return null;
  }
}
function leftAloneKey({ environment, role }, by) {
  switch (by) {
    case "environment":
      return environment;
    case "role":
      return role;
    case "client":
      return "left alone";
    case "one-file":
      return null;
  }
}
function fileName(key) {
  const words2 = key.normalize("NFKC").toLowerCase().normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const slug = [...words2.join("-")].slice(0, 60).join("") || "unnamed";
  return `${reserved.test(slug) ? `${slug}-clients` : slug}.yaml`;
}
var reserved = /^(?:defaults|con|prn|aux|nul|com\d|lpt\d|node-modules)$/;

// src/manifest/inherit/inherited-at.ts
var plainEntry = "version: 1\nclients: [{ name: x, role: 1, folders: all, ip_allow_list: any }]\n";
async function inheritedAt(file, context, root) {
  const collection = new Collection(context);
  collection.markIncomplete();
  const above = await defaultsAbove(file, root);
  const { of, findings } = nearestDefaults(above.files);
  const found = [...above.findings, ...findings];
  for (const one of above.files) {
    const read = await readText(one);
    if ("finding" in read) found.push(read.finding);
    else collection.add({ ...one, real: one.absolute, kind: "defaults", defaults: of(one) }, read.text);
  }
  collection.add({ ...file, real: file.absolute, kind: "manifest", defaults: of(file) }, plainEntry);
  const collected = collection.finish();
  found.push(...collected.findings);
  if (found.length > 0) throw new InputError(sortFindings(found));
  return collected.declared;
}

// src/features/import/inherited.ts
function inheritedRule([plain2], { tokens }) {
  return plain2 === void 0 ? { tokens, overlaps: tokens.overlap ?? false } : { tokens: plain2.token, overlaps: plain2.pair !== null };
}
function requireOwnEnvironments({ entries }, inherited, { shown }) {
  const [first] = entries.filter(({ live }) => live.environment === null);
  if (first === void 0 || inherited.every(({ environment }) => environment === null)) return;
  throw new KeywardError(
    `"${first.live.name}" has no environment, but the defaults of the folder of ${shown} would give it one`,
    "remove the environment from `defaults.yaml`, or import into another folder with --out DIR"
  );
}

// src/features/import/pair-notes.ts
var listed = 10;
function pairNotes({ pairs, unproven }, overlaps) {
  const write = overlaps ? "remove `overlap: false` from" : "write `token: { overlap: true }` in";
  return [
    ...pairs.length === 0 ? [] : [
      `written as one entry with \`overlap\`, because a place of the first one's token holds the token of the second one: ${pairList(pairs)}`
    ],
    ...unproven.length === 0 ? [] : [
      `written as two entries: ${pairList(unproven)}. They have the same access and the names of one entry with \`overlap\`, but no place of the first one's token is known to hold the token of the second one. If keyward made both for one entry, ${write} the entry of the first one, and remove that of the second one. If they are used independently, change nothing: each rotation would end the token of one of them${unreadText(unproven)}`
    ]
  ];
}
function pairList(pairs) {
  const shown = pairs.slice(0, listed).map(({ first, second }) => {
    const where = first.environment === null ? "" : ` in ${first.environment}`;
    return `${named2(first)} and ${named2(second)}${where}`;
  });
  const more = pairs.length - shown.length;
  return (more === 0 ? shown : [...shown, `and ${plural(more, "more pair")}`]).join("; ");
}
function unreadText(pairs) {
  const reasons = pairs.flatMap(
    ({ places, own }) => [...places, ...own].flatMap(
      ({ sink, reading }) => reading.kind === "unknown" ? [`${sink}: ${reading.reason}`] : []
    )
  );
  const [reason] = reasons;
  return reason === void 0 ? "" : `. Not every place of these tokens could be read (${reason}): an import that can read them may be certain`;
}
function named2({ name, id }) {
  return `"${name}" (id ${id})`;
}

// src/features/import/draft.ts
async function draftImport(workspace, options, { out: named3, by: grouping, schema }, api, system) {
  const out = named3 === void 0 ? null : outFolder(named3, workspace, options, system.cwd);
  const target = await importTarget(workspace, out);
  const existing = await readExisting(workspace, out === null ? [] : [target], options);
  const inherited = await inheritedAt(
    target.kind === "file" ? target : inFolder(target, "clients.yaml"),
    manifestContext(options),
    options.folder
  );
  const rule = inheritedRule(inherited, options);
  const known = { declared: existing.declared, inherited: rule };
  const imports = chooseImports(await readImportWorld(workspace, known, options, api, system));
  if (imports.problems.length > 0) throw new RefusedError(imports.problems);
  requireOwnEnvironments(imports, inherited, target);
  const by = target.kind === "file" ? "one-file" : groupingOf(grouping);
  const drafts = await draftFiles(
    filesOf(imports, by, existing.files.length === 0),
    schema,
    (name) => target.kind === "file" ? target : inFolder(target, name)
  );
  const notes = [...notesOf(workspace), ...pairNotes(imports, rule.overlaps)];
  return { drafts, imported: importedOf(workspace, imports, drafts, notes) };
}
function filesOf({ entries, leftAlone }, by, none) {
  const files = importFiles(entries, leftAlone, by);
  return files.length === 0 && none ? [{ name: "clients.yaml", entries: [], leftAlone: [] }] : files;
}
async function draftFiles(files, schema, place) {
  const drafts = [];
  for (const { name, entries, leftAlone } of files) {
    const at = place(name);
    const before = await textOf(at);
    const after = appendClients(before, entries, leftAlone, schema === null ? null : linkTo(schema, at));
    if (after === null) continue;
    const clients = entries.flatMap(
      ({ live, second }) => (second === null ? [live] : [live, second]).map(refOf2)
    );
    drafts.push({
      file: at.shown,
      absolute: at.absolute,
      created: before === null,
      clients,
      added: after.added,
      text: after.text
    });
  }
  return drafts;
}
function refOf2({ id, name, environment }) {
  return { id, name, environment };
}
function linkTo(schema, { absolute }) {
  const relative = path.relative(path.dirname(absolute), schema).replaceAll(path.sep, "/");
  return /\s/.test(relative) ? null : relative;
}
function inFolder(folder, name) {
  return { shown: path.posix.join(folder.shown, name), absolute: path.join(folder.absolute, name) };
}
function outFolder(out, { name }, { workspaces }, cwd) {
  if (out === "") throw new KeywardError("--out is empty", "name a folder, such as --out clients");
  const shown = workspaces.length === 1 ? out : path.posix.join(out, name);
  return { shown, absolute: path.resolve(cwd, shown) };
}
function groupingOf(text = "environment") {
  const found = groupings.find((word) => word === text);
  if (found !== void 0) return found;
  throw new KeywardError(`unknown grouping "${text}"`, `use one of ${groupings.join(", ")}`);
}
function importedOf(workspace, { leftAlone }, drafts, notes) {
  return {
    workspace: workspaceRef(workspace),
    files: drafts.map(({ file, created, clients, added }) => ({ file, created, clients, added })),
    left_alone: leftAlone.map(({ id, name, environment, reason }) => ({ id, name, environment, reason })),
    notes
  };
}
function notesOf({ self }) {
  if (self !== null) return [];
  return [
    "`self` is not configured, so the client whose token runs keyward is treated like any other: name it in `self`, or write `none`"
  ];
}
function requireOwnFiles(drafted) {
  const files = drafted.flatMap(({ drafts }) => drafts.map(({ absolute }) => absolute));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice === void 0) return;
  throw new KeywardError(
    `two workspaces would be imported into ${twice}`,
    "give each its own folder in `manifests`, or import one at a time with -w NAME --out DIR"
  );
}

// src/features/import/schema-copy.ts
import { stat as stat2 } from "node:fs/promises";
import path2 from "node:path";
var schemaFiles = {
  config: ".keyward/config.schema.json",
  manifest: ".keyward/manifest.schema.json"
};
async function schemaCopy({ config }, cwd) {
  const folder = config === null ? cwd : path2.dirname(config.absolute);
  const file = path2.join(folder, schemaFiles.manifest);
  return stat2(file).then(
    () => file,
    () => null
  );
}

export {
  scalar,
  draftDrift,
  textOf,
  schemaLine,
  draftImport,
  outFolder,
  requireOwnFiles,
  schemaFiles,
  schemaCopy
};
