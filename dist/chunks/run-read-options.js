import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  defaultRate,
  parseRate
} from "./config-rate.js";
import {
  configurationFile,
  dataCenterCodes,
  dataCenters,
  fileFinding,
  meantDataCenter,
  readFilled,
  readText
} from "./manifest-read-yaml.js";
import {
  config_schema_default
} from "./schemas-config.schema.js";
import {
  isMap,
  isSchema,
  keywords,
  refusedKeywords
} from "./policy-schema-keywords.js";
import {
  generalLabel,
  label,
  pathOf,
  valueAt
} from "./schema-path-finding.js";
import {
  canonicalPath,
  matchesGlob,
  nearest,
  riskEffects
} from "./policy-subject.js";
import {
  durationWord,
  minuteWords,
  parseDuration
} from "./util-duration.js";
import {
  canonicalAddress,
  clientFields,
  everyField
} from "./fields-table.js";
import {
  isLoopback
} from "./util-loopback.js";
import {
  InputError,
  KeywardError
} from "./model-errors.js";
import {
  __name
} from "./runtime.js";

// src/manifest/read/findings.ts
function findingOf({ file, lines, document }, finding) {
  const { rule, message, fix, general } = finding;
  const place = lines.at(document.offsetOf(finding.path, finding.at));
  return { file, ...place, rule, message, fix, ...general === void 0 ? {} : { general } };
}
__name(findingOf, "findingOf");
function yamlFinding({ file, lines }, { rule, offset, message, fix }) {
  return { file, ...lines.at(offset), rule, message, fix };
}
__name(yamlFinding, "yamlFinding");
var outranked = {
  "ambiguous-number": ["wrong-type", "bad-value"],
  "unknown-key": ["key-not-text", "misplaced-key"]
};
function withoutRepeats(findings) {
  const place = /* @__PURE__ */ __name(({ line, column }, rule) => `${line}:${column} ${rule}`, "place");
  const present = new Set(findings.map((finding) => place(finding, finding.rule)));
  return findings.filter(
    (finding) => !(outranked[finding.rule] ?? []).some((rule) => present.has(place(finding, rule)))
  );
}
__name(withoutRepeats, "withoutRepeats");
function sortFindings(findings) {
  const causes = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { rule, message, general = message, fix } = finding;
    const key = JSON.stringify([rule, general, fix]);
    const known = causes.get(key);
    if (known === void 0) causes.set(key, [finding]);
    else known.push(finding);
  }
  return [...causes.values()].flatMap(together).sort(byPlace);
}
__name(sortFindings, "sortFindings");
function together(equal) {
  const [first] = [...equal].sort(byPlace);
  if (first === void 0) return [];
  const all = equal.flatMap(({ places: places2, file, line, column }) => places2 ?? [{ file, line, column }]);
  const places = [...new Map(all.map((place) => [JSON.stringify(place), place])).values()].sort(byPlace);
  const { general: _general, places: _places, ...finding } = first;
  return [places.length > 1 ? { ...finding, places } : finding];
}
__name(together, "together");
function byPlace(a, b) {
  const order = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return order || a.line - b.line || a.column - b.column;
}
__name(byPlace, "byPlace");

// src/config/load.ts
import path6 from "node:path";

// src/config/default-setup.ts
import path from "node:path";

// src/schema/nearest.ts
function nearest2(word, known) {
  return word.length > 200 ? null : nearest(word, known, 1)[0] ?? null;
}
__name(nearest2, "nearest");
function pickOne(word, known, none) {
  const near = nearest2(word, known);
  if (near !== null) return `did you mean \`${near}\`?`;
  return known.length === 0 ? none : `use one of ${known.join(", ")}`;
}
__name(pickOne, "pickOne");

// src/config/host.ts
var allowedHostsVariable = "KEYWARD_ALLOWED_HOSTS";
function readHost(written, allowed) {
  const text2 = written.trim();
  const known = Object.hasOwn(dataCenters, text2) ? dataCenters[text2] : void 0;
  if (known !== void 0) return { origin: `https://${known}` };
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text2)) return noUrl(text2);
  const url = URL.canParse(text2) ? new URL(text2) : null;
  if (url === null) return { message: "the host is not a valid URL", fix: `write ${example}` };
  return acceptable(url, allowed ?? "");
}
__name(readHost, "readHost");
var example = `a data center's code (${dataCenterCodes}) or a URL such as \`https://app.eu.workato.com\``;
function noUrl(text2) {
  const message = `the host ${JSON.stringify(text2)} is neither a data center's code nor a URL`;
  if (/[.:]/.test(text2)) return { message, fix: `write \`https://${text2}\`` };
  const near = meantDataCenter(text2) ?? nearest2(text2, ["trial"]);
  return {
    message,
    fix: near === null ? `write ${example}` : `did you mean \`${near}\`? Otherwise write ${example}`
  };
}
__name(noUrl, "noUrl");
function acceptable(url, allowed) {
  const bare = url.pathname === "/" && url.search === "" && url.hash === "";
  if (url.username !== "" || url.password !== "") {
    return {
      message: "the host contains a user name or a password",
      fix: `remove it: write \`${url.protocol}//${url.host}\``
    };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return {
      message: `the host has the unsupported scheme ${url.protocol}`,
      fix: `write \`https://${url.host}\``
    };
  }
  if (!bare) return { message: "the host has a path", fix: `write \`${url.origin}\` without a path` };
  if (isLoopback(url.hostname)) return { origin: url.origin };
  if (url.protocol === "http:") {
    return {
      message: "plain http would expose the API token on the network",
      fix: `write \`https://${url.host}\``
    };
  }
  if (Object.values(dataCenters).includes(url.host) || isAllowed(url.host, allowed))
    return { origin: url.origin };
  return {
    message: `the host ${url.host} is neither a known data center nor loopback`,
    fix: `if you trust this host, set the variable ${allowedHostsVariable}: ${allowedHostsVariable}=${url.host}`
  };
}
__name(acceptable, "acceptable");
function isAllowed(host, allowed) {
  const entries4 = allowed.split(",").map((entry) => entry.trim().toLowerCase());
  return entries4.some(
    (entry) => entry !== "" && entry.replace(/^https:\/\//, "").replace(/\/$/, "") === host
  );
}
__name(isAllowed, "isAllowed");

// src/model/ownership.ts
var defaultLimits = {
  max_creates: null,
  max_updates: null,
  max_deletes: { kind: "count", value: 5 },
  max_rotations: { kind: "count", value: 10 }
};

// src/config/setup.ts
var plainSetup = {
  limits: defaultLimits,
  sinks: [],
  tokens: { deliver_to: null, rotate_after: null },
  policies: [],
  notes: []
};

// src/config/default-setup.ts
function defaultSetup(env, cwd) {
  const workspace = {
    name: "default",
    host: hostOf(env),
    tokenVariable: "WORKATO_API_TOKEN",
    manifests: [{ shown: "clients", absolute: path.resolve(cwd, "clients") }],
    self: selfOf(env),
    scope: null,
    environments: [],
    prune: false,
    rate: defaultRate,
    sharedRate: null
  };
  return { ...plainSetup, workspaces: [workspace] };
}
__name(defaultSetup, "defaultSetup");
function hostOf(env) {
  const written = env["WORKATO_HOST"] ?? "";
  if (written.trim() === "") return null;
  const read = readHost(written, env[allowedHostsVariable]);
  if ("origin" in read) return read.origin;
  throw new KeywardError(`WORKATO_HOST: ${read.message}`, read.fix);
}
__name(hostOf, "hostOf");
function selfOf(env) {
  const written = (env["KEYWARD_SELF"] ?? "").trim();
  if (written === "") return null;
  if (written === "none") return [];
  return written.split(",").map((part) => selfEntry(part.trim()));
}
__name(selfOf, "selfOf");
function selfEntry(text2) {
  if (text2 === "" || text2 === "none") {
    throw new KeywardError(
      text2 === "" ? "KEYWARD_SELF contains an empty entry" : "KEYWARD_SELF contains `none` and other entries",
      "set it to client names or ids, separated by commas, or to `none`"
    );
  }
  if (!/^\d+$/.test(text2)) return { kind: "name", name: text2 };
  const id = Number(text2);
  if (/^0\d/.test(text2)) {
    throw new KeywardError(
      `KEYWARD_SELF: ${text2} may be a name or an id`,
      `write the id without leading zeros; a client with that name is named in \`self\` of keyward.yaml, in quotes: self: ["${text2}"]`
    );
  }
  if (id >= 1 && Number.isSafeInteger(id)) return { kind: "id", id };
  throw new KeywardError(
    `KEYWARD_SELF: ${text2} is not a client's id`,
    "write an id as `keyward clients` lists it"
  );
}
__name(selfEntry, "selfEntry");

// src/config/file.ts
import path2 from "node:path";

// src/manifest/read/lines.ts
var Lines = class {
  static {
    __name(this, "Lines");
  }
  #text;
  #starts = null;
  constructor(text2) {
    this.#text = text2;
  }
  /** The place of an offset. */
  at(offset) {
    this.#starts ??= lineStarts(this.#text);
    const starts = this.#starts;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
};
function lineStarts(text2) {
  const starts = [0];
  for (let end = text2.indexOf("\n"); end !== -1; end = text2.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
__name(lineStarts, "lineStarts");

// src/manifest/inherit/value-maps.ts
function* valueMaps(manifest) {
  const defaults = valueAt(manifest, ["defaults"]);
  if (defaults !== void 0) yield { values: defaults, path: ["defaults"] };
  for (const [index, client] of listAt(manifest, ["clients"]).entries()) {
    const path7 = ["clients", index];
    yield { values: client, path: path7 };
    const within = valueAt(client, ["in"]);
    for (const name of keysOf(within)) yield { values: valueAt(within, [name]), path: [...path7, "in", name] };
  }
}
__name(valueMaps, "valueMaps");
function listAt(value, path7) {
  const found = valueAt(value, path7);
  return Array.isArray(found) ? found : [];
}
__name(listAt, "listAt");
function keysOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
__name(keysOf, "keysOf");

// src/manifest/read/notes.ts
function manifestNotes(at, { canonical }) {
  const notes = [];
  for (const { path: path7 } of valueMaps(at.document.value)) {
    for (const note of minuteNotes(at, [...path7, "token", "rotate_after"])) notes.push(note);
    for (const note of prefixNotes(at, [...path7, "ip_allow_list"], canonical)) notes.push(note);
  }
  for (const name of keysOf(valueAt(at.document.value, ["address_lists"])))
    for (const note of prefixNotes(at, ["address_lists", name], canonical)) notes.push(note);
  return notes;
}
__name(manifestNotes, "manifestNotes");
function minuteNotes(at, path7) {
  const written = valueAt(at.document.value, path7);
  const words3 = typeof written === "string" ? minuteWords(written) : null;
  return words3 === null ? [] : [noteAt(at, path7, "minutes", `\`rotate_after\` ${words3}`)];
}
__name(minuteNotes, "minuteNotes");
function* prefixNotes(at, path7, canonical) {
  for (const [index, text2] of listAt(at.document.value, path7).entries()) {
    if (typeof text2 !== "string" || !text2.includes("/")) continue;
    const prefix = prefixOf(text2, canonical);
    if (prefix === null) continue;
    const message = `\`${text2}\` allows every address of the prefix ${prefix}: write ${prefix} for all of them, or the address alone for one`;
    yield noteAt(at, [...path7, index], "host-in-prefix", message);
  }
}
__name(prefixNotes, "prefixNotes");
function prefixOf(text2, canonical) {
  const prefix = canonical(text2);
  if (prefix === null || !prefix.includes("/")) return null;
  const [host = ""] = text2.split("/");
  return canonical(host) === prefix.split("/")[0] ? null : prefix;
}
__name(prefixOf, "prefixOf");
function noteAt({ file, lines, document }, path7, rule, message) {
  return { rule, message, source: { file, line: lines.at(document.offsetOf(path7)).line } };
}
__name(noteAt, "noteAt");

// src/schema/consequences.ts
function withoutConsequences(findings, document) {
  const misspelled = new Map(
    findings.flatMap(({ meant, path: path7 }) => meant === void 0 ? [] : [[keyOf(meant), path7]])
  );
  const wrong = new Set(findings.flatMap(({ rule, path: path7 }) => rule === "wrong-type" ? [keyOf(path7)] : []));
  const isCaused = /* @__PURE__ */ __name((place) => {
    const holder = place.slice(0, -1);
    const written = misspelled.get(keyOf(holder));
    if (misspelled.has(keyOf(place)) || wrong.has(keyOf(holder))) return true;
    return written !== void 0 && valueAt(document, [...written, ...place.slice(-1)]) !== void 0;
  }, "isCaused");
  return findings.filter(({ missing }) => missing === void 0 || !missing.some(isCaused));
}
__name(withoutConsequences, "withoutConsequences");
function keyOf(path7) {
  return JSON.stringify(path7);
}
__name(keyOf, "keyOf");

// src/schema/show.ts
function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "string") return /^[\w./<>-]+$/.test(value) ? value : JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  const entries4 = Object.entries(value).map(([key, held]) => `${key}: ${flow(held)}`);
  return `{ ${entries4.join(", ")} }`;
}
__name(flow, "flow");
function kindOf(value) {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  const type = typeof value;
  switch (type) {
    case "string":
      return "text";
    case "number":
    case "bigint":
      return "a number";
    case "boolean":
      return "true or false";
    case "undefined":
      return "nothing";
    case "object":
    case "function":
    case "symbol":
      return "a map";
  }
}
__name(kindOf, "kindOf");

// src/schema/text.ts
var control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
function textFinding(text2) {
  if (text2.trim() === "")
    return { rule: "blank", message: "is blank", fix: "write a name, or remove the line" };
  if (control.test(text2.trim())) {
    return {
      rule: "control-character",
      message: "contains a control character",
      fix: "remove control characters, tabs and line breaks"
    };
  }
  if (text2.trim() === text2) return null;
  return {
    rule: "padded",
    message: "begins or ends with whitespace",
    fix: "remove the whitespace at both ends"
  };
}
__name(textFinding, "textFinding");

// src/schema/explain.ts
function explain(errors, schema, { value: document, writtenAt }) {
  return settle(errors).map((error) => {
    const path7 = pathOf(document, error.instancePath);
    const value = valueAt(document, path7);
    const place = { schema, path: path7, value, written: /* @__PURE__ */ __name(() => writtenAt(path7), "written"), label };
    const general = words(error, { ...place, label: generalLabel }).message;
    return { path: path7, at: "value", ...words(error, place), general };
  });
}
__name(explain, "explain");
var undecided = /* @__PURE__ */ new Set(["type", "const", "enum", "anyOf"]);
function settle(errors) {
  const choices = new Set(
    errors.filter(({ keyword }) => keyword === "anyOf").map((error) => error.instancePath)
  );
  const decided = new Set(
    errors.flatMap(
      ({ keyword, instancePath }) => upwards(instancePath).slice(undecided.has(keyword) ? 1 : 0)
    )
  );
  return errors.filter((error) => {
    if (error.keyword === "if") return false;
    if (error.keyword === "pattern" && error.propertyName !== void 0) return false;
    if (!undecided.has(error.keyword) || !choices.has(error.instancePath)) return true;
    return error.keyword === "anyOf" && !decided.has(error.instancePath);
  });
}
__name(settle, "settle");
function upwards(pointer) {
  const steps = pointer.split("/");
  return steps.map((_, index) => steps.slice(0, steps.length - index).join("/"));
}
__name(upwards, "upwards");
function words(error, place) {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, place);
    case "required":
      return missingKey(error, place);
    case "propertyNames":
      return badKey(error, place);
    case "minItems":
    case "minProperties":
      return emptyList(error, place);
    case "minLength":
      return { rule: "blank", message: `${place.label(place.path)} is blank`, fix: write(error, place) };
    case "pattern":
      return badText(error, place);
    default:
      return wrongValue(error, place);
  }
}
__name(words, "words");
function unknownKey(error, { schema, path: path7, value, label: label2 }) {
  const key = String(error.params["additionalProperty"]);
  const known = Object.keys(asMap(valueAt(parent(schema, error), ["properties"])));
  const near = nearest2(key, known);
  const quoted = path7.length > 0 || near !== null || known.some((one) => Object.hasOwn(asMap(value), one));
  const name = quoted ? `unknown key \`${key}\`` : "unknown key";
  return {
    rule: "unknown-key",
    message: `${name}${path7.length === 0 ? "" : ` in ${label2(path7)}`}`,
    fix: near === null ? `remove it, or use one of ${known.join(", ")}` : `did you mean \`${near}\`?`,
    path: [...path7, key],
    at: "key",
    ...near === null ? {} : { meant: [...path7, near] }
  };
}
__name(unknownKey, "unknownKey");
function missingKey(error, { schema, path: path7, label: label2 }) {
  const key = String(error.params["missingProperty"]);
  const wanted = resolve(schema, valueAt(parent(schema, error), ["properties", key]));
  return {
    rule: "missing-key",
    message: `${label2(path7)} has no \`${key}\``,
    fix: `add ${example2(key, wanted)}`,
    missing: [[...path7, key]]
  };
}
__name(missingKey, "missingKey");
function badKey(error, { schema, path: path7, label: label2 }) {
  const key = String(error.params["propertyName"]);
  const finding = textFinding(key);
  const title = valueAt(resolve(schema, valueAt(parent(schema, error), ["propertyNames"])), ["title"]);
  const wanted = typeof title === "string" ? `must be ${title}` : "cannot be used";
  return {
    rule: finding?.rule ?? "bad-name",
    message: `a name in ${label2(path7)} ${finding?.message ?? wanted}`,
    fix: finding?.fix ?? "write another name",
    path: [...path7, key],
    at: "key"
  };
}
__name(badKey, "badKey");
function emptyList(error, { schema, path: path7, label: label2 }) {
  const others = asList(valueAt(owner(schema, error), ["anyOf"])).flatMap((one) => [valueAt(one, ["const"]), ...asList(valueAt(one, ["enum"]))]).filter((word) => typeof word === "string");
  const or = others.length === 0 ? "" : `, or write ${others.map((word) => `\`${word}\``).join(" or ")}`;
  return { rule: "empty-list", message: `${label2(path7)} is empty`, fix: `write at least one entry${or}` };
}
__name(emptyList, "emptyList");
function badText(error, place) {
  const finding = typeof place.value === "string" ? textFinding(place.value) : null;
  if (finding === null) return wrongValue(error, place);
  return { rule: finding.rule, message: `${place.label(place.path)} ${finding.message}`, fix: finding.fix };
}
__name(badText, "badText");
function wrongValue(error, place) {
  const title = valueAt(owner(place.schema, error), ["title"]);
  const typed = error.keyword === "type" || error.keyword === "anyOf";
  const what = typeof title === "string" ? title : "a different value";
  const given = givenWords(error, place, typed);
  const text2 = typed ? unquotedText(place) : null;
  const written = text2 !== null && acceptsText(text2, place.schema, error) ? text2 : null;
  return {
    rule: typed ? "wrong-type" : "bad-value",
    message: `${place.label(place.path)} must be ${what}, not ${typed || given !== "text" ? given : "this text"}`,
    fix: written === null ? write(error, place) : `write it in quotes: ${JSON.stringify(written)}`
  };
}
__name(wrongValue, "wrongValue");
function givenWords(error, { schema, value }, typed) {
  if (typeof value !== "number") return kindOf(value);
  if (!typed) return String(value);
  const ids = alternatives(schema, error).some((one) => valueAt(one, ["type"]) === "integer");
  return ids && !Number.isInteger(value) ? "a decimal number" : "a number";
}
__name(givenWords, "givenWords");
function alternatives(schema, error) {
  const wanted = owner(schema, error);
  return [wanted, ...asList(valueAt(wanted, ["anyOf"]))].map((one) => resolve(schema, one));
}
__name(alternatives, "alternatives");
function unquotedText({ value, written }) {
  if (value === null || typeof value === "number" || typeof value === "boolean") return written();
  if (typeof value !== "object" || Array.isArray(value)) return null;
  const text2 = written();
  return text2 !== null && /^[\dA-Fa-f:]*::$/.test(text2) ? text2 : null;
}
__name(unquotedText, "unquotedText");
function acceptsText(text2, schema, error) {
  return alternatives(schema, error).some((expected) => {
    const pattern = valueAt(expected, ["pattern"]);
    if (valueAt(expected, ["type"]) !== "string") return false;
    return typeof pattern !== "string" || new RegExp(pattern, "u").test(text2);
  });
}
__name(acceptsText, "acceptsText");
function write(error, { schema, path: path7 }) {
  const key = path7.at(-1);
  const wanted = owner(schema, error);
  const [first] = asList(valueAt(wanted, ["examples"]));
  if (first === void 0) return "see the documentation for the expected form";
  return typeof key === "string" ? `write ${example2(key, wanted)}` : `write for example \`${flow(first)}\``;
}
__name(write, "write");
function example2(key, wanted) {
  const [first] = asList(valueAt(wanted, ["examples"]));
  return first === void 0 ? `\`${key}\`` : `for example \`${key}: ${flow(first)}\``;
}
__name(example2, "example");
function parent(schema, error) {
  let found = resolve(schema, schema);
  for (const step of pathOf(null, error.schemaPath).slice(0, -1)) {
    found = resolve(schema, valueAt(found, [step]));
  }
  return found;
}
__name(parent, "parent");
function owner(schema, error) {
  const schemaPath = error.schemaPath.replace(/\/anyOf\/\d+\/(?=[^/]+$)/, "/");
  return parent(schema, { ...error, schemaPath });
}
__name(owner, "owner");
function resolve(schema, found) {
  const ref = valueAt(found, ["$ref"]);
  return typeof ref === "string" ? valueAt(schema, pathOf(null, ref)) : found;
}
__name(resolve, "resolve");
function asMap(value) {
  return typeof value === "object" && value !== null ? value : {};
}
__name(asMap, "asMap");
function asList(value) {
  return Array.isArray(value) ? value : [];
}
__name(asList, "asList");

