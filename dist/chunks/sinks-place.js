import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

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

export {
  fillPath,
  safeSegment,
  upperSnake,
  upperName,
  shortened,
  lacksId
};
