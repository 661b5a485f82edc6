import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  groupBy
} from "./model-names.js";
import {
  __name
} from "./runtime.js";

// src/util/map-async.ts
async function mapConcurrent(items, map, atOnce = 32) {
  const results = /* @__PURE__ */ new Map();
  const waiting = items.map((item, index) => ({ item, index })).reverse();
  const worker = /* @__PURE__ */ __name(async () => {
    for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
      results.set(next.index, await map(next.item));
    }
  }, "worker");
  await Promise.all(Array.from({ length: atOnce }, worker));
  return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result);
}
__name(mapConcurrent, "mapConcurrent");
function mapSequential(items, map) {
  return mapConcurrent(items, map, 1);
}
__name(mapSequential, "mapSequential");
function openGate(atOnce) {
  const waiting = [];
  let free = atOnce;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === void 0) free += 1;
      else next();
    }
  };
}
__name(openGate, "openGate");

// src/sinks/place.ts
import { createHash } from "node:crypto";
var nothing = "-";
var reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
function fillPath(template, subject) {
  const values = {
    name: subject.name,
    NAME: upperName(subject.name, subject),
    ...subject.id === null ? {} : { id: String(subject.id) },
    environment: subject.environment,
    workspace: subject.workspace,
    customer: subject.customer
  };
  return template.replaceAll(/\{(\w+)\}/g, (whole, word) => {
    const value = values[word];
    return value === void 0 ? whole : safeSegment(value);
  });
}
__name(fillPath, "fillPath");
function safeSegment(value) {
  if (value === null) return nothing;
  if (value === nothing) return encode(value);
  const kept = [...value.normalize("NFC")].map(
    (letter) => /^[A-Za-z0-9._-]$/.test(letter) ? letter : encode(letter)
  );
  const text = kept.join("").replace(/^\.|\.$|\.(?=keyward\.json$)/gi, encode);
  return reserved.test(text) ? `${encode(text.slice(0, 1))}${text.slice(1)}` : text;
}
__name(safeSegment, "safeSegment");
function upperSnake(text) {
  return text.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}
__name(upperSnake, "upperSnake");
function upperName(name, { former = false }) {
  const composed = name.normalize("NFC");
  const remains = /[A-Za-z]/.test(composed) || /^[ -~]*\d[ -~]*$/.test(composed);
  if (former || remains) return upperSnake(name);
  const digits = upperSnake(composed).replaceAll(/^_|_$/g, "");
  return [digits, hashOf(composed, 12)].filter((part) => part !== "").join("_");
}
__name(upperName, "upperName");
function hashOf(text, digits) {
  return createHash("sha256").update(text).digest("hex").slice(0, digits).toUpperCase();
}
__name(hashOf, "hashOf");
function shortened(text, most, mark, ending = "") {
  if (Buffer.byteLength(text) <= most || lacksId(text)) return text;
  const tail = `${mark}${hashOf(text, 32)}${ending}`;
  let head = "";
  let room = most - Buffer.byteLength(tail);
  for (const letter of text) {
    room -= Buffer.byteLength(letter);
    if (room < 0) break;
    head += letter;
  }
  return head.replace(/%[0-9A-F]?$/, "") + tail;
}
__name(shortened, "shortened");
function encode(text) {
  return [...Buffer.from(text, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
__name(encode, "encode");
function lacksId(place) {
  return place.includes("{id}");
}
__name(lacksId, "lacksId");

// src/sinks/survey.ts
async function surveyPlaces(places, sinks) {
  const found = /* @__PURE__ */ new Map();
  for (const [name, mine] of groupBy(places, ({ sink }) => sink)) {
    const sink = sinks.get(name);
    if (sink === void 0) continue;
    const named = mine.map(({ place }) => place);
    const [spots, around] = await Promise.all([sink.spots(named), surroundingsOf(sink, named)]);
    for (const [index, one] of mine.entries()) {
      const { place } = one;
      const { hazard = null, markerInGit = false } = around[index] ?? {};
      const spot = spots[index] ?? place;
      found.set(one, { sink: name, place, spot, marker: sink.markerAt(place), hazard, markerInGit });
    }
  }
  return found;
}
__name(surveyPlaces, "surveyPlaces");
async function surroundingsOf(sink, places) {
  return await sink.surroundings?.(places) ?? places.map(() => ({ hazard: null, markerInGit: false }));
}
__name(surroundingsOf, "surroundingsOf");

export {
  mapConcurrent,
  mapSequential,
  openGate,
  fillPath,
  upperSnake,
  upperName,
  shortened,
  lacksId,
  surveyPlaces,
  surroundingsOf
};