// src/schema/generated/config.validate.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = /* @__PURE__ */ __name((cb, mod) => /* @__PURE__ */ __name(function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
}, "__require"), "__commonJS");
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    __name(ucs2length, "ucs2length");
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var stdin_default = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["version", "workspaces"], "properties": { "version": { "const": 1 }, "workspaces": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["host", "token_env"], "properties": { "host": { "type": "string", "minLength": 1 }, "token_env": { "type": "string", "pattern": "^(?:WORKATO_|KEYWARD_)[A-Z0-9_]+$" }, "manifests": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "self": { "anyOf": [{ "const": "none" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "object", "additionalProperties": false, "required": ["name", "environment"], "properties": { "name": { "type": "string", "pattern": "\\S" }, "environment": { "type": "string", "pattern": "\\S" } } }] } }] }, "scope": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } }, "prune": { "type": "boolean" }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } }, "rate_limit": { "anyOf": [{ "type": "string", "pattern": "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" }, { "type": "object", "additionalProperties": false, "required": ["limit", "redis_env"], "properties": { "limit": { "type": "string", "pattern": "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" }, "redis_env": { "type": "string", "pattern": "^KEYWARD_[A-Z0-9_]+$" }, "local_share": { "type": "string", "pattern": "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" } } }] } } } }, "limits": { "type": "object", "additionalProperties": false, "properties": { "max_creates": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "type": "string", "pattern": "^(?:100|[1-9][0-9]?)%$" }] }, "max_updates": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "type": "string", "pattern": "^(?:100|[1-9][0-9]?)%$" }] }, "max_deletes": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "type": "string", "pattern": "^(?:100|[1-9][0-9]?)%$" }] }, "max_rotations": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "type": "string", "pattern": "^(?:100|[1-9][0-9]?)%$" }] } } }, "sinks": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "additionalProperties": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["file", "github-actions-secret", "vault-kv2", "command"] } }, "allOf": [{ "if": { "properties": { "type": { "const": "file" } }, "required": ["type"] }, "then": { "type": "object", "additionalProperties": false, "required": ["type", "path"], "properties": { "type": { "const": "file" }, "path": { "type": "string", "minLength": 1 }, "recipients": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^age1[a-z0-9]+$" } }, "trusted": { "type": "boolean" }, "for": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } } } } }, { "if": { "properties": { "type": { "const": "github-actions-secret" } }, "required": ["type"] }, "then": { "type": "object", "additionalProperties": false, "required": ["type", "secret", "token_env"], "properties": { "type": { "const": "github-actions-secret" }, "repository": { "type": "string", "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9._{}-]+$" }, "environment": { "type": "string", "minLength": 1 }, "organization": { "type": "string", "pattern": "^[A-Za-z0-9-]+$" }, "visibility": { "enum": ["all", "private"] }, "secret": { "type": "string", "pattern": "^(?:[A-Za-z0-9_]|\\{[^{}]*\\})+$" }, "token_env": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "trusted": { "type": "boolean" }, "for": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } } } } }, { "if": { "properties": { "type": { "const": "vault-kv2" } }, "required": ["type"] }, "then": { "type": "object", "additionalProperties": false, "required": ["type", "mount", "path"], "properties": { "type": { "const": "vault-kv2" }, "mount": { "type": "string", "minLength": 1 }, "path": { "type": "string", "minLength": 1 }, "field": { "type": "string", "minLength": 1 }, "address_env": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "token_env": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "jwt": { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "role": { "type": "string", "minLength": 1 }, "mount": { "type": "string", "minLength": 1 }, "audience": { "type": "string", "minLength": 1 } } }, "trusted": { "type": "boolean" }, "for": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } } } } }, { "if": { "properties": { "type": { "const": "command" } }, "required": ["type"] }, "then": { "type": "object", "additionalProperties": false, "required": ["type", "deliver"], "properties": { "type": { "const": "command" }, "deliver": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "mark": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "state": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "env": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" } }, "trusted": { "type": "boolean" }, "for": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } } } } }] } }, "policies": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "match": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "environment": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }] }, "role": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] } }] }, "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "workspace": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }] } } }, "except": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "on": { "enum": ["client", "create", "change"] }, "schema": { "anyOf": [{ "type": "object" }, { "type": "boolean" }] }, "risks": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z][a-z-]*$" } }, "severity": { "enum": ["error", "warning"] }, "message": { "type": "string", "pattern": "\\S" } } } }, "tokens": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } } } } };
var pattern0 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");
var pattern1 = new RegExp("^(?:WORKATO_|KEYWARD_)[A-Z0-9_]+$", "u");
var pattern2 = new RegExp("\\S", "u");
var pattern9 = new RegExp("^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$", "u");
var pattern11 = new RegExp("^KEYWARD_[A-Z0-9_]+$", "u");
var pattern13 = new RegExp("^(?:100|[1-9][0-9]?)%$", "u");
var pattern18 = new RegExp("^age1[a-z0-9]+$", "u");
var pattern21 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._{}-]+$", "u");
var pattern22 = new RegExp("^[A-Za-z0-9-]+$", "u");
var pattern23 = new RegExp("^(?:[A-Za-z0-9_]|\\{[^{}]*\\})+$", "u");
var pattern24 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern43 = new RegExp("^[a-z][a-z-]*$", "u");
var pattern45 = new RegExp("^(?:[1-9][0-9]{0,5}[smhdw]|never)$", "u");
var func2 = require_ucs2length().default;
var func4 = Object.prototype.hasOwnProperty;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.workspaces === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workspaces" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "workspaces" || key0 === "limits" || key0 === "sinks" || key0 === "policies" || key0 === "tokens")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.workspaces !== void 0) {
      let data1 = data.workspaces;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err4 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data1) {
          const _errs5 = errors;
          if (typeof key1 === "string") {
            if (!pattern0.test(key1)) {
              const err5 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            const err7 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          let data2 = data1[key2];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.host === void 0) {
              const err8 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/workspaces/additionalProperties/required", keyword: "required", params: { missingProperty: "host" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2.token_env === void 0) {
              const err9 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/workspaces/additionalProperties/required", keyword: "required", params: { missingProperty: "token_env" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key3 in data2) {
              if (!(key3 === "host" || key3 === "token_env" || key3 === "manifests" || key3 === "self" || key3 === "scope" || key3 === "prune" || key3 === "environments" || key3 === "rate_limit")) {
                const err10 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/workspaces/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.host !== void 0) {
              let data3 = data2.host;
              if (typeof data3 === "string") {
                if (func2(data3) < 1) {
                  const err11 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/host", schemaPath: "#/properties/workspaces/additionalProperties/properties/host/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/host", schemaPath: "#/properties/workspaces/additionalProperties/properties/host/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data2.token_env !== void 0) {
              let data4 = data2.token_env;
              if (typeof data4 === "string") {
                if (!pattern1.test(data4)) {
                  const err13 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/workspaces/additionalProperties/properties/token_env/pattern", keyword: "pattern", params: { pattern: "^(?:WORKATO_|KEYWARD_)[A-Z0-9_]+$" } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/workspaces/additionalProperties/properties/token_env/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data2.manifests !== void 0) {
              let data5 = data2.manifests;
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err15 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests", schemaPath: "#/properties/workspaces/additionalProperties/properties/manifests/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data6 = data5[i0];
                  if (typeof data6 === "string") {
                    if (!pattern2.test(data6)) {
                      const err16 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests/" + i0, schemaPath: "#/properties/workspaces/additionalProperties/properties/manifests/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  } else {
                    const err17 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests/" + i0, schemaPath: "#/properties/workspaces/additionalProperties/properties/manifests/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              } else {
                const err18 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests", schemaPath: "#/properties/workspaces/additionalProperties/properties/manifests/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data2.self !== void 0) {
              let data7 = data2.self;
              const _errs20 = errors;
              let valid6 = false;
              const _errs21 = errors;
              if ("none" !== data7) {
                const err19 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/0/const", keyword: "const", params: { allowedValue: "none" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              var _valid0 = _errs21 === errors;
              valid6 = valid6 || _valid0;
              if (!valid6) {
                const _errs22 = errors;
                if (Array.isArray(data7)) {
                  if (data7.length < 1) {
                    const err20 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                  const len1 = data7.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data8 = data7[i1];
                    const _errs25 = errors;
                    let valid9 = false;
                    const _errs26 = errors;
                    if (typeof data8 === "string") {
                      if (!pattern2.test(data8)) {
                        const err21 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                        if (vErrors === null) {
                          vErrors = [err21];
                        } else {
                          vErrors.push(err21);
                        }
                        errors++;
                      }
                    } else {
                      const err22 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                    var _valid1 = _errs26 === errors;
                    valid9 = valid9 || _valid1;
                    if (!valid9) {
                      const _errs28 = errors;
                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                        const err23 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err23];
                        } else {
                          vErrors.push(err23);
                        }
                        errors++;
                      }
                      if (typeof data8 == "number" && isFinite(data8)) {
                        if (data8 > 9007199254740991 || isNaN(data8)) {
                          const err24 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                          if (vErrors === null) {
                            vErrors = [err24];
                          } else {
                            vErrors.push(err24);
                          }
                          errors++;
                        }
                        if (data8 < 1 || isNaN(data8)) {
                          const err25 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err25];
                          } else {
                            vErrors.push(err25);
                          }
                          errors++;
                        }
                      }
                      var _valid1 = _errs28 === errors;
                      valid9 = valid9 || _valid1;
                      if (!valid9) {
                        const _errs30 = errors;
                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                          if (data8.name === void 0) {
                            const err26 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                              vErrors = [err26];
                            } else {
                              vErrors.push(err26);
                            }
                            errors++;
                          }
                          if (data8.environment === void 0) {
                            const err27 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/required", keyword: "required", params: { missingProperty: "environment" } };
                            if (vErrors === null) {
                              vErrors = [err27];
                            } else {
                              vErrors.push(err27);
                            }
                            errors++;
                          }
                          for (const key4 in data8) {
                            if (!(key4 === "name" || key4 === "environment")) {
                              const err28 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                              if (vErrors === null) {
                                vErrors = [err28];
                              } else {
                                vErrors.push(err28);
                              }
                              errors++;
                            }
                          }
                          if (data8.name !== void 0) {
                            let data9 = data8.name;
                            if (typeof data9 === "string") {
                              if (!pattern2.test(data9)) {
                                const err29 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1 + "/name", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                if (vErrors === null) {
                                  vErrors = [err29];
                                } else {
                                  vErrors.push(err29);
                                }
                                errors++;
                              }
                            } else {
                              const err30 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1 + "/name", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/properties/name/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err30];
                              } else {
                                vErrors.push(err30);
                              }
                              errors++;
                            }
                          }
                          if (data8.environment !== void 0) {
                            let data10 = data8.environment;
                            if (typeof data10 === "string") {
                              if (!pattern2.test(data10)) {
                                const err31 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1 + "/environment", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/properties/environment/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                if (vErrors === null) {
                                  vErrors = [err31];
                                } else {
                                  vErrors.push(err31);
                                }
                                errors++;
                              }
                            } else {
                              const err32 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1 + "/environment", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/properties/environment/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err32];
                              } else {
                                vErrors.push(err32);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err33 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                          if (vErrors === null) {
                            vErrors = [err33];
                          } else {
                            vErrors.push(err33);
                          }
                          errors++;
                        }
                        var _valid1 = _errs30 === errors;
                        valid9 = valid9 || _valid1;
                      }
                    }
                    if (!valid9) {
                      const err34 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    } else {
                      errors = _errs25;
                      if (vErrors !== null) {
                        if (_errs25) {
                          vErrors.length = _errs25;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                } else {
                  const err35 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                var _valid0 = _errs22 === errors;
                valid6 = valid6 || _valid0;
              }
              if (!valid6) {
                const err36 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              } else {
                errors = _errs20;
                if (vErrors !== null) {
                  if (_errs20) {
                    vErrors.length = _errs20;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data2.scope !== void 0) {
              let data11 = data2.scope;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (Object.keys(data11).length < 1) {
                  const err37 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                for (const key5 in data11) {
                  if (!(key5 === "names" || key5 === "environments")) {
                    const err38 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (data11.names !== void 0) {
                  let data12 = data11.names;
                  if (Array.isArray(data12)) {
                    if (data12.length < 1) {
                      const err39 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/names", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                    const len2 = data12.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data13 = data12[i2];
                      if (typeof data13 === "string") {
                        if (!pattern2.test(data13)) {
                          const err40 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/names/" + i2, schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err40];
                          } else {
                            vErrors.push(err40);
                          }
                          errors++;
                        }
                      } else {
                        const err41 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/names/" + i2, schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/names/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err41];
                        } else {
                          vErrors.push(err41);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err42 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/names", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/names/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
                if (data11.environments !== void 0) {
                  let data14 = data11.environments;
                  if (Array.isArray(data14)) {
                    if (data14.length < 1) {
                      const err43 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/environments", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                    const len3 = data14.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data15 = data14[i3];
                      if (typeof data15 === "string") {
                        if (!pattern2.test(data15)) {
                          const err44 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/environments/" + i3, schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err44];
                          } else {
                            vErrors.push(err44);
                          }
                          errors++;
                        }
                      } else {
                        const err45 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/environments/" + i3, schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err46 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/environments", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/environments/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
              } else {
                const err47 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data2.prune !== void 0) {
              if (typeof data2.prune !== "boolean") {
                const err48 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/prune", schemaPath: "#/properties/workspaces/additionalProperties/properties/prune/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data2.environments !== void 0) {
              let data17 = data2.environments;
              if (Array.isArray(data17)) {
                if (data17.length < 1) {
                  const err49 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/environments", schemaPath: "#/properties/workspaces/additionalProperties/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                const len4 = data17.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data18 = data17[i4];
                  if (typeof data18 === "string") {
                    if (!pattern0.test(data18)) {
                      const err50 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/environments/" + i4, schemaPath: "#/properties/workspaces/additionalProperties/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                  } else {
                    const err51 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/environments/" + i4, schemaPath: "#/properties/workspaces/additionalProperties/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
              } else {
                const err52 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/environments", schemaPath: "#/properties/workspaces/additionalProperties/properties/environments/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data2.rate_limit !== void 0) {
              let data19 = data2.rate_limit;
              const _errs55 = errors;
              let valid18 = false;
              const _errs56 = errors;
              if (typeof data19 === "string") {
                if (!pattern9.test(data19)) {
                  const err53 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" } };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              var _valid2 = _errs56 === errors;
              valid18 = valid18 || _valid2;
              if (!valid18) {
                const _errs58 = errors;
                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                  if (data19.limit === void 0) {
                    const err55 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/required", keyword: "required", params: { missingProperty: "limit" } };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                  if (data19.redis_env === void 0) {
                    const err56 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/required", keyword: "required", params: { missingProperty: "redis_env" } };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                  for (const key6 in data19) {
                    if (!(key6 === "limit" || key6 === "redis_env" || key6 === "local_share")) {
                      const err57 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                      if (vErrors === null) {
                        vErrors = [err57];
                      } else {
                        vErrors.push(err57);
                      }
                      errors++;
                    }
                  }
                  if (data19.limit !== void 0) {
                    let data20 = data19.limit;
                    if (typeof data20 === "string") {
                      if (!pattern9.test(data20)) {
                        const err58 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit/limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/properties/limit/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" } };
                        if (vErrors === null) {
                          vErrors = [err58];
                        } else {
                          vErrors.push(err58);
                        }
                        errors++;
                      }
                    } else {
                      const err59 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit/limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/properties/limit/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                  }
                  if (data19.redis_env !== void 0) {
                    let data21 = data19.redis_env;
                    if (typeof data21 === "string") {
                      if (!pattern11.test(data21)) {
                        const err60 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit/redis_env", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/properties/redis_env/pattern", keyword: "pattern", params: { pattern: "^KEYWARD_[A-Z0-9_]+$" } };
                        if (vErrors === null) {
                          vErrors = [err60];
                        } else {
                          vErrors.push(err60);
                        }
                        errors++;
                      }
                    } else {
                      const err61 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit/redis_env", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/properties/redis_env/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                  }
                  if (data19.local_share !== void 0) {
                    let data22 = data19.local_share;
                    if (typeof data22 === "string") {
                      if (!pattern9.test(data22)) {
                        const err62 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit/local_share", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/properties/local_share/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" } };
                        if (vErrors === null) {
                          vErrors = [err62];
                        } else {
                          vErrors.push(err62);
                        }
                        errors++;
                      }
                    } else {
                      const err63 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit/local_share", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/properties/local_share/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err64 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                var _valid2 = _errs58 === errors;
                valid18 = valid18 || _valid2;
              }
              if (!valid18) {
                const err65 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              } else {
                errors = _errs55;
                if (vErrors !== null) {
                  if (_errs55) {
                    vErrors.length = _errs55;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err66 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/workspaces/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data23 = data.limits;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key7 in data23) {
          if (!(key7 === "max_creates" || key7 === "max_updates" || key7 === "max_deletes" || key7 === "max_rotations")) {
            const err68 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data23.max_creates !== void 0) {
          let data24 = data23.max_creates;
          const _errs71 = errors;
          let valid21 = false;
          const _errs72 = errors;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err69 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 > 1e6 || isNaN(data24)) {
              const err70 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (data24 < 0 || isNaN(data24)) {
              const err71 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          }
          var _valid3 = _errs72 === errors;
          valid21 = valid21 || _valid3;
          if (!valid21) {
            const _errs74 = errors;
            if (typeof data24 === "string") {
              if (!pattern13.test(data24)) {
                const err72 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?:100|[1-9][0-9]?)%$" } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            } else {
              const err73 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/1/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            var _valid3 = _errs74 === errors;
            valid21 = valid21 || _valid3;
          }
          if (!valid21) {
            const err74 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          } else {
            errors = _errs71;
            if (vErrors !== null) {
              if (_errs71) {
                vErrors.length = _errs71;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data23.max_updates !== void 0) {
          let data25 = data23.max_updates;
          const _errs77 = errors;
          let valid22 = false;
          const _errs78 = errors;
          if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
            const err75 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 > 1e6 || isNaN(data25)) {
              const err76 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            if (data25 < 0 || isNaN(data25)) {
              const err77 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          }
          var _valid4 = _errs78 === errors;
          valid22 = valid22 || _valid4;
          if (!valid22) {
            const _errs80 = errors;
            if (typeof data25 === "string") {
              if (!pattern13.test(data25)) {
                const err78 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?:100|[1-9][0-9]?)%$" } };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            } else {
              const err79 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/1/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            var _valid4 = _errs80 === errors;
            valid22 = valid22 || _valid4;
          }
          if (!valid22) {
            const err80 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          } else {
            errors = _errs77;
            if (vErrors !== null) {
              if (_errs77) {
                vErrors.length = _errs77;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data23.max_deletes !== void 0) {
          let data26 = data23.max_deletes;
          const _errs83 = errors;
          let valid23 = false;
          const _errs84 = errors;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err81 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 > 1e6 || isNaN(data26)) {
              const err82 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            if (data26 < 0 || isNaN(data26)) {
              const err83 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          }
          var _valid5 = _errs84 === errors;
          valid23 = valid23 || _valid5;
          if (!valid23) {
            const _errs86 = errors;
            if (typeof data26 === "string") {
              if (!pattern13.test(data26)) {
                const err84 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?:100|[1-9][0-9]?)%$" } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            } else {
              const err85 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/1/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            var _valid5 = _errs86 === errors;
            valid23 = valid23 || _valid5;
          }
          if (!valid23) {
            const err86 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          } else {
            errors = _errs83;
            if (vErrors !== null) {
              if (_errs83) {
                vErrors.length = _errs83;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data23.max_rotations !== void 0) {
          let data27 = data23.max_rotations;
          const _errs89 = errors;
          let valid24 = false;
          const _errs90 = errors;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err87 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 > 1e6 || isNaN(data27)) {
              const err88 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (data27 < 0 || isNaN(data27)) {
              const err89 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          }
          var _valid6 = _errs90 === errors;
          valid24 = valid24 || _valid6;
          if (!valid24) {
            const _errs92 = errors;
            if (typeof data27 === "string") {
              if (!pattern13.test(data27)) {
                const err90 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?:100|[1-9][0-9]?)%$" } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            } else {
              const err91 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/1/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            var _valid6 = _errs92 === errors;
            valid24 = valid24 || _valid6;
          }
          if (!valid24) {
            const err92 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          } else {
            errors = _errs89;
            if (vErrors !== null) {
              if (_errs89) {
                vErrors.length = _errs89;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.sinks !== void 0) {
      let data28 = data.sinks;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (const key8 in data28) {
          const _errs96 = errors;
          if (typeof key8 === "string") {
            if (!pattern0.test(key8)) {
              const err94 = { instancePath: instancePath + "/sinks", schemaPath: "#/properties/sinks/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, propertyName: key8 };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/sinks", schemaPath: "#/properties/sinks/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key8 };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
          var valid25 = _errs96 === errors;
          if (!valid25) {
            const err96 = { instancePath: instancePath + "/sinks", schemaPath: "#/properties/sinks/propertyNames", keyword: "propertyNames", params: { propertyName: key8 } };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        for (const key9 in data28) {
          let data29 = data28[key9];
          const _errs102 = errors;
          let valid28 = true;
          const _errs103 = errors;
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            let missing0;
            if (data29.type === void 0 && (missing0 = "type")) {
              const err97 = {};
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            } else {
              if (data29.type !== void 0) {
                if ("file" !== data29.type) {
                  const err98 = {};
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid7 = _errs103 === errors;
          errors = _errs102;
          if (vErrors !== null) {
            if (_errs102) {
              vErrors.length = _errs102;
            } else {
              vErrors = null;
            }
          }
          if (_valid7) {
            const _errs105 = errors;
            if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
              if (data29.type === void 0) {
                const err99 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
              if (data29.path === void 0) {
                const err100 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/required", keyword: "required", params: { missingProperty: "path" } };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
              for (const key10 in data29) {
                if (!(key10 === "type" || key10 === "path" || key10 === "recipients" || key10 === "trusted" || key10 === "for")) {
                  const err101 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              }
              if (data29.type !== void 0) {
                if ("file" !== data29.type) {
                  const err102 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "file" } };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              }
              if (data29.path !== void 0) {
                let data32 = data29.path;
                if (typeof data32 === "string") {
                  if (func2(data32) < 1) {
                    const err103 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                } else {
                  const err104 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/path/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
              if (data29.recipients !== void 0) {
                let data33 = data29.recipients;
                if (Array.isArray(data33)) {
                  if (data33.length < 1) {
                    const err105 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/recipients", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/recipients/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err105];
                    } else {
                      vErrors.push(err105);
                    }
                    errors++;
                  }
                  const len5 = data33.length;
                  for (let i5 = 0; i5 < len5; i5++) {
                    let data34 = data33[i5];
                    if (typeof data34 === "string") {
                      if (!pattern18.test(data34)) {
                        const err106 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/recipients/" + i5, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/recipients/items/pattern", keyword: "pattern", params: { pattern: "^age1[a-z0-9]+$" } };
                        if (vErrors === null) {
                          vErrors = [err106];
                        } else {
                          vErrors.push(err106);
                        }
                        errors++;
                      }
                    } else {
                      const err107 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/recipients/" + i5, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/recipients/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err108 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/recipients", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/recipients/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              }
              if (data29.trusted !== void 0) {
                if (typeof data29.trusted !== "boolean") {
                  const err109 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/trusted/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
              }
              if (data29.for !== void 0) {
                let data36 = data29.for;
                if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                  if (Object.keys(data36).length < 1) {
                    const err110 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err110];
                    } else {
                      vErrors.push(err110);
                    }
                    errors++;
                  }
                  for (const key11 in data36) {
                    if (!(key11 === "names" || key11 === "environments")) {
                      const err111 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                      if (vErrors === null) {
                        vErrors = [err111];
                      } else {
                        vErrors.push(err111);
                      }
                      errors++;
                    }
                  }
                  if (data36.names !== void 0) {
                    let data37 = data36.names;
                    if (Array.isArray(data37)) {
                      if (data37.length < 1) {
                        const err112 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err112];
                        } else {
                          vErrors.push(err112);
                        }
                        errors++;
                      }
                      const len6 = data37.length;
                      for (let i6 = 0; i6 < len6; i6++) {
                        let data38 = data37[i6];
                        if (typeof data38 === "string") {
                          if (!pattern2.test(data38)) {
                            const err113 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i6, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err113];
                            } else {
                              vErrors.push(err113);
                            }
                            errors++;
                          }
                        } else {
                          const err114 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i6, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/names/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err114];
                          } else {
                            vErrors.push(err114);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err115 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/names/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err115];
                      } else {
                        vErrors.push(err115);
                      }
                      errors++;
                    }
                  }
                  if (data36.environments !== void 0) {
                    let data39 = data36.environments;
                    if (Array.isArray(data39)) {
                      if (data39.length < 1) {
                        const err116 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err116];
                        } else {
                          vErrors.push(err116);
                        }
                        errors++;
                      }
                      const len7 = data39.length;
                      for (let i7 = 0; i7 < len7; i7++) {
                        let data40 = data39[i7];
                        if (typeof data40 === "string") {
                          if (!pattern2.test(data40)) {
                            const err117 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i7, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err117];
                            } else {
                              vErrors.push(err117);
                            }
                            errors++;
                          }
                        } else {
                          const err118 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i7, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err118];
                          } else {
                            vErrors.push(err118);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err119 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/environments/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err119];
                      } else {
                        vErrors.push(err119);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err120 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
              }
            } else {
              const err121 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
            var _valid7 = _errs105 === errors;
            valid28 = _valid7;
          }
          if (!valid28) {
            const err122 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
          const _errs129 = errors;
          let valid38 = true;
          const _errs130 = errors;
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            let missing1;
            if (data29.type === void 0 && (missing1 = "type")) {
              const err123 = {};
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            } else {
              if (data29.type !== void 0) {
                if ("github-actions-secret" !== data29.type) {
                  const err124 = {};
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid8 = _errs130 === errors;
          errors = _errs129;
          if (vErrors !== null) {
            if (_errs129) {
              vErrors.length = _errs129;
            } else {
              vErrors = null;
            }
          }
          if (_valid8) {
            const _errs132 = errors;
            if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
              if (data29.type === void 0) {
                const err125 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
              if (data29.secret === void 0) {
                const err126 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/required", keyword: "required", params: { missingProperty: "secret" } };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
              if (data29.token_env === void 0) {
                const err127 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/required", keyword: "required", params: { missingProperty: "token_env" } };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
              for (const key12 in data29) {
                if (!func4.call(schema6.properties.sinks.additionalProperties.allOf[1].then.properties, key12)) {
                  const err128 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
              }
              if (data29.type !== void 0) {
                if ("github-actions-secret" !== data29.type) {
                  const err129 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/type/const", keyword: "const", params: { allowedValue: "github-actions-secret" } };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
              }
              if (data29.repository !== void 0) {
                let data43 = data29.repository;
                if (typeof data43 === "string") {
                  if (!pattern21.test(data43)) {
                    const err130 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._{}-]+$" } };
                    if (vErrors === null) {
                      vErrors = [err130];
                    } else {
                      vErrors.push(err130);
                    }
                    errors++;
                  }
                } else {
                  const err131 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/repository/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
              }
              if (data29.environment !== void 0) {
                let data44 = data29.environment;
                if (typeof data44 === "string") {
                  if (func2(data44) < 1) {
                    const err132 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/environment/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err132];
                    } else {
                      vErrors.push(err132);
                    }
                    errors++;
                  }
                } else {
                  const err133 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/environment/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              }
              if (data29.organization !== void 0) {
                let data45 = data29.organization;
                if (typeof data45 === "string") {
                  if (!pattern22.test(data45)) {
                    const err134 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/organization", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/organization/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+$" } };
                    if (vErrors === null) {
                      vErrors = [err134];
                    } else {
                      vErrors.push(err134);
                    }
                    errors++;
                  }
                } else {
                  const err135 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/organization", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/organization/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
              }
              if (data29.visibility !== void 0) {
                let data46 = data29.visibility;
                if (!(data46 === "all" || data46 === "private")) {
                  const err136 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/visibility", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema6.properties.sinks.additionalProperties.allOf[1].then.properties.visibility.enum } };
                  if (vErrors === null) {
                    vErrors = [err136];
                  } else {
                    vErrors.push(err136);
                  }
                  errors++;
                }
              }
              if (data29.secret !== void 0) {
                let data47 = data29.secret;
                if (typeof data47 === "string") {
                  if (!pattern23.test(data47)) {
                    const err137 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/secret/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9_]|\\{[^{}]*\\})+$" } };
                    if (vErrors === null) {
                      vErrors = [err137];
                    } else {
                      vErrors.push(err137);
                    }
                    errors++;
                  }
                } else {
                  const err138 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/secret/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
              }
              if (data29.token_env !== void 0) {
                let data48 = data29.token_env;
                if (typeof data48 === "string") {
                  if (!pattern24.test(data48)) {
                    const err139 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/token_env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                } else {
                  const err140 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/token_env/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
              }
              if (data29.trusted !== void 0) {
                if (typeof data29.trusted !== "boolean") {
                  const err141 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/trusted/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
              }
              if (data29.for !== void 0) {
                let data50 = data29.for;
                if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                  if (Object.keys(data50).length < 1) {
                    const err142 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err142];
                    } else {
                      vErrors.push(err142);
                    }
                    errors++;
                  }
                  for (const key13 in data50) {
                    if (!(key13 === "names" || key13 === "environments")) {
                      const err143 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                      if (vErrors === null) {
                        vErrors = [err143];
                      } else {
                        vErrors.push(err143);
                      }
                      errors++;
                    }
                  }
                  if (data50.names !== void 0) {
                    let data51 = data50.names;
                    if (Array.isArray(data51)) {
                      if (data51.length < 1) {
                        const err144 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err144];
                        } else {
                          vErrors.push(err144);
                        }
                        errors++;
                      }
                      const len8 = data51.length;
                      for (let i8 = 0; i8 < len8; i8++) {
                        let data52 = data51[i8];
                        if (typeof data52 === "string") {
                          if (!pattern2.test(data52)) {
                            const err145 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i8, schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err145];
                            } else {
                              vErrors.push(err145);
                            }
                            errors++;
                          }
                        } else {
                          const err146 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i8, schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/names/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err146];
                          } else {
                            vErrors.push(err146);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err147 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/names/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err147];
                      } else {
                        vErrors.push(err147);
                      }
                      errors++;
                    }
                  }
                  if (data50.environments !== void 0) {
                    let data53 = data50.environments;
                    if (Array.isArray(data53)) {
                      if (data53.length < 1) {
                        const err148 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err148];
                        } else {
                          vErrors.push(err148);
                        }
                        errors++;
                      }
                      const len9 = data53.length;
                      for (let i9 = 0; i9 < len9; i9++) {
                        let data54 = data53[i9];
                        if (typeof data54 === "string") {
                          if (!pattern2.test(data54)) {
                            const err149 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i9, schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err149];
                            } else {
                              vErrors.push(err149);
                            }
                            errors++;
                          }
                        } else {
                          const err150 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i9, schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err150];
                          } else {
                            vErrors.push(err150);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err151 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/environments/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err151];
                      } else {
                        vErrors.push(err151);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err152 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
              }
            } else {
              const err153 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err153];
              } else {
                vErrors.push(err153);
              }
              errors++;
            }
            var _valid8 = _errs132 === errors;
            valid38 = _valid8;
          }
          if (!valid38) {
            const err154 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
          const _errs161 = errors;
          let valid46 = true;
          const _errs162 = errors;
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            let missing2;
            if (data29.type === void 0 && (missing2 = "type")) {
              const err155 = {};
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            } else {
              if (data29.type !== void 0) {
                if ("vault-kv2" !== data29.type) {
                  const err156 = {};
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid9 = _errs162 === errors;
          errors = _errs161;
          if (vErrors !== null) {
            if (_errs161) {
              vErrors.length = _errs161;
            } else {
              vErrors = null;
            }
          }
          if (_valid9) {
            const _errs164 = errors;
            if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
              if (data29.type === void 0) {
                const err157 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
              if (data29.mount === void 0) {
                const err158 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/required", keyword: "required", params: { missingProperty: "mount" } };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
              if (data29.path === void 0) {
                const err159 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/required", keyword: "required", params: { missingProperty: "path" } };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
              for (const key14 in data29) {
                if (!func4.call(schema6.properties.sinks.additionalProperties.allOf[2].then.properties, key14)) {
                  const err160 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
              }
              if (data29.type !== void 0) {
                if ("vault-kv2" !== data29.type) {
                  const err161 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/type/const", keyword: "const", params: { allowedValue: "vault-kv2" } };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
              }
              if (data29.mount !== void 0) {
                let data57 = data29.mount;
                if (typeof data57 === "string") {
                  if (func2(data57) < 1) {
                    const err162 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mount", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/mount/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err162];
                    } else {
                      vErrors.push(err162);
                    }
                    errors++;
                  }
                } else {
                  const err163 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mount", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/mount/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err163];
                  } else {
                    vErrors.push(err163);
                  }
                  errors++;
                }
              }
              if (data29.path !== void 0) {
                let data58 = data29.path;
                if (typeof data58 === "string") {
                  if (func2(data58) < 1) {
                    const err164 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                } else {
                  const err165 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/path/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
              }
              if (data29.field !== void 0) {
                let data59 = data29.field;
                if (typeof data59 === "string") {
                  if (func2(data59) < 1) {
                    const err166 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/field", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/field/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                } else {
                  const err167 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/field", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/field/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err167];
                  } else {
                    vErrors.push(err167);
                  }
                  errors++;
                }
              }
              if (data29.address_env !== void 0) {
                let data60 = data29.address_env;
                if (typeof data60 === "string") {
                  if (!pattern24.test(data60)) {
                    const err168 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/address_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/address_env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                    if (vErrors === null) {
                      vErrors = [err168];
                    } else {
                      vErrors.push(err168);
                    }
                    errors++;
                  }
                } else {
                  const err169 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/address_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/address_env/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
              }
              if (data29.token_env !== void 0) {
                let data61 = data29.token_env;
                if (typeof data61 === "string") {
                  if (!pattern24.test(data61)) {
                    const err170 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/token_env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                    if (vErrors === null) {
                      vErrors = [err170];
                    } else {
                      vErrors.push(err170);
                    }
                    errors++;
                  }
                } else {
                  const err171 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/token_env/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
              }
              if (data29.jwt !== void 0) {
                let data62 = data29.jwt;
                if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                  if (data62.role === void 0) {
                    const err172 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/required", keyword: "required", params: { missingProperty: "role" } };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                  for (const key15 in data62) {
                    if (!(key15 === "role" || key15 === "mount" || key15 === "audience")) {
                      const err173 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                      if (vErrors === null) {
                        vErrors = [err173];
                      } else {
                        vErrors.push(err173);
                      }
                      errors++;
                    }
                  }
                  if (data62.role !== void 0) {
                    let data63 = data62.role;
                    if (typeof data63 === "string") {
                      if (func2(data63) < 1) {
                        const err174 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/role", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/role/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err174];
                        } else {
                          vErrors.push(err174);
                        }
                        errors++;
                      }
                    } else {
                      const err175 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/role", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/role/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err175];
                      } else {
                        vErrors.push(err175);
                      }
                      errors++;
                    }
                  }
                  if (data62.mount !== void 0) {
                    let data64 = data62.mount;
                    if (typeof data64 === "string") {
                      if (func2(data64) < 1) {
                        const err176 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/mount", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/mount/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err176];
                        } else {
                          vErrors.push(err176);
                        }
                        errors++;
                      }
                    } else {
                      const err177 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/mount", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/mount/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err177];
                      } else {
                        vErrors.push(err177);
                      }
                      errors++;
                    }
                  }
                  if (data62.audience !== void 0) {
                    let data65 = data62.audience;
                    if (typeof data65 === "string") {
                      if (func2(data65) < 1) {
                        const err178 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/audience", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/audience/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err178];
                        } else {
                          vErrors.push(err178);
                        }
                        errors++;
                      }
                    } else {
                      const err179 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/audience", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/audience/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err179];
                      } else {
                        vErrors.push(err179);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err180 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
              }
              if (data29.trusted !== void 0) {
                if (typeof data29.trusted !== "boolean") {
                  const err181 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/trusted/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err181];
                  } else {
                    vErrors.push(err181);
                  }
                  errors++;
                }
              }
              if (data29.for !== void 0) {
                let data67 = data29.for;
                if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                  if (Object.keys(data67).length < 1) {
                    const err182 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err182];
                    } else {
                      vErrors.push(err182);
                    }
                    errors++;
                  }
                  for (const key16 in data67) {
                    if (!(key16 === "names" || key16 === "environments")) {
                      const err183 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                      if (vErrors === null) {
                        vErrors = [err183];
                      } else {
                        vErrors.push(err183);
                      }
                      errors++;
                    }
                  }
                  if (data67.names !== void 0) {
                    let data68 = data67.names;
                    if (Array.isArray(data68)) {
                      if (data68.length < 1) {
                        const err184 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err184];
                        } else {
                          vErrors.push(err184);
                        }
                        errors++;
                      }
                      const len10 = data68.length;
                      for (let i10 = 0; i10 < len10; i10++) {
                        let data69 = data68[i10];
                        if (typeof data69 === "string") {
                          if (!pattern2.test(data69)) {
                            const err185 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i10, schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err185];
                            } else {
                              vErrors.push(err185);
                            }
                            errors++;
                          }
                        } else {
                          const err186 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i10, schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/names/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err186];
                          } else {
                            vErrors.push(err186);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err187 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/names/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err187];
                      } else {
                        vErrors.push(err187);
                      }
                      errors++;
                    }
                  }
                  if (data67.environments !== void 0) {
                    let data70 = data67.environments;
                    if (Array.isArray(data70)) {
                      if (data70.length < 1) {
                        const err188 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err188];
                        } else {
                          vErrors.push(err188);
                        }
                        errors++;
                      }
                      const len11 = data70.length;
                      for (let i11 = 0; i11 < len11; i11++) {
                        let data71 = data70[i11];
                        if (typeof data71 === "string") {
                          if (!pattern2.test(data71)) {
                            const err189 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i11, schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err189];
                            } else {
                              vErrors.push(err189);
                            }
                            errors++;
                          }
                        } else {
                          const err190 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i11, schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err190];
                          } else {
                            vErrors.push(err190);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err191 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/environments/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err191];
                      } else {
                        vErrors.push(err191);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err192 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err192];
                  } else {
                    vErrors.push(err192);
                  }
                  errors++;
                }
              }
            } else {
              const err193 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err193];
              } else {
                vErrors.push(err193);
              }
              errors++;
            }
            var _valid9 = _errs164 === errors;
            valid46 = _valid9;
          }
          if (!valid46) {
            const err194 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          }
          const _errs201 = errors;
          let valid55 = true;
          const _errs202 = errors;
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            let missing3;
            if (data29.type === void 0 && (missing3 = "type")) {
              const err195 = {};
              if (vErrors === null) {
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            } else {
              if (data29.type !== void 0) {
                if ("command" !== data29.type) {
                  const err196 = {};
                  if (vErrors === null) {
                    vErrors = [err196];
                  } else {
                    vErrors.push(err196);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid10 = _errs202 === errors;
          errors = _errs201;
          if (vErrors !== null) {
            if (_errs201) {
              vErrors.length = _errs201;
            } else {
              vErrors = null;
            }
          }
          if (_valid10) {
            const _errs204 = errors;
            if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
              if (data29.type === void 0) {
                const err197 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                  vErrors = [err197];
                } else {
                  vErrors.push(err197);
                }
                errors++;
              }
              if (data29.deliver === void 0) {
                const err198 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/required", keyword: "required", params: { missingProperty: "deliver" } };
                if (vErrors === null) {
                  vErrors = [err198];
                } else {
                  vErrors.push(err198);
                }
                errors++;
              }
              for (const key17 in data29) {
                if (!(key17 === "type" || key17 === "deliver" || key17 === "mark" || key17 === "state" || key17 === "env" || key17 === "trusted" || key17 === "for")) {
                  const err199 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                  if (vErrors === null) {
                    vErrors = [err199];
                  } else {
                    vErrors.push(err199);
                  }
                  errors++;
                }
              }
              if (data29.type !== void 0) {
                if ("command" !== data29.type) {
                  const err200 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/type/const", keyword: "const", params: { allowedValue: "command" } };
                  if (vErrors === null) {
                    vErrors = [err200];
                  } else {
                    vErrors.push(err200);
                  }
                  errors++;
                }
              }
              if (data29.deliver !== void 0) {
                let data74 = data29.deliver;
                if (Array.isArray(data74)) {
                  if (data74.length < 1) {
                    const err201 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/deliver", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/deliver/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err201];
                    } else {
                      vErrors.push(err201);
                    }
                    errors++;
                  }
                  const len12 = data74.length;
                  for (let i12 = 0; i12 < len12; i12++) {
                    let data75 = data74[i12];
                    if (typeof data75 === "string") {
                      if (func2(data75) < 1) {
                        const err202 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/deliver/" + i12, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/deliver/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err202];
                        } else {
                          vErrors.push(err202);
                        }
                        errors++;
                      }
                    } else {
                      const err203 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/deliver/" + i12, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/deliver/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err203];
                      } else {
                        vErrors.push(err203);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err204 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/deliver", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/deliver/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err204];
                  } else {
                    vErrors.push(err204);
                  }
                  errors++;
                }
              }
              if (data29.mark !== void 0) {
                let data76 = data29.mark;
                if (Array.isArray(data76)) {
                  if (data76.length < 1) {
                    const err205 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mark", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/mark/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err205];
                    } else {
                      vErrors.push(err205);
                    }
                    errors++;
                  }
                  const len13 = data76.length;
                  for (let i13 = 0; i13 < len13; i13++) {
                    let data77 = data76[i13];
                    if (typeof data77 === "string") {
                      if (func2(data77) < 1) {
                        const err206 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mark/" + i13, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/mark/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err206];
                        } else {
                          vErrors.push(err206);
                        }
                        errors++;
                      }
                    } else {
                      const err207 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mark/" + i13, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/mark/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err207];
                      } else {
                        vErrors.push(err207);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err208 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/mark", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/mark/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err208];
                  } else {
                    vErrors.push(err208);
                  }
                  errors++;
                }
              }
              if (data29.state !== void 0) {
                let data78 = data29.state;
                if (Array.isArray(data78)) {
                  if (data78.length < 1) {
                    const err209 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/state/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err209];
                    } else {
                      vErrors.push(err209);
                    }
                    errors++;
                  }
                  const len14 = data78.length;
                  for (let i14 = 0; i14 < len14; i14++) {
                    let data79 = data78[i14];
                    if (typeof data79 === "string") {
                      if (func2(data79) < 1) {
                        const err210 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/state/" + i14, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/state/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err210];
                        } else {
                          vErrors.push(err210);
                        }
                        errors++;
                      }
                    } else {
                      const err211 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/state/" + i14, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/state/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err211];
                      } else {
                        vErrors.push(err211);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err212 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/state/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err212];
                  } else {
                    vErrors.push(err212);
                  }
                  errors++;
                }
              }
              if (data29.env !== void 0) {
                let data80 = data29.env;
                if (Array.isArray(data80)) {
                  if (data80.length < 1) {
                    const err213 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/env/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err213];
                    } else {
                      vErrors.push(err213);
                    }
                    errors++;
                  }
                  const len15 = data80.length;
                  for (let i15 = 0; i15 < len15; i15++) {
                    let data81 = data80[i15];
                    if (typeof data81 === "string") {
                      if (!pattern24.test(data81)) {
                        const err214 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/env/" + i15, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                        if (vErrors === null) {
                          vErrors = [err214];
                        } else {
                          vErrors.push(err214);
                        }
                        errors++;
                      }
                    } else {
                      const err215 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/env/" + i15, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/env/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err215];
                      } else {
                        vErrors.push(err215);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err216 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/env/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err216];
                  } else {
                    vErrors.push(err216);
                  }
                  errors++;
                }
              }
              if (data29.trusted !== void 0) {
                if (typeof data29.trusted !== "boolean") {
                  const err217 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/trusted/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err217];
                  } else {
                    vErrors.push(err217);
                  }
                  errors++;
                }
              }
              if (data29.for !== void 0) {
                let data83 = data29.for;
                if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                  if (Object.keys(data83).length < 1) {
                    const err218 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err218];
                    } else {
                      vErrors.push(err218);
                    }
                    errors++;
                  }
                  for (const key18 in data83) {
                    if (!(key18 === "names" || key18 === "environments")) {
                      const err219 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                      if (vErrors === null) {
                        vErrors = [err219];
                      } else {
                        vErrors.push(err219);
                      }
                      errors++;
                    }
                  }
                  if (data83.names !== void 0) {
                    let data84 = data83.names;
                    if (Array.isArray(data84)) {
                      if (data84.length < 1) {
                        const err220 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err220];
                        } else {
                          vErrors.push(err220);
                        }
                        errors++;
                      }
                      const len16 = data84.length;
                      for (let i16 = 0; i16 < len16; i16++) {
                        let data85 = data84[i16];
                        if (typeof data85 === "string") {
                          if (!pattern2.test(data85)) {
                            const err221 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i16, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err221];
                            } else {
                              vErrors.push(err221);
                            }
                            errors++;
                          }
                        } else {
                          const err222 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i16, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/names/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err222];
                          } else {
                            vErrors.push(err222);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err223 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/names/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err223];
                      } else {
                        vErrors.push(err223);
                      }
                      errors++;
                    }
                  }
                  if (data83.environments !== void 0) {
                    let data86 = data83.environments;
                    if (Array.isArray(data86)) {
                      if (data86.length < 1) {
                        const err224 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err224];
                        } else {
                          vErrors.push(err224);
                        }
                        errors++;
                      }
                      const len17 = data86.length;
                      for (let i17 = 0; i17 < len17; i17++) {
                        let data87 = data86[i17];
                        if (typeof data87 === "string") {
                          if (!pattern2.test(data87)) {
                            const err225 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i17, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err225];
                            } else {
                              vErrors.push(err225);
                            }
                            errors++;
                          }
                        } else {
                          const err226 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i17, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err226];
                          } else {
                            vErrors.push(err226);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err227 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/environments/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err227];
                      } else {
                        vErrors.push(err227);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err228 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err228];
                  } else {
                    vErrors.push(err228);
                  }
                  errors++;
                }
              }
            } else {
              const err229 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err229];
              } else {
                vErrors.push(err229);
              }
              errors++;
            }
            var _valid10 = _errs204 === errors;
            valid55 = _valid10;
          }
          if (!valid55) {
            const err230 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.type === void 0) {
              const err231 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/required", keyword: "required", params: { missingProperty: "type" } };
              if (vErrors === null) {
                vErrors = [err231];
              } else {
                vErrors.push(err231);
              }
              errors++;
            }
            if (data29.type !== void 0) {
              let data88 = data29.type;
              if (!(data88 === "file" || data88 === "github-actions-secret" || data88 === "vault-kv2" || data88 === "command")) {
                const err232 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema6.properties.sinks.additionalProperties.properties.type.enum } };
                if (vErrors === null) {
                  vErrors = [err232];
                } else {
                  vErrors.push(err232);
                }
                errors++;
              }
            }
          } else {
            const err233 = { instancePath: instancePath + "/sinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
        }
      } else {
        const err234 = { instancePath: instancePath + "/sinks", schemaPath: "#/properties/sinks/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err234];
        } else {
          vErrors.push(err234);
        }
        errors++;
      }
    }
    if (data.policies !== void 0) {
      let data89 = data.policies;
      if (Array.isArray(data89)) {
        const len18 = data89.length;
        for (let i18 = 0; i18 < len18; i18++) {
          let data90 = data89[i18];
          if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
            if (data90.name === void 0) {
              const err235 = { instancePath: instancePath + "/policies/" + i18, schemaPath: "#/properties/policies/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err235];
              } else {
                vErrors.push(err235);
              }
              errors++;
            }
            for (const key19 in data90) {
              if (!(key19 === "name" || key19 === "match" || key19 === "except" || key19 === "on" || key19 === "schema" || key19 === "risks" || key19 === "severity" || key19 === "message")) {
                const err236 = { instancePath: instancePath + "/policies/" + i18, schemaPath: "#/properties/policies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                if (vErrors === null) {
                  vErrors = [err236];
                } else {
                  vErrors.push(err236);
                }
                errors++;
              }
            }
            if (data90.name !== void 0) {
              let data91 = data90.name;
              if (typeof data91 === "string") {
                if (!pattern0.test(data91)) {
                  const err237 = { instancePath: instancePath + "/policies/" + i18 + "/name", schemaPath: "#/properties/policies/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err237];
                  } else {
                    vErrors.push(err237);
                  }
                  errors++;
                }
              } else {
                const err238 = { instancePath: instancePath + "/policies/" + i18 + "/name", schemaPath: "#/properties/policies/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err238];
                } else {
                  vErrors.push(err238);
                }
                errors++;
              }
            }
            if (data90.match !== void 0) {
              let data92 = data90.match;
              if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                if (Object.keys(data92).length < 1) {
                  const err239 = { instancePath: instancePath + "/policies/" + i18 + "/match", schemaPath: "#/properties/policies/items/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err239];
                  } else {
                    vErrors.push(err239);
                  }
                  errors++;
                }
                for (const key20 in data92) {
                  if (!(key20 === "environment" || key20 === "role" || key20 === "names" || key20 === "workspace")) {
                    const err240 = { instancePath: instancePath + "/policies/" + i18 + "/match", schemaPath: "#/properties/policies/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                    if (vErrors === null) {
                      vErrors = [err240];
                    } else {
                      vErrors.push(err240);
                    }
                    errors++;
                  }
                }
                if (data92.environment !== void 0) {
                  let data93 = data92.environment;
                  const _errs249 = errors;
                  let valid76 = false;
                  const _errs250 = errors;
                  if (typeof data93 === "string") {
                    if (!pattern2.test(data93)) {
                      const err241 = { instancePath: instancePath + "/policies/" + i18 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err241];
                      } else {
                        vErrors.push(err241);
                      }
                      errors++;
                    }
                  } else {
                    const err242 = { instancePath: instancePath + "/policies/" + i18 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err242];
                    } else {
                      vErrors.push(err242);
                    }
                    errors++;
                  }
                  var _valid11 = _errs250 === errors;
                  valid76 = valid76 || _valid11;
                  if (!valid76) {
                    const _errs252 = errors;
                    if (Array.isArray(data93)) {
                      if (data93.length < 1) {
                        const err243 = { instancePath: instancePath + "/policies/" + i18 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err243];
                        } else {
                          vErrors.push(err243);
                        }
                        errors++;
                      }
                      const len19 = data93.length;
                      for (let i19 = 0; i19 < len19; i19++) {
                        let data94 = data93[i19];
                        if (typeof data94 === "string") {
                          if (!pattern2.test(data94)) {
                            const err244 = { instancePath: instancePath + "/policies/" + i18 + "/match/environment/" + i19, schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err244];
                            } else {
                              vErrors.push(err244);
                            }
                            errors++;
                          }
                        } else {
                          const err245 = { instancePath: instancePath + "/policies/" + i18 + "/match/environment/" + i19, schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err245];
                          } else {
                            vErrors.push(err245);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err246 = { instancePath: instancePath + "/policies/" + i18 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/1/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err246];
                      } else {
                        vErrors.push(err246);
                      }
                      errors++;
                    }
                    var _valid11 = _errs252 === errors;
                    valid76 = valid76 || _valid11;
                  }
                  if (!valid76) {
                    const err247 = { instancePath: instancePath + "/policies/" + i18 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err247];
                    } else {
                      vErrors.push(err247);
                    }
                    errors++;
                  } else {
                    errors = _errs249;
                    if (vErrors !== null) {
                      if (_errs249) {
                        vErrors.length = _errs249;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data92.role !== void 0) {
                  let data95 = data92.role;
                  const _errs257 = errors;
                  let valid79 = false;
                  const _errs258 = errors;
                  if (typeof data95 === "string") {
                    if (!pattern2.test(data95)) {
                      const err248 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err248];
                      } else {
                        vErrors.push(err248);
                      }
                      errors++;
                    }
                  } else {
                    const err249 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err249];
                    } else {
                      vErrors.push(err249);
                    }
                    errors++;
                  }
                  var _valid12 = _errs258 === errors;
                  valid79 = valid79 || _valid12;
                  if (!valid79) {
                    const _errs260 = errors;
                    if (!(typeof data95 == "number" && (!(data95 % 1) && !isNaN(data95)) && isFinite(data95))) {
                      const err250 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err250];
                      } else {
                        vErrors.push(err250);
                      }
                      errors++;
                    }
                    if (typeof data95 == "number" && isFinite(data95)) {
                      if (data95 > 9007199254740991 || isNaN(data95)) {
                        const err251 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        if (vErrors === null) {
                          vErrors = [err251];
                        } else {
                          vErrors.push(err251);
                        }
                        errors++;
                      }
                      if (data95 < 1 || isNaN(data95)) {
                        const err252 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err252];
                        } else {
                          vErrors.push(err252);
                        }
                        errors++;
                      }
                    }
                    var _valid12 = _errs260 === errors;
                    valid79 = valid79 || _valid12;
                    if (!valid79) {
                      const _errs262 = errors;
                      if (Array.isArray(data95)) {
                        if (data95.length < 1) {
                          const err253 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err253];
                          } else {
                            vErrors.push(err253);
                          }
                          errors++;
                        }
                        const len20 = data95.length;
                        for (let i20 = 0; i20 < len20; i20++) {
                          let data96 = data95[i20];
                          const _errs265 = errors;
                          let valid82 = false;
                          const _errs266 = errors;
                          if (typeof data96 === "string") {
                            if (!pattern2.test(data96)) {
                              const err254 = { instancePath: instancePath + "/policies/" + i18 + "/match/role/" + i20, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err254];
                              } else {
                                vErrors.push(err254);
                              }
                              errors++;
                            }
                          } else {
                            const err255 = { instancePath: instancePath + "/policies/" + i18 + "/match/role/" + i20, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err255];
                            } else {
                              vErrors.push(err255);
                            }
                            errors++;
                          }
                          var _valid13 = _errs266 === errors;
                          valid82 = valid82 || _valid13;
                          if (!valid82) {
                            const _errs268 = errors;
                            if (!(typeof data96 == "number" && (!(data96 % 1) && !isNaN(data96)) && isFinite(data96))) {
                              const err256 = { instancePath: instancePath + "/policies/" + i18 + "/match/role/" + i20, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                              if (vErrors === null) {
                                vErrors = [err256];
                              } else {
                                vErrors.push(err256);
                              }
                              errors++;
                            }
                            if (typeof data96 == "number" && isFinite(data96)) {
                              if (data96 > 9007199254740991 || isNaN(data96)) {
                                const err257 = { instancePath: instancePath + "/policies/" + i18 + "/match/role/" + i20, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                if (vErrors === null) {
                                  vErrors = [err257];
                                } else {
                                  vErrors.push(err257);
                                }
                                errors++;
                              }
                              if (data96 < 1 || isNaN(data96)) {
                                const err258 = { instancePath: instancePath + "/policies/" + i18 + "/match/role/" + i20, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err258];
                                } else {
                                  vErrors.push(err258);
                                }
                                errors++;
                              }
                            }
                            var _valid13 = _errs268 === errors;
                            valid82 = valid82 || _valid13;
                          }
                          if (!valid82) {
                            const err259 = { instancePath: instancePath + "/policies/" + i18 + "/match/role/" + i20, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf", keyword: "anyOf", params: {} };
                            if (vErrors === null) {
                              vErrors = [err259];
                            } else {
                              vErrors.push(err259);
                            }
                            errors++;
                          } else {
                            errors = _errs265;
                            if (vErrors !== null) {
                              if (_errs265) {
                                vErrors.length = _errs265;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                        }
                      } else {
                        const err260 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err260];
                        } else {
                          vErrors.push(err260);
                        }
                        errors++;
                      }
                      var _valid12 = _errs262 === errors;
                      valid79 = valid79 || _valid12;
                    }
                  }
                  if (!valid79) {
                    const err261 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err261];
                    } else {
                      vErrors.push(err261);
                    }
                    errors++;
                  } else {
                    errors = _errs257;
                    if (vErrors !== null) {
                      if (_errs257) {
                        vErrors.length = _errs257;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data92.names !== void 0) {
                  let data97 = data92.names;
                  if (Array.isArray(data97)) {
                    if (data97.length < 1) {
                      const err262 = { instancePath: instancePath + "/policies/" + i18 + "/match/names", schemaPath: "#/properties/policies/items/properties/match/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err262];
                      } else {
                        vErrors.push(err262);
                      }
                      errors++;
                    }
                    const len21 = data97.length;
                    for (let i21 = 0; i21 < len21; i21++) {
                      let data98 = data97[i21];
                      if (typeof data98 === "string") {
                        if (!pattern2.test(data98)) {
                          const err263 = { instancePath: instancePath + "/policies/" + i18 + "/match/names/" + i21, schemaPath: "#/properties/policies/items/properties/match/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err263];
                          } else {
                            vErrors.push(err263);
                          }
                          errors++;
                        }
                      } else {
                        const err264 = { instancePath: instancePath + "/policies/" + i18 + "/match/names/" + i21, schemaPath: "#/properties/policies/items/properties/match/properties/names/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err264];
                        } else {
                          vErrors.push(err264);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err265 = { instancePath: instancePath + "/policies/" + i18 + "/match/names", schemaPath: "#/properties/policies/items/properties/match/properties/names/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err265];
                    } else {
                      vErrors.push(err265);
                    }
                    errors++;
                  }
                }
                if (data92.workspace !== void 0) {
                  let data99 = data92.workspace;
                  const _errs275 = errors;
                  let valid85 = false;
                  const _errs276 = errors;
                  if (typeof data99 === "string") {
                    if (!pattern2.test(data99)) {
                      const err266 = { instancePath: instancePath + "/policies/" + i18 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err266];
                      } else {
                        vErrors.push(err266);
                      }
                      errors++;
                    }
                  } else {
                    const err267 = { instancePath: instancePath + "/policies/" + i18 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err267];
                    } else {
                      vErrors.push(err267);
                    }
                    errors++;
                  }
                  var _valid14 = _errs276 === errors;
                  valid85 = valid85 || _valid14;
                  if (!valid85) {
                    const _errs278 = errors;
                    if (Array.isArray(data99)) {
                      if (data99.length < 1) {
                        const err268 = { instancePath: instancePath + "/policies/" + i18 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err268];
                        } else {
                          vErrors.push(err268);
                        }
                        errors++;
                      }
                      const len22 = data99.length;
                      for (let i22 = 0; i22 < len22; i22++) {
                        let data100 = data99[i22];
                        if (typeof data100 === "string") {
                          if (!pattern2.test(data100)) {
                            const err269 = { instancePath: instancePath + "/policies/" + i18 + "/match/workspace/" + i22, schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err269];
                            } else {
                              vErrors.push(err269);
                            }
                            errors++;
                          }
                        } else {
                          const err270 = { instancePath: instancePath + "/policies/" + i18 + "/match/workspace/" + i22, schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err270];
                          } else {
                            vErrors.push(err270);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err271 = { instancePath: instancePath + "/policies/" + i18 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/1/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err271];
                      } else {
                        vErrors.push(err271);
                      }
                      errors++;
                    }
                    var _valid14 = _errs278 === errors;
                    valid85 = valid85 || _valid14;
                  }
                  if (!valid85) {
                    const err272 = { instancePath: instancePath + "/policies/" + i18 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err272];
                    } else {
                      vErrors.push(err272);
                    }
                    errors++;
                  } else {
                    errors = _errs275;
                    if (vErrors !== null) {
                      if (_errs275) {
                        vErrors.length = _errs275;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err273 = { instancePath: instancePath + "/policies/" + i18 + "/match", schemaPath: "#/properties/policies/items/properties/match/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err273];
                } else {
                  vErrors.push(err273);
                }
                errors++;
              }
            }
            if (data90.except !== void 0) {
              let data101 = data90.except;
              if (Array.isArray(data101)) {
                if (data101.length < 1) {
                  const err274 = { instancePath: instancePath + "/policies/" + i18 + "/except", schemaPath: "#/properties/policies/items/properties/except/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err274];
                  } else {
                    vErrors.push(err274);
                  }
                  errors++;
                }
                const len23 = data101.length;
                for (let i23 = 0; i23 < len23; i23++) {
                  let data102 = data101[i23];
                  if (typeof data102 === "string") {
                    if (!pattern2.test(data102)) {
                      const err275 = { instancePath: instancePath + "/policies/" + i18 + "/except/" + i23, schemaPath: "#/properties/policies/items/properties/except/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err275];
                      } else {
                        vErrors.push(err275);
                      }
                      errors++;
                    }
                  } else {
                    const err276 = { instancePath: instancePath + "/policies/" + i18 + "/except/" + i23, schemaPath: "#/properties/policies/items/properties/except/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err276];
                    } else {
                      vErrors.push(err276);
                    }
                    errors++;
                  }
                }
              } else {
                const err277 = { instancePath: instancePath + "/policies/" + i18 + "/except", schemaPath: "#/properties/policies/items/properties/except/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err277];
                } else {
                  vErrors.push(err277);
                }
                errors++;
              }
            }
            if (data90.on !== void 0) {
              let data103 = data90.on;
              if (!(data103 === "client" || data103 === "create" || data103 === "change")) {
                const err278 = { instancePath: instancePath + "/policies/" + i18 + "/on", schemaPath: "#/properties/policies/items/properties/on/enum", keyword: "enum", params: { allowedValues: schema6.properties.policies.items.properties.on.enum } };
                if (vErrors === null) {
                  vErrors = [err278];
                } else {
                  vErrors.push(err278);
                }
                errors++;
              }
            }
            if (data90.schema !== void 0) {
              let data104 = data90.schema;
              const _errs288 = errors;
              let valid90 = false;
              const _errs289 = errors;
              if (!(data104 && typeof data104 == "object" && !Array.isArray(data104))) {
                const err279 = { instancePath: instancePath + "/policies/" + i18 + "/schema", schemaPath: "#/properties/policies/items/properties/schema/anyOf/0/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err279];
                } else {
                  vErrors.push(err279);
                }
                errors++;
              }
              var _valid15 = _errs289 === errors;
              valid90 = valid90 || _valid15;
              if (!valid90) {
                const _errs291 = errors;
                if (typeof data104 !== "boolean") {
                  const err280 = { instancePath: instancePath + "/policies/" + i18 + "/schema", schemaPath: "#/properties/policies/items/properties/schema/anyOf/1/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err280];
                  } else {
                    vErrors.push(err280);
                  }
                  errors++;
                }
                var _valid15 = _errs291 === errors;
                valid90 = valid90 || _valid15;
              }
              if (!valid90) {
                const err281 = { instancePath: instancePath + "/policies/" + i18 + "/schema", schemaPath: "#/properties/policies/items/properties/schema/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err281];
                } else {
                  vErrors.push(err281);
                }
                errors++;
              } else {
                errors = _errs288;
                if (vErrors !== null) {
                  if (_errs288) {
                    vErrors.length = _errs288;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data90.risks !== void 0) {
              let data105 = data90.risks;
              if (Array.isArray(data105)) {
                if (data105.length < 1) {
                  const err282 = { instancePath: instancePath + "/policies/" + i18 + "/risks", schemaPath: "#/properties/policies/items/properties/risks/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err282];
                  } else {
                    vErrors.push(err282);
                  }
                  errors++;
                }
                const len24 = data105.length;
                for (let i24 = 0; i24 < len24; i24++) {
                  let data106 = data105[i24];
                  if (typeof data106 === "string") {
                    if (!pattern43.test(data106)) {
                      const err283 = { instancePath: instancePath + "/policies/" + i18 + "/risks/" + i24, schemaPath: "#/properties/policies/items/properties/risks/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z-]*$" } };
                      if (vErrors === null) {
                        vErrors = [err283];
                      } else {
                        vErrors.push(err283);
                      }
                      errors++;
                    }
                  } else {
                    const err284 = { instancePath: instancePath + "/policies/" + i18 + "/risks/" + i24, schemaPath: "#/properties/policies/items/properties/risks/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err284];
                    } else {
                      vErrors.push(err284);
                    }
                    errors++;
                  }
                }
              } else {
                const err285 = { instancePath: instancePath + "/policies/" + i18 + "/risks", schemaPath: "#/properties/policies/items/properties/risks/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err285];
                } else {
                  vErrors.push(err285);
                }
                errors++;
              }
            }
            if (data90.severity !== void 0) {
              let data107 = data90.severity;
              if (!(data107 === "error" || data107 === "warning")) {
                const err286 = { instancePath: instancePath + "/policies/" + i18 + "/severity", schemaPath: "#/properties/policies/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema6.properties.policies.items.properties.severity.enum } };
                if (vErrors === null) {
                  vErrors = [err286];
                } else {
                  vErrors.push(err286);
                }
                errors++;
              }
            }
            if (data90.message !== void 0) {
              let data108 = data90.message;
              if (typeof data108 === "string") {
                if (!pattern2.test(data108)) {
                  const err287 = { instancePath: instancePath + "/policies/" + i18 + "/message", schemaPath: "#/properties/policies/items/properties/message/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err287];
                  } else {
                    vErrors.push(err287);
                  }
                  errors++;
                }
              } else {
                const err288 = { instancePath: instancePath + "/policies/" + i18 + "/message", schemaPath: "#/properties/policies/items/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err288];
                } else {
                  vErrors.push(err288);
                }
                errors++;
              }
            }
          } else {
            const err289 = { instancePath: instancePath + "/policies/" + i18, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err289];
            } else {
              vErrors.push(err289);
            }
            errors++;
          }
        }
      } else {
        const err290 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err290];
        } else {
          vErrors.push(err290);
        }
        errors++;
      }
    }
    if (data.tokens !== void 0) {
      let data109 = data.tokens;
      if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
        for (const key21 in data109) {
          if (!(key21 === "deliver_to" || key21 === "rotate_after")) {
            const err291 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
            if (vErrors === null) {
              vErrors = [err291];
            } else {
              vErrors.push(err291);
            }
            errors++;
          }
        }
        if (data109.deliver_to !== void 0) {
          let data110 = data109.deliver_to;
          const _errs304 = errors;
          let valid94 = false;
          const _errs305 = errors;
          if (!(data110 === "none" || data110 === "discard")) {
            const err292 = { instancePath: instancePath + "/tokens/deliver_to", schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.tokens.properties.deliver_to.anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err292];
            } else {
              vErrors.push(err292);
            }
            errors++;
          }
          var _valid16 = _errs305 === errors;
          valid94 = valid94 || _valid16;
          if (!valid94) {
            const _errs306 = errors;
            if (Array.isArray(data110)) {
              if (data110.length < 1) {
                const err293 = { instancePath: instancePath + "/tokens/deliver_to", schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err293];
                } else {
                  vErrors.push(err293);
                }
                errors++;
              }
              const len25 = data110.length;
              for (let i25 = 0; i25 < len25; i25++) {
                let data111 = data110[i25];
                if (typeof data111 === "string") {
                  if (func2(data111) < 1) {
                    const err294 = { instancePath: instancePath + "/tokens/deliver_to/" + i25, schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err294];
                    } else {
                      vErrors.push(err294);
                    }
                    errors++;
                  }
                } else {
                  const err295 = { instancePath: instancePath + "/tokens/deliver_to/" + i25, schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err295];
                  } else {
                    vErrors.push(err295);
                  }
                  errors++;
                }
              }
            } else {
              const err296 = { instancePath: instancePath + "/tokens/deliver_to", schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err296];
              } else {
                vErrors.push(err296);
              }
              errors++;
            }
            var _valid16 = _errs306 === errors;
            valid94 = valid94 || _valid16;
          }
          if (!valid94) {
            const err297 = { instancePath: instancePath + "/tokens/deliver_to", schemaPath: "#/properties/tokens/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err297];
            } else {
              vErrors.push(err297);
            }
            errors++;
          } else {
            errors = _errs304;
            if (vErrors !== null) {
              if (_errs304) {
                vErrors.length = _errs304;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data109.rotate_after !== void 0) {
          let data112 = data109.rotate_after;
          if (typeof data112 === "string") {
            if (!pattern45.test(data112)) {
              const err298 = { instancePath: instancePath + "/tokens/rotate_after", schemaPath: "#/properties/tokens/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
              if (vErrors === null) {
                vErrors = [err298];
              } else {
                vErrors.push(err298);
              }
              errors++;
            }
          } else {
            const err299 = { instancePath: instancePath + "/tokens/rotate_after", schemaPath: "#/properties/tokens/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err299];
            } else {
              vErrors.push(err299);
            }
            errors++;
          }
        }
      } else {
        const err300 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err300];
        } else {
          vErrors.push(err300);
        }
        errors++;
      }
    }
  } else {
    const err301 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err301];
    } else {
      vErrors.push(err301);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
__name(validate21, "validate21");

// src/manifest/read/sinks.ts
var deliveryWords = ["none", "discard"];
function* checkSinks(list5, path7, known) {
  if (!Array.isArray(list5)) return;
  for (const [index, sink] of list5.entries()) {
    if (typeof sink !== "string" || sink === "" || known.includes(sink)) continue;
    yield {
      rule: "unknown-sink",
      message: `there is no sink ${JSON.stringify(sink)} in the configuration`,
      fix: deliveryWords.includes(sink) ? `write \`deliver_to: ${sink}\`, without a list` : pickOne(sink, known, "add it to `sinks` of keyward.yaml"),
      path: [...path7, index],
      at: "value",
      missing: [["sinks", sink]]
    };
  }
}
__name(checkSinks, "checkSinks");

// src/config/check-policies.ts
function* checkPolicies(config) {
  const policies = valueAt(config, ["policies"]);
  if (!Array.isArray(policies)) return;
  const names = /* @__PURE__ */ new Set();
  const workspaces = Object.keys(asMap2(valueAt(config, ["workspaces"])));
  for (const [index, policy] of policies.entries()) {
    if (!isMap(policy)) continue;
    const path7 = ["policies", index];
    if (typeof policy["name"] === "string" && names.has(policy["name"])) {
      const message = `a policy above is already named ${JSON.stringify(policy["name"])}`;
      yield fault("policy-name", message, "give each policy its own name", [...path7, "name"]);
    }
    names.add(policy["name"]);
    yield* checkKind(policy, path7);
    yield* checkWorkspaces(
      valueAt(policy, ["match", "workspace"]),
      [...path7, "match", "workspace"],
      workspaces
    );
  }
}
__name(checkPolicies, "checkPolicies");
function* checkKind(policy, path7) {
  const change = policy["on"] === "change";
  const [wanted, other] = change ? ["risks", "schema"] : ["schema", "risks"];
  const kind = change ? "a policy on changes" : "a policy on clients";
  const example3 = change ? "`risks: [widens]`" : "`schema: { required: [ip_allow_list] }`";
  const instead = `or write \`on: ${change ? "client" : "change"}\``;
  if (policy[wanted] === void 0) {
    const fix = policy[other] === void 0 ? `add it, for example ${example3}` : `add it, ${instead}`;
    yield fault("policy-kind", `${kind} needs \`${wanted}\``, fix, path7);
  }
  if (policy[other] !== void 0) {
    const message = `${kind} cannot have \`${other}\``;
    yield { ...fault("policy-kind", message, `remove it, ${instead}`, [...path7, other]), at: "key" };
  }
  yield* checkRisks(policy["risks"], [...path7, "risks"]);
}
__name(checkKind, "checkKind");
function* checkRisks(risks, path7) {
  if (!Array.isArray(risks)) return;
  const known = [...new Set(Object.values(riskEffects)), ...Object.keys(riskEffects)];
  for (const [index, risk] of risks.entries()) {
    if (typeof risk !== "string" || known.includes(risk)) continue;
    const message = `unknown effect or risk ${JSON.stringify(risk)}`;
    yield fault("unknown-risk", message, pickOne(risk, known, ""), [...path7, index]);
  }
}
__name(checkRisks, "checkRisks");
function* checkWorkspaces(written, path7, known) {
  for (const [index, pattern] of [written].flat().entries()) {
    if (typeof pattern !== "string" || known.some((name) => matchesGlob(pattern, name))) continue;
    const message = `${JSON.stringify(pattern)} matches no workspace of this configuration`;
    const at = Array.isArray(written) ? [...path7, index] : path7;
    yield fault("policy-workspace", message, pickOne(pattern, known, "correct it"), at);
  }
}
__name(checkWorkspaces, "checkWorkspaces");
function fault(rule, message, fix, path7) {
  return { rule, message, fix, path: path7, at: "value" };
}
__name(fault, "fault");
function asMap2(value) {
  return isMap(value) ? value : {};
}
__name(asMap2, "asMap");

// src/config/template.ts
var placeholders = ["name", "NAME", "id", "environment", "workspace", "customer"];
function templateFindings(template, { folders, otherTemplates } = { folders: true, otherTemplates: "" }) {
  const findings = [...unknownPlaceholders(template)];
  if (!/\{(name|NAME|id)\}/.test(`${template} ${otherTemplates}`)) {
    findings.push({ message: "the place is the same for every client", fix: "add {name} to it" });
  }
  const [head = ""] = template.split("{");
  if (!/[^./\\\s]/.test(head)) {
    const fix = folders ? "begin it with a folder: `tokens/{name}`" : "begin it with a word: `WORKATO_{NAME}`";
    findings.push({ message: "the place does not begin with literal text", fix });
  }
  return [...findings, ...[parentFolderFinding(template)].filter((finding) => finding !== null)];
}
__name(templateFindings, "templateFindings");
function parentFolderFinding(template) {
  const [head = ""] = template.split("{");
  if (!/(^|[/\\])\.\.([/\\]|$)/.test(template.slice(head.length))) return null;
  return {
    message: "the path contains `..` after a placeholder",
    fix: "write the folder without `..`, before the placeholder"
  };
}
__name(parentFolderFinding, "parentFolderFinding");
function unknownPlaceholders(template) {
  const used = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const findings = used.filter((name) => !placeholders.includes(name)).map(unknownPlaceholder);
  if (!/[{}]/.test(template.replaceAll(/\{[^{}]*\}/g, ""))) return findings;
  return [...findings, { message: "a brace is unmatched", fix: "write placeholders as {name}" }];
}
__name(unknownPlaceholders, "unknownPlaceholders");
function unknownPlaceholder(name) {
  const near = nearest2(name, placeholders);
  const all = placeholders.map((one) => `{${one}}`).join(", ");
  return {
    message: `{${name}} is not a known placeholder`,
    fix: near === null ? `use ${all}` : `did you mean {${near}}?`
  };
}
__name(unknownPlaceholder, "unknownPlaceholder");

// src/config/check-sink.ts
function* checkSinkTable(config) {
  const secrets = new Set(tokenVariables(config));
  for (const [name, sink] of entries(valueAt(config, ["sinks"]))) {
    const path7 = ["sinks", name];
    if (deliveryWords.includes(name)) {
      const message = `\`${name}\` is a reserved word of \`deliver_to\` and cannot be the name of a sink`;
      yield { rule: "sink-name", message, fix: "choose another name", path: path7, at: "key" };
    }
    yield* checkPath(sink, path7);
    if (valueAt(sink, ["type"]) === "github-actions-secret") yield* checkGithub(sink, path7);
    if (valueAt(sink, ["type"]) === "command") yield* checkCommand(sink, path7, secrets);
  }
}
__name(checkSinkTable, "checkSinkTable");
function* checkPath(sink, path7) {
  const template = valueAt(sink, ["path"]);
  if (typeof template !== "string" || template === "") return;
  for (const finding of templateFindings(template)) {
    yield { rule: "template", ...finding, path: [...path7, "path"], at: "value" };
  }
}
__name(checkPath, "checkPath");
function* checkGithub(sink, path7) {
  const text2 = /* @__PURE__ */ __name((key) => {
    const value = valueAt(sink, [key]);
    return typeof value === "string" ? value : "";
  }, "text");
  const finding = /* @__PURE__ */ __name((key, message, fix) => ({
    rule: "github-sink",
    message,
    fix,
    path: text2(key) === "" ? path7 : [...path7, key],
    at: "value"
  }), "finding");
  const [repository, organization, secret] = [text2("repository"), text2("organization"), text2("secret")];
  if (repository === "" && organization === "")
    yield finding(
      "type",
      "the sink has neither `repository` nor `organization`",
      "add `repository: owner/name`"
    );
  if (repository !== "" && organization !== "")
    yield finding("organization", "the sink has both `repository` and `organization`", "remove one of them");
  if (organization !== "" && text2("environment") !== "")
    yield finding(
      "environment",
      "an organisation has no environments",
      "use `repository` instead of `organization`, or remove `environment`"
    );
  if (text2("token_env") === "GITHUB_TOKEN")
    yield finding(
      "token_env",
      "the GITHUB_TOKEN of a workflow cannot write secrets",
      "set it to a variable that holds the token of a GitHub App or a fine-grained token with write access to secrets and variables, such as KEYWARD_GITHUB_TOKEN"
    );
  if (/^GITHUB_/i.test(secret))
    yield finding(
      "secret",
      "GitHub rejects secrets with a name that begins with GITHUB_",
      "use another prefix: `WORKATO_{NAME}`"
    );
  if (secret === "") return;
  const whole = templateFindings(secret, {
    folders: false,
    otherTemplates: `${repository} ${text2("environment")}`
  });
  for (const one of whole) yield { rule: "template", ...one, path: [...path7, "secret"], at: "value" };
  for (const key of ["repository", "environment"]) {
    for (const one of unknownPlaceholders(text2(key)))
      yield { rule: "template", ...one, path: [...path7, key], at: "value" };
  }
}
__name(checkGithub, "checkGithub");
function* checkCommand(sink, path7, secrets) {
  const keys = ["deliver", "mark", "state"].filter((key) => Array.isArray(valueAt(sink, [key])));
  for (const key of keys) {
    const argv = texts(valueAt(sink, [key]));
    yield* checkArguments(argv, [...path7, key]);
  }
  if (keys.includes("mark") !== keys.includes("state")) {
    const [has, lacks] = keys.includes("mark") ? ["mark", "state"] : ["state", "mark"];
    const message = `\`${has}\` has no effect without \`${lacks}\``;
    yield {
      rule: "command-sink",
      message,
      fix: `add \`${lacks}\`, or remove \`${has}\``,
      path: [...path7, has],
      at: "key"
    };
  }
  for (const [index, name] of texts(valueAt(sink, ["env"])).entries()) {
    if (!secrets.has(name)) continue;
    const message = `${name} holds a token of this configuration, which must not be passed to a program`;
    yield { rule: "command-sink", message, fix: "remove it", path: [...path7, "env", index], at: "value" };
  }
}
__name(checkCommand, "checkCommand");
function* checkArguments(argv, path7) {
  const finding = /* @__PURE__ */ __name((index, message, fix) => ({
    rule: "template",
    message,
    fix,
    path: [...path7, index],
    at: "value"
  }), "finding");
  for (const [index, argument] of argv.entries()) {
    for (const one of unknownPlaceholders(argument)) yield finding(index, one.message, one.fix);
    if (parentFolderFinding(argument) !== null)
      yield finding(index, "the argument contains `..` after a placeholder", "write the folder without `..`");
    if (index === 0 && argument.includes("{"))
      yield finding(
        index,
        "the program contains a placeholder, so a client's name would choose the program",
        "write the program without placeholders"
      );
    else if (argument.startsWith("{"))
      yield finding(
        index,
        "the argument begins with a placeholder, so a client's name could be interpreted as an option",
        "begin it with literal text: `workato/{name}`"
      );
  }
  if (!argv.some((argument) => /\{(name|NAME|id)\}/.test(argument)))
    yield {
      rule: "template",
      message: "the arguments are the same for every client",
      fix: "add {name} to one of them",
      path: path7,
      at: "value"
    };
}
__name(checkArguments, "checkArguments");
function tokenVariables(config) {
  const rows = [...entries(valueAt(config, ["workspaces"])), ...entries(valueAt(config, ["sinks"]))];
  const named = rows.map(([, row]) => valueAt(row, ["token_env"]));
  return ["WORKATO_API_TOKEN", "VAULT_TOKEN", ...named.filter((name) => typeof name === "string")];
}
__name(tokenVariables, "tokenVariables");
function texts(value) {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
__name(texts, "texts");
function entries(value) {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
__name(entries, "entries");

// src/config/check.ts
function* checkConfig(config, allowedHosts) {
  for (const [name, workspace] of entries2(valueAt(config, ["workspaces"]))) {
    yield* checkHost(workspace, ["workspaces", name, "host"], allowedHosts);
    yield* checkPrune(workspace, ["workspaces", name, "prune"]);
  }
  const sinks = entries2(valueAt(config, ["sinks"]));
  yield* checkSinkTable(config);
  yield* checkPolicies(config);
  const known = sinks.map(([name]) => name);
  yield* checkSinks(valueAt(config, ["tokens", "deliver_to"]), ["tokens", "deliver_to"], known);
}
__name(checkConfig, "checkConfig");
function* checkHost(workspace, path7, allowed) {
  const host = valueAt(workspace, ["host"]);
  if (typeof host !== "string" || host === "") return;
  const read = readHost(host, allowed);
  if ("message" in read) yield { rule: "host", ...read, path: path7, at: "value" };
}
__name(checkHost, "checkHost");
function* checkPrune(workspace, path7) {
  if (valueAt(workspace, ["prune"]) !== true) return;
  const missing = ["scope", "self"].filter((key) => valueAt(workspace, [key]) === void 0);
  if (missing.length === 0) return;
  const names = missing.map((key) => `\`${key}\``).join(" and ");
  const fix = `add ${names}: \`scope\` limits what prune can delete, and \`self\` names the clients that keyward itself uses`;
  const finding = {
    rule: "prune-unbounded",
    message: `\`prune\` needs ${names}`,
    fix,
    path: path7,
    at: "value"
  };
  const places = missing.map((key) => [...path7.slice(0, -1), key]);
  yield places.length === 1 ? { ...finding, missing: places } : finding;
}
__name(checkPrune, "checkPrune");
function entries2(value) {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
__name(entries2, "entries");

// src/model/overlap.ts
function scopesMeet(a, b) {
  if (a === null || b === null) return true;
  return listsMeet(a.names, b.names) && listsMeet(a.environments, b.environments);
}
__name(scopesMeet, "scopesMeet");
function globsMeet(a, b) {
  const [left, right] = [characters(a), characters(b)];
  let below = right.map((_, j) => onlyStars(right.slice(j)));
  below.push(true);
  for (const character of [...left].reverse()) {
    const row = [];
    row[right.length] = character === "*" && below[right.length] === true;
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const other = right[j];
      const star = (character === "*" || other === "*") && (below[j] === true || row[j + 1] === true);
      const pair = character !== "*" && other !== "*" && fit(character, other) && below[j + 1] === true;
      row[j] = star || pair;
    }
    below = row;
  }
  return below[0] === true;
}
__name(globsMeet, "globsMeet");
function listsMeet(a, b) {
  if (a === void 0 || b === void 0) return true;
  return a.some((one) => b.some((other) => globsMeet(one, other)));
}
__name(listsMeet, "listsMeet");
function characters(pattern) {
  return [...pattern.normalize("NFC")];
}
__name(characters, "characters");
function onlyStars(pattern) {
  return pattern.every((character) => character === "*");
}
__name(onlyStars, "onlyStars");
function fit(a, b) {
  return a === "?" || b === "?" || a === b;
}
__name(fit, "fit");

// src/config/overlap.ts
function findOverlaps(at, { workspaces }, allowedHosts) {
  const entries4 = Object.entries(workspaces);
  return entries4.flatMap(
    ([name, one], index) => entries4.slice(0, index).filter(([, other]) => reaches(one, allowedHosts) === reaches(other, allowedHosts)).filter(([, other]) => scopesMeet(one.scope ?? null, other.scope ?? null)).map(([earlier, other]) => overlap(at, [earlier, other], [name, one]))
  );
}
__name(findOverlaps, "findOverlaps");
function reaches({ host, token_env }, allowedHosts) {
  const read = readHost(host, allowedHosts);
  return JSON.stringify(["origin" in read ? read.origin : host, token_env]);
}
__name(reaches, "reaches");
function overlap(at, [earlier, other], [name, one]) {
  const first = at.lines.at(at.document.offsetOf(["workspaces", earlier, "scope"]));
  const place = `${at.file}:${first.line}:${first.column}`;
  const scopes = [other, one].map(({ scope }) => described(scope ?? null)).join(" and ");
  return findingOf(at, {
    rule: "scopes-overlap",
    message: `${JSON.stringify(earlier)} (${place}) and ${JSON.stringify(name)} have the same host and token, and their scopes overlap: ${scopes}`,
    fix: "give each of them a `scope` that excludes the clients of the other",
    path: ["workspaces", name, "scope"],
    at: "value"
  });
}
__name(overlap, "overlap");
function described(scope) {
  if (scope === null) return "no scope (all clients)";
  const { names, environments } = scope;
  const parts = [
    names === void 0 ? [] : [`names ${names.join(", ")}`],
    environments === void 0 ? [] : [`environments ${environments.join(", ")}`]
  ];
  return parts.flat().join(" in ");
}
__name(described, "described");

// src/policy/schema/passing-members.ts
var nothing = { required: /* @__PURE__ */ new Set(), chosen: false, not: [] };
var lowerBounds = /* @__PURE__ */ new Set(["minimum", "exclusiveMinimum", "minItems", "contains"]);
function passingMembers(root, shape, path7) {
  return new Walk(root, path7).visit(root, shape, path7, nothing);
}
__name(passingMembers, "passingMembers");
var Walk = class {
  static {
    __name(this, "Walk");
  }
  #root;
  #top;
  constructor(root, top) {
    this.#root = root;
    this.#top = top;
  }
  /** What is inside `not` and `if` is not an assertion. */
  visit(schema, shape, path7, around) {
    if (!isMap(schema) || shape === null) return [];
    const known = both(around, this.#guaranteed(schema));
    const same = /* @__PURE__ */ __name((key, guaranteed = known) => this.visit(schema[key], shape, [...path7, key], guaranteed), "same");
    const each = /* @__PURE__ */ __name((key) => list(schema[key]).flatMap((one, index) => this.visit(one, shape, [...path7, key, index], known)), "each");
    return [
      ...passingWords(schema, shape, path7, known),
      ...this.#properties(schema, shape, path7, known),
      ...["allOf", "anyOf", "oneOf"].flatMap(each),
      ...same("then", both(known, this.#guaranteed(schema["if"]))),
      ...same("else"),
      ...["items", "contains"].flatMap(
        (key) => this.visit(schema[key], shape.items ?? null, [...path7, key], nothing)
      ),
      ...this.#referred(schema, shape, known)
    ];
  }
  #properties(schema, shape, path7, known) {
    const properties = isMap(schema["properties"]) ? Object.entries(schema["properties"]) : [];
    return properties.flatMap(([name, held]) => {
      const member = shape.properties?.[name] ?? null;
      const at = [...path7, "properties", name];
      return [
        ...known.required.has(name) ? [] : passingAbsence(name, held, member, at),
        ...this.visit(held, member, at, nothing)
      ];
    });
  }
  #referred(schema, shape, known) {
    const { steps, held } = this.#reference(schema);
    return held === void 0 ? [] : this.visit(held, shape, [...this.#top, ...steps], known);
  }
  /** What a schema itself guarantees, also by what it refers to or combines with `allOf`. */
  #guaranteed(schema) {
    if (!isMap(schema)) return nothing;
    const required = list(schema["required"]).map(String);
    const addresses = required.some((name) => name === "ip_allow_list" || name === "ip_address_count");
    const own = {
      required: /* @__PURE__ */ new Set([...required, ...addresses ? ["ip_allow_list", "ip_address_count"] : []]),
      chosen: isChosen(schema),
      not: isMap(schema["not"]) ? [schema["not"]["const"], schema["not"]["enum"]].flat() : []
    };
    return [...list(schema["allOf"]), this.#reference(schema).held].map((one) => this.#guaranteed(one)).reduce(both, own);
  }
  #reference(schema) {
    const ref = schema["$ref"];
    if (typeof ref !== "string") return { steps: [], held: void 0 };
    const steps = ref.slice(2).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    return { steps, held: valueAt(this.#root, steps) };
  }
};
function both(one, other) {
  return {
    required: /* @__PURE__ */ new Set([...one.required, ...other.required]),
    chosen: one.chosen || other.chosen,
    not: [...one.not, ...other.not]
  };
}
__name(both, "both");
function isChosen({ type, const: only, enum: some }) {
  const types = type === void 0 ? [] : [type].flat();
  return types.length > 0 && !types.includes("string") || only !== void 0 || some !== void 0;
}
__name(isChosen, "isChosen");
function passingAbsence(name, held, member, path7) {
  if (member?.absent === void 0 || !isMap(held)) return [];
  const asserted = Object.keys(held).filter((key) => keywords[key]?.content !== "note");
  if (asserted.length === 0 || member.absent.isMost && asserted.every((key) => lowerBounds.has(key)))
    return [];
  return [
    passing(
      `this accepts every client without ${member.label}, which is missing if ${member.absent.when}`,
      `add \`required: [${name}]\` next to \`properties\`; if that is meant to pass, write \`if: { required: [${name}] }\` and this under \`then\``,
      path7
    )
  ];
}
__name(passingAbsence, "passingAbsence");
function passingWords(schema, { label: label2, words: words3 }, path7, { chosen, not }) {
  const left = chosen ? [] : words3?.all.filter((word) => !not.includes(word)) ?? [];
  if (words3 === void 0 || left.length === 0) return [];
  const ofLists = Object.keys(schema).filter(
    (key) => keywords[key]?.of === "array" && keywords[key]?.content !== "note"
  );
  return ofLists.filter((key) => !(words3.isMost && lowerBounds.has(key))).map(
    (key) => passing(
      `\`${key}\` accepts every client whose ${label2} is ${left.join(" or ")}`,
      "add `type: array` next to it; if that is meant to pass, write `if: { type: array }` and this under `then`",
      [...path7, key]
    )
  );
}
__name(passingWords, "passingWords");
function passing(message, fix, path7) {
  return { rule: "policy-passes", message, fix, path: path7, at: "key" };
}
__name(passing, "passing");
function list(value) {
  return Array.isArray(value) ? value : [];
}
__name(list, "list");

// src/policy/schema/vacuous-keywords.ts
function vacuousKeywords(key, value, shape, path7) {
  const at = [...path7, key];
  switch (key) {
    case "properties":
      return Object.keys(isMap(value) ? value : {}).flatMap(
        (name) => unknownProperty(name, shape, [...at, name], "key")
      );
    case "required":
      return list2(value).flatMap(
        (name, index) => unknownProperty(String(name), shape, [...at, index], "value")
      );
    case "const":
      return impossible(value, shape, at);
    case "enum":
      return list2(value).flatMap((one, index) => impossible(one, shape, [...at, index]));
    case "type":
      return [value].flat().flatMap((type) => wrongType(String(type), shape, at));
    default:
      return withoutEffect(key, shape, at);
  }
}
__name(vacuousKeywords, "vacuousKeywords");
function unknownProperty(name, shape, path7, at) {
  const known = Object.keys(shape.properties ?? {});
  if (known.includes(name)) return [];
  if (known.length === 0) return withoutEffect("properties", shape, path7);
  const message = `${shape.label} has no \`${name}\``;
  return [{ rule: "policy-unknown-property", message, fix: pickOne(name, known, "remove it"), path: path7, at }];
}
__name(unknownProperty, "unknownProperty");
function withoutEffect(key, { label: label2, types, items }, path7) {
  const of = keywords[key]?.of ?? null;
  if (of === null || types.includes(of)) return [];
  const fix = items?.types.includes(of) === true ? "write it under `items`" : "remove it";
  return [vacuous(`\`${key}\` has no effect on ${label2}, which is ${kinds(types)}`, fix, path7)];
}
__name(withoutEffect, "withoutEffect");
function impossible(value, { label: label2, types, items, properties, form }, path7) {
  const type = typeOf(value);
  if (!types.includes(type)) {
    const own = properties === void 0 ? "correct it" : "write `properties`";
    const fix2 = items?.types.includes(type) === true ? "write it under `items` or `contains`" : own;
    return [vacuous(`${label2} can never be ${kindOf(value)}: it is ${kinds(types)}`, fix2, path7)];
  }
  const canonical = typeof value === "string" && form !== void 0 ? form(value) : value;
  if (canonical === value) return [];
  const fix = canonical === null ? "correct it" : `write ${JSON.stringify(canonical)}, the form in which policies see it`;
  return [vacuous(`${label2} can never be ${JSON.stringify(value)}`, fix, path7)];
}
__name(impossible, "impossible");
function wrongType(type, { label: label2, types }, path7) {
  if (types.some((one) => one === type)) return [];
  return [vacuous(`${label2} can never be of type ${type}`, `write \`${types[0] ?? ""}\``, path7)];
}
__name(wrongType, "wrongType");
function vacuous(message, fix, path7) {
  return { rule: "policy-vacuous", message, fix, path: path7, at: "value" };
}
__name(vacuous, "vacuous");
function typeOf(value) {
  if (value === null) return "null";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "boolean" ? "boolean" : "string";
}
__name(typeOf, "typeOf");
var words2 = {
  string: "text",
  number: "a number",
  integer: "a number",
  boolean: "true or false",
  null: "nothing",
  array: "a list",
  object: "a map"
};
function kinds(types) {
  return [...new Set(types.map((type) => words2[type]))].join(" or ");
}
__name(kinds, "kinds");
function list2(value) {
  return Array.isArray(value) ? value : [];
}
__name(list2, "list");

// src/policy/schema/client-shape.ts
var everyAddress = { when: "every address may call", isMost: false };
var text = /* @__PURE__ */ __name((label2, rest = {}) => ({ label: label2, types: ["string"], ...rest }), "text");
var number = /* @__PURE__ */ __name((label2, rest = {}) => ({ label: label2, types: ["number", "integer"], ...rest }), "number");
var map = /* @__PURE__ */ __name((label2, properties = {}) => ({
  label: label2,
  types: ["object"],
  properties
}), "map");
var list3 = /* @__PURE__ */ __name((label2, items) => ({ label: label2, types: ["array"], items }), "list");
var clientShape = map("a client", {
  name: text("`name`"),
  environment: { label: "`environment`", types: ["string", "null"] },
  role: map("`role`", {
    id: number("`role.id`", { fact: "role-id" }),
    name: text("`role.name`", { fact: "role-name" })
  }),
  folders: {
    ...list3(
      "`folders`",
      map("an entry of `folders`", {
        id: number("the id of a folder", { fact: "folder-id" }),
        path: text("the path of a folder", { form: canonicalPath, fact: "folder-path" })
      })
    ),
    types: ["string", "array"],
    form: /* @__PURE__ */ __name(() => "all", "form"),
    countFact: "folder-count",
    words: { all: ["all"], isMost: true }
  },
  ip_allow_list: {
    ...list3("`ip_allow_list`", text("an entry of `ip_allow_list`", { form: canonicalAddress })),
    absent: everyAddress
  },
  ip_address_count: number("`ip_address_count`", { absent: { ...everyAddress, isMost: true } }),
  token: map("`token`", {
    deliver_to: {
      ...list3("`token.deliver_to`", text("an entry of `token.deliver_to`")),
      types: ["string", "array"],
      form: /* @__PURE__ */ __name((written) => ["none", "discard"].includes(written) ? written : null, "form"),
      absent: { when: "no sink is named", isMost: false },
      words: { all: ["none", "discard"], isMost: false }
    },
    rotate_after: text("`token.rotate_after`", {
      form: durationForm,
      absent: { when: "no rotation is declared", isMost: false }
    }),
    rotate_after_days: number("`token.rotate_after_days`", {
      absent: { when: "the token is never due", isMost: true }
    })
  }),
  id: number("`id`", { absent: { when: "no live client is pinned", isMost: false } })
});
function durationForm(written) {
  if (written === "never") return written;
  const ms = parseDuration(written);
  return ms === null ? null : durationWord(ms);
}
__name(durationForm, "durationForm");

// src/policy/schema/read-schema.ts
var largestSchema = 5e3;
var perSchema = 10;
function readSchema(root, path7) {
  const reader = new Reader(root, path7);
  const schema = reader.read(root, clientShape, path7, []);
  const faults = reader.faults.length > 0 ? reader.faults : passingMembers(root, clientShape, path7);
  return { schema, faults, patterns: reader.patterns, needs: reader.needs };
}
__name(readSchema, "readSchema");
var Reader = class {
  static {
    __name(this, "Reader");
  }
  faults = [];
  patterns = [];
  needs = /* @__PURE__ */ new Set();
  #root;
  #top;
  #size = 0;
  constructor(root, top) {
    this.#root = root;
    this.#top = top;
  }
  /** `shape`: the possible values, null if unknown; `refs`: the references that led here. */
  read(schema, shape, path7, refs) {
    if (!isSchema(schema))
      return this.#fault(
        path7,
        "policy-schema",
        "expected a schema",
        "write a map of keywords, `true` or `false`"
      );
    if (shape !== null) for (const fact of factsNeeded(schema, shape)) this.needs.add(fact);
    if (typeof schema === "boolean") return schema;
    if (!this.#fits(perSchema, path7)) return false;
    const made = {};
    const also = [];
    for (const [key, value] of Object.entries(schema)) {
      const at = [...path7, key];
      if (!this.#isSound(key, value, at)) continue;
      if (shape !== null) this.faults.push(...vacuousKeywords(key, value, shape, path7));
      if (key === "$ref") also.push(this.#refer(String(value), shape, at, refs));
      else Object.assign(made, this.#readKeyword(key, value, shape, at, refs));
    }
    if (also.length === 0) return made;
    return { ...made, allOf: [...list4(made["allOf"]), ...also] };
  }
  #readKeyword(key, value, shape, path7, refs) {
    switch (keywords[key]?.content) {
      case "note":
        return {};
      case "definitions":
        for (const [name, held] of entries3(value)) this.read(held, null, [...path7, name], refs);
        return {};
      case "schema":
        return { [key]: this.read(value, inner(key, shape), path7, refs) };
      case "schemas":
        return { [key]: list4(value).map((one, index) => this.read(one, shape, [...path7, index], refs)) };
      case "properties":
        return {
          [key]: Object.fromEntries(
            entries3(value).map(([name, held]) => [
              name,
              this.read(held, property(name, shape), [...path7, name], refs)
            ])
          )
        };
      case "pattern":
        this.patterns.push({ pattern: String(value), path: path7 });
        return { [key]: String(value).normalize("NFC") };
      case "reference":
      case "value":
      case void 0:
        return this.#fits(list4(value).length, path7) ? { [key]: inNfc(value) } : {};
    }
  }
  #refer(ref, shape, path7, refs) {
    const pointer = ref.slice(2).split("/");
    const steps = pointer.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const found = valueAt(this.#root, steps);
    const wrong = /* @__PURE__ */ __name((message, fix) => this.#fault(path7, "policy-reference", message, fix), "wrong");
    if (refs.includes(ref))
      return wrong(`\`$ref: ${ref}\` is recursive`, "write the schema out without recursion");
    if (found === void 0) return wrong(`${ref} is not defined in this schema`, "correct the reference");
    return this.read(found, shape, [...this.#top, ...steps], [...refs, ref]);
  }
  #isSound(key, value, path7) {
    const known = Object.hasOwn(keywords, key) ? keywords[key] : void 0;
    if (known === void 0) {
      this.faults.push(unknownKeyword(key, path7));
      return false;
    }
    if (known.is(value)) return true;
    return this.#fault(path7, "policy-schema", `\`${key}\` must be ${known.wanted}`, "correct it");
  }
  #fits(more, path7) {
    const before = this.#size;
    this.#size += more;
    if (this.#size <= largestSchema) return true;
    if (before <= largestSchema)
      this.#fault(
        path7,
        "policy-too-large",
        `with its references resolved the schema is too large: at most ${largestSchema / perSchema} schemas, or ${largestSchema} values in lists, are allowed`,
        "make it smaller, or split it into several policies"
      );
    return false;
  }
  #fault(path7, rule, message, fix) {
    this.faults.push({ rule, message, fix, path: path7, at: "value" });
    return false;
  }
};
function unknownKeyword(key, path7) {
  const reason = Object.hasOwn(refusedKeywords, key) ? refusedKeywords[key] : void 0;
  const [message, fix] = reason === void 0 ? [`\`${key}\` is not a keyword of JSON Schema`, pickOne(key, Object.keys(keywords), "remove it")] : [`\`${key}\` is not supported in a policy`, `remove it: ${reason}`];
  return { rule: "policy-keyword", message, fix, path: path7, at: "key" };
}
__name(unknownKeyword, "unknownKeyword");
function factsNeeded(schema, shape) {
  const names = list4(valueAt(schema, ["required"])).map(String);
  const counts = valueAt(schema, ["minItems"]) ?? valueAt(schema, ["maxItems"]);
  return [
    ...schema === true ? [] : [shape.fact],
    ...names.map((name) => property(name, shape)?.fact),
    ...counts === void 0 ? [] : [shape.countFact]
  ].filter((fact) => fact !== void 0);
}
__name(factsNeeded, "factsNeeded");
function inner(key, shape) {
  return key === "items" || key === "contains" ? shape?.items ?? null : shape;
}
__name(inner, "inner");
function property(name, shape) {
  const all = shape?.properties ?? {};
  return Object.hasOwn(all, name) ? all[name] ?? null : null;
}
__name(property, "property");
function inNfc(value) {
  if (Array.isArray(value)) return value.map(inNfc);
  return typeof value === "string" ? value.normalize("NFC") : value;
}
__name(inNfc, "inNfc");
function entries3(value) {
  return isMap(value) ? Object.entries(value) : [];
}
__name(entries3, "entries");
function list4(value) {
  return Array.isArray(value) ? value : [];
}
__name(list4, "list");

// src/config/policies.ts
async function compilePolicies(at, findings) {
  const policies = valueAt(at.document.value, ["policies"]);
  if (!Array.isArray(policies)) return [];
  const schemas = policies.map((policy) => valueAt(policy, ["schema"]));
  if (schemas.every((schema) => schema === void 0)) return schemas.map(() => null);
  const [{ compileSchema }, { patternFault }] = await Promise.all([
    import("./policy-schema-compile.js"),
    import("./policy-schema-pattern-entry.js")
  ]);
  return schemas.map((schema, index) => {
    if (typeof schema !== "boolean" && (typeof schema !== "object" || schema === null)) return null;
    const path7 = ["policies", index, "schema"];
    const read = readSchema(schema, path7);
    const found = [...read.faults];
    for (const { pattern, path: place } of read.patterns) {
      const reason = patternFault(pattern);
      if (reason !== null) found.push(badPattern(reason, place));
    }
    findings.push(...found.map((finding) => findingOf(at, finding)));
    if (found.length > 0) return null;
    try {
      return compileSchema(read);
    } catch (error) {
      const message = `the schema is invalid: ${error instanceof Error ? error.message : String(error)}`;
      findings.push(findingOf(at, { rule: "policy-schema", message, fix: "correct it", path: path7, at: "value" }));
      return null;
    }
  });
}
__name(compilePolicies, "compilePolicies");
function badPattern(reason, path7) {
  const message = `the pattern is not supported: ${reason}`;
  const fix = "write it without lookaround, backreferences and large repetitions: patterns have to run in linear time";
  return { rule: "policy-pattern", message, fix, path: path7, at: "value" };
}
__name(badPattern, "badPattern");
function policiesOf(config, schemas, at) {
  return (config.policies ?? []).flatMap((written, index) => {
    const rule = ruleOf(written, schemas[index] ?? null);
    if (rule === null) return [];
    const { line } = at.lines.at(at.document.offsetOf(["policies", index]));
    return {
      name: written.name,
      severity: written.severity ?? "error",
      message: written.message?.trim() ?? null,
      match: matchOf(written.match ?? {}),
      except: written.except ?? [],
      rule,
      source: { file: at.file, line }
    };
  });
}
__name(policiesOf, "policiesOf");
function ruleOf({ on, risks }, schema) {
  if (on === "change") return { on, risks: (risks ?? []).filter(isRisk) };
  return schema === null ? null : { on: on ?? "client", ...schema };
}
__name(ruleOf, "ruleOf");
function isRisk(word) {
  return Object.hasOwn(riskEffects, word) || Object.values(riskEffects).some((effect) => effect === word);
}
__name(isRisk, "isRisk");
function matchOf({ environment, role, names, workspace }) {
  return {
    environments: environment === void 0 ? null : [environment].flat(),
    roles: role === void 0 ? null : [role].flat(),
    names: names ?? null,
    workspaces: workspace === void 0 ? null : [workspace].flat()
  };
}
__name(matchOf, "matchOf");

// src/config/file.ts
async function readConfig(file, allowedHosts) {
  const read = await readText(file);
  if ("finding" in read) throw new InputError([read.finding]);
  const lines = new Lines(read.text);
  const [first, ...others] = [...readFilled(read.text)].map((document) => ({
    file: file.shown.replaceAll(path2.sep, "/"),
    lines,
    document
  }));
  if (first === void 0) throw new InputError([fileFinding(file.shown, emptyWords)]);
  const findings = others.map((at) => findingOf(at, second));
  const sound = check(first, allowedHosts, findings);
  const schemas = await compilePolicies(first, findings);
  if (sound === null || findings.length > 0) throw new InputError(sortFindings(findings));
  const notes = minuteNotes(first, ["tokens", "rotate_after"]);
  return { config: sound, policies: policiesOf(sound, schemas, first), notes };
}
__name(readConfig, "readConfig");
var emptyWords = {
  rule: "empty-config",
  message: "the configuration is empty",
  fix: "write `version: 1` and `workspaces`, or remove the file"
};
var second = {
  rule: "second-document",
  message: "a configuration has only one document",
  fix: "remove all documents after the first",
  path: [],
  at: "value"
};
function check(at, allowedHosts, findings) {
  const { value, findings: inYaml } = at.document;
  const found = inYaml.map((finding) => yamlFinding(at, finding));
  if (value === void 0) {
    findings.push(...found);
    return null;
  }
  const sound = stdin_default(value) ? value : null;
  const wrong = sound === null ? explain(stdin_default.errors ?? [], config_schema_default, at.document) : [];
  const causes = withoutConsequences([...wrong, ...checkConfig(value, allowedHosts)], value);
  found.push(...causes.map((finding) => findingOf(at, finding)));
  for (const finding of withoutRepeats(found)) findings.push(finding);
  if (sound !== null) findings.push(...findOverlaps(at, sound, allowedHosts));
  return sound;
}
__name(check, "check");

// src/config/file-setup.ts
import path4 from "node:path";

// src/manifest/read/declare.ts
function declare(draft, { tokens, canonical, lists }) {
  const { values: written, declaration } = draft;
  const allowed = written.ip_allow_list;
  const expanded = Array.isArray(allowed) ? lists.expand(allowed) : null;
  const values = everyField(
    (field) => clientFields[field].declared(written[field], canonical)
  );
  if (values === null) return null;
  const declared = {
    ...values,
    token: tokenRule(draft.token, tokens),
    id: draft.id,
    renamed_from: draft.renamed_from,
    distinct_from: draft.distinct_from,
    source: draft.source,
    declaration,
    ...draft.lines === void 0 ? {} : { lines: draft.lines }
  };
  if (expanded === null) return declared;
  const inherited = [...declaration.inherited, ...expanded.lists];
  return { ...declared, ip_allow_list: expanded.addresses, declaration: { ...declaration, inherited } };
}
__name(declare, "declare");
function tokenRule(token, fallback) {
  return {
    deliver_to: token.deliver_to === void 0 ? fallback.deliver_to : delivery(token.deliver_to),
    rotate_after: token.rotate_after === void 0 ? fallback.rotate_after : age(token.rotate_after)
  };
}
__name(tokenRule, "tokenRule");
function delivery(written) {
  return typeof written === "string" ? written : [...new Set(written)];
}
__name(delivery, "delivery");
function age(written) {
  return written === "never" ? "never" : parseDuration(written) ?? "never";
}
__name(age, "age");

// src/config/limit.ts
function parseLimit(written) {
  const text2 = String(written);
  const [, percent] = /^(100|[1-9]\d?)%$/.exec(text2) ?? [];
  if (percent !== void 0) return { kind: "percent", value: Number(percent) };
  return /^\d{1,7}$/.test(text2) ? { kind: "count", value: Number(text2) } : null;
}
__name(parseLimit, "parseLimit");

// src/config/sinks.ts
import path3 from "node:path";
function sinkOf(name, written, folders) {
  const { folder } = folders;
  if (isVault(written)) return vaultOf(name, written);
  if (isFile(written)) return fileOf(name, written, folder);
  if (isGithub(written)) return githubOf(name, written);
  if (isCommand(written)) return commandOf(name, written, folders);
  throw new TypeError("a sink of an unknown type passed the schema");
}
__name(sinkOf, "sinkOf");
function fileOf(name, written, folder) {
  return {
    type: "file",
    ...commonOf(name, written),
    path: path3.resolve(folder, written.path),
    folder,
    recipients: written.recipients ?? []
  };
}
__name(fileOf, "fileOf");
function vaultOf(name, written) {
  const { jwt } = written;
  return {
    type: "vault-kv2",
    ...commonOf(name, written),
    mount: written.mount,
    path: written.path,
    field: written.field ?? "token",
    address_env: written.address_env ?? "VAULT_ADDR",
    login: jwt === void 0 ? { method: "token", token_env: written.token_env ?? "VAULT_TOKEN" } : { method: "jwt", mount: jwt.mount ?? "jwt", role: jwt.role, audience: jwt.audience ?? null }
  };
}
__name(vaultOf, "vaultOf");
function githubOf(name, written) {
  const { repository, environment, organization, visibility, secret, token_env } = written;
  return {
    type: "github-actions-secret",
    ...commonOf(name, written),
    owner: organization === void 0 ? { kind: "repository", repository: repository ?? "", environment: environment ?? null } : { kind: "organization", organization, visibility: visibility ?? "private" },
    secret,
    token_env
  };
}
__name(githubOf, "githubOf");
function commandOf(name, written, { folder, programsIn }) {
  const program = /* @__PURE__ */ __name(([first = "", ...rest]) => [
    /[/\\]/.test(first) ? path3.resolve(folder, first) : first,
    ...rest
  ], "program");
  const { mark, state } = written;
  return {
    type: "command",
    ...commonOf(name, written),
    deliver: program(written.deliver),
    marker: mark === void 0 || state === void 0 ? null : { mark: program(mark), state: program(state) },
    workingFolder: programsIn,
    env: written.env ?? []
  };
}
__name(commandOf, "commandOf");
function commonOf(name, { trusted, for: scope }) {
  return { name, trusted: trusted ?? false, for: scope ?? null };
}
__name(commonOf, "commonOf");
function isFile(written) {
  return written.type === "file";
}
__name(isFile, "isFile");
function isGithub(written) {
  return written.type === "github-actions-secret";
}
__name(isGithub, "isGithub");
function isVault(written) {
  return written.type === "vault-kv2";
}
__name(isVault, "isVault");
function isCommand(written) {
  return written.type === "command";
}
__name(isCommand, "isCommand");

// src/config/file-setup.ts
function fileSetup(config, location) {
  return {
    workspaces: Object.entries(config.workspaces).map(([name, one]) => workspaceOf(name, one, location)),
    limits: limitsOf(config.limits ?? {}),
    sinks: Object.entries(config.sinks ?? {}).map(([name, sink]) => sinkOf(name, sink, location)),
    tokens: tokenRule(config.tokens ?? {}, plainSetup.tokens)
  };
}
__name(fileSetup, "fileSetup");
function workspaceOf(name, written, location) {
  const host = readHost(written.host, location.allowedHosts);
  return {
    name,
    host: "origin" in host ? host.origin : null,
    tokenVariable: written.token_env,
    manifests: (written.manifests ?? ["clients"]).map((text2) => manifestPath(text2, location)),
    self: selfOf2(written.self),
    scope: written.scope ?? null,
    environments: written.environments ?? [],
    prune: written.prune ?? false,
    ...rateOf(written.rate_limit)
  };
}
__name(workspaceOf, "workspaceOf");
function rateOf(written) {
  if (written === void 0) return { rate: defaultRate, sharedRate: null };
  if (typeof written === "string") return { rate: parseRate(written) ?? defaultRate, sharedRate: null };
  const { limit, redis_env: variable, local_share: share } = written;
  const ownShare = share === void 0 ? null : parseRate(share);
  return { rate: parseRate(limit) ?? defaultRate, sharedRate: { variable, ownShare } };
}
__name(rateOf, "rateOf");
function manifestPath(text2, { folder, cwd }) {
  const absolute = path4.resolve(folder, text2);
  const shown = folder === path4.resolve(cwd) ? text2 : path4.relative(cwd, absolute) || ".";
  return { shown: shown.replaceAll(path4.sep, "/"), absolute };
}
__name(manifestPath, "manifestPath");
function selfOf2(written) {
  if (written === void 0) return null;
  return written === "none" ? [] : written.map(selfEntry2);
}
__name(selfOf2, "selfOf");
function selfEntry2(written) {
  if (typeof written === "number") return { kind: "id", id: written };
  return typeof written === "string" ? { kind: "name", name: written } : { kind: "name", ...written };
}
__name(selfEntry2, "selfEntry");
function limitsOf(written) {
  const limit = /* @__PURE__ */ __name((key) => {
    const value = written[key];
    return value === void 0 ? defaultLimits[key] : parseLimit(value);
  }, "limit");
  return {
    max_creates: limit("max_creates"),
    max_updates: limit("max_updates"),
    max_deletes: limit("max_deletes"),
    max_rotations: limit("max_rotations")
  };
}
__name(limitsOf, "limitsOf");

// src/config/flags.ts
import path5 from "node:path";
function applyFlags(workspaces, flags, env, cwd) {
  if (workspaces.length > 1) refuseForSeveral(workspaces, flags);
  const changed = {
    ...flags.host === void 0 ? {} : { host: hostFlag(flags.host, env) },
    ...flags.manifests === void 0 ? {} : { manifests: flags.manifests.map((text2) => pathFlag(text2, cwd)) },
    ...flags.rateLimit === void 0 ? {} : { rate: rateFlag(flags.rateLimit) }
  };
  return workspaces.map((workspace) => ({ ...workspace, ...changed }));
}
__name(applyFlags, "applyFlags");
function applyLimitFlags(limits, flags) {
  const given = limitFlagNames.flatMap(([key, flag, name]) => {
    const text2 = flags[flag];
    return text2 === void 0 ? [] : [{ key, text: text2, limit: limitFlag(text2, name) }];
  });
  return {
    limits: { ...limits, ...Object.fromEntries(given.map(({ key, limit }) => [key, limit])) },
    limitFlags: Object.fromEntries(given.map(({ key, text: text2 }) => [key, text2]))
  };
}
__name(applyLimitFlags, "applyLimitFlags");
function timeoutFlag(text2) {
  const ms = text2 === void 0 ? 4e4 : parseDuration(text2);
  if (ms !== null && ms <= 36e5) return ms;
  throw new KeywardError(
    `--timeout ${JSON.stringify(text2)} is not a duration of at most one hour`,
    "write for example --timeout 40s"
  );
}
__name(timeoutFlag, "timeoutFlag");
var limitFlagNames = [
  ["max_creates", "maxCreates", "--max-creates"],
  ["max_updates", "maxUpdates", "--max-updates"],
  ["max_deletes", "maxDeletes", "--max-deletes"],
  ["max_rotations", "maxRotations", "--max-rotations"]
];
function refuseForSeveral(workspaces, { host, manifests }) {
  const flag = host !== void 0 ? "--host" : manifests !== void 0 ? "--manifests" : null;
  if (flag === null) return;
  const names = workspaces.map(({ name }) => name).join(", ");
  throw new KeywardError(
    `${flag} cannot be used with several workspaces: ${names}`,
    "select one workspace with -w NAME"
  );
}
__name(refuseForSeveral, "refuseForSeveral");
function hostFlag(text2, env) {
  const read = readHost(text2, env[allowedHostsVariable]);
  if ("origin" in read) return read.origin;
  throw new KeywardError(`--host: ${read.message}`, read.fix);
}
__name(hostFlag, "hostFlag");
function pathFlag(text2, cwd) {
  if (text2.trim() !== "") return { shown: text2, absolute: path5.resolve(cwd, text2) };
  throw new KeywardError("--manifests is empty", "write --manifests with a manifest file or a folder");
}
__name(pathFlag, "pathFlag");
function rateFlag(text2) {
  const rate = parseRate(text2);
  if (rate !== null) return rate;
  throw new KeywardError(
    `--rate-limit ${JSON.stringify(text2)} is not a number of requests and a duration`,
    "write for example --rate-limit 60/60s"
  );
}
__name(rateFlag, "rateFlag");
function limitFlag(text2, name) {
  const limit = parseLimit(text2);
  if (limit !== null) return limit;
  throw new KeywardError(
    `${name} ${JSON.stringify(text2)} is not a number or a percentage from 1% to 100%`,
    `write for example ${name} 10`
  );
}
__name(limitFlag, "limitFlag");

// src/config/select.ts
function selectWorkspaces(all, flags) {
  const wanted = flags.workspace ?? [];
  if (flags.allWorkspaces === true && wanted.length > 0) {
    throw new KeywardError("--all-workspaces and -w cannot be combined", "use only one of them");
  }
  if (wanted.length === 0)
    return { workspaces: all, chosen: flags.allWorkspaces === true || all.length === 1 };
  for (const name of wanted) requireKnown(name, all);
  return { workspaces: all.filter(({ name }) => wanted.includes(name)), chosen: true };
}
__name(selectWorkspaces, "selectWorkspaces");
function requireKnown(name, all) {
  const known = all.map((workspace) => workspace.name);
  if (known.includes(name)) return;
  const list5 = known.map((one) => JSON.stringify(one)).join(", ");
  throw new KeywardError(
    `the workspace ${JSON.stringify(name)} does not exist; the configuration has ${list5}`,
    pickOne(name, known, "write a configuration with workspaces")
  );
}
__name(requireKnown, "requireKnown");

// src/config/load.ts
async function loadOptions(flags, env, cwd) {
  const config = await configurationFile(flags, cwd);
  const setup = await setupOf(config, flags, env, cwd);
  const { workspaces, chosen } = selectWorkspaces(setup.workspaces, flags);
  return {
    config,
    workspaces: applyFlags(workspaces, flags, env, cwd),
    others: setup.workspaces.filter((one) => !workspaces.includes(one)),
    chosen,
    folder: config === null ? path6.resolve(cwd) : path6.dirname(config.absolute),
    ...applyLimitFlags(setup.limits, flags),
    sinks: setup.sinks,
    tokens: setup.tokens,
    policies: setup.policies,
    notes: setup.notes,
    timeoutMs: timeoutFlag(flags.timeout),
    tokensTo: flags.tokensTo === void 0 ? null : folderFlag(flags.tokensTo, cwd)
  };
}
__name(loadOptions, "loadOptions");
async function setupOf(file, flags, env, cwd) {
  if (file === null)
    return defaultSetup(flags.host === void 0 ? env : { ...env, WORKATO_HOST: void 0 }, cwd);
  const allowedHosts = env[allowedHostsVariable];
  const absolute = flags.configFrom ?? file.absolute;
  const folder = path6.dirname(file.absolute);
  const programsIn = flags.config === void 0 && folder !== path6.resolve(cwd) ? folder : null;
  const own = await readConfig({ ...file, absolute }, allowedHosts);
  const more = flags.policiesFrom === void 0 ? [] : [{ ...file, absolute: flags.policiesFrom }];
  const others = await Promise.all(more.map((one) => readConfig(one, allowedHosts)));
  return {
    ...fileSetup(own.config, { folder, cwd, programsIn, allowedHosts }),
    notes: own.notes,
    policies: [...own.policies, ...others.flatMap((other) => furtherPolicies(own, other))]
  };
}
__name(setupOf, "setupOf");
function furtherPolicies({ config }, other) {
  const written = /* @__PURE__ */ __name((one, name) => JSON.stringify(one.policies?.find((policy) => policy.name === name) ?? null), "written");
  return other.policies.filter(({ name }) => written(other.config, name) !== written(config, name));
}
__name(furtherPolicies, "furtherPolicies");
function folderFlag(text2, cwd) {
  if (text2.trim() !== "") return path6.resolve(cwd, text2);
  throw new KeywardError("--tokens-to is empty", "write --tokens-to with a folder");
}
__name(folderFlag, "folderFlag");

// src/run/read-options.ts
async function readOptions(flags, { env, cwd, err }) {
  const options = await loadOptions(flags, env, cwd);
  const { config } = options;
  const isAbove = config !== null && flags.config === void 0 && config.shown.startsWith("../");
  if (isAbove && flags.quiet !== true) err(`Configuration: ${config.shown}
`);
  return options;
}
__name(readOptions, "readOptions");

export {
  pickOne,
  allowedHostsVariable,
  readHost,
  findingOf,
  yamlFinding,
  withoutRepeats,
  sortFindings,
  Lines,
  valueMaps,
  listAt,
  keysOf,
  manifestNotes,
  withoutConsequences,
  explain,
  checkSinks,
  declare,
  loadOptions,
  readOptions
};
