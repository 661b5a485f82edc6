import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/sinks/place.ts
import { createHash } from "node:crypto";
var nothing = "-";
var reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
function fillPath(template, subject) {
  return template.replaceAll(/\{(\w+)\}/g, (whole, word) => {
    const value = valueOf(word, subject);
    return value === void 0 ? whole : safeSegment(value);
  });
}
function valueOf(word, subject) {
  switch (word) {
    case "name":
    case "environment":
    case "workspace":
    case "customer":
      return subject[word];
    case "NAME":
      return upperName(subject.name, subject);
    case "id":
      return subject.id === null ? void 0 : String(subject.id);
    default:
      return void 0;
  }
}
function safeSegment(value) {
  if (value === null) return nothing;
  if (value === nothing) return encode(value);
  const kept = value.normalize("NFC").replaceAll(/[^A-Za-z0-9._-]/gu, encode);
  const text = kept.replace(/^\.|\.$|\.(?=keyward\.json$)/gi, encode);
  return reserved.test(text) ? `${encode(text.slice(0, 1))}${text.slice(1)}` : text;
}
function upperSnake(text) {
  return text.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}
function upperName(name, { former = false }) {
  const composed = name.normalize("NFC");
  const remains = /[A-Za-z]/.test(composed) || /^[ -~]*\d[ -~]*$/.test(composed);
  if (former || remains) return upperSnake(name);
  const digits = upperSnake(composed).replaceAll(/^_|_$/g, "");
  return [digits, hashOf(composed, 12)].filter((part) => part !== "").join("_");
}
function hashOf(text, digits) {
  return createHash("sha256").update(text).digest("hex").slice(0, digits).toUpperCase();
}
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
function encode(text) {
  return [...Buffer.from(text, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
function lacksId(place) {
  return place.includes("{id}");
}

export {
  fillPath,
  safeSegment,
  upperSnake,
  upperName,
  shortened,
  lacksId
};
