import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/sinks/place.ts
var nothing = "-";
var reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
function fillPath(template, subject) {
  const values = {
    name: subject.name,
    NAME: upperSnake(subject.name),
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
function upperSnake(name) {
  return name.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}
__name(upperSnake, "upperSnake");
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
  upperSnake,
  lacksId
};
