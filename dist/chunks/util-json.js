import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/util/json.ts
function parseJson(text) {
  if (text.trim() === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function at(value, ...path) {
  return path.reduce(
    (held, key) => isRecord(held) && Object.hasOwn(held, key) ? held[key] : void 0,
    value
  );
}
function textAt(value, ...path) {
  const found = at(value, ...path);
  return typeof found === "string" ? found : null;
}
function numberAt(value, ...path) {
  const found = at(value, ...path);
  return typeof found === "number" ? found : null;
}
var misleading = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu;
function jsonText(value) {
  return `${JSON.stringify(value, null, 2).replaceAll(misleading, escaped)}
`;
}
function escaped(character) {
  const units = Array.from({ length: character.length }, (_, at2) => character.charCodeAt(at2));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

export {
  parseJson,
  isRecord,
  at,
  textAt,
  numberAt,
  jsonText
};
